import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { learnNames, printNameParams, SURNAMES, type NamePair } from '@brainlink/analytics/names';
import { AtlasError } from '@brainlink/schema/errors';
import { dataFile, hanjaTable, nameModel } from '@brainlink/seeds/data';
import { checkOutput } from '../check-output';
import type { RegisterCommand } from '../command-context';
import { explainNames } from './explain-names';
import { HITS_HEADER, hitLines, PRIOR_ODDS } from './match-names';
import { nameConcerns } from './name-concerns';
import { readNames, type NameRows } from './read-names';

const leftOutInWords = (what: string, { rows, leftOut }: NameRows): string =>
  `${what}: ${rows.length} names${leftOut.withoutName > 0 ? `, ${leftOut.withoutName} rows without a name` : ''}${leftOut.withoutId > 0 ? `, ${leftOut.withoutId} rows without an id` : ''}`;

async function writeLines(path: string | undefined, lines: Iterable<string>): Promise<void> {
  const stream = path === undefined ? process.stdout : createWriteStream(path);
  for (const line of lines) if (!stream.write(line)) await once(stream, 'drain');
  if (path === undefined) return;
  stream.end();
  await once(stream, 'close');
}

function* withHeader(lines: Iterable<string>): Generator<string> {
  yield HITS_HEADER;
  yield* lines;
}

/** Pairs of `name_en`, `name_ko`, `order`. */
function pairsOf(text: string): NamePair[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const columns = header.split('\t');
  const [en, ko, order] = [columns.indexOf('name_en'), columns.indexOf('name_ko'), columns.indexOf('order')];
  if (en < 0 || ko < 0 || order < 0)
    throw new AtlasError('MAPPING_INCOMPLETE', {
      message: `The pairs need the columns name_en, name_ko and order; the first line is: ${header.slice(0, 200)}`,
    });
  return lines
    .map((line) => line.split('\t'))
    .filter((cells) => (cells[en] ?? '') !== '' && (cells[ko] ?? '') !== '')
    .map((cells) => ({
      latin: cells[en] ?? '',
      hangul: cells[ko] ?? '',
      order: cells[order] === 'surname_last' ? 'givenFirst' : 'surnameFirst',
    }));
}

/** `brainlink names match | explain | learn`: names of people across scripts, on files alone. Needs no database. */
export const registerNames: RegisterCommand = (program, context) => {
  const names = program.command('names').description('names of people across scripts: Hangul, Hanja, Latin letters');
  names
    .command('match')
    .description('finds each name of one file among the names of another; both need the columns id and name')
    .requiredOption('--queries <file>', 'the names to look for')
    .requiredOption('--against <file>', 'the names to look among')
    .option('--top <count>', 'how many to give for each', '10')
    .option('--out <file>', 'where to write query_id, rank, candidate_id, score; standard output without it')
    .addHelpText(
      'after',
      `\nThe score is the probability that the candidate is the person asked for: prior odds of 1 : ${PRIOR_ODDS}, and the query's other hits that cannot be the same person stand against it.\nNames that speak for nobody else keep their score, so that one threshold serves all queries.`,
    )
    .action(async (flags: { queries: string; against: string; top: string; out?: string }) => {
      const top = Number(flags.top);
      if (!Number.isInteger(top) || top < 1)
        throw new AtlasError('INVALID_INPUT', { message: '--top is a whole number from 1 on.' });
      await checkOutput('out', flags.out);
      const [queries, against] = [await readNames(flags.queries), await readNames(flags.against)];
      await writeLines(flags.out, withHeader(hitLines(nameModel(), queries.rows, against.rows, top)));
      context.say(`${leftOutInWords('queries', queries)}; ${leftOutInWords('against', against)}`);
      for (const line of [...nameConcerns('queries', queries.rows), ...nameConcerns('against', against.rows)]) context.say(line);
    });
  names
    .command('explain')
    .description('how two names are read, and what they say for one person')
    .argument('<a>', 'a name')
    .argument('<b>', 'another')
    .action((a: string, b: string) => {
      for (const line of explainNames(nameModel(), a, b)) context.print(line);
    });
  names
    .command('learn')
    .description('learns the parameters anew from pairs of names; the same pairs give the same file')
    .option('--pairs <file>', 'TSV with name_en, name_ko, order; the pairs that ship without it')
    .option('--out <file>', 'where to write them; into seeds/data without it')
    .action(async (flags: { pairs?: string; out?: string }) => {
      const pairs = pairsOf(await readFile(flags.pairs ?? dataFile('namePairs'), 'utf8'));
      const params = learnNames(pairs, SURNAMES, hanjaTable());
      const text = printNameParams(params);
      await writeFile(flags.out ?? dataFile('nameModel'), text);
      context.say(`learned from ${pairs.length} pairs: ${(Buffer.byteLength(text) / 1024).toFixed(0)} kB`);
    });
};
