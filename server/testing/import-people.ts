import type { StatedFact, StatedRecord } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import { type ImportItem, type ImportOutcome, runImport, sha256 } from '@brainlink/seeds/write';

/** A person for a test: one row of an association's roster, and what it states beyond the name. */
export interface TestPerson {
  /** Number in the roster. */
  readonly key: string;
  readonly hangul: string;
  readonly latin?: string;
  readonly email?: string;
  readonly facts?: readonly Omit<StatedFact, 'subject'>[];
}

/** The key of the record that a person's row becomes. */
export const rosterKey = (key: string): string => `members:KSEA:${key}`;

function rosterRecord(person: TestPerson, row: number): StatedRecord {
  const key = rosterKey(person.key);
  const subject = { kind: 'Record', key } as const;
  const { hangul, latin, email } = person;
  const name: StatedFact = {
    kind: 'name',
    subject,
    props: { hangul, ...(latin === undefined ? {} : { latin }) },
    visibility: 'consent',
  };
  const contact: StatedFact[] =
    email === undefined
      ? []
      : [{ kind: 'contact', subject, props: { scheme: 'email', value: email }, visibility: 'secretariat' }];
  return {
    key,
    source: 'members',
    sender: 'KSEA',
    scope: 'KSEA',
    describes: 'person',
    origin: { file: 'roster.csv', row },
    raw: { 회원번호: person.key, 성명: hangul, 영문명: latin ?? '', 이메일: email ?? '' },
    facts: [name, ...contact, ...(person.facts ?? []).map((fact) => ({ ...fact, subject }))],
  };
}

/** Brings people in through the real pipeline, as an association's roster; each call is another file. */
export async function importPeople(store: Store, people: readonly TestPerson[], file = 'roster.csv'): Promise<ImportOutcome> {
  async function* items(): AsyncIterable<ImportItem> {
    for (const [index, person] of people.entries()) yield { kind: 'row', records: [rosterRecord(person, index + 2)] };
  }
  return runImport(
    store,
    {
      source: 'members',
      sender: 'KSEA',
      scope: 'KSEA',
      mode: 'delta',
      missing: { kind: 'keep' },
      applyOthers: true,
      actor: 'cli:test',
      at: new Date('2026-03-01T00:00:00Z'),
      fileName: file,
      fileDigest: sha256(JSON.stringify(people)),
    },
    items(),
  );
}

/** The id under which the person of a roster row answers. */
export async function personIdOf(store: Store, key: string): Promise<string> {
  const rows = await store.ask<{ id: string }>(
    'MATCH (:Record {key: $key})-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL RETURN p.id AS id',
    {
      key: rosterKey(key),
    },
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`Nobody answers for ${key}.`);
  return row.id;
}
