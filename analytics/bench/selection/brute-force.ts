// An independent judge of sets: knows the rules from their text alone, shares no code with analytics/selection, and tries every set.
import type { AttendanceMode, RuleMessage, SetCandidate, SetProblem, SetWeights } from '../../selection';

/** A set as people with their ways of taking part. */
export type Chosen = readonly { readonly person: string; readonly mode: AttendanceMode }[];

const ALL_MODES: readonly AttendanceMode[] = ['economy', 'business', 'inKorea', 'hostFunded', 'selfFunded', 'remote'];
const TICKET_GROUPS: readonly string[] = ['organizers', 'overseasSpeakers'];

const needsTicket = (candidate: SetCandidate): boolean =>
  TICKET_GROUPS.includes(candidate.group) && candidate.travelsFrom !== 'KR';

/** Ways that are open to somebody without any fix. */
function openModes(candidate: SetCandidate): AttendanceMode[] {
  const agreed: readonly AttendanceMode[] = candidate.agreed ?? [];
  if (!needsTicket(candidate)) {
    const usual = candidate.travelsFrom === null || candidate.travelsFrom === 'KR' ? 'inKorea' : 'selfFunded';
    return ALL_MODES.filter((mode) => mode === usual || (mode === 'remote' && agreed.includes(mode)));
  }
  return ALL_MODES.filter((mode) => mode === (candidate.ticket ?? 'economy') || (mode !== 'business' && agreed.includes(mode)));
}

/** Tickets in all with so many of business class: 8, the setting, 6 … as rule 22 says it. */
function ticketsInAll({ rules: { airfare } }: SetProblem, business: number): number {
  const counted = Math.min(business, airfare.businessCap);
  if (counted === 1) return airfare.withOneBusiness.default;
  return airfare.supported - counted * (airfare.businessWeight - 1);
}

const pairKey = (one: string, two: string): string => [one, two].sort().join('\u0000');

/** Everything about a problem that is asked again and again. */
interface Facts {
  readonly byId: ReadonlyMap<string, SetCandidate>;
  /** Cap of each institution. */
  readonly institutions: ReadonlyMap<string, number>;
  /** What waiving a pair costs, and admitting somebody. */
  readonly waivers: ReadonlyMap<string, number>;
  readonly pairs: readonly { readonly people: readonly string[]; readonly price: number }[];
  readonly admissions: ReadonlyMap<string, number>;
  readonly modes: ReadonlyMap<string, readonly AttendanceMode[]>;
}

const known = new WeakMap<SetProblem, Facts>();

function facts(problem: SetProblem): Facts {
  let found = known.get(problem);
  if (!found) known.set(problem, (found = collectFacts(problem)));
  return found;
}

function collectFacts(problem: SetProblem): Facts {
  const { fixes, perInstitution } = problem.rules;
  const waivers = new Map<string, number>();
  for (const { people, waivable, relaxCost } of problem.conflicts ?? []) {
    const key = pairKey(people[0], people[1]);
    waivers.set(key, Math.max(waivers.get(key) ?? 0, waivable ? (relaxCost ?? fixes.waive.relaxCost) : Infinity));
  }
  const admissions = new Map<string, number>();
  for (const { person, relaxable, relaxCost, reason } of problem.exclusions ?? []) {
    const usual = reason === 'conflict' ? fixes.waive.relaxCost : fixes.readmit.relaxCost;
    admissions.set(person, Math.max(admissions.get(person) ?? 0, relaxable ? (relaxCost ?? usual) : Infinity));
  }
  const institutions = new Map<string, number>();
  for (const { institutions: list = [] } of problem.candidates)
    for (const id of list) institutions.set(id, perInstitution.max + (perInstitution.more?.[id] ?? 0));
  return {
    byId: new Map(problem.candidates.map((each) => [each.id, each])),
    institutions,
    waivers,
    pairs: [...waivers].map(([key, price]) => ({ people: key.split('\u0000'), price })),
    admissions,
    modes: new Map(problem.candidates.map((each) => [each.id, openModes(each)])),
  };
}

