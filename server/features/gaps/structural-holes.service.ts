import type { Audience } from '@brainlink/schema/access';
import { answerHeader } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import type { NetworkFilter } from '../network/network-filter.input';
import type { NetworkPorts } from '../network/network.service';
import { computeGap } from './gap-thread';
import { HoleMeasure } from './gaps.enums';
import { openGaps } from './gaps-view';
import type { HoleSpanner, StructuralHoles } from './gaps.types';
import { noGapOf } from './no-gap';

const VERSION = 'structuralHoles@1';
const ORDERS = {
  [HoleMeasure.EFFECTIVE_SIZE]: 'effectiveSize',
  [HoleMeasure.CONSTRAINT]: 'constraint',
  [HoleMeasure.CIRCLES]: 'circles',
} as const;
const MOST_CIRCLES = 5;
const SAMPLE = 3;

/** What is asked of `structuralHoles`. */
export interface HolesQuestion extends AskedTimes {
  readonly filter?: NetworkFilter | null;
  readonly measure: HoleMeasure;
  readonly first: number;
}

/** Who spans the structural holes of the network of the people who fit a filter, with the circles they stand between; stops with the signal. */
export async function structuralHoles(
  ports: NetworkPorts,
  audience: Audience,
  { filter: asked, measure, first, ...when }: HolesQuestion,
  signal?: AbortSignal,
): Promise<StructuralHoles> {
  const view = await openGaps(ports, audience, when, asked);
  const { graph, scan, index, node } = view;
  const found = await computeGap<'holes'>({ task: 'holes', graph, order: ORDERS[measure], first }, signal);
  const people = found.circles.map((own, at): HoleSpanner => {
    const row = found.rows[at]!;
    return {
      person: node(row),
      effectiveSize: found.effective[at]!,
      efficiency: found.effective[at]! / scan.ties[row]!,
      constraint: found.constraint[at]!,
      circleCount: own.length,
      circles: own.slice(0, MOST_CIRCLES).map((circle) => ({
        people: circle.length,
        sample: [...circle]
          .sort((one, two) => scan.ties[two]! - scan.ties[one]! || one - two)
          .slice(0, SAMPLE)
          .map(node),
      })),
    };
  });
  const reason = noGapOf(view);
  const header = answerHeader({
    name: 'structuralHoles',
    args: { filter: asked, measure, validAt: view.times.validAt },
    audience,
    state: view.state,
    times: view.times,
    definitions: [VERSION],
    answer: Array.from(found.rows, (row, at) => [index.people.rows[row]!.id, found.scores[at]!]),
  });
  return { header, totalCount: reason === null ? found.rows.length : null, people, reason };
}
