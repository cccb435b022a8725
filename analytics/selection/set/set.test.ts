import loadHighs from 'highs';
import { bestWorth, brokenRules, canMeet, cheapestFix, worthOf } from '../../bench/selection/brute-force';
import { randomProblem, smallProblem, WIDE } from '../../bench/selection/random-problems';
import { applyFixes, buildAlternatives, buildSet, checkSet, SET_WEIGHTS, whyNot } from '.';
import { highsSolver, type MipSolver } from '../solver';

let solver: MipSolver;
beforeAll(async () => {
  solver = highsSolver(await loadHighs());
});

test('Of 1,000 random sets each breaks no rule and is the best, as a checker of its own finds that tries every set', () => {
  const counts = { found: 0, infeasible: 0 };
  for (let seed = 1; seed <= 1_000; seed++) {
    const problem = smallProblem(seed);
    const answer = buildSet(problem, solver);
    if (answer.status === 'undecided') throw new Error(`seed ${seed} was not decided`);
    counts[answer.status] += 1;
    const best = bestWorth(problem, SET_WEIGHTS);
    if (answer.status === 'infeasible') expect([seed, best]).toEqual([seed, -Infinity]);
    else {
      expect([seed, brokenRules(problem, answer.set.members)]).toEqual([seed, []]);
      expect(worthOf(problem, SET_WEIGHTS, answer.set.members)).toBeCloseTo(best, 6);
      expect(answer.proof).toMatchObject({ optimal: true, gap: 0 });
      expect(answer.proof.objective).toBeCloseTo(best, 6);
    }
  }
  expect(counts.found).toBeGreaterThan(400);
}, 300_000);

test('Of infeasible ones the named fix makes a set possible, no cheaper one does, and no rule of the clash can be left out', () => {
  let seen = 0;
  for (let seed = 1; seen < 40; seed++) {
    const problem = smallProblem(seed, true);
    const answer = buildSet(problem, solver);
    if (answer.status !== 'infeasible') continue;
    seen += 1;
    const [plan] = answer.plans;
    expect([seed, plan?.cost]).toEqual([seed, cheapestFix(problem)]);
    const mended = buildSet(applyFixes(problem, plan!.fixes), solver);
    expect([seed, mended.status]).toEqual([seed, 'found']);
    expect([seed, canMeet(problem, answer.clash)]).toEqual([seed, false]);
    answer.clash.forEach((left) => {
      const others = answer.clash.filter((rule) => rule !== left);
      expect([seed, left.key, canMeet(problem, others)]).toEqual([seed, left.key, true]);
    });
  }
});

test('Seats of at least 8 and at most 5 are told to contradict each other, also where there are too few tickets for 8', () => {
  const problem = randomProblem(6, { ...WIDE, exclusion: 0, conflict: 0, lock: 0 });
  const candidates = problem.candidates.map((each) => ({
    ...each,
    agreed: [],
    travelsFrom: each.group === 'overseasSpeakers' ? 'US' : 'KR',
  }));
  const seats = problem.rules.seats.map((seat) =>
    seat.group === 'overseasSpeakers' ? { ...seat, min: 8, max: 5, hard: true } : seat,
  );
  const rules = { ...problem.rules, seats, airfare: { ...problem.rules.airfare, supported: 1 } };
  const answer = buildSet({ ...problem, candidates, rules }, solver);
  if (answer.status !== 'infeasible') throw new Error(answer.status);
  expect(answer.clash.map(({ key }) => key).sort()).toEqual(['seats.atLeast', 'seats.atMost']);
});

test('Alternatives differ from each other in a quarter of the free seats, and none is better than the first', () => {
  const { sets, difference } = buildAlternatives(randomProblem(6, WIDE), solver);
  expect(sets).toHaveLength(3);
  expect(sets.map(({ loss }) => loss >= -1e-9)).toEqual([true, true, true]);
  const people = sets.map(({ set }) => new Set(set.members.map(({ person }) => person)));
  for (const [one, two] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const)
    expect([...people[one]!].filter((person) => !people[two]!.has(person)).length).toBeGreaterThanOrEqual(difference);
});

test('Why is she not in: the loss is the difference of two best sets, and she is in the other one', () => {
  const problem = randomProblem(6, WIDE);
  const best = buildSet(problem, solver);
  if (best.status !== 'found') throw new Error('there is a set');
  const inside = new Set(best.set.members.map(({ person }) => person));
  const out = new Set(problem.exclusions?.map(({ person }) => person));
  const { id } = problem.candidates.find((each) => each.group === 'graduates' && !inside.has(each.id) && !out.has(each.id))!;
  const answer = whyNot(problem, solver, id);
  if (answer.status !== 'costs') throw new Error(answer.status);
  expect(answer.loss).toBeCloseTo(best.proof.objective - answer.proof.objective, 9);
  expect(answer.comes).toContain(id);
  expect(whyNot(problem, solver, [...inside][0]!)).toEqual({ status: 'isIn' });
  expect(whyNot(problem, solver, 'nobody')).toEqual({ status: 'unknownPerson' });
});

test('Nine travellers and eight tickets: the one without is named first, with ways out, the cheapest first', () => {
  const { rules } = randomProblem(6, WIDE);
  const candidates = Array.from({ length: 9 }, (_, at) => ({
    id: `s${at}`,
    group: at === 0 ? ('organizers' as const) : ('overseasSpeakers' as const),
    score: at / 10,
    travelsFrom: 'US',
  }));
  const { violations } = checkSet(
    { candidates, rules },
    candidates.map(({ id }) => ({ person: id, mode: 'economy' as const })),
  );
  const tickets = violations.find(({ key }) => key === 'airfare.tickets');
  expect(tickets).toMatchObject({ rule: 22, hard: true, params: { travellers: 9, tickets: 8, uncovered: 1 } });
  expect(tickets?.people[0]).toBe('s1');
  expect(tickets?.fixes[0]).toEqual({ kind: 'inKorea', person: 's1', cost: 2 });
});

test('Where the solver gives up after its own presolve, it is asked again without, and the ways out are the cheapest', () => {
  const problem = smallProblem(3_233);
  const answer = buildSet(problem, solver);
  if (answer.status !== 'infeasible') throw new Error(answer.status);
  expect(answer.plans[0]?.cost).toBe(cheapestFix(problem));
  expect(buildSet(applyFixes(problem, answer.plans[0]!.fixes), solver).status).toBe('found');
});