/** Every hard rule that a set breaks, in words. */
export function brokenRules(problem: SetProblem, chosen: Chosen): string[] {
  const { byId, institutions, pairs, admissions, modes } = facts(problem);
  const broken: string[] = [];
  const people = chosen.map(({ person, mode }) => {
    const candidate = byId.get(person);
    if (!candidate) broken.push(`${person} is no candidate`);
    else if (!modes.get(person)!.includes(mode)) broken.push(`${person} cannot take part ${mode}`);
    return candidate;
  });
  if (new Set(chosen.map(({ person }) => person)).size !== chosen.length) broken.push('somebody is in twice');
  const business = chosen.filter(({ mode }) => mode === 'business').length;
  const economy = chosen.filter(({ mode }) => mode === 'economy').length;
  if (business > problem.rules.airfare.businessCap) broken.push(`${business} business tickets`);
  if (economy + business > ticketsInAll(problem, business)) broken.push(`${economy} + ${business} tickets`);
  for (const { group, min, max, hard } of problem.rules.seats) {
    const count = group === 'total' ? chosen.length : people.filter((each) => each?.group === group).length;
    if (hard && (count < min || count > max)) broken.push(`${count} ${group}`);
  }
  for (const [institution, most] of institutions) {
    const count = people.filter((each) => each?.institutions?.includes(institution)).length;
    if (count > most) broken.push(`${count} of ${institution}`);
  }
  const inside = new Set(chosen.map(({ person }) => person));
  for (const person of problem.locks ?? []) if (!inside.has(person)) broken.push(`${person} is missing`);
  for (const person of admissions.keys()) if (inside.has(person)) broken.push(`${person} is excluded`);
  for (const { people: two } of pairs) if (two.every((person) => inside.has(person))) broken.push(`conflict ${two.join(' ')}`);
  return broken;
}

/** What a set is worth, by the text of the weights. */
export function worthOf(problem: SetProblem, weights: SetWeights, chosen: Chosen): number {
  const { byId } = facts(problem);
  const people = chosen.map(({ person }) => byId.get(person)!);
  let worth = 0;
  people.forEach((each, at) => {
    worth += weights.score * each.score - weights.modes[chosen[at]!.mode];
    if (each.newToNetwork) worth += weights.newToNetwork;
    if (each.previousBeneficiary) worth += weights.previousBeneficiary;
  });
  const subtopics = problem.subtopics ?? [];
  const allWeights = subtopics.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (const { id, weight = 1 } of subtopics) {
    let left = people.reduce((sum, each) => sum + (each.subtopics?.[id] ?? 0), 0);
    for (const gain of [0.6, 0.3, 0.1]) {
      worth += (weights.coverage * weight * gain * Math.min(1, Math.max(0, left))) / allWeights;
      left -= 1;
    }
  }
  const distinct = (values: (each: SetCandidate) => readonly (string | null | undefined)[]): number =>
    new Set(people.flatMap(values).filter((value) => value != null)).size;
  worth += weights.countries * distinct((each) => [each.country]);
  worth += weights.associations * distinct((each) => each.associations ?? []);
  worth += weights.stages * distinct((each) => [each.stage]);
  worth += weights.institutions * distinct((each) => each.institutions ?? []);
  for (const { group, min, max, from = min, to = max, hard } of problem.rules.seats) {
    if (hard) continue;
    const count = group === 'total' ? chosen.length : people.filter((each) => each.group === group).length;
    for (let seat = count; seat < min; seat++) worth -= seat < from ? weights.seatBeyond : weights.seatWithin;
    for (let seat = count; seat > max; seat--) worth -= seat > to ? weights.seatBeyond : weights.seatWithin;
  }
  return worth;
}

/** Every set with every way of taking part out of `modes`; `visit` sees one after another. */
function everySet(
  problem: SetProblem,
  modes: (candidate: SetCandidate) => readonly AttendanceMode[],
  visit: (chosen: Chosen) => void,
): void {
  const chosen: { person: string; mode: AttendanceMode }[] = [];
  const next = (at: number): void => {
    const candidate = problem.candidates[at];
    if (!candidate) return visit(chosen);
    next(at + 1);
    for (const mode of modes(candidate)) {
      chosen.push({ person: candidate.id, mode });
      next(at + 1);
      chosen.pop();
    }
  };
  next(0);
}

