import { recognizeTechnologies } from '@brainlink/schema/vocabulary';
import { programmeEntrySchema } from '../sources/editions/format';
import { authorSchema, workSchema } from '../sources/openalex/entities';
import { membersSource } from '../sources/members';
import { participantsSource } from '../sources/participants';
import { registerSource } from '../sources/register';
import type { ColumnSpec } from '../sources/source';
import { CORRUPTION } from './corruption';
import type { Delivery, DemoRow } from './delivery';
import { type DemoInputs, loadDemoInputs } from './demo-inputs';
import { digestOf } from './digest';
import { AVOIDED_NAMES } from './names/avoided-names';
import { lettersOf } from './names/spelling';
import { participantsOf } from './people/cast';
import { orcidCheckCharacter } from './people/orcid';
import { placeIn } from './people/person';
import { DEMO_TODAY } from './programme/clock';
import { fieldName } from './rows/cells';
import { PARTICIPANT_HEADERS } from './rows/participants';
import { REGISTER_HEADERS } from './rows/register';
import { SUBTOPICS } from './subtopics';
import { type DemoWorld, makeDemoWorld } from './world';

type Row = Readonly<Record<string, string>>;

let inputs: DemoInputs;
let world: DemoWorld;
let all: Delivery[];

const of = (source: Delivery['source']): Delivery[] => all.filter((delivery) => delivery.source === source);
const rowsOf = <R = DemoRow>(deliveries: readonly Delivery[]): R[] => deliveries.flatMap((delivery) => [...delivery.rows] as R[]);
const collect = async (from: DemoWorld): Promise<Delivery[]> => {
  const found: Delivery[] = [];
  for await (const delivery of from.deliveries()) found.push(delivery);
  return found;
};
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

describe('editions', () => {
  const attended = (year: number): { abroad: number; home: number } => {
    const came = [...world.participations.values()]
      .flat()
      .filter((entry) => entry.event.edition === year && entry.status === 'attended');
    const home = came.filter((entry) => world.population.people[entry.person]?.group === 'domestic').length;
    return { abroad: came.length - home, home };
  };

  it('holds 14 events with 70 participants from abroad and 379 from Korea in 2022, as published', () => {
    expect(attended(2022)).toEqual({ abroad: 70, home: 379 });
    expect(world.followUp.outcomes.filter((outcome) => outcome.event.edition === 2022)).toHaveLength(37);
  });

  it('holds 43 events in 2022–2024 and 9 between October 2025 and January 2026', () => {
    const held = (from: number, to: number): number =>
      world.events.filter((event) => event.edition >= from && event.edition <= to).length;
    expect([held(2022, 2022), held(2023, 2023), held(2022, 2024), held(2025, 2025)]).toEqual([14, 10, 43, 9]);
    const year2025 = world.events.filter((event) => event.edition === 2025);
    expect(year2025[0]?.firstDay).toBe('2025-10-03');
    expect(year2025.at(-1)?.lastDay.slice(0, 7)).toBe('2026-01');
  });

  it('puts the six publicly known events on their days, in their places, with their topics', () => {
    const real = world.events
      .filter((event) => event.real)
      .map((event) => [event.from, event.to, event.number, event.technology, event.titleKo.slice(0, 6)]);
    expect(real).toEqual([
      ['2023-10-09', undefined, expect.any(Number), 'NUCLEAR', '원자력 적용'],
      ['2024-10-15', '2024-10-18', expect.any(Number), 'SECONDARY_BATTERY', '지속 가능한'],
      ['2024-11-19', '2024-11-22', 14, 'SECONDARY_BATTERY', '차세대 이차'],
      ['2025-10-03', undefined, 1, 'AI', '공간 AI와'],
      ['2025-10', undefined, 2, 'HYDROGEN', '수전해 시스'],
      ['2025-12-10', '2025-12-12', 6, 'BIOTECH', '신경신호 감'],
    ]);
    expect(world.events.find((event) => event.from === '2024-11-19')?.seriesNumber).toBe(38);
  });

  it('leaves unknown totals null and says of every other event that it is invented', () => {
    const entries = rowsOf(of('editions')).map((row) => programmeEntrySchema.parse(row));
    const editions = new Map(entries.flatMap((entry) => (entry.type === 'edition' ? [[entry.year, entry] as const] : [])));
    expect([
      editions.get(2022)?.participants,
      editions.get(2023)?.participants,
      editions.get(2024)?.overseas,
      editions.get(2026)?.events,
    ]).toEqual([449, null, null, null]);
    const invented = entries.filter((entry) => entry.type === 'event' && entry.sources.length === 0);
    expect(invented.every((entry) => entry.type === 'event' && entry.note?.startsWith('Synthetic'))).toBe(true);
    expect(
      new Set(entries.flatMap((entry) => (entry.type === 'event' && entry.sources.length > 0 ? [entry.key] : []))).size,
    ).toBe(6);
  });

  it('keeps events in their season: one after another, held ones before today, planned ones after', () => {
    for (const [index, event] of world.events.entries()) {
      expect(event.firstDay <= event.lastDay).toBe(true);
      expect(event.held).toBe(event.lastDay <= DEMO_TODAY);
      const next = world.events[index + 1];
      if (next) expect(event.lastDay < next.firstDay).toBe(true);
    }
  });

  it('gives each event two organizers, one of them from Korea, and nobody who attended an event that was not held', () => {
    for (const [key, list] of world.participations) {
      const organizers = list
        .filter((entry) => entry.role === 'organizer')
        .map((entry) => world.population.people[entry.person]?.group);
      expect(organizers).toHaveLength(2);
      expect(organizers.filter((group) => group === 'domestic')).toHaveLength(1);
      const event = world.events.find((each) => each.key === key);
      expect(list.some((entry) => entry.status === 'attended')).toBe(event?.held);
    }
  });

  it('lets clubs have members who attended, and projects members of their club', () => {
    for (const club of world.followUp.clubs) {
      const came = new Set(
        world.participations.get(club.event.key)?.flatMap((entry) => (entry.status === 'attended' ? [entry.person] : [])),
      );
      expect(club.members.every((member) => came.has(member.person))).toBe(true);
      expect(club.members.filter((member) => member.role === 'leader')).toHaveLength(1);
    }
    for (const project of world.followUp.projects) {
      const inClub = new Set(project.club.members.map((member) => member.person));
      expect(project.members.every((member) => inClub.has(member.person))).toBe(true);
    }
    expect(world.followUp.projects.length).toBeGreaterThan(15);
  });
});

