import { isSmall, monthsBefore, SMALLEST_CELL } from '@brainlink/analytics/growth';
import { kindCode, type TieIndex } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import type { Day } from '@brainlink/schema/time';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { LocalText } from '../../graphql/types';
import type { EventWindows } from './event-windows';
import type { GrowthMemberPage } from './growth.types';
import { EventPairKind, type EventPairs } from './impact.types';

/** The pairs of attendees of each kind, as numbers of pairs of the index. */
type PairLists = Readonly<Record<EventPairKind, number[]>>;

const KINDS = Object.values(EventPairKind);

/** What became of the pairs of attendees, before small cells are taken out. */
function pairLists(index: TieIndex, event: number, attended: Uint8Array, windows: EventWindows): PairLists {
  const lists = Object.fromEntries(KINDS.map((kind) => [kind, [] as number[]])) as unknown as PairLists;
  const { itemStart, itemEdge, itemFrom, edgeKind } = index;
  for (let pair = 0; pair < index.pairA.length; pair++) {
    if (attended[index.pairA[pair]!] !== 1 || attended[index.pairB[pair]!] !== 1) continue;
    const others: { readonly day: Day; readonly kind: number }[] = [];
    for (let item = itemStart[pair]!; item < itemStart[pair + 1]!; item++) {
      if (itemEdge[item] !== event) others.push({ day: itemFrom[item]!, kind: edgeKind[itemEdge[item]!]! });
    }
    const isOld = others.some(({ day }) => day < windows.eventFrom);
    const later = others.filter(({ day }) => day > windows.eventTo);
    const within = (months: number): boolean => later.some(({ day }) => day <= monthsBefore(windows.eventTo, -months));
    const became = (kind: 'CLUB' | 'PROJECT' | 'PUBLICATION'): boolean =>
      later.some((one) => one.kind === kindCode(kind) && one.day <= windows.end);
    const put = (kind: EventPairKind, holds: boolean): void => {
      if (holds) lists[kind].push(pair);
    };
    put(EventPairKind.BEFORE, isOld);
    put(EventPairKind.BEGUN, !isOld);
    put(EventPairKind.WITHIN_3_MONTHS, !isOld && within(3));
    put(EventPairKind.WITHIN_6_MONTHS, !isOld && within(6));
    put(EventPairKind.WITHIN_12_MONTHS, !isOld && within(12));
    put(EventPairKind.CLUBS, became('CLUB'));
    put(EventPairKind.PROJECTS, became('PROJECT'));
    put(EventPairKind.WORKS, became('PUBLICATION'));
  }
  return lists;
}

/** Whether a number may be shown: pairs that as few as four people could make are withheld, and what is left of a whole by them. */
function isShown(lists: PairLists, kind: EventPairKind, audience: Audience): boolean {
  if (audience === 'secretariat') return true;
  const small = (count: number): boolean => isSmall(count, SMALLEST_CELL.ties);
  const count = lists[kind].length;
  const whole = kind.startsWith('within') ? lists[EventPairKind.BEGUN].length : count;
  return !small(count) && !small(whole - count);
}

/** What became of the pairs of attendees, as far as the audience may see it, each with the list behind it. */
export function eventPairs(
  index: TieIndex,
  event: number,
  attended: Uint8Array,
  windows: EventWindows,
  audience: Audience,
): EventPairs {
  const lists = pairLists(index, event, attended, windows);
  const shown = (kind: EventPairKind): number | null => (isShown(lists, kind, audience) ? lists[kind].length : null);
  const person = (row: number): readonly [string, LocalText] => {
    const { id, name, nameLatin } = index.people.rows[row]!;
    return [id, { ko: name, en: nameLatin ?? name }];
  };
  return {
    before: shown(EventPairKind.BEFORE),
    begun: shown(EventPairKind.BEGUN),
    within3Months: shown(EventPairKind.WITHIN_3_MONTHS),
    within6Months: shown(EventPairKind.WITHIN_6_MONTHS),
    within12Months: shown(EventPairKind.WITHIN_12_MONTHS),
    clubs: shown(EventPairKind.CLUBS),
    projects: shown(EventPairKind.PROJECTS),
    works: shown(EventPairKind.WORKS),
    open: (kind, first, after): GrowthMemberPage | null => {
      if (!isShown(lists, kind, audience)) return null;
      const list = `eventPairs:${index.edges[event]!.id}:${windows.months}:${kind}`;
      const start = after ? Number(decodeCursor(list, after, ['number'])[0]) + 1 : 0;
      const edges = lists[kind].slice(start, start + first).map((pair, at) => {
        const [id, label] = person(index.pairA[pair]!);
        const [otherId, otherLabel] = person(index.pairB[pair]!);
        return { cursor: encodeCursor(list, [start + at]), id, label, otherId, otherLabel };
      });
      return {
        kind: 'ties',
        edges,
        totalCount: lists[kind].length,
        pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: start + first < lists[kind].length },
      };
    },
  };
}
