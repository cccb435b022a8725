import type { MemberRow } from '@brainlink/analytics/network';
import type { Day } from '@brainlink/schema/time';
import { byTrust, overrulingDays, textOf, type BelievedFact } from '@brainlink/seeds/write';
import { fromDay, toDay } from '../snapshot-rows';

/** Somebody's part in a thing by what one source says; `since` is the day from which it is said. */
interface Membership {
  /** Number of the person in the timeline. */
  readonly person: number;
  readonly since: Day;
  readonly from: Day;
  readonly to: Day;
  /** From that day a correction stands in its place. */
  readonly overruled: Day;
  /** Whether more is said of the same person in the same thing: the first of them that counts on a day is the one. */
  readonly follows: boolean;
}

/** Who was in a thing when. */
export type Memberships = readonly Membership[];

/** What is said of one person in one thing, the most trusted first (as `withoutRepeats` of the projection). */
export function membershipsOf(person: number, facts: readonly BelievedFact[]): Membership[] {
  const overruling = overrulingDays(facts);
  return [...facts].sort(byTrust).map((fact, at): Membership => {
    const { kind, validFrom, validTo } = fact;
    const whole = kind === 'participation' ? fact.object : undefined;
    return {
      person,
      since: fact.fromDay,
      from: kind === 'authorship' ? fromDay(null) : fromDay(validFrom ?? whole?.from),
      to: kind === 'authorship' ? toDay(null) : toDay(validTo ?? whole?.to),
      overruled: overruling.get(textOf(fact, 'inPlaceOf') ?? '') ?? Infinity,
      follows: at > 0,
    };
  });
}

/** The members of a day. `idOf` names a person as of that day, or null when nobody could have known of them. */
export function membersOn(memberships: Memberships, day: Day, idOf: (person: number) => string | null): MemberRow[] {
  const members: MemberRow[] = [];
  let isTaken = false;
  for (const { person, since, from, to, overruled, follows } of memberships) {
    if (!follows) isTaken = false;
    if (isTaken || since > day || overruled <= day) continue;
    isTaken = true;
    const id = idOf(person);
    if (id !== null) members.push({ person: id, from, to });
  }
  return members.sort((one, two) => (one.person < two.person ? -1 : 1));
}
