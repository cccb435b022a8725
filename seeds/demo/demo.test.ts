import { recognizeTechnologies } from '@brainlink/schema/vocabulary';
import { programmeEntrySchema } from '../sources/editions/format';
import { authorSchema, workSchema } from '../sources/openalex/entities';
import { membersSource } from '../sources/members';
import { participantsSource } from '../sources/participants';
import { registerSource } from '../sources/register';
import type { ColumnSpec } from '../sources/source';
import type { Delivery } from './delivery';
import { type DemoInputs, loadDemoInputs } from './demo-inputs';
import { digestOf } from './digest';
import { AVOIDED_NAMES } from './names/avoided-names';
import { participantsOf } from './people/cast';
import { orcidCheckCharacter } from './people/orcid';
import { DEMO_TODAY } from './programme/clock';
import { fieldName } from './rows/cells';
import { PARTICIPANT_HEADERS } from './rows/participants';
import { REGISTER_HEADERS } from './rows/register';
import { SUBTOPICS } from './subtopics';
import { collect, type Row, rowsOf } from './testing/collect';
import { type DemoWorld, makeDemoWorld } from './world';

let inputs: DemoInputs;
let world: DemoWorld;
let all: Delivery[];

const of = (source: Delivery['source']): Delivery[] => all.filter((delivery) => delivery.source === source);
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

beforeAll(async () => {
  inputs = await loadDemoInputs();
  world = makeDemoWorld(inputs, { seed: 2026, size: 'XS' });
  all = await collect(world);
});

describe('determinism', () => {
  it('gives the same rows for the same seed', async () => {
    const again = makeDemoWorld(inputs, { seed: 2026, size: 'XS' });
    expect(await digestOf(again.deliveries())).toBe(await digestOf(world.deliveries()));
  });

  it('gives other rows for another seed', async () => {
    const other = makeDemoWorld(inputs, { seed: 2027, size: 'XS' });
    expect(await digestOf(other.deliveries())).not.toBe(await digestOf(world.deliveries()));
  });

  it('delivers in the order of time, nothing after the day on which it stands still', () => {
    const times = all.map((delivery) => delivery.at);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)?.slice(0, 10)).toBe(DEMO_TODAY);
  });
});

describe('sizes', () => {
  it('has as many rows in the register, participants and works as its size says', () => {
    expect(rowsOf(of('register'))).toHaveLength(600);
    expect(new Set([...world.participations.values()].flat().map((entry) => entry.person)).size).toBe(250);
    expect(rowsOf(of('openalex')).filter((row) => String(row.id).includes('/W'))).toHaveLength(800);
  });

  it('brings every person of the cast into some list, and nobody twice into one', () => {
    const listed = new Set([...world.participations.values()].flat().map((entry) => entry.person));
    expect([...listed].sort((a, b) => a - b)).toEqual([...participantsOf(world.cast)].sort((a, b) => a - b));
    for (const list of world.participations.values()) expect(new Set(list.map((entry) => entry.person)).size).toBe(list.length);
  });
});

describe('ids that nobody has', () => {
  it('marks every id, sends mail nowhere and keeps to ORCIDs that are never assigned, with a valid check character', () => {
    const people = world.population.people;
    expect(people.every((person) => person.email.endsWith('@example.org'))).toBe(true);
    const orcids = people.flatMap((person) => (person.orcid === undefined ? [] : [person.orcid]));
    expect(orcids.every((orcid) => /^0008-\d{4}-\d{4}-\d{3}[\dX]$/.test(orcid))).toBe(true);
    expect(orcids.every((orcid) => orcidCheckCharacter(orcid.replaceAll('-', '').slice(0, 15)) === orcid.at(-1))).toBe(true);
    expect(rowsOf<Row>(of('register')).every((row) => /^DEMO-R-\d{5}$/.test(row['등록번호'] ?? ''))).toBe(true);
    expect(rowsOf<Row>(of('participants')).every((row) => /^DEMO-P-\d{6}$/.test(row['포털 ID'] ?? ''))).toBe(true);
    expect(rowsOf(of('openalex')).every((row) => /openalex\.org\/[AW]999\d{9}$/.test(String(row.id)))).toBe(true);
  });

  it('computes the check character as ORCID documents it', () => {
    expect(orcidCheckCharacter('000000021825009')).toBe('7');
    expect(orcidCheckCharacter('000000021694233')).toBe('X');
  });

  it('works only at institutions that ROR knows', () => {
    const delivered = new Set(rowsOf(of('ror')).map((row) => row.id));
    const used = new Set(world.population.people.flatMap((person) => person.career.map((stint) => stint.institution.ror)));
    expect([...used].filter((ror) => !delivered.has(ror))).toEqual([]);
    expect(delivered.size).toBeGreaterThan(500);
  });

  it('gives nobody the name of a well-known scientist', () => {
    expect(world.population.people.filter((person) => AVOIDED_NAMES.has(person.name.hangul ?? ''))).toEqual([]);
  });
});

