import { AtlasError } from '@brainlink/schema/errors';
import { type Command, Option } from 'commander';
import { assignFiles } from './assign/assign-files';
import type { RegisterCommand } from './command-context';

interface AssignFlags {
  readonly scores: string;
  readonly conflicts?: string;
  readonly load: string;
  readonly perProposal: string;
  readonly out: string;
  readonly fairness: 'worst' | 'sum';
  readonly json?: boolean;
}

const HELP = `
Scores are one line a pair (reviewer, proposal, score) or a table with reviewers as rows and proposals as columns, or the other way round if the
first header says so. A pair without a score has 0. Conflicts are one line a pair (reviewer, proposal).
First the proposal that is worst off gets the best mean score it can get, then the sum of all scores is made as large as can be (--fairness sum: the
sum alone). Both are proven; what could not be proven is said as a gap.`;

const wholeNumber = (name: string, text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < 1)
    throw new AtlasError('INVALID_INPUT', { message: `--${name} is a whole number of at least 1, not "${text}".` });
  return value;
};

/** `brainlink assign`: reviewers for proposals. Needs no database. */
export const registerAssign: RegisterCommand = (program: Command, context) => {
  program
    .command('assign')
    .description('assigns reviewers to proposals by scores, loads and conflicts, fair to the worst off; needs no database')
    .requiredOption('--scores <file>', 'CSV, TSV, XLSX, JSON or JSONL: reviewer, proposal, score; or a table')
    .option('--conflicts <file>', 'reviewer, proposal: pairs that must not be')
    .requiredOption('--load <number>', 'at most so many proposals a reviewer')
    .requiredOption('--per-proposal <number>', 'so many reviewers a proposal')
    .requiredOption('--out <file>', 'assignment.csv: proposal, reviewer, score')
    .addOption(new Option('--fairness <what>', 'what comes first').choices(['worst', 'sum']).default('worst'))
    .option('--json', 'prints the summary as JSON')
    .addHelpText('after', HELP)
    .action(async (flags: AssignFlags) => {
      const summary = await assignFiles({
        scores: flags.scores,
        conflicts: flags.conflicts,
        load: wholeNumber('load', flags.load),
        perProposal: wholeNumber('per-proposal', flags.perProposal),
        out: flags.out,
        fairness: flags.fairness === 'sum' ? 'sum' : 'worstFirst',
        say: context.say,
      });
      if (flags.json) return context.print(JSON.stringify(summary));
      const said = ({ value, gap }: { value: number; gap: number }): string =>
        `${String(Math.round(value * 1e6) / 1e6)} (${gap === 0 ? 'proven the best' : `at most ${gap.toPrecision(3)} below the best`})`;
      context.print(
        `${flags.out}: ${summary.reviews} reviews of ${summary.proposals} proposals by ${summary.reviewers} reviewers; mean score of the worst off ${said(summary.worst)}, sum ${said(summary.total)}; ${summary.seconds} s`,
      );
    });
};
