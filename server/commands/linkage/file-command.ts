import { writeFile } from 'node:fs/promises';
import { AtlasError } from '@brainlink/schema/errors';
import { type Command, Option } from 'commander';
import { checkInput } from '../check-input';
import { checkOutput } from '../check-output';
import type { CommandContext } from '../command-context';
import { FILE_FIELDS } from './columns/file-fields';
import { reportPage } from './report/report-page';
import { recognisedInWords, warningsInWords } from './run/in-words';
import { type FileRunResult, LEAST_PROBABILITY, runFiles } from './run/run-files';

/** What `link` and `dedupe` can be told alike. */
export interface FileFlags {
  readonly out: string;
  readonly mapping?: string;
  readonly report?: string;
  readonly labels?: string;
  readonly threshold?: string;
  readonly maxPairs?: string;
  readonly threads?: '1' | '2';
  readonly lang: 'ko' | 'en';
  readonly json?: boolean;
}

const HELP = `
Columns are recognised by their headers (Korean or English) and a look at their values; what was made of them is said on standard error.
A mapping says it instead: { "columns": { "header": "field" } }, with "left" and "right" around it where the files differ; a field is id,
null for "do not use", or one of
  ${Object.keys(FILE_FIELDS).join(' ')}.
Columns that already say who belongs together (cluster, truth …), row numbers and constant columns are never evidence.

A pair is a link from a probability of 0.5 on unless --threshold says otherwise: with calibrated probabilities that is where F1 is best.
Pairs from a fifth of the threshold on are for review; pairs below a probability of ${LEAST_PROBABILITY} are not written.
Without an id column a row is called by its number among the data, from 1.`;

/** Adds the options that both commands have. */
export const addFileOptions = (command: Command): Command =>
  command
    .option('--mapping <file>', 'JSON that says what the columns are')
    .option('--report <file>', 'a report to read: one HTML file with the model, its weights, calibration and examples')
    .option('--threshold <probability>', 'from which a pair is a link; 0.5 unless said')
    .option(
      '--labels <file>',
      'decisions of people: left_id, right_id, decision (link or different); such as a corrected pairs.csv',
    )
    .option('--max-pairs <number>', 'how many pairs may be compared; 50 a row unless said')
    .addOption(
      new Option('--threads <number>', 'threads that share the work; two unless said, where it is worth it').choices(['1', '2']),
    )
    .addOption(new Option('--lang <language>', 'language of the report').choices(['ko', 'en']).default('ko'))
    .option('--json', 'prints the summary as JSON')
    .addHelpText('after', HELP);

const numberIn = (name: string, text: string, from: number, to: number): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= from && value <= to))
    throw new AtlasError('INVALID_INPUT', { message: `--${name} is a number from ${from} to ${to}, not "${text}".` });
  return value;
};

/** The threshold that was asked for. */
export const readThreshold = ({ threshold }: FileFlags): number => numberIn('threshold', threshold ?? '0.5', 0.01, 0.9999);

/** Processor time of this process, all threads, to a tenth. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 100_000) / 10;
}

/** Runs, says what was recognised, writes the output and the report. */
export async function runCommand(
  context: Pick<CommandContext, 'say' | 'print'>,
  files: readonly string[],
  flags: FileFlags,
  threshold: number,
  write: (path: string, result: FileRunResult) => Promise<Readonly<Record<string, number>>>,
): Promise<void> {
  const began = performance.now();
  for (const file of files) await checkInput(file);
  for (const option of ['out', 'report'] as const)
    await checkOutput(option, flags[option], [...files, flags.mapping, flags.labels]);
  const result = await runFiles({
    files,
    threshold,
    ...(flags.mapping === undefined ? {} : { mapping: flags.mapping }),
    ...(flags.labels === undefined ? {} : { labels: flags.labels }),
    ...(flags.maxPairs === undefined ? {} : { maxPairs: numberIn('max-pairs', flags.maxPairs, 1, 1e9) }),
    ...(flags.threads === undefined ? {} : { threads: Number(flags.threads) }),
    say: context.say,
  });
  for (const line of [...recognisedInWords(result), ...warningsInWords(result, 'en')]) context.say(line);
  const counts = await write(flags.out, result);
  if (flags.report !== undefined) await writeFile(flags.report, reportPage(result, counts, flags.lang), { mode: 0o600 });
  const { model, pairs, plan, encoded, seconds } = result;
  const summary = {
    out: flags.out,
    rows: encoded.rowsOfFile,
    ...counts,
    comparedPairs: pairs.compared,
    blockingRules: plan.rules.length,
    estimatedRecallOfBlocking: Math.round(model.training.blockingRecall * 1_000) / 1_000,
    fields: model.fields.map(({ name }) => name),
    threshold,
    seconds: { ...seconds, all: Math.round((performance.now() - began) / 10) / 100 },
    cpuSeconds: cpuSeconds(),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
  if (flags.json) context.print(JSON.stringify(summary));
  else
    context.print(
      `${flags.out}: ${Object.entries(counts)
        .map(([what, count]) => `${count} ${what}`)
        .join(', ')} (${summary.comparedPairs} pairs compared, ${summary.seconds.all} s, ${summary.peakMegabytes} MB)`,
    );
}
