import { whatWouldChange, type LinkAnswer } from '@brainlink/analytics/linkage/people';
import type { Tx } from '@brainlink/schema/ports';
import type { Actor } from '../../identity/actor';
import { sourceLabel } from '../facts/fact-view';
import { toJob } from '../jobs/jobs.resolver';
import type { LinkCounts, LinkageReport, LinkagePreview, SourceLinkCounts } from './linkage-report.types';
import { LinkChange, LinkState } from './linkage.enums';
import { lastRun } from './linkage-run';
import type { LinkagePorts } from './linkage-ports';
import { certaintyOf, RECOMMENDED } from './proposals';
import { DECISION_COUNTS, LAST_JOB, LINK_COUNTS, LONE_RECORDS } from './report.cypher';
import { AUTOMATIC_LINKS, PAIRS_FOR_PREVIEW } from './worklist.cypher';
import { linkCandidates, openPairs } from './worklist.service';

interface CountRow {
  readonly [name: string]: unknown;
  readonly source: string;
  readonly records: number;
  readonly byIdentifier: number;
  readonly byEvidence: number;
}

async function countRecords(tx: Tx, importId: string | null, open: readonly string[]): Promise<SourceLinkCounts[]> {
  const rows = await tx.run<CountRow>(LINK_COUNTS, { importId });
  const lone = new Map(
    (await tx.run<{ source: string; records: number }>(LONE_RECORDS, { importId, keys: open })).map((row) => [
      row.source,
      row.records,
    ]),
  );
  return rows.map(({ source, records, byIdentifier, byEvidence }) => {
    const toLookAt = lone.get(source) ?? 0;
    return {
      source,
      sourceLabel: sourceLabel(source),
      counts: { records, byIdentifier, byEvidence, toLookAt, new: records - byIdentifier - byEvidence - toLookAt },
    };
  });
}

const NAMES = ['records', 'byIdentifier', 'byEvidence', 'toLookAt', 'new'] as const;
const sumOf = (sources: readonly SourceLinkCounts[]): LinkCounts =>
  Object.fromEntries(
    NAMES.map((name) => [name, sources.reduce((sum, { counts }) => sum + counts[name], 0)]),
  ) as unknown as LinkCounts;

/** How linkage stands: every record counted once; with an import, what became of its records. */
export async function linkageReport(ports: LinkagePorts, importId: string | null): Promise<LinkageReport> {
  const { job, ...report } = await ports.store.read(async (tx) => {
    const run = await lastRun(tx);
    const pairs = await openPairs(tx, { state: LinkState.TO_LOOK_AT, importId }, run?.lower ?? 0);
    const sources = await countRecords(tx, importId, [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]);
    const [decisions] = await tx.run<LinkageReport['decisions'] & Record<string, unknown>>(DECISION_COUNTS);
    const [row] = await tx.run<{ id: string }>(LAST_JOB);
    const none = { linkedByHand: 0, linkedByModel: 0, different: 0, unsure: 0, suspended: 0, overruled: 0 };
    return {
      counts: sumOf(sources),
      sources,
      decisions: decisions ?? none,
      worklist: pairs.length,
      modelVersion: run?.modelVersion ?? null,
      threshold: run?.threshold ?? null,
      lowerThreshold: run?.lower ?? null,
      seq: run?.seq ?? null,
      ranAt: run?.ranAt ?? null,
      job: row?.id ?? null,
    };
  });
  const known = job === null ? null : await ports.jobs.get(job);
  return { ...report, job: known && toJob(known) };
}

interface PreviewRow {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly probability: number;
  readonly certainty: number;
  readonly bits: number;
  readonly answer: LinkAnswer;
  readonly beside: boolean;
  /** Whether the two records describe one person now. */
  readonly joined: boolean;
  /** Whether a run linked them. */
  readonly linked: boolean | null;
  readonly byHand: boolean | null;
}

const MOST_CHANGES = 20;

/** What a run with another threshold would change, from what the last run compared. Nothing is written. */
export async function linkagePreview(ports: LinkagePorts, threshold: number, actor: Actor): Promise<LinkagePreview> {
  return ports.store.read(async (tx) => {
    const run = await lastRun(tx);
    const [links] = await tx.run<{ total: number }>(AUTOMATIC_LINKS);
    const open = await openPairs(tx, { state: LinkState.TO_LOOK_AT }, run?.lower ?? 0);
    const rows = (await tx.run<PreviewRow>(PAIRS_FOR_PREVIEW)).filter(({ byHand }) => byHand !== true);
    const thresholds = (bits: number) => ({ link: certaintyOf(bits), review: RECOMMENDED.review });
    const byId = new Map(rows.map((row) => [`${row.left}\n${row.right}`, row]));
    const moved = whatWouldChange(
      rows.map(({ left, right, score, probability, certainty, answer }) => ({
        left,
        right,
        score,
        probability,
        certainty,
        decision: answer,
      })),
      thresholds(run?.threshold ?? threshold),
      thresholds(threshold),
    ).flatMap(({ pair, from, to }) => {
      const row = byId.get(`${pair.left}\n${pair.right}`);
      return row ? [{ row, from, to }] : [];
    });
    const added = moved.filter(({ row, to }) => to === 'link' && row.beside && !row.joined);
    const removed = moved.filter(({ row, from }) => from === 'link' && row.linked === true);
    const waiting = new Set(open.map(({ id }) => id));
    const leaving = moved.filter(({ row, to }) => waiting.has(row.id) && to !== 'review').length;
    const coming = moved.filter(
      ({ row, to }) => !waiting.has(row.id) && to === 'review' && (row.linked === true || !row.joined),
    ).length;
    const nearest = [
      ...added.map((one) => ({ ...one, change: LinkChange.LINK })),
      ...removed.map((one) => ({ ...one, change: LinkChange.UNLINK })),
    ]
      .sort((a, b) => Math.abs(a.row.bits - threshold) - Math.abs(b.row.bits - threshold) || (a.row.id < b.row.id ? -1 : 1))
      .slice(0, MOST_CHANGES);
    const pairs = new Map(
      (
        await linkCandidates(
          tx,
          nearest.map(({ row }) => row.id),
          { actor, now: ports.clock.now() },
        )
      ).map((pair) => [pair.id, pair]),
    );
    const linksNow = links?.total ?? 0;
    return {
      threshold,
      currentThreshold: run?.threshold ?? null,
      linksNow,
      linksThen: linksNow + added.length - removed.length,
      added: added.length,
      removed: removed.length,
      worklistNow: open.length,
      worklistThen: open.length - leaving + coming,
      changes: nearest.flatMap(({ row, change }) => {
        const pair = pairs.get(row.id);
        return pair ? [{ change, pair }] : [];
      }),
    };
  });
}
