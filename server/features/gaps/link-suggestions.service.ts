import { bestSuggestions, commonNeighborsOf, suggestionsFor, type LinkSuggestion } from '@brainlink/analytics/growth';
import { isCrossBorder } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { answerHeader } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import type { NetworkFilter } from '../network/network-filter.input';
import type { NetworkPorts } from '../network/network.service';
import { SuggestionScope } from './gaps.enums';
import { fits, openGaps, type GapsView } from './gaps-view';
import type { LinkSuggestions, SuggestedLink } from './gaps.types';
import { noGapOf } from './no-gap';
import { topicSimilarity } from './topic-similarity';

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

interface Scored extends LinkSuggestion {
  readonly adamicAdar: number;
  readonly similarity: number;
}

/** The best of the suggestions to somebody, or of all. */
function suggest(view: GapsView, row: number | null, scope: SuggestionScope, count: number): Scored[] {
  const { graph, index } = view;
  const similar = topicSimilarity(index);
  const allows = (a: number, b: number): boolean => scope === SuggestionScope.ANYBODY || isCrossBorder(index, a, b);
  const scoreOf = (a: number, b: number, adamicAdar: number): number => adamicAdar * (1 + similar(a, b));
  const scored = ({ a, b, common, score }: LinkSuggestion): Scored => {
    const similarity = similar(a, b);
    return { a, b, common, score, similarity, adamicAdar: score / (1 + similarity) };
  };
  if (row === null) return bestSuggestions(graph, { count, allows, scoreOf }).map(scored);
  return suggestionsFor(graph, row)
    .filter(({ a, b }) => allows(a, b))
    .map((one) => scored({ ...one, score: scoreOf(one.a, one.b, one.score) }))
    .sort((one, two) => two.score - one.score || one.b - two.b)
    .slice(0, count);
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
 * Who should meet whom, in the network of the people who fit a filter.
 * @throws AtlasError NOT_FOUND when the person is not there, or does not fit
 */
export async function linkSuggestions(
  ports: NetworkPorts,
  audience: Audience,
  { person, filter: asked, scope, first, ...when }: SuggestionsQuestion,
): Promise<LinkSuggestions> {
  const view = await openGaps(ports, audience, when, asked);
  const row = person ? view.index.byId.get(person) : null;
  if (row === undefined || (row !== null && !fits(view, row))) throw new AtlasError('NOT_FOUND');
  const found = suggest(view, row, scope, first);
  const { rows } = view.index.people;
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
