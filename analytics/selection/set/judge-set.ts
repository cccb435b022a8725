import type { Openable, ReadProblem } from './read-problem';
import { readmitCost, waiveCost } from './relaxer';
import { institutionCap } from './read-problem';
import { ruleMessage } from './rule-items';
import type { SetFix, SetSummary, SetViolation } from './set-answer';
import { summarizeSet, type Placed } from './summarize-set';

/** Judges a set: its sum, and every rule it misses, the hard ones first. */
export function judgeSet(
  problem: ReadProblem,
  placed: readonly Placed[],
): { readonly summary: SetSummary; readonly violations: readonly SetViolation[] } {
  const summary = summarizeSet(problem, placed);
  const inside = new Set(placed.map(({ row }) => row));
  const violations = [
    ...ticketViolations(problem, placed, summary),
    ...institutionViolations(problem, inside),
    ...exclusionViolations(problem, inside),
    ...conflictViolations(problem, inside),
    ...lockViolations(problem, inside),
    ...seatViolations(problem, summary),
  ];
  return { summary, violations: [...violations.filter(({ hard }) => hard), ...violations.filter(({ hard }) => !hard)] };
}

const cheapestFirst = (fixes: readonly SetFix[]): SetFix[] => [...fixes].sort((one, two) => one.cost - two.cost);

/** Ways for somebody to need no ticket, or none of business class. */
function modeFixes(problem: ReadProblem, row: number, wanted: (mode: Openable) => boolean): SetFix[] {
  const { id, modes, openable } = problem.people[row]!;
  const agreed = modes.filter((mode): mode is Openable => mode !== 'business');
  return [...agreed, ...openable].filter(wanted).map((kind) => ({
    kind,
    person: id,
    // What is agreed on already costs nobody anything.
    cost: agreed.includes(kind) ? 0 : problem.rules.fixes[kind].relaxCost,
  }));
}

const leave = (problem: ReadProblem, row: number): SetFix => ({
  kind: 'oneFewer',
  person: problem.people[row]!.id,
  cost: problem.rules.fixes.oneFewer.relaxCost,
});

/** Those who would be left without a ticket come first: not held before held, then the least fit. */
function uncoveredFirst(problem: ReadProblem, rows: readonly number[]): number[] {
  const held = (row: number): number => (problem.locks.has(row) ? 1 : 0);
  const organizes = (row: number): number => (problem.people[row]!.group === 'organizers' ? 1 : 0);
  return [...rows].sort(
    (one, two) =>
      organizes(one) - organizes(two) ||
      held(one) - held(two) ||
      problem.people[one]!.score - problem.people[two]!.score ||
      one - two,
  );
}

function ticketViolations(problem: ReadProblem, placed: readonly Placed[], { tickets }: SetSummary): SetViolation[] {
  const { airfare } = problem.rules;
  const rows = (...modes: readonly Placed['mode'][]): number[] =>
    uncoveredFirst(
      problem,
      placed.filter(({ mode }) => modes.includes(mode)).map(({ row }) => row),
    );
  const business = rows('business');
  const travellers = rows('economy', 'business');
  const people = (list: readonly number[]): string[] => list.map((row) => problem.people[row]!.id);
  const found: SetViolation[] = [];
  if (business.length > airfare.businessCap)
    found.push({
      key: 'airfare.business',
      rule: airfare.rule,
      hard: true,
      params: { business: business.length, cap: airfare.businessCap },
      people: people(business),
      fixes: cheapestFirst(business.flatMap((row) => [...modeFixes(problem, row, () => true), leave(problem, row)])),
    });
  const uncovered = travellers.length - tickets.supported;
  if (uncovered > 0)
    found.push({
      key: 'airfare.tickets',
      rule: airfare.rule,
      hard: true,
      params: { travellers: travellers.length, tickets: tickets.supported, business: business.length, uncovered },
      people: people(travellers),
      fixes: cheapestFirst(
        travellers.flatMap((row) => [
          ...modeFixes(problem, row, (mode) => mode !== 'economy' || business.includes(row)),
          leave(problem, row),
        ]),
      ),
    });
  return found;
}

function institutionViolations(problem: ReadProblem, inside: ReadonlySet<number>): SetViolation[] {
  return problem.crowded.flatMap(({ institution, rows }) => {
    const here = rows.filter((row) => inside.has(row));
    const max = institutionCap(problem.rules, institution);
    if (here.length <= max) return [];
    const { rule, relaxCost } = problem.rules.perInstitution;
    return [
      {
        key: 'institution.tooMany' as const,
        rule,
        hard: true,
        params: { institution, count: here.length, max },
        people: here.map((row) => problem.people[row]!.id),
        fixes: cheapestFirst([
          { kind: 'perInstitution', institution, by: here.length - max, cost: relaxCost * (here.length - max) },
          ...uncoveredFirst(problem, here).map((row) => leave(problem, row)),
        ]),
      },
    ];
  });
}

function exclusionViolations(problem: ReadProblem, inside: ReadonlySet<number>): SetViolation[] {
  return problem.exclusions
    .filter(({ row }) => inside.has(row))
    .map((exclusion) => ({
      ...ruleMessage({ type: 'exclusion', exclusion }, problem),
      hard: true,
      people: [exclusion.person],
      fixes: cheapestFirst([
        ...(exclusion.relaxable
          ? [{ kind: 'readmit' as const, person: exclusion.person, cost: readmitCost(problem, exclusion) }]
          : []),
        leave(problem, exclusion.row),
      ]),
    }));
}

function conflictViolations(problem: ReadProblem, inside: ReadonlySet<number>): SetViolation[] {
  return problem.conflicts
    .filter(({ rows }) => rows.every((row) => inside.has(row)))
    .map((conflict) => ({
      ...ruleMessage({ type: 'conflict', conflict }, problem),
      hard: true,
      people: conflict.people,
      fixes: cheapestFirst([
        ...(conflict.waivable ? [{ kind: 'waive' as const, people: conflict.people, cost: waiveCost(problem, conflict) }] : []),
        ...uncoveredFirst(problem, conflict.rows).map((row) => leave(problem, row)),
      ]),
    }));
}

function lockViolations(problem: ReadProblem, inside: ReadonlySet<number>): SetViolation[] {
  return [...problem.locks]
    .filter((row) => !inside.has(row))
    .map((row) => ({
      ...ruleMessage({ type: 'lock', row }, problem),
      hard: true,
      people: [problem.people[row]!.id],
      fixes: [leave(problem, row)],
    }));
}

function seatViolations(problem: ReadProblem, { seats }: SetSummary): SetViolation[] {
  return seats.flatMap(({ group, count, min, max, hard, verdict }, at) => {
    if (verdict === 'met') return [];
    const below = count < min;
    const by = below ? count - min : count - max;
    const cost = problem.rules.fixes.seats.relaxCost * Math.abs(by);
    return [
      {
        key: below ? ('seats.below' as const) : ('seats.above' as const),
        rule: problem.rules.seats[at]!.rule,
        hard,
        params: { group, count, min, max },
        people: [],
        fixes: hard ? [{ kind: 'seats' as const, group, by, cost }] : [],
      },
    ];
  });
}
