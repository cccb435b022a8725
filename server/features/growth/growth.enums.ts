import { GROWTH_METRIC_NAMES, GROWTH_METRICS, type GrowthMetric, type MetricDefinition } from '@brainlink/schema/metrics';
import { registerEnumType } from 'type-graphql';

/** Length of a period. */
export enum GrowthPeriod {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(GrowthPeriod, {
  name: 'GrowthPeriod',
  description: 'Length of a period.',
  valuesConfig: {
    MONTH: { description: 'A calendar month.' },
    QUARTER: { description: 'A calendar quarter.' },
    YEAR: { description: 'A calendar year.' },
  },
});

/** By what a series is told apart. */
export enum GrowthGrouping {
  TECHNOLOGY = 'technology',
  COUNTRY = 'country',
  ASSOCIATION = 'association',
  EDITION = 'edition',
  STANDING = 'standing',
  STAGE = 'stage',
  INSTITUTION = 'institution',
  TIE = 'tie',
}
registerEnumType(GrowthGrouping, {
  name: 'GrowthGrouping',
  description: 'By what a series is told apart. A group holds the ties whose both ends are in it.',
  valuesConfig: {
    TECHNOLOGY: { description: 'Technologies people work on; somebody may work on several.' },
    COUNTRY: { description: 'Country of residence.' },
    ASSOCIATION: { description: 'Associations people belong to.' },
    EDITION: { description: 'Years in which people attended an event.' },
    STANDING: { description: 'Where people stand towards Korea.' },
    STAGE: { description: 'Career stage.' },
    INSTITUTION: { description: 'Institutions people work at.' },
    TIE: { description: 'Kinds of ties.' },
  },
});

const constantCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const describe = ({ name, formula, unit, bias }: MetricDefinition): string =>
  `${name.en} (${name.ko}), ${unit.en}: ${formula}. ${bias.en}`;

/** The metrics as values of an enumeration, made from their definitions. */
export const GrowthMetricEnum: Readonly<Record<string, GrowthMetric>> = Object.fromEntries(
  GROWTH_METRIC_NAMES.map((name) => [constantCase(name), name]),
);
registerEnumType(GrowthMetricEnum, {
  name: 'GrowthMetric',
  description: 'A metric of the network over time.',
  valuesConfig: Object.fromEntries(
    GROWTH_METRIC_NAMES.map((name) => [constantCase(name), { description: describe(GROWTH_METRICS[name]) }]),
  ),
});

/** Why a number is not there. */
export enum NoNumber {
  EMPTY = 'EMPTY',
  ALL_ALIKE = 'ALL_ALIKE',
  SMALL_CELL = 'SMALL_CELL',
  NOTHING_KNOWN = 'NOTHING_KNOWN',
}
registerEnumType(NoNumber, {
  name: 'NoNumber',
  description: 'Why a number is not there.',
  valuesConfig: {
    EMPTY: { description: 'There is nothing to measure: nobody, or no tie.' },
    ALL_ALIKE: { description: 'The coefficient is not defined where all are of one kind.' },
    SMALL_CELL: { description: 'It speaks of fewer than five people, or would give away a number that does.' },
    NOTHING_KNOWN: { description: 'Nothing was known yet at `knownAt`.' },
  },
});
