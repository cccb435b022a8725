import type { SetFix } from './set-answer';
import type { SeatRule, SetCandidate, SetProblem } from './set-problem';

/** The problem after fixes were agreed on. */
export const applyFixes = (problem: SetProblem, fixes: readonly SetFix[]): SetProblem => fixes.reduce(applyFix, problem);

function applyFix(problem: SetProblem, fix: SetFix): SetProblem {
  switch (fix.kind) {
    case 'oneFewer':
      return { ...problem, locks: problem.locks?.filter((person) => person !== fix.person) };
    case 'readmit':
      return { ...problem, exclusions: problem.exclusions?.filter(({ person }) => person !== fix.person) };
    case 'waive': {
      const waived = new Set(fix.people);
      return { ...problem, conflicts: problem.conflicts?.filter(({ people }) => !people.every((person) => waived.has(person))) };
    }
    case 'perInstitution': {
      const { perInstitution } = problem.rules;
      const more = { ...perInstitution.more, [fix.institution]: (perInstitution.more?.[fix.institution] ?? 0) + fix.by };
      return { ...problem, rules: { ...problem.rules, perInstitution: { ...perInstitution, more } } };
    }
    case 'seats': {
      const { group, by } = fix;
      return { ...problem, rules: { ...problem.rules, seats: problem.rules.seats.map((seat) => moved(seat, group, by)) } };
    }
    default: {
      const { person, kind } = fix;
      const agree = (candidate: SetCandidate): SetCandidate =>
        candidate.id === person ? { ...candidate, agreed: [...(candidate.agreed ?? []), kind] } : candidate;
      return { ...problem, candidates: problem.candidates.map(agree) };
    }
  }
}

/** Lowers the least (`by` < 0) or raises the most. */
function moved(seat: SeatRule, group: SeatRule['group'], by: number): SeatRule {
  if (seat.group !== group) return seat;
  return by < 0 ? { ...seat, min: seat.min + by } : { ...seat, max: seat.max + by };
}
