import { toPersonRecords, type PersonRecord } from '@brainlink/analytics/linkage/people';
import { THING_KINDS, type StatedFact } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import type { PartialDate } from '@brainlink/schema/time';
import { consentFor, statedFactOf, type BelievedFact } from '@brainlink/seeds/write';
import { RECORDS_TO_COMPARE } from './linkage-run.cypher';

/** Kinds of facts that linkage looks at. */
const KINDS = [
  'name',
  'identifier',
  'contact',
  'stage',
  'field',
  'residence',
  'affiliation',
  'degree',
  'membership',
  'participation',
  'clubMembership',
  'projectMembership',
  'authorship',
  'consent',
];
const PAGE = 500;

interface RecordRow {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly lastSeen: string | null;
  readonly facts: readonly {
    readonly fact: Readonly<Record<string, unknown>>;
    readonly labels: readonly string[] | null;
    readonly key: string | null;
  }[];
}

function statedFact(record: string, { fact, labels, key }: RecordRow['facts'][number]): StatedFact {
  const kind = THING_KINDS.find((name) => labels?.includes(name));
  return statedFactOf(fact, {
    subject: { kind: 'Record', key: record },
    object: kind && key !== null ? { kind, key } : undefined,
  });
}

/** Whether the record's person refused to be linked (contract 12): what was recorded by hand counts first, then the latest. */
const refuses = ({ facts }: RecordRow): boolean =>
  consentFor(
    facts.map(({ fact }) => ({ ...(fact as unknown as BelievedFact), props: fact })),
    'linking',
  ) === 'no';

/** Reads all records of people as linkage compares them, in pages; whoever refused to be linked is left out. */
export async function readPeople(
  store: Store,
  onPage: (records: number) => Promise<boolean>,
): Promise<readonly PersonRecord[] | null> {
  const people: PersonRecord[] = [];
  let after = '';
  for (let read = 0; ;) {
    const rows = await store.ask<RecordRow>(RECORDS_TO_COMPARE, { after, limit: PAGE, kinds: KINDS });
    const facts = rows.filter((row) => !refuses(row)).flatMap((row) => row.facts.map((fact) => statedFact(row.key, fact)));
    const days = rows.flatMap(({ key, lastSeen }) =>
      lastSeen === null ? [] : [[key, lastSeen.slice(0, 10) as PartialDate] as const],
    );
    people.push(...toPersonRecords(facts, new Map(days)));
    read += rows.length;
    if (!(await onPage(read))) return null;
    if (rows.length < PAGE) return people;
    after = rows.at(-1)?.key ?? '';
  }
}
