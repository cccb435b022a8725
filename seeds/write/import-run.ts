import type { SourceName, StatedRecord } from '@brainlink/schema/facts';
import type { Row, Store, Tx } from '@brainlink/schema/ports';
import type { PartialDate } from '@brainlink/schema/time';
import { hashRecord, type HashedRecord } from '../plan/record-digest';
import { sha256 } from './canonical';
import { DigestSum } from './digest-sum';
import { saltedIds } from './ids';
import * as cypher from './import.cypher';
import { readMeta } from './meta';
import { publishStaged } from './publish';
import { abandonOthers, recoverPublishing } from './recover';
import { discardStaged, stageBatch, stageEnds, stageVanishedAuthorships, type StageContext } from './stage';
import { ThingNodes } from './thing-nodes';

/** What is brought in, by whom and how (contract 2). */
export interface ImportRequest {
  readonly source: SourceName;
  readonly sender: string;
  readonly scope: string;
  readonly mode: 'snapshot' | 'delta';
  /** What happens to rows that a snapshot no longer has: `keep`, or end them on a date. */
  readonly missing: { readonly kind: 'keep' } | { readonly kind: 'endOn'; readonly date: PartialDate };
  /** Apply the good rows although others are bad. */
  readonly applyOthers: boolean;
  readonly actor: string;
  /** `later`: of several imports in a row; `projectPending` derives what is shown of people after the last one. */
  readonly people?: 'now' | 'later';
  readonly at: Date;
  readonly fileName: string;
  /** SHA-256 of the bytes, hex: the same input continues where a crash left it. */
  readonly fileDigest: string;
  /** What else decides what a row states (a mapping of columns): with another one, the same bytes are another input. */
  readonly understoodAs?: string;
}

/** One step of what the reader and the checks hand on. */
export type ImportItem =
  /** A good row with what it states. */
  | { readonly kind: 'row'; readonly records: readonly StatedRecord[] }
  /** A row, or the whole file, that cannot be applied. */
  | { readonly kind: 'problem'; readonly severity: 'row' | 'file' | 'note' }
  /** An author's file is complete: these are all of the author's works (contract 2). */
  | { readonly kind: 'authorSnapshot'; readonly mention: string; readonly works: ReadonlySet<string> };

/** What an import came to. */
export interface ImportCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly rejected: number;
  /** Facts about records that do not exist. */
  readonly dangling: number;
  readonly stated: number;
  readonly retracted: number;
}

/** How an import ended. */
export type ImportOutcome =
  | { readonly state: 'done'; readonly importId: string; readonly seq: number; readonly counts: ImportCounts }
  /** Nothing differed: no command was published. */
  | { readonly state: 'nothingToDo'; readonly importId: string; readonly counts: ImportCounts }
  /** Rows were rejected, or the file was, and nothing was applied. */
  | { readonly state: 'blocked'; readonly importId: string; readonly counts: ImportCounts }
  | { readonly state: 'cancelled'; readonly importId: string; readonly counts: ImportCounts };

/** How a caller follows and stops an import. */
export interface ImportHooks {
  /** Called after every commit with the rows dealt with so far. */
  readonly onProgress?: (progress: { readonly phase: 'staging' | 'publishing'; readonly rows: number }) => Promise<void> | void;
  /** Asked between commits; cancelling works until publishing begins. */
  readonly isCancelled?: () => Promise<boolean> | boolean;
}

/** Batches are bounded by facts, so that a transaction stays small whatever a row states. */
const BATCH_FACTS = 6_000;
const BATCH_RECORDS = 1_000;
const MISSING_STEP = 1_000;
const ROWS_BETWEEN_TURNS = 50;

interface OpenedImport {
  readonly context: StageContext;
  readonly state: string;
  readonly sum: DigestSum;
}

const missingOf = ({ missing }: ImportRequest): string => (missing.kind === 'endOn' ? missing.date : missing.kind);

