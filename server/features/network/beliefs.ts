import type { SourceName, ThingKind } from '@brainlink/schema/facts';
import { THING_KINDS } from '@brainlink/schema/facts';
import type { Audience } from '@brainlink/schema/access';
import type { Day, PartialDate } from '@brainlink/schema/time';
import { projectPerson, type BelievedFact, type FactObject, type PersonView } from '@brainlink/seeds/write';

/** What the statements about another time return of a person. */
export interface BeliefRow {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly records: readonly {
    readonly key: string;
    readonly source: SourceName;
    readonly personId: string;
    readonly mintedSeq: number;
    readonly facts: readonly {
      readonly fact: Readonly<Record<string, unknown>>;
      readonly object: {
        readonly node: string;
        readonly labels: readonly string[];
        readonly key: string;
        readonly name?: string;
        readonly country?: string;
        readonly from?: PartialDate;
        readonly to?: PartialDate;
      } | null;
    }[];
  }[];
}

const kindOf = (labels: readonly string[]): ThingKind =>
  labels.find((label): label is ThingKind => (THING_KINDS as readonly string[]).includes(label)) ?? 'Institution';

const objectOf = (object: BeliefRow['records'][number]['facts'][number]['object']): FactObject | undefined =>
  object === null
    ? undefined
    : {
        node: object.node,
        kind: kindOf(object.labels),
        key: object.key,
        ...(object.name ? { name: object.name } : {}),
        ...(object.country ? { country: object.country } : {}),
        ...(object.from ? { from: object.from } : {}),
        ...(object.to ? { to: object.to } : {}),
      };

/** The facts of a belief; those the audience may not read were left out by the statement, so each counts as public from here on. */
export const believedFacts = (row: BeliefRow): BelievedFact[] =>
  row.records.flatMap((record) =>
    record.facts.map(({ fact, object }) => ({
      ...(fact as unknown as BelievedFact),
      visibility: 'public' as const,
      object: objectOf(object),
      record: { key: record.key, source: record.source },
      props: fact,
    })),
  );

const NO_NODES = { country: (): undefined => undefined, technology: (): undefined => undefined };

/** A person as of a day, derived by the very function that writes the projection; null when no name is known. */
export function viewAsOf(row: BeliefRow, audience: Audience, day: Day): PersonView | null {
  const facts = believedFacts(row);
  if (!facts.some((fact) => fact.kind === 'name')) return null;
  const views = projectPerson({ records: row.records, facts }, day, NO_NODES);
  return views.find((view) => view.audience === audience) ?? null;
}
