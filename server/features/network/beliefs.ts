import type { SourceName, ThingKind } from '@brainlink/schema/facts';
import { THING_KINDS } from '@brainlink/schema/facts';
import type { Audience } from '@brainlink/schema/access';
import type { Day } from '@brainlink/schema/time';
import { personView, type BelievedFact, type FactObject, type PersonView, type VocabularyNodes } from '@brainlink/seeds/write';
import { thingThen, type ThingRow } from '../../graphql/thing-then';

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
      readonly object: ThingRow | null;
    }[];
  }[];
}

const kindOf = (labels: readonly string[]): ThingKind =>
  labels.find((label): label is ThingKind => (THING_KINDS as readonly string[]).includes(label)) ?? 'Institution';

/** A thing as facts refer to it; nothing where the audience could not have known of it. */
export function objectOf(object: ThingRow | null, audience: Audience): FactObject | undefined {
  const then = object && thingThen(object, audience);
  if (!object || !then) return undefined;
  const words = Object.fromEntries(
    (['name', 'country', 'from', 'to'] as const).flatMap((name) => (typeof then[name] === 'string' ? [[name, then[name]]] : [])),
  );
  return { node: object.id, kind: kindOf(object.labels), key: String(then['key']), seenBy: [audience], ...words };
}

/** The facts of a belief; those the audience may not read were left out by the statement, so each counts as public from here on. */
export const believedFacts = (row: BeliefRow, audience: Audience): BelievedFact[] =>
  row.records.flatMap((record) =>
    record.facts.map(({ fact, object }) => ({
      ...(fact as unknown as BelievedFact),
      statedSeq: Number(fact['statedSeq'] ?? fact['seqFrom']),
      visibility: 'public' as const,
      object: objectOf(object, audience),
      record: { key: record.key, source: record.source },
      props: fact,
    })),
  );

/** No countries and technologies to point to: what is derived here is read, not written. */
export const NO_NODES: VocabularyNodes = { country: (): undefined => undefined, technology: (): undefined => undefined };

/** A person as of a day, derived by the very function that writes the projection; null when no name is known. */
export function viewAsOf(row: BeliefRow, audience: Audience, day: Day): PersonView | null {
  const facts = believedFacts(row, audience);
  if (!facts.some((fact) => fact.kind === 'name')) return null;
  return personView({ records: row.records, facts }, audience, day, NO_NODES);
}