/** Opens the import, or the unfinished one of the same input. */
async function openImport(store: Store, request: ImportRequest): Promise<OpenedImport> {
  return store.write(async (tx) => {
    const meta = await readMeta(tx);
    const ids = saltedIds(meta.salt);
    const inputKey = sha256(
      [
        request.source,
        request.sender,
        request.scope,
        request.mode,
        request.fileDigest,
        request.understoodAs ?? '',
        missingOf(request),
      ].join('\n'),
    );
    const [earlier] = await tx.run<{ id: string; state: string; attempt: number }>(cypher.SAME_INPUT, { inputKey });
    const unfinished = earlier && (earlier.state === 'staging' || earlier.state === 'publishing');
    const attempt = unfinished ? earlier.attempt : (earlier?.attempt ?? 0) + 1;
    const importId = unfinished ? earlier.id : ids.mint('import', `${inputKey}:${String(attempt)}`);
    const [row] = await tx.run<{ state: string; stagedSum: string }>(cypher.OPEN_IMPORT, {
      import: {
        id: importId,
        inputKey,
        attempt,
        source: request.source,
        sender: request.sender,
        scope: request.scope,
        mode: request.mode,
        fileName: request.fileName,
        fileDigest: request.fileDigest,
        actor: request.actor,
        startedAt: request.at.toISOString(),
      },
    });
    return {
      context: {
        importId,
        commandId: ids.mint('command', importId),
        at: request.at.toISOString(),
        ids,
        nodes: new ThingNodes(ids),
      },
      state: row?.state ?? 'staging',
      sum: new DigestSum(row?.stagedSum ?? '0'),
    };
  });
}

/** What one transaction of staging did. */
interface StagedPart {
  readonly sum: DigestSum;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly stated: number;
  readonly dangling: number;
}

/**
 * Takes rows in and commits them in batches. While the database works on one batch the next is read, checked and hashed: one batch is
 * under way at most.
 */
class Staging {
  rows = 0;
  unchanged = 0;
  rejected = 0;
  fileProblems = 0;
  dangling = 0;
  missing = 0;
  /** Rows whose batch is committed. */
  committed = 0;
  private batch: HashedRecord[] = [];
  private facts = 0;
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly context: StageContext,
    private sum: DigestSum,
  ) {}

  /** Takes one item; true when a batch was handed on. */
  async take(item: ImportItem): Promise<boolean> {
    if (item.kind === 'problem') {
      if (item.severity === 'row') this.rejected += 1;
      if (item.severity === 'file') this.fileProblems += 1;
      return false;
    }
    if (item.kind === 'authorSnapshot') {
      await this.flush();
      this.missing += await this.store.write((tx) => stageVanishedAuthorships(tx, item.mention, item.works));
      return true;
    }
    this.rows += 1;
    this.batch.push(...item.records.map(hashRecord));
    this.facts += item.records.reduce((count, record) => count + record.facts.length, 0);
    if (this.facts < BATCH_FACTS && this.batch.length < BATCH_RECORDS) {
      // Reading may go on for long without waiting for anything: let the batch that is under way go on, too.
      if (this.rows % ROWS_BETWEEN_TURNS === 0) await new Promise(setImmediate);
      return false;
    }
    await this.handOn();
    return true;
  }

  /** Commits what has been taken. */
  async flush(): Promise<void> {
    await this.handOn();
    await this.underWay;
  }

  /** Waits until nothing is under way, whatever came of it. */
  async settle(): Promise<void> {
    await this.underWay.catch(() => undefined);
  }

  /** Waits for the batch that is under way, and begins with the next. */
  private async handOn(): Promise<void> {
    await this.underWay;
    if (this.batch.length === 0) return;
    const records = this.batch;
    this.batch = [];
    this.facts = 0;
    this.underWay = this.commit(async (tx) => {
      const { dangling, ...staged } = await stageBatch(tx, records, this.context);
      return { ...staged, dangling: dangling.length };
    });
    // A failure is met where the batch is waited for.
    this.underWay.catch(() => undefined);
  }

  /** Deals with the rows of the scope that the snapshot no longer has. */
  async stageMissing(request: ImportRequest): Promise<void> {
    const where = { scope: request.scope, source: request.source, sender: request.sender, importId: this.context.importId };
    let keys: string[] = [];
    const end = async (): Promise<void> => {
      const part = keys;
      keys = [];
      if (request.missing.kind !== 'endOn' || part.length === 0) return;
      const { date } = request.missing;
      await this.commit(async (tx) => ({
        ...(await stageEnds(tx, part, date, this.context)),
        created: 0,
        changed: 0,
        unchanged: 0,
        dangling: 0,
      }));
    };
    const missing = await this.store.read((tx) => tx.run<{ key: string }>(cypher.MISSING_RECORDS, where));
    for (const { key } of missing) {
      this.missing += 1;
      keys.push(key);
      if (keys.length >= MISSING_STEP) await end();
    }
    await end();
  }

  private async commit(work: (tx: Tx) => Promise<StagedPart>): Promise<void> {
    const before = this.sum.toHex();
    const { rows } = this;
    const result = await this.store.write(async (tx) => {
      this.context.nodes.clear();
      const done = await work(tx);
      const sum = new DigestSum(before).merge(done.sum);
      const { created, changed, stated } = done;
      await tx.run(cypher.NOTE_BATCH, {
        importId: this.context.importId,
        stagedSum: sum.toHex(),
        rows,
        created,
        changed,
        stated,
      });
      return { ...done, sum };
    });
    this.sum = result.sum;
    this.unchanged += result.unchanged;
    this.dangling += result.dangling;
    this.committed = rows;
  }
}

