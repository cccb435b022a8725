import type { Store, Tx } from '@brainlink/schema/ports';
import { hashRecord, type HashedRecord } from '../plan/record-digest';
import { holdClaim } from './claim';
import { DigestSum } from './digest-sum';
import * as cypher from './import.cypher';
import type { ImportItem, ImportRequest } from './import-request';
import { letOthersRun } from './let-others-run';
import { missingRecords, stageBatch, stageEnds, stageVanishedAuthorships, type StageContext } from './stage';

/** Batches are bounded by facts, so that a transaction stays small whatever a row states. */
export const BATCH_FACTS = 6_000;
/** See {@link BATCH_FACTS}. */
export const BATCH_RECORDS = 1_000;
const MISSING_STEP = 1_000;

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
export class Staging {
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
    /** The command that has claimed the seq under which facts are written, if it is known already. */
    private readonly claimant?: string,
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
      this.missing += await this.store.write((tx) => stageVanishedAuthorships(tx, item.mention, item.works, this.context));
      return true;
    }
    this.rows += 1;
    this.batch.push(...item.records.map(hashRecord));
    this.facts += item.records.reduce((count, record) => count + record.facts.length, 0);
    if (this.facts < BATCH_FACTS && this.batch.length < BATCH_RECORDS) {
      await letOthersRun(this.rows);
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
    const missing = await this.store.read((tx) => missingRecords(tx, request, this.context));
    this.missing += missing.length;
    if (request.missing.kind !== 'endOn') return;
    const { date } = request.missing;
    for (let at = 0; at < missing.length; at += MISSING_STEP)
      await this.commit(async (tx) => ({
        ...(await stageEnds(tx, missing.slice(at, at + MISSING_STEP), date, this.context)),
        created: 0,
        changed: 0,
        unchanged: 0,
        dangling: 0,
      }));
  }

  private async commit(work: (tx: Tx) => Promise<StagedPart>): Promise<void> {
    const before = this.sum.toHex();
    const { rows } = this;
    let attempts = 0;
    const result = await this.store.write(async (tx) => {
      // What the first attempt made was rolled back.
      if (attempts++ > 0) this.context.nodes.clear();
      const done = await work(tx);
      if (this.claimant !== undefined) await holdClaim(tx, this.claimant);
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
