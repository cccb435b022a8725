import type { PersonRecord } from './person-record';

/** Works with more authors make no ties (contract 15); larger meetings say little about who knows whom. */
const MOST_AUTHORS = 30;
const MOST_GUESTS = 80;
/** Collaborators of one person that are looked at. */
const MOST_COLLABORATORS = 500;

/** Where people meet, with those who were there. */
function gatherings(people: readonly PersonRecord[]): number[][] {
  const meetings = new Map<string, number[]>();
  const put = (key: string, person: number): void => {
    const members = meetings.get(key);
    if (members) members.push(person);
    else meetings.set(key, [person]);
  };
  people.forEach(({ works, groups, participations }, person) => {
    for (const work of works) put(`w|${work}`, person);
    for (const key of groups) put(`g|${key}`, person);
    for (const { event, status } of participations) if (status === 'attended') put(`e|${event}`, person);
  });
  return [...meetings].flatMap(([key, members]) =>
    members.length > 1 && members.length <= (key.startsWith('w|') ? MOST_AUTHORS : MOST_GUESTS) ? [members] : [],
  );
}

/**
 * With whom each person wrote, met or worked, under the key of the cluster that the other is known in. Only what is sure enough to be a
 * cluster counts, so evidence does not feed on guesses.
 *
 * @param clusterKey - key of the cluster of each person
 */
export function collaboratorsOf(people: readonly PersonRecord[], clusterKey: readonly string[]): readonly (readonly string[])[] {
  const found = people.map(() => new Set<string>());
  for (const members of gatherings(people))
    for (const person of members) {
      const own = found[person]!;
      for (const other of members) if (other !== person && own.size < MOST_COLLABORATORS) own.add(clusterKey[other]!);
    }
  return found.map((keys, person) => [...keys].filter((key) => key !== clusterKey[person]).sort());
}

/** Pairs of people who sat in one meeting, or stand on one work, as two: nobody does both. */
export function seatedTogether(
  people: readonly PersonRecord[],
  pairs: { readonly left: Int32Array; readonly right: Int32Array },
): readonly (readonly [number, number])[] {
  const seats = people.map(
    ({ works, participations }) =>
      new Set([
        ...works,
        ...participations.filter(({ status }) => status === 'attended' || status === 'accepted').map(({ event }) => event),
      ]),
  );
  const together: (readonly [number, number])[] = [];
  for (let pair = 0; pair < pairs.left.length; pair += 1) {
    const [a, b] = [pairs.left[pair]!, pairs.right[pair]!];
    const [few, many] = seats[a]!.size <= seats[b]!.size ? [seats[a]!, seats[b]!] : [seats[b]!, seats[a]!];
    for (const seat of few)
      if (many.has(seat)) {
        together.push([a, b]);
        break;
      }
  }
  return together;
}
