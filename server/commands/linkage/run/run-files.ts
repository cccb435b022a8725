import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import {
  clusterPairs,
  type Dataset,
  type LinkageModel,
  planBlocking,
  type BlockingPlan,
  learnBeside,
  type Learnt,
  scoreAt,
  scoreBeside,
  type ScoredPairs,
  scorePairs,
  train,
} from '@brainlink/analytics/linkage';
import { chooseFields, type ChosenFields } from '../columns/choose-fields';
import { type FileMappings, readMappings } from '../columns/file-mapping';
import { recogniseFileColumns } from '../columns/recognise-columns';
import { unswapNames } from '../columns/swapped-names';
import { encode, type Encoded } from '../read/encode';
import { type ReadLabels, readLabels } from '../read/read-labels';
import { openSheet, type Sheet } from '../read/read-sheet';
import { LinkageThread } from './linkage-thread';

/** What a run of `link` or `dedupe` is told. */
export interface FileRun {
  /** One file to search for duplicates, or two to link. */
  readonly files: readonly string[];
  readonly mapping?: string;
  readonly labels?: string;
  /** Probability from which a pair is a link. */
  readonly threshold: number;
  /** Pairs that may be compared. */
  readonly maxPairs?: number;
  /** Threads that share the work; unless said two, where there are two processors and the files are worth it. The answer is the same. */
  readonly threads?: number;
  /** How it goes, for people. */
  readonly say: (text: string) => void;
}

/** Pairs below this probability are not written. */
export const LEAST_PROBABILITY = 0.01;

/** What a file turned out to be. */
export type ReadFile = Pick<Sheet, 'file' | 'format' | 'encoding' | 'sheet' | 'headers' | 'headless'>;

/** Everything that a run found; the outputs and the report are made of it. */
export interface FileRunResult {
  readonly files: readonly ReadFile[];
  readonly swapped: readonly number[];
  readonly chosen: ChosenFields;
  readonly encoded: Encoded;
  readonly labels?: ReadLabels;
  readonly plan: BlockingPlan;
  readonly model: LinkageModel;
  readonly pairs: ScoredPairs;
  /** Of a search for duplicates. */
  readonly clusters?: { readonly cluster: Int32Array; readonly probability: Float64Array };
  readonly threshold: number;
  readonly seconds: Readonly<Record<'reading' | 'training' | 'comparing' | 'clustering', number>>;
}

/** Row of an id on either side; of several rows with one id the first. */
function rowFinder({ ids, dataset }: Encoded): (id: string, side: 0 | 1) => number | undefined {
  const [left, right] = [new Map<string, number>(), new Map<string, number>()];
  ids.forEach((id, row) => {
    const side = dataset.split > 0 && row >= dataset.split ? right : left;
    if (!side.has(id)) side.set(id, row);
  });
  return (id, side) => {
    const rows = dataset.split > 0 && side === 1 ? right : left;
    return rows.get(id) ?? rows.get(id.trim());
  };
}

/** Bytes of files, and rows, from which a second thread is worth its start. */
const MANY_BYTES = 8_000_000;
const MANY_ROWS = 4_000;

async function bytesOf(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) bytes += (await stat(path)).size;
  return bytes;
}

/** A second thread for a run, started when it is worth it. */
class Helper {
  private thread: LinkageThread | undefined;

  constructor(private readonly threads: number | undefined) {}

  /** The thread, for so much work out of what is many; the same one each time. */
  from(size: number, many: number): LinkageThread | undefined {
    const wanted = this.threads === undefined ? availableParallelism() > 1 && size >= many : this.threads > 1;
    return wanted ? (this.thread ??= new LinkageThread()) : undefined;
  }

  async close(): Promise<void> {
    await this.thread?.close();
  }
}

async function readAll(
  run: FileRun,
  mappings: FileMappings,
  sheets: Sheet[],
  helper: Helper,
): Promise<Pick<FileRunResult, 'files' | 'swapped' | 'chosen' | 'encoded'>> {
  const files = run.files.map((path, i) => ({ path, hints: i === 0 ? mappings.left : mappings.right }));
  for (const { path, hints } of files) sheets.push(await openSheet(path, hints));
  const columns = sheets.map(({ headers, sample }, i) => ({
    sample,
    columns: recogniseFileColumns(headers, sample, (i === 0 ? mappings.left : mappings.right).columns),
  }));
  const { files: unswapped, swapped } = unswapNames(columns);
  const chosen = chooseFields(unswapped);
  // Only delimited text is read twice as fast by two: opening a workbook or JSON again costs what is gained.
  const thread = sheets.every(({ format }) => format === 'csv') ? helper.from(await bytesOf(run.files), MANY_BYTES) : undefined;
  const encoded = await encode(sheets, chosen, {
    onRows: (rows) => run.say(`  ${rows} rows read`),
    ...(thread ? { beside: (fields) => thread.readFields(files, fields) } : {}),
  });
  return {
    files: sheets.map(({ file, format, encoding, sheet, headers, headless }) => ({
      file,
      format,
      encoding,
      sheet,
      headers,
      headless,
    })),
    swapped,
    chosen,
    encoded,
  };
}

