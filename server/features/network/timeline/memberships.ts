import type { MemberRow } from '@brainlink/analytics/network';
import type { Day } from '@brainlink/schema/time';
import { byTrust, overrulingDays, textOf, type BelievedFact } from '@brainlink/seeds/write';
import { fromDay, toDay } from '../snapshot-rows';

/** Somebody's part in a thing by what one source says; `since` is the day from which it is said. */
interface Membership {
  readonly since: Day;
  readonly from: Day;
  readonly to: Day;
  /** From that day a correction stands in its place. */
  readonly overruled: Day;
}

/** Somebody who was ever in a thing, with all that is said of it, the most trusted first. */
export interface TimedMember {
  /** Id of the person's node. */
  readonly node: string;
  readonly said: readonly Membership[];
}

/** What is said of one person in one thing, the most trusted first (as `withoutRepeats` of the projection). */
export function timedMember(node: string, facts: readonly BelievedFact[]): TimedMember {
  const overruling = overrulingDays(facts);
  const said = [...facts].sort(byTrust).map((fact): Membership => {
    const { kind, validFrom, validTo } = fact;
    const whole = kind === 'participation' ? fact.object : undefined;
    return {
      since: fact.fromDay,
      from: kind === 'authorship' ? fromDay(null) : fromDay(validFrom ?? whole?.from),
      to: kind === 'authorship' ? toDay(null) : toDay(validTo ?? whole?.to),
      overruled: overruling.get(textOf(fact, 'inPlaceOf') ?? '') ?? Infinity,
    };
  });
  return { node, said };
}

/** The members of a day: the first that counts of what is said of each. `idOf` names a person as of that day, or null when nobody could have known of them. */
export function membersOn(members: readonly TimedMember[], day: Day, idOf: (node: string) => string | null): MemberRow[] {
  const rows: MemberRow[] = [];
  for (const { node, said } of members) {
    const part = said.find(({ since, overruled }) => since <= day && day < overruled);
    const id = part ? idOf(node) : null;
    if (part && id !== null) rows.push({ person: id, from: part.from, to: part.to });
  }
  return rows.sort((one, two) => (one.person < two.person ? -1 : 1));
}
