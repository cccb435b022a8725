import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../config';
import { ENGLISH_MODELS, installModels, openEmbedder } from '../../embeddings';
import { benchHeldBack } from './held-back';
import { benchLanguages } from './languages';
import { benchSpeed } from './speed';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      words: { type: 'boolean' },
      fetch: { type: 'boolean' },
      people: { type: 'string', default: '50000' },
      'works-each': { type: 'string', default: '10' },
      only: { type: 'string', multiple: true },
      python: { type: 'string' },
    },
  });
  const { home } = loadConfig();
  if (values.fetch) await installModels(home, [...ENGLISH_MODELS, 'multilingual'], print);
  const embedder = values.words ? null : openEmbedder(home, Math.min(4, availableParallelism()));
  if (!embedder?.models.length) print('No models take part (--fetch installs them).');
  const wants = (name: string): boolean => !values.only || values.only.includes(name);
  const passed: boolean[] = [];
  if (wants('held-back')) passed.push(await benchHeldBack(embedder, print));
  if (wants('languages')) passed.push(await benchLanguages(embedder, print));
  await embedder?.close();
  if (wants('speed')) passed.push(benchSpeed(Number(values.people), Number(values['works-each']), values.python, print));
  return passed.every(Boolean);
}

main().then(
  (passed) => (process.exitCode = passed ? 0 : 1),
  (error: unknown) => {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  },
);