/** The most any allowed set is worth; −Infinity if none is allowed. */
export function bestWorth(problem: SetProblem, weights: SetWeights): number {
  let best = -Infinity;
  everySet(
    problem,
    ({ id }) => facts(problem).modes.get(id)!,
    (chosen) => {
      if (brokenRules(problem, chosen).length === 0) best = Math.max(best, worthOf(problem, weights, chosen));
    },
  );
  return best;
}

/** The least that has to give way, over every set there is, each with every way of taking part that a fix could open. */
export function cheapestFix(problem: SetProblem): number {
  const { byId, institutions, pairs, admissions, modes: usual } = facts(problem);
  const { fixes, perInstitution, airfare, seats } = problem.rules;
  const ways = (candidate: SetCandidate): readonly AttendanceMode[] => {
    const impossible: readonly AttendanceMode[] = candidate.impossible ?? [];
    const open = openModes(candidate);
    if (!needsTicket(candidate)) return open;
    return ALL_MODES.filter((mode) => open.includes(mode) || (mode !== 'business' && !impossible.includes(mode)));
  };
  const possible = new Map(problem.candidates.map((each) => [each.id, ways(each)]));
  let least = Infinity;
  everySet(
    problem,
    (candidate) => possible.get(candidate.id)!,
    (chosen) => {
      const business = chosen.filter(({ mode }) => mode === 'business').length;
      const economy = chosen.filter(({ mode }) => mode === 'economy').length;
      if (business > airfare.businessCap || economy + business > ticketsInAll(problem, business)) return;
      const inside = new Set(chosen.map(({ person }) => person));
      let cost = 0;
      for (const { person, mode } of chosen) {
        if (mode !== 'business' && !usual.get(person)!.includes(mode)) cost += fixes[mode].relaxCost;
        cost += admissions.get(person) ?? 0;
      }
      for (const person of new Set(problem.locks)) if (!inside.has(person)) cost += fixes.oneFewer.relaxCost;
      if (cost >= least) return;
      for (const { people, price } of pairs) if (people.every((person) => inside.has(person))) cost += price;
      if (cost >= least) return;
      for (const { group, min, max, hard } of seats) {
        const count = group === 'total' ? chosen.length : chosen.filter(({ person }) => byId.get(person)!.group === group).length;
        if (hard) cost += fixes.seats.relaxCost * (Math.max(0, min - count) + Math.max(0, count - max));
      }
      for (const [institution, most] of institutions) {
        const count = chosen.filter(({ person }) => byId.get(person)!.institutions?.includes(institution)).length;
        cost += perInstitution.relaxCost * Math.max(0, count - most);
      }
      least = Math.min(least, cost);
    },
  );
  return least;
}

/** Whether any set meets just these rules. */
export function canMeet(problem: SetProblem, rules: readonly RuleMessage[]): boolean {
  const { byId } = facts(problem);
  const keys = new Set(rules.map(({ key }) => key));
  const meets = (chosen: Chosen): boolean => {
    const inside = new Set(chosen.map(({ person }) => person));
    const business = chosen.filter(({ mode }) => mode === 'business').length;
    const tickets = chosen.filter(({ mode }) => mode === 'economy' || mode === 'business').length;
    return rules.every(({ key, params }) => {
      const count = chosen.filter(
        ({ person }) => params['group'] === 'total' || byId.get(person)!.group === params['group'],
      ).length;
      switch (key) {
        case 'airfare.limit':
          return tickets <= ticketsInAll(problem, business);
        case 'airfare.businessLimit':
          return business <= Number(params['cap']);
        case 'seats.atLeast':
          return count >= Number(params['min']);
        case 'seats.atMost':
          return count <= Number(params['max']);
        case 'institution.limit':
          return (
            chosen.filter(({ person }) => byId.get(person)!.institutions?.includes(String(params['institution']))).length <=
            Number(params['max'])
          );
        case 'lock':
          return inside.has(String(params['person']));
        case 'exclusion':
          return !inside.has(String(params['person']));
        case 'conflict.pair':
          return !(inside.has(String(params['one'])) && inside.has(String(params['two'])));
        default:
          throw new Error(`${key} is no rule of a clash`);
      }
    });
  };
  let met = keys.size === 0;
  everySet(
    problem,
    ({ id }) => facts(problem).modes.get(id)!,
    (chosen) => {
      met ||= meets(chosen);
    },
  );
  return met;
}