/** A store that lives within one transaction: everything written through it becomes visible at once or not at all. */
const within = (tx: Tx): Store => ({
  read: (work) => work(tx),
  write: (work) => work(tx),
  async *stream<T extends Row = Row>(cypher: string, params?: Readonly<Record<string, unknown>>) {
    yield* await tx.run<T>(cypher, params);
  },
});

/** The first items of an import; `complete` when there are no others. */
async function firstBatch(
  items: AsyncIterator<ImportItem>,
): Promise<{ readonly head: readonly ImportItem[]; readonly complete: boolean }> {
  const head: ImportItem[] = [];
  let records = 0;
  let facts = 0;
  while (records < BATCH_RECORDS && facts < BATCH_FACTS) {
    const next = await items.next();
    if (next.done) return { head, complete: true };
    head.push(next.value);
    if (next.value.kind !== 'row') continue;
    records += next.value.records.length;
    facts += next.value.records.reduce((sum, record) => sum + record.facts.length, 0);
  }
  return { head, complete: false };
}

async function* chain(head: readonly ImportItem[], rest: AsyncIterator<ImportItem>): AsyncGenerator<ImportItem> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* only(items: readonly ImportItem[]): AsyncGenerator<ImportItem> {
  yield* items;
}

/**
 * Runs an import from rows to what is believed. Everything is staged where nobody reads it, then published as one command;
 * cancelled or blocked before that, it leaves nothing. A small import is one transaction. Run again with the same input after a
 * crash, a large one goes on. The caller makes sure that only one import is at work; what another one left behind when its worker
 * was gone is finished or thrown away first.
 */
export async function runImport(
  store: Store,
  request: ImportRequest,
  items: AsyncIterable<ImportItem>,
  hooks: ImportHooks = {},
): Promise<ImportOutcome> {
  const opened = await openImport(store, request);
  if (opened.state !== 'publishing') {
    await recoverPublishing(store);
    await abandonOthers(store, opened.context.importId);
  }
  const iterator = items[Symbol.asyncIterator]();
  const { head, complete } = await firstBatch(iterator);
  if (opened.state === 'staging' && complete) return store.write((tx) => execute(within(tx), request, opened, only(head), hooks));
  return execute(store, request, opened, chain(head, iterator), hooks);
}

