import { CORRUPTION } from './corruption';
import { loadDemoInputs } from './demo-inputs';
import { lettersOf } from './names/spelling';
import { participantsOf } from './people/cast';
import { placeIn } from './people/person';
import { collect, type Row, rowsOf } from './testing/collect';
import { type DemoWorld, makeDemoWorld } from './world';

describe('corruption', () => {
  let big: DemoWorld;
  let register: Map<string, Row>;
  let latest: Map<number, Row>;

  beforeAll(async () => {
    big = makeDemoWorld(await loadDemoInputs(), {
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