describe('corruption', () => {
  let big: DemoWorld;
  let register: Map<string, Row>;
  let latest: Map<number, Row>;

  beforeAll(async () => {
    big = makeDemoWorld(inputs, {
      seed: 5,
      size: { register: 4_000, participants: 2_500, works: 50, domestic: 2_400, foreign: 500, publishing: 0.1 },
    });
    const deliveries = await collect(big);
    register = new Map(
      rowsOf<Row>(deliveries.filter((each) => each.source === 'register')).map((row) => [row['등록번호'] as string, row]),
    );
    latest = new Map(
      rowsOf<Row>(deliveries.filter((each) => each.source === 'participants')).map((row) => [
        Number((row['포털 ID'] as string).slice(7)) - 1,
        row,
      ]),
    );
  });

  const registered = (person: number): Row =>
    register.get(big.registerEntries.find((entry) => entry.person === person && !entry.second)?.id ?? '') ?? {};
  const near = (found: number, wanted: number, tolerance: number): void => {
    expect(found).toBeGreaterThanOrEqual(wanted - tolerance);
    expect(found).toBeLessThanOrEqual(wanted + tolerance);
  };

  it('spells at least 30 % of those who are in the register otherwise in the participants’ lists', () => {
    const compared = big.cast.linked.filter((person) => latest.get(person)?.['영문명']);
    const differ = compared.filter(
      (person) => lettersOf(latest.get(person)?.['영문명'] ?? '') !== lettersOf(registered(person)['영문명'] ?? ''),
    );
    expect(compared).toHaveLength(big.cast.linked.length);
    near(differ.length / compared.length, CORRUPTION.otherSpelling, 0.01);
    expect(differ.length / compared.length).toBeGreaterThanOrEqual(0.3);
  });

  it('leaves 20 % of participants and of the register without an e-mail address', () => {
    const without = (rows: readonly Row[], column: string): number =>
      rows.filter((row) => row[column] === '').length / rows.length;
    near(without([...latest.values()], '이메일'), 0.2, 0.005);
    near(without([...register.values()], '이메일'), 0.2, 0.02);
  });

  it('gives 25 % of the linked a former institution in the register', () => {
    const moved = big.cast.linked.filter((person) => {
      const who = big.population.people[person];
      const former = big.cast.movedFrom.get(person)?.ror;
      return (
        who &&
        former !== undefined &&
        [2022, 2023, 2024, 2025, 2026].every((year) => placeIn(who, year).institution.ror !== former)
      );
    });
    near(moved.length / big.cast.linked.length, 0.25, 0.005);
  });

  it('knows 15 % of the overseas Korean participants not at all', () => {
    const known = new Set(big.registerEntries.map((entry) => entry.person));
    const korean = participantsOf(big.cast).filter((person) => big.population.people[person]?.group === 'overseas');
    near(korean.filter((person) => !known.has(person)).length / korean.length, 0.15, 0.005);
  });

  it('holds a namesake at the same institution for 5 % of the linked, who is somebody else', () => {
    near(big.cast.namesakes.size / big.cast.linked.length, 0.05, 0.005);
    for (const [person, other] of big.cast.namesakes) {
      expect(other).not.toBe(person);
      expect(big.population.people[other]?.name).toEqual(big.population.people[person]?.name);
      const institution =
        big.cast.movedFrom.get(person)?.ror ?? placeIn(big.population.people[person] as never, 2024).institution.ror;
      expect(placeIn(big.population.people[other] as never, 2024).institution.ror).toBe(institution);
    }
  });

  it('joins a good share of the linked to the register by equal identifiers, and leaves the rest to judgement', () => {
    const joined = big.cast.linked.filter((person) => {
      const row = latest.get(person) ?? {};
      const there = registered(person);
      return (row['KOFST Register ID'] ?? '') !== '' || ((row.ORCID ?? '') !== '' && row.ORCID === there.ORCID);
    });
    const share = joined.length / big.cast.linked.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.75);
  });

  it('keeps the truth apart: every record is about one person, and those records of one person are told', () => {
    const lines = [...big.truth()];
    expect(new Set(lines.map((line) => line.record)).size).toBe(lines.length);
    const twice = big.registerEntries.filter((entry) => entry.second);
    near(twice.length / 4_000, CORRUPTION.twiceInRegister, 0.001);
    expect(lines.filter((line) => line.record.startsWith('register:'))).toHaveLength(4_000);
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