/** Takes every item in; true when it was cancelled. Leaves nothing under way, also when reading fails. */
async function stageAll(
  staging: Staging,
  items: AsyncIterable<ImportItem>,
  report: (phase: 'staging') => Promise<void> | void,
  hooks: ImportHooks,
): Promise<boolean> {
  try {
    for await (const item of items) {
      if (!(await staging.take(item))) continue;
      await report('staging');
      if (!(await hooks.isCancelled?.())) continue;
      await staging.flush();
      return true;
    }
    await staging.flush();
    return false;
  } catch (error) {
    await staging.settle();
    throw error;
  }
}

async function execute(
  store: Store,
  request: ImportRequest,
  { context, state, sum }: OpenedImport,
  items: AsyncIterable<ImportItem>,
  hooks: ImportHooks,
): Promise<ImportOutcome> {
  const { importId } = context;
  const staging = new Staging(store, context, sum);
  const report = (phase: 'staging' | 'publishing'): Promise<void> | void =>
    hooks.onProgress?.({ phase, rows: staging.committed });
  const close = async (ended: 'nothingToDo' | 'blocked' | 'cancelled'): Promise<ImportOutcome> => {
    const counts = await countsOf(store, staging, importId);
    await discardStaged(store, importId);
    await store.write((tx) =>
      tx.run(cypher.SET_IMPORT_STATE, {
        importId,
        state: ended,
        counts: JSON.stringify(counts),
        finishedAt: request.at.toISOString(),
        commandId: null,
      }),
    );
    return { state: ended, importId, counts };
  };
  if (state !== 'publishing') {
    const cancelled = await stageAll(staging, items, report, hooks);
    if (cancelled) return close('cancelled');
    if (staging.fileProblems > 0 || (staging.rejected > 0 && !request.applyOthers)) return close('blocked');
    if (request.mode === 'snapshot' && request.source !== 'openalex') await staging.stageMissing(request);
    await report('staging');
    if (await hooks.isCancelled?.()) return close('cancelled');
  }
  const counts = state === 'publishing' ? await keptCounts(store, importId) : await countsOf(store, staging, importId);
  if (state !== 'publishing' && counts.created + counts.changed + counts.stated + counts.retracted === 0)
    return close('nothingToDo');
  await store.write((tx) =>
    tx.run(cypher.SET_IMPORT_STATE, {
      importId,
      state: 'publishing',
      counts: JSON.stringify(counts),
      finishedAt: null,
      commandId: context.commandId,
    }),
  );
  const seq = await publishStaged(
    store,
    {
      importId,
      commandId: context.commandId,
      actor: request.actor,
      at: context.at,
      summary: { ...counts },
      ...(request.people ? { people: request.people } : {}),
    },
    () => void report('publishing'),
  );
  return { state: 'done', importId, seq, counts };
}

async function countsOf(store: Store, staging: Staging, importId: string): Promise<ImportCounts> {
  const [row] = await store.read((tx) =>
    tx.run<{ created: number; changed: number; stated: number; retracted: number }>(cypher.STAGED_COUNTS, { importId }),
  );
  return {
    created: row?.created ?? 0,
    changed: row?.changed ?? 0,
    unchanged: staging.unchanged,
    missing: staging.missing,
    rejected: staging.rejected,
    dangling: staging.dangling,
    stated: row?.stated ?? 0,
    retracted: row?.retracted ?? 0,
  };
}

const KEPT_COUNTS = `
MATCH (i:Import {id: $importId})
RETURN i.counts AS counts`;

async function keptCounts(store: Store, importId: string): Promise<ImportCounts> {
  const [row] = await store.read((tx) => tx.run<{ counts: string }>(KEPT_COUNTS, { importId }));
  return JSON.parse(row?.counts ?? '{}') as ImportCounts;
}
