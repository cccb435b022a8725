import { isSmall, reachGap, SMALLEST_CELL } from '@brainlink/analytics/growth';
import type { Audience } from '@brainlink/schema/access';
import { answerHeader } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import type { NetworkPorts } from '../network/network.service';
import { fits, openGaps, type GapsView } from './gaps-view';
import type { RecommendedAssociation, RecommendedAssociations } from './gaps.types';
import { noGapOf } from './no-gap';
import { NoGap } from './gaps.enums';

const VERSION = 'recommendedAssociations@1';
const MOST_PEOPLE = 10;

/** What is asked of `recommendedAssociations`. */
export interface AssociationsQuestion extends AskedTimes {
  readonly technology: string;
  readonly first: number;
}

interface Reach {
  readonly key: string;
  readonly members: number[];
  reached: number;
}

/** The associations of those who work on the technology. */
function reachOf(view: GapsView, wanted: ReadonlySet<number>, isReached: (row: number) => boolean): Reach[] {
  const { associations, names } = view.index.people;
  const found = new Map<number, Reach>();
  for (const row of wanted) {
    for (let at = associations.start[row]!; at < associations.start[row + 1]!; at++) {
      const number = associations.items[at]!;
      const reach = found.get(number) ?? { key: names.associations.values[number]!, members: [], reached: 0 };
      found.set(number, reach);
      reach.members.push(row);
      if (isReached(row)) reach.reached++;
    }
  }
  const left = ({ members, reached }: Reach): number => members.length - reached;
  return [...found.values()]
    .filter((reach) => left(reach) > 0)
    .sort(
      (one, two) => Number(one.reached > 0) - Number(two.reached > 0) || left(two) - left(one) || (one.key < two.key ? -1 : 1),
    );
}

/**
 * Associations that a technology could be taken to: those of whom nobody of that technology was reached by an event first, then by how many
 * of them were not, each with who they are and who could introduce them.
 */
export async function recommendedAssociations(
  ports: NetworkPorts,
  audience: Audience,
  { technology, first, ...when }: AssociationsQuestion,
): Promise<RecommendedAssociations> {
  const view = await openGaps(ports, audience, when);
  const { index, graph, node } = view;
  const { meetings, rows } = index.people;
  const isReached = (row: number): boolean => meetings.start[row + 1]! > meetings.start[row]!;
  const wanted = new Set<number>();
  for (let row = 0; row < index.people.count; row++)
    if (fits(view, row) && rows[row]!.technologies.includes(technology)) wanted.add(row);
  const found = reachOf(view, wanted, isReached);
  const gap = new Map(reachGap(graph, isReached, wanted).map((one) => [one.node, one]));
  // Below the secretariat fewer than five are not told, nor what would give them away with the other number.
  const safe = (...counts: number[]): boolean =>
    audience === 'secretariat' || !counts.some((count) => isSmall(count, SMALLEST_CELL.people));
  const associations = found.slice(0, first).map(({ key, members, reached }): RecommendedAssociation => {
    const people = members.length;
    const unreached = members
      .flatMap((row) => gap.get(row) ?? [])
      .sort((one, two) => (one.steps ?? Infinity) - (two.steps ?? Infinity) || one.node - two.node);
    const near = unreached.filter(({ steps }) => steps === 1).length;
    const told = safe(people, reached, people - reached);
    return {
      association: key,
      isNew: reached === 0,
      people: told ? people : null,
      reached: told ? reached : null,
      withIntroduction: told && safe(near, people - reached - near) ? near : null,
      unreached: unreached.slice(0, MOST_PEOPLE).map(({ node: row, nearest, steps }) => ({
        person: node(row),
        nearest: nearest === null ? null : node(nearest),
        steps,
      })),
    };
  });
  const header = answerHeader({
    name: 'recommendedAssociations',
    args: { technology, validAt: view.times.validAt },
    audience,
    state: view.state,
    times: view.times,
    definitions: [VERSION],
    answer: found.map(({ key, members, reached }) => [key, members.length, reached]),
  });
  const nobody = view.times.seq === 0 ? noGapOf(view) : wanted.size === 0 ? NoGap.EMPTY : null;
  return { header, totalCount: found.length, associations, reason: nobody };
}
