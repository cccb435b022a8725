import {
  bestSuggestions,
  circlesOf,
  constraintOf,
  effectiveSizeOf,
  suggestionsFor,
  type Graph,
  type LinkSuggestion,
} from '@brainlink/analytics/growth';
import { isCrossBorder, type PersonColumns } from '@brainlink/analytics/network';
import { topicSimilarity } from './topic-similarity';

/** What is asked about structural holes; nodes are rows of the index. */
export interface HolesAsk {
  readonly task: 'holes';
  readonly graph: Graph;
  /** By what they are ordered: least constraint, most circles, largest effective size. */
  readonly order: 'constraint' | 'circles' | 'effectiveSize';
  /** Of how many the circles are wanted. */
  readonly first: number;
}

/** Everybody with two ties and more, best first. */
export interface HolesFound {
  readonly rows: Int32Array;
  /** What they were ordered by, in their order. */
  readonly scores: Float64Array;
  readonly effective: Float64Array;
  readonly constraint: Float64Array;
  /** Circles of the first ones. */
  readonly circles: readonly (readonly number[])[][];
}

/** What is asked about links that should be; nodes are rows of the index. */
export interface SuggestionsAsk {
  readonly task: 'suggestions';
  readonly graph: Graph;
  readonly people: Pick<PersonColumns, 'count' | 'technologies' | 'standing'>;
  /** To whom; the best of all pairs when null. */
  readonly row: number | null;
  /** Only pairs of Korea and abroad. */
  readonly crossBorder: boolean;
  readonly count: number;
}

/** A suggestion with what its score is made of. */
export interface Scored extends LinkSuggestion {
  readonly adamicAdar: number;
  readonly similarity: number;
}

/** What each question is answered with. */
export interface GapTasks {
  readonly holes: { readonly ask: HolesAsk; readonly answer: HolesFound };
  readonly suggestions: { readonly ask: SuggestionsAsk; readonly answer: readonly Scored[] };
}

function holes({ graph, order, first }: HolesAsk): HolesFound {
  const degree = (row: number): number => graph.start[row + 1]! - graph.start[row]!;
  const rows = Array.from({ length: graph.nodeCount }, (_, row) => row).filter((row) => degree(row) >= 2);
  const constraint = constraintOf(graph);
  const effective = effectiveSizeOf(graph);
  const circles = order === 'circles' ? new Map(rows.map((row) => [row, circlesOf(graph, row)])) : null;
  const score = (row: number): number =>
    circles ? circles.get(row)!.length : order === 'constraint' ? -constraint[row]! : effective[row]!;
  const ranked = rows
    .map((row) => ({ row, score: score(row) }))
    .sort((one, two) => two.score - one.score || effective[two.row]! - effective[one.row]! || one.row - two.row);
  return {
    rows: Int32Array.from(ranked, ({ row }) => row),
    scores: Float64Array.from(ranked, (one) => one.score),
    effective: Float64Array.from(ranked, ({ row }) => effective[row]!),
    constraint: Float64Array.from(ranked, ({ row }) => constraint[row]!),
    circles: ranked.slice(0, first).map(({ row }) => circles?.get(row) ?? circlesOf(graph, row)),
  };
}

/** The best of the suggestions to somebody, or of all. */
function suggestions({ graph, people, row, crossBorder, count }: SuggestionsAsk): Scored[] {
  const similar = topicSimilarity({ people });
  const allows = (a: number, b: number): boolean => !crossBorder || isCrossBorder({ people }, a, b);
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

/** Answers a question about gaps. */
export function gapTask(ask: HolesAsk | SuggestionsAsk): HolesFound | readonly Scored[] {
  return ask.task === 'holes' ? holes(ask) : suggestions(ask);
}
