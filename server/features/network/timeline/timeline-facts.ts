import type { FactKind, SourceName } from '@brainlink/schema/facts';
import type { Day } from '@brainlink/schema/time';
import type { BelievedFact, FactObject } from '@brainlink/seeds/write';
import { FACT_COLUMNS, MEMBER_COLUMNS } from './timeline.cypher';

/** A fact as a statement returns it: the columns, when it was stated, and where it has one the id of what it refers to. */
export type FactList = readonly unknown[];

/** A record as a statement returns it: key, source, minted id, minted seq, earliest day, facts. */
export type RecordList = readonly [string, SourceName, string, number, Day, readonly FactList[]];

/** A record with what it says. */
export interface TimedRecord {
  readonly key: string;
  readonly source: SourceName;
  readonly personId: string;
  readonly mintedSeq: number;
  /** Day of its earliest fact: before it the record said nothing. */
  readonly since: Day;
}

type Record = BelievedFact['record'];

function fromList(columns: readonly string[], list: FactList, record: Record, object: FactObject | undefined): BelievedFact {
  const props: { [name: string]: unknown } = {};
  columns.forEach((name, at) => {
    const value = list[at];
    if (value !== null) props[name] = value;
  });
  return {
    id: '',
    kind: props['kind'] as FactKind,
    hash: props['hash'] as string,
    fromDay: props['fromDay'] as Day,
    toDay: props['toDay'] as Day,
    validFrom: props['validFrom'] as BelievedFact['validFrom'],
    validTo: props['validTo'] as BelievedFact['validTo'],
    byHand: props['byHand'] === true,
    statedSeq: list[columns.length] as number,
    // Those that the audience may not read were left out by the statement.
    visibility: 'public',
    object,
    record,
    props,
  };
}

/** Facts of a record's list. */
export const factsOf = ([key, source, , , , lists]: RecordList, objects: ReadonlyMap<string, FactObject>): BelievedFact[] =>
  lists.map((list) => fromList(FACT_COLUMNS, list, { key, source }, objects.get(list[FACT_COLUMNS.length + 1] as string)));

/** The record of a list, without its facts. */
export const recordOf = ([key, source, personId, mintedSeq, since]: RecordList): TimedRecord => ({
  key,
  source,
  personId,
  mintedSeq,
  since,
});

/** A membership's fact. */
export const memberFact = (list: FactList, record: Record, object: FactObject): BelievedFact =>
  fromList(MEMBER_COLUMNS, list, record, object);
