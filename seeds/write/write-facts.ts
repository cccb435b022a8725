import type { Tx } from '@brainlink/schema/ports';
import { writeFactsOf, type FactShape } from './facts.cypher';

/** A fact ready to be written, with the places of its two ends. */
export interface FactToWrite {
  readonly about: string;
  readonly object: string | null;
  /** Whether it is an identifier that joins the records which share it. */
  readonly joins: boolean;
  readonly props: Readonly<Record<string, unknown>>;
}

/** As believed from a seq, or where nobody reads it before its import publishes. */
export type FactState = { readonly seq: number } | { readonly staged: string };

/** Whether everybody may read a fact, whatever a person agreed to. */
const isPublic = ({ props }: FactToWrite): boolean =>
  props.visibility === 'public' && props.kind !== 'contact' && props.kind !== 'consent';

/** Rows of one statement: the database begins when the first have come, not when all are packed. */
const PART = 1_500;

const inParts = <Row>(rows: readonly Row[]): (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => rows.slice(part * PART, (part + 1) * PART));

/** Writes facts: statements for each shape, so that no row makes a database decide anything. */
export async function writeFacts(tx: Tx, facts: readonly FactToWrite[], state: FactState): Promise<void> {
  const staged = 'staged' in state;
  const rowOf = ({ about, object, props }: FactToWrite): Readonly<Record<string, unknown>> => ({
    about,
    ...(object === null ? {} : { object }),
    props: staged ? { ...props, staged: state.staged } : { ...props, seqFrom: state.seq },
  });
  const shapes = new Map<string, { readonly shape: FactShape; readonly rows: Readonly<Record<string, unknown>>[] }>();
  for (const fact of facts) {
    const shape = { object: fact.object !== null, joins: fact.joins, shown: isPublic(fact), staged };
    const name = `${String(shape.object)} ${String(shape.joins)} ${String(shape.shown)}`;
    const group = shapes.get(name) ?? { shape, rows: [] };
    shapes.set(name, group);
    group.rows.push(rowOf(fact));
  }
  // Sent without waiting for one another: the database works on one while the next is packed.
  await Promise.all(
    [...shapes.values()].flatMap(({ shape, rows }) => inParts(rows).map((part) => tx.run(writeFactsOf(shape), { rows: part }))),
  );
}