describe('forms of the sources', () => {
  const known = (columns: readonly ColumnSpec[]): Set<string> => new Set(columns.flatMap((column) => column.headers.map(folded)));

  it('writes columns that the sources know', () => {
    const unknown = (headers: readonly string[], columns: readonly ColumnSpec[] | undefined): string[] =>
      headers.filter((header) => !known(columns ?? []).has(folded(header)));
    expect(unknown(REGISTER_HEADERS, registerSource.columns)).toEqual([]);
    expect(unknown(PARTICIPANT_HEADERS, participantsSource.columns)).toEqual([]);
    const rosters = new Set(of('members').flatMap((delivery) => (delivery.form === 'table' ? delivery.headers : [])));
    // A roster's own column with the register's number is one that staff have to map by hand, or leave.
    const extra = unknown([...rosters], membersSource.columns).filter((header) => !/KOFST|해외한인과학자DB/.test(header));
    expect(extra).toEqual([]);
  });

  it('writes works and authors as OpenAlex does, and programme entries as the format says', () => {
    for (const row of rowsOf(of('openalex'))) {
      const schema = String(row.id).includes('/W') ? workSchema : authorSchema;
      expect(schema.safeParse(row).error).toBeUndefined();
    }
    for (const row of rowsOf(of('editions'))) expect(programmeEntrySchema.safeParse(row).error).toBeUndefined();
  });

  it('refers to people by records that an earlier delivery made', () => {
    const made = new Set<string>();
    for (const delivery of all) {
      if (delivery.source === 'participants')
        for (const row of delivery.rows as Iterable<Row>) made.add(`participants:kofst:${delivery.scope}:${row['포털 ID']}`);
      if (delivery.source !== 'editions') continue;
      for (const row of delivery.rows) {
        const members = (row as { members?: { record: string }[] }).members ?? [];
        expect(members.map((member) => member.record).filter((record) => !made.has(record))).toEqual([]);
      }
    }
    expect(made.size).toBeGreaterThan(1_000);
  });

  it('names each field so that its technology is recognised', () => {
    const fields = new Set(rowsOf<Row>(of('participants')).map((row) => row['전공'] ?? ''));
    const missed = [...fields].filter((field) => recognizeTechnologies(field).length === 0);
    expect(missed).toEqual([]);
    const unnamed = SUBTOPICS.filter((topic) =>
      [true, false].some((korean) => recognizeTechnologies(fieldName(topic, korean))[0] !== topic.technology),
    );
    expect(unnamed.map((topic) => topic.code)).toEqual([]);
    expect(new Set(SUBTOPICS.map((topic) => topic.technology)).size).toBe(12);
    expect(SUBTOPICS).toHaveLength(50);
  });
});

describe('the network', () => {
  it('has communities: most co-authors share a field or a technology, some are across the border, few works are too large', () => {
    const { people } = world.population;
    let pairs = 0;
    let near = 0;
    let across = 0;
    for (const work of world.works) {
      if (work.authors.length > 30) continue;
      const [first, ...others] = work.authors.map((author) => people[author]);
      for (const other of others) {
        pairs += 1;
        if (first?.topic.technology === other?.topic.technology) near += 1;
        if ((first?.country === 'KR') !== (other?.country === 'KR')) across += 1;
      }
    }
    expect(near / pairs).toBeGreaterThan(0.75);
    expect(across / pairs).toBeGreaterThan(0.2);
    expect(across / pairs).toBeLessThan(0.6);
    expect(world.works.filter((work) => work.authors.length > 30).length).toBeLessThan(10);
  });

  it('dates no work before its authors began, and none in the future', () => {
    for (const work of world.works) {
      expect(work.date <= DEMO_TODAY).toBe(true);
      const began = Math.min(
        ...work.authors.map(
          (author) => world.population.people[author]?.career.find((stint) => stint.kind === 'doctor')?.from ?? 9999,
        ),
      );
      expect(began).toBeLessThanOrEqual(Number(work.date.slice(0, 4)));
    }
  });
});
