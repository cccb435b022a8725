import { commonNeighborsOf } from '@brainlink/analytics/growth';
import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { answerHeader } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import type { NetworkFilter } from '../network/network-filter.input';
import type { NetworkPorts } from '../network/network.service';
import type { Scored } from './gap-tasks';
import { computeGap } from './gap-thread';
import { SuggestionScope } from './gaps.enums';
import { fits, openGaps, type GapsView } from './gaps-view';
import type { LinkSuggestions, SuggestedLink } from './gaps.types';
import { noGapOf } from './no-gap';

const VERSION = 'linkSuggestions@1';
const MOST_COMMON = 5;

/** What is asked of `linkSuggestions`. */
export interface SuggestionsQuestion extends AskedTimes {
  /** Id under which the person answers at these times; everybody when left out. */
  readonly person?: string | null;
  readonly filter?: NetworkFilter | null;
  readonly scope: SuggestionScope;
  readonly first: number;
}

/** A suggestion with its evidence. */
function explain({ graph, index, node }: GapsView, { a, b, common, score, adamicAdar, similarity }: Scored): SuggestedLink {
  const degree = (row: number): number => graph.start[row + 1]! - graph.start[row]!;
  const shared = commonNeighborsOf(graph, a, b).sort((one, two) => degree(one) - degree(two) || one - two);
  const known = new Set(index.people.rows[b]!.technologies);
  return {
    person: node(a),
    other: node(b),
    score,
    adamicAdar,
    commonCount: common,
    common: shared.slice(0, MOST_COMMON).map(node),
    technologies: index.people.rows[a]!.technologies.filter((code) => known.has(code)),
    topicSimilarity: similarity,
  };
}

/**
 * Who should meet whom, in the network of the people who fit a filter; stops with the signal.
 * @throws AtlasError NOT_FOUND when the person is not there, or does not fit
 */
export async function linkSuggestions(
  ports: NetworkPorts,
  audience: Audience,
  { person, filter: asked, scope, first, ...when }: SuggestionsQuestion,
  signal?: AbortSignal,
): Promise<LinkSuggestions> {
  const view = await openGaps(ports, audience, when, asked);
  const row = person ? view.index.byId.get(person) : null;
  if (row === undefined || (row !== null && !fits(view, row))) throw new AtlasError('NOT_FOUND');
  const { graph } = view;
  const { rows, count, technologies, standing } = view.index.people;
  const crossBorder = scope !== SuggestionScope.ANYBODY;
  const ask = { graph, people: { count, technologies, standing }, row, crossBorder, count: first };
  const found = await computeGap<'suggestions'>({ task: 'suggestions', ...ask }, signal);
  const header = answerHeader({
    name: 'linkSuggestions',
    args: { person, filter: asked, scope, first, validAt: view.times.validAt },
    audience,
    state: view.state,
    times: view.times,
    definitions: [VERSION],
    answer: found.map(({ a, b, score }) => [rows[a]!.id, rows[b]!.id, score]),
  });
  return { header, links: found.map((one) => explain(view, one)), reason: noGapOf(view) };
}
