import type { Day } from '@brainlink/schema/time';
import type { HyperedgeRow, MemberRow, PersonRow } from './rows';

const byPerson = (one: MemberRow, two: MemberRow): number => (one.person < two.person ? -1 : 1);

const isInOrder = (one: readonly MemberRow[], two: readonly MemberRow[]): boolean =>
  one.every((member, at) => {
    const other = two[at]!;
    return member === other || (member.person === other.person && member.from === other.from && member.to === other.to);
  });

/** Whether the same people were in it at the same times, in whatever order they are told; not told of somebody who was in it twice. */
function hasSameMembers(one: readonly MemberRow[], two: readonly MemberRow[]): boolean {
  if (one.length !== two.length) return false;
  if (isInOrder(one, two)) return true;
  const sorted = [...one].sort(byPerson);
  return sorted.every(({ person }, at) => person !== sorted[at + 1]?.person) && isInOrder(sorted, [...two].sort(byPerson));
}

/** Whether two hyperedges tie the same people in the same way; what they are called is another thing. */
const tiesAlike = (one: HyperedgeRow, two: HyperedgeRow): boolean =>
  one === two ||
  ((['kind', 'from', 'to', 'edition', 'size', 'truncated'] as const).every((name) => one[name] === two[name]) &&
    hasSameMembers(one.members, two.members));

/** What of an index its ties follow from. */
interface TiedPeople {
  readonly validAt: Day;
  readonly edges: readonly HyperedgeRow[];
  readonly people: { readonly count: number; readonly rows: readonly Pick<PersonRow, 'id'>[] };
}

/** Whether an index is of these people, by id and order, who are tied as these hyperedges tie them on that day. */
export const hasTheseTies = (
  index: TiedPeople,
  people: readonly PersonRow[],
  edges: readonly HyperedgeRow[],
  validAt: Day,
): boolean =>
  index.validAt === validAt &&
  index.edges.length === edges.length &&
  index.people.count === people.length &&
  people.every(({ id }, row) => id === index.people.rows[row]!.id) &&
  edges.every((edge, at) => tiesAlike(edge, index.edges[at]!));
