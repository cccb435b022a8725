import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { demoFilesBeside } from '@brainlink/seeds/demo/files';
import { dataFile } from '@brainlink/seeds/data';
import { fileInput } from '@brainlink/seeds/read';
import { projectPending } from '@brainlink/seeds/write';
import type { World } from './config';
import type { FileImport, FileOutcome } from './features/imports';
import type { AppServices } from './services';

/** Something a world starts with, loaded once at the first start of a store. */
export interface FirstLoad {
  /** Kept in the store when done: never reuse one for something else. */
  readonly name: string;
  readonly worlds: readonly World[];
  /** Told to whoever waits at the terminal. */
  readonly message: string;
  /**
   * May be called again after an interruption; must then end in the same state.
   * @param alone - whether nobody else has ever given a command: then nobody else publishes meanwhile
   */
  load(services: AppServices, say: (message: string) => void, alone: boolean): Promise<void>;
}

/** A file that ships or was made here is sound: whatever is wrong with it is a fault of ours. */
function assertTaken({ name }: FileImport['input'], { outcome, report }: FileOutcome): void {
  if (outcome.state !== 'blocked') return;
  const faults = report.problems.filter((problem) => problem.severity !== 'note').slice(0, 3);
  throw new Error(`${name} was blocked: ${JSON.stringify(faults)}`);
}

/** How all of them are brought in. */
const ALL_OF_IT = { missing: { kind: 'keep' }, applyOthers: false, actor: 'system' } as const;

const shipped =
  (source: 'reference' | 'editions' | 'ror', file: 'associations' | 'editions' | 'ror', sender: string): FirstLoad['load'] =>
  ({ features: { jobs, imports } }, _say, alone) =>
    jobs.exclusive(async () => {
      const input = fileInput(dataFile(file));
      assertTaken(input, await imports.runFile({ input, source, sender, scope: source, mode: 'delta', alone, ...ALL_OF_IT }));
    });

/** The demo world's seed number: another one is another world. */
export const DEMO_SEED = 20_260_401;

/** Writes the demo world's deliveries as the files they would have been, and brings them in as they would have come. */
async function loadDemo(services: AppServices, say: (message: string) => void, alone: boolean): Promise<void> {
  const { config } = services;
  const folder = join(config.home, config.world, 'demo-files');
  // An interrupted load leaves its files behind.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  async function* deliveries(): AsyncGenerator<FileImport> {
    for await (const { path, source, sender, scope, mode, at } of demoFilesBeside({
      seed: DEMO_SEED,
      size: config.demoSize,
      folder,
    }))
      yield { input: fileInput(path), source, sender, scope, mode, at: new Date(at), people: 'later', alone, ...ALL_OF_IT };
  }
  // One turn for all of them: two hundred small files spend much of their time on taking turns.
  const bringAll = async (): Promise<void> => {
    for await (const { file, ...came } of services.features.imports.runFiles(deliveries())) {
      assertTaken(file.input, came);
      say(`  ${file.at?.toISOString().slice(0, 10) ?? ''}  ${file.source} from ${file.sender}`);
    }
    say('  deriving what is shown of everybody …');
    await projectPending(services.store, services.clock.now());
  };
  try {
    await services.features.jobs.exclusive(bringAll);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In this order: reference data (countries, technologies, associations, institutions, past editions), then the demo world. */
export const FIRST_LOADS: readonly FirstLoad[] = [
  {
    name: 'reference',
    worlds: ['demo', 'real'],
    message: 'Loading countries, technologies and associations …',
    load: shipped('reference', 'associations', 'atlas'),
  },
  { name: 'ror', worlds: ['real'], message: 'Loading 35,990 research organisations (ROR) …', load: shipped('ror', 'ror', 'ror') },
  { name: 'editions', worlds: ['real'], message: 'Loading the past editions …', load: shipped('editions', 'editions', 'kofst') },
  { name: 'demo', worlds: ['demo'], message: 'Loading the demo world (synthetic people at real institutions) …', load: loadDemo },
];
