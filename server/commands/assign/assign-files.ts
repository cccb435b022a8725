import {
  assignReviewers,
  type AssignmentOptions,
  type AssignmentProblem,
  type AssignmentShortage,
} from '@brainlink/analytics/selection';
import { AtlasError } from '@brainlink/schema/errors';
import { loadSolver } from '../../solver';
import { checkOutput } from '../check-output';
import { writeCsvFile } from '../linkage/write/csv-file';
import { readConflicts } from './read-conflicts';
import { readScores } from './read-scores';

/** What `assign` was told. */
export interface AssignFiles {
  readonly scores: string;
  readonly conflicts: string | undefined;
  readonly load: number;
  readonly perProposal: number;
  readonly out: string;
  readonly fairness: NonNullable<AssignmentOptions['fairness']>;
  readonly say: (text: string) => void;
}

/** What came out. */
export interface AssignSummary {
  readonly out: string;
  readonly reviewers: number;
  readonly proposals: number;
  readonly reviews: number;
  readonly worst: { readonly value: number; readonly bound: number; readonly gap: number };
  readonly worstProposals: readonly string[];
  readonly total: { readonly value: number; readonly bound: number; readonly gap: number };
  readonly seconds: number;
}

/** Names that an error lists. */
const NAMED = 8;

const listed = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more` : ids.join(', ');

/**
 * Reads scores and conflicts, assigns, and writes `proposal,reviewer,score`.
 *
 * @throws AtlasError `FILE_UNREADABLE`, `FILE_WITHOUT_ROWS`, `INVALID_INPUT`
 */
export async function assignFiles({
  scores,
  conflicts,
  load,
  perProposal,
  out,
  fairness,
  say,
}: AssignFiles): Promise<AssignSummary> {
  const began = performance.now();
  await checkOutput('out', out, [scores, conflicts]);
  const table = await readScores(scores);
  say(
    `${scores}: ${table.reviewers.length} reviewers, ${table.proposals.length} proposals, ${table.shape === 'pairs' ? 'one line a pair' : 'a table'}`,
  );
  if (table.missing > 0) say(`${table.missing} pairs have no score: they count as 0.`);
  const problem: AssignmentProblem = {
    reviewers: table.reviewers.map((id) => ({ id, load })),
    proposals: table.proposals.map((id) => ({ id, reviewers: perProposal })),
    scores: table.scores,
    ...(conflicts === undefined ? {} : { forbidden: await readConflicts(conflicts, table) }),
  };
  const solver = await loadSolver();
  const answer = assignReviewers(problem, solver, { fairness });
  if (answer.status === 'infeasible')
    throw new AtlasError('INVALID_INPUT', { message: inWords(answer.shortage, problem, load, perProposal) });
  await writeCsvFile(
    out,
    ['proposal', 'reviewer', 'score'],
    answer.pairs.map(({ proposal, reviewer, score }) => [proposal, reviewer, score]),
  );
  return {
    out,
    reviewers: table.reviewers.length,
    proposals: table.proposals.length,
    reviews: answer.pairs.length,
    worst: answer.worst,
    worstProposals: answer.worstProposals,
    total: answer.total,
    seconds: Math.round((performance.now() - began) / 10) / 100,
  };
}

/** Why nothing can be assigned, and what to raise or lower by how much. */
function inWords(
  { kind, missing, proposals, enoughLoad }: AssignmentShortage,
  problem: AssignmentProblem,
  load: number,
  each: number,
): string {
  const asked = problem.proposals.length * each;
  const raise = enoughLoad === null ? '' : `Raise --load by ${enoughLoad - load} to ${enoughLoad}`;
  const fewer = Math.floor((problem.reviewers.length * load) / problem.proposals.length);
  const lower = fewer >= 1 && fewer < each ? `, or lower --per-proposal to ${fewer} or less` : '';
  if (kind === 'reviews')
    return `${problem.proposals.length} proposals with ${each} reviewers each are ${asked} reviews, but ${problem.reviewers.length} reviewers with ${load} each can give ${problem.reviewers.length * load}. ${raise === '' ? `More reviewers are needed` : raise}${lower}.`;
  if (kind === 'choice')
    return `${listed(proposals)}: fewer than ${each} ${each === 1 ? 'reviewer is' : 'reviewers are'} free of conflicts, whatever the load; ${missing} ${missing === 1 ? 'is' : 'are'} missing. ${each > 1 ? 'Lower --per-proposal, or add' : 'Take conflicts out, or add'} reviewers.`;
  return `${missing} reviews cannot be given: the reviewers who are free of conflicts with ${listed(proposals)} are all full. ${raise}.`;
}
