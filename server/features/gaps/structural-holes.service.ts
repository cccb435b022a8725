import { circlesOf, constraintOf, effectiveSizeOf } from '@brainlink/analytics/growth';
import type { Audience } from '@brainlink/schema/access';
import { answerHeader } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import type { NetworkFilter } from '../network/network-filter.input';
import type { NetworkPorts } from '../network/network.service';
import { HoleMeasure } from './gaps.enums';
import { openGaps } from './gaps-view';
import type { HoleSpanner, StructuralHoles } from './gaps.types';
import { noGapOf } from './no-gap';

const VERSION = 'structuralHoles@1';
const MOST_CIRCLES = 5;
const SAMPLE = 3;

/** What is asked of `structuralHoles`. */
export interface HolesQuestion extends AskedTimes {
  readonly filter?: NetworkFilter | null;
  readonly measure: HoleMeasure;
  readonly first: number;
}

/** Who spans the structural holes of the network of the people who fit a filter, with the circles they stand between. */
export async function structuralHoles(
  ports: NetworkPorts,
  audience: Audience,
  { filter: asked, measure, first, ...when }: HolesQuestion,
): Promise<StructuralHoles> {
  const view = await openGaps(ports, audience, when, asked);
  const { graph, scan, index, node } = view;
  const rows = [...scan.ties.keys()].filter((row) => scan.ties[row]! >= 2);
  const constraint = constraintOf(graph);
  const effective = effectiveSizeOf(graph);
  const circles = measure === HoleMeasure.CIRCLES ? new Map(rows.map((row) => [row, circlesOf(graph, row)])) : null;
  const score = (row: number): number =>
    circles ? circles.get(row)!.length : measure === HoleMeasure.CONSTRAINT ? -constraint[row]! : effective[row]!;
  const ranked = rows
    .map((row) => ({ row, score: score(row) }))
    .sort((one, two) => two.score - one.score || effective[two.row]! - effective[one.row]! || one.row - two.row);
  const people = ranked.slice(0, first).map(({ row }): HoleSpanner => {
    const own = circles?.get(row) ?? circlesOf(graph, row);
    return {
      person: node(row),
      effectiveSize: effective[row]!,
      efficiency: effective[row]! / scan.ties[row]!,
      constraint: constraint[row]!,
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
    answer: ranked.map(({ row, score: value }) => [index.people.rows[row]!.id, value]),
  });
  return { header, totalCount: reason === null ? rows.length : null, people, reason };
}