/**
 * Reads files and plans what would be compared; what {@link runFiles} does first. The bench shows the same pairs to its peer.
 *
 * @public
 * @throws AtlasError for what is wrong with the files
 */
export async function planFiles(files: readonly string[]): Promise<{ readonly dataset: Dataset; readonly plan: BlockingPlan }> {
  const sheets: Sheet[] = [];
  const run = { files, threshold: 0.5, say: () => undefined };
  try {
    const { encoded } = await readAll(run, { left: {}, right: {} }, sheets, new Helper(1));
    return { dataset: encoded.dataset, plan: planBlocking(encoded.dataset) };
  } finally {
    for (const sheet of sheets) await sheet.close();
  }
}

/**
 * Links two files, or finds the duplicates of one: reads, recognises, trains without labels (or with some), compares, clusters.
 *
 * @throws AtlasError for what is wrong with the files, their mapping or labels
 */
export async function runFiles(run: FileRun): Promise<FileRunResult> {
  let began = performance.now();
  const lap = (): number => {
    const passed = (performance.now() - began) / 1_000;
    began = performance.now();
    return Math.round(passed * 100) / 100;
  };
  const mappings = await readMappings(run.mapping);
  const sheets: Sheet[] = [];
  const helper = new Helper(run.threads);
  try {
    const read = await readAll(run, mappings, sheets, helper);
    const { dataset } = read.encoded;
    const labels = run.labels === undefined ? undefined : await readLabels(run.labels, rowFinder(read.encoded));
    const reading = lap();
    run.say(`${dataset.rows} rows read in ${reading} s; learning …`);
    const thread = helper.from(dataset.rows, MANY_ROWS);
    const learnt = await learn(dataset, run, labels, thread);
    const { plan, model } = learnt;
    const training = lap();
    run.say(`Learnt in ${training} s; comparing about ${Math.round(plan.expectedPairs)} pairs …`);
    const least = scoreAt(model.calibration, LEAST_PROBABILITY);
    const pairs = thread
      ? await scoreBeside(dataset, learnt, least, thread.run, everyFewSeconds(run.say, 'compared'))
      : scorePairs(dataset, plan, model, least);
    const comparing = lap();
    if (run.files.length === 1) run.say(`Compared in ${comparing} s; putting ${pairs.left.length} likely pairs together …`);
    const clusters = run.files.length === 1 ? clustersOf(dataset, model, pairs, labels) : undefined;
    const seconds = { reading, training, comparing, clustering: lap() };
    return {
      ...read,
      ...(labels ? { labels } : {}),
      plan,
      model,
      pairs,
      ...(clusters ? { clusters } : {}),
      threshold: run.threshold,
      seconds,
    };
  } finally {
    await helper.close();
    for (const sheet of sheets) await sheet.close();
  }
}

async function learn(
  dataset: Dataset,
  { maxPairs }: FileRun,
  labels: ReadLabels | undefined,
  thread: LinkageThread | undefined,
): Promise<Learnt> {
  const options = { ...(maxPairs === undefined ? {} : { maxPairs }), ...(labels ? { labels: labels.labels } : {}) };
  if (thread) return learnBeside(dataset, thread.run, options);
  const plan = planBlocking(dataset, options);
  return { plan, model: train(dataset, plan, options) };
}

const QUIET_SECONDS = 5;

/** Says how far work has come, every few seconds of it. */
function everyFewSeconds(say: (text: string) => void, what: string): (share: number) => void {
  let last = performance.now();
  return (share) => {
    if (performance.now() - last < QUIET_SECONDS * 1_000) return;
    last = performance.now();
    say(`  ${Math.round(share * 100)} % ${what}`);
  };
}

function clustersOf(
  dataset: Dataset,
  model: LinkageModel,
  pairs: ScoredPairs,
  labels: ReadLabels | undefined,
): FileRunResult['clusters'] {
  const apart = (labels?.labels ?? []).filter(({ match }) => !match).map(({ a, b }) => [a, b] as const);
  return clusterPairs(dataset, model, pairs, apart);
}
