import { periodsBetween, type Period } from '@brainlink/analytics/growth';
import { AtlasError } from '@brainlink/schema/errors';
import { firstDay, type Day } from '@brainlink/schema/time';
import { valuesName, type RunParameters } from './network-run';
import { NetworkMeasure } from './network-runs.enums';

/** Most periods of a history: each is a run of Leiden of its own. */
const MOST_PERIODS = 60;

/** One thing a run computes, and keeps by its name. */
export interface RunStep {
  readonly name: string;
  readonly measure: NetworkMeasure;
  /** End of a period of a history; the day of the run when left out. */
  readonly period?: Period;
}

/** The periods of a history, none without one. @throws AtlasError PERIOD_REVERSED, PAGE_LIMIT */
export function periodsOf({ history }: RunParameters, day: Day): readonly Period[] {
  if (!history) return [];
  const from = firstDay(history.from);
  if (from > day) throw new AtlasError('PERIOD_REVERSED', { details: { field: 'history.from' } });
  const periods = periodsBetween(history.period, from, day);
  if (periods.length > MOST_PERIODS)
    throw new AtlasError('PAGE_LIMIT', { details: { field: 'history.from', most: MOST_PERIODS } });
  return periods;
}

/** What a run computes, in this order. */
export const stepsOf = (measures: readonly NetworkMeasure[], periods: readonly Period[]): readonly RunStep[] =>
  measures.flatMap((measure): RunStep[] =>
    measure === NetworkMeasure.LEIDEN && periods.length > 0
      ? periods.map((period) => ({ name: valuesName(measure, period.key), measure, period }))
      : [{ name: valuesName(measure), measure }],
  );
