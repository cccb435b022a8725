import type { StatedRecord } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import type { World } from '../../config';
import { foldQuery } from '@brainlink/analytics/names';
import { blocksFile, type JudgedFile } from '@brainlink/seeds/check';
import { hashRecord, verdictOn, type HashedRecord } from '@brainlink/seeds/plan';
import type { Problem } from '@brainlink/seeds/sources';
import { FileReport, judgeForWorld, knownSource, type FileDescription } from './import-source';
import * as cypher from './imports.cypher';
import { senderNotes } from './sender-notes';

/** One record that an import would create or change. */
export interface PreviewedChange {
  readonly recordKey: string;
  readonly row: number | null;
  readonly kind: 'created' | 'changed';
  readonly person: string | null;
  readonly personId: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** A new row that looks like somebody whom the sender named before. */
export interface PreviewedNearMatch {
  readonly [name: string]: unknown;
  readonly recordKey: string;
  readonly row: number;
  readonly name: string;
  readonly otherKey: string;
  readonly otherName: string;
  readonly otherPersonId: string;
  readonly score: number;
}

/** What an import would do; nothing is written for it. */
export interface PreviewResult {
  readonly counts: { created: number; changed: number; unchanged: number; missing: number; leftAlone: number; rejected: number };
  readonly problems: {
    readonly total: number;
    readonly byCode: readonly { readonly code: string; readonly count: number }[];
    readonly sample: readonly Problem[];
  };
  readonly changes: readonly PreviewedChange[];
  readonly nearMatches: readonly PreviewedNearMatch[];
  readonly rows: number;
  readonly blocked: boolean;
}

interface KnownRecord {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly digest: string;
  readonly active: boolean;
  readonly raw: string;
  readonly inScope: boolean;
  readonly personId: string | null;
  readonly person: string | null;
}

const BATCH = 500;
const NEAR_ROWS = 50;

const nameOf = (record: StatedRecord): string => {
  const name = record.facts.find((fact) => fact.kind === 'name')?.props;
  return String(name?.hangul ?? name?.latin ?? name?.hanja ?? name?.native ?? '');
};

/** Goes through a judged file and says what importing it would do. */
export async function previewImport(
  store: Store,
  judged: JudgedFile,
  description: FileDescription & { readonly mode: 'snapshot' | 'delta' },
  world: World,
  limits: { readonly changes: number; readonly problems: number },
): Promise<PreviewResult> {
  const source = knownSource(description.source);
  const report = new FileReport(limits.problems);
  const byCode = new Map<string, number>();
  const note = (problems: readonly Problem[]): void => {
    report.note(problems);
    for (const { code } of problems) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  };
  note(judged.problems);
  note(await senderNotes(store, source.name, description.sender, judged.about.name));
  const counts = { created: 0, changed: 0, unchanged: 0, missing: 0, leftAlone: 0, rejected: 0 };
  const changes: PreviewedChange[] = [];
  const fresh: { key: string; row: number; name: string; query: string }[] = [];
  let seenInScope = 0;
  let blocked = blocksFile(judged.problems);
  let batch: HashedRecord[] = [];
  const flush = async (): Promise<void> => {
    const records = batch;
    batch = [];
    if (records.length === 0) return;
    const keys = records.map((hashed) => hashed.record.key);
    const known = new Map(
      (await store.ask<KnownRecord>(cypher.RECORDS_FOR_PREVIEW, { keys, scope: description.scope })).map((row) => [row.key, row]),
    );
    for (const hashed of records) {
      const { record } = hashed;
      const existing = known.get(record.key);
      if (existing?.active && existing.inScope) seenInScope += 1;
      const verdict = verdictOn(hashed, existing);
      counts[verdict === 'new' ? 'created' : verdict] += 1;
      if (verdict === 'unchanged') continue;
      const name = nameOf(record);
      if (changes.length < limits.changes)
        changes.push({
          recordKey: record.key,
          row: record.origin.row,
          kind: verdict === 'new' ? 'created' : 'changed',
          person: existing?.person ?? (name === '' ? null : name),
          personId: existing?.personId ?? null,
          before: existing ? (JSON.parse(existing.raw) as Record<string, unknown>) : null,
          after: record.raw,
        });
      const query = verdict === 'new' && record.describes === 'person' ? (foldQuery(name)?.lucene ?? '') : '';
      if (query !== '' && fresh.length < NEAR_ROWS) fresh.push({ key: record.key, row: record.origin.row, name, query });
    }
  };
  for await (const raw of judged.rows()) {
    const row = judgeForWorld(raw, world, source.name, judged.about.name);
    note(row.problems);
    if (blocksFile(row.problems)) blocked = true;
    if (row.authorSnapshot || row.leftOut) continue;
    report.rows += 1;
    if (row.rejected) counts.rejected += 1;
    batch.push(...row.records.map(hashRecord));
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  const where = { source: source.name, sender: description.sender, scope: description.scope };
  const [inScope, hand, near] = await store.read(async (tx) => [
    description.mode === 'snapshot' && source.name !== 'openalex'
      ? await tx.run<{ records: number }>(cypher.RECORDS_IN_SCOPE, where)
      : [],
    await tx.run<{ facts: number }>(cypher.HAND_FACTS_IN_SCOPE, where),
    fresh.length > 0
      ? await tx.run<PreviewedNearMatch>(cypher.NEAR_MATCHES, { rows: fresh, source: source.name, sender: description.sender })
      : [],
  ]);
  counts.missing = Math.max(0, (inScope[0]?.records ?? seenInScope) - seenInScope);
  counts.leftAlone = counts.unchanged + (hand[0]?.facts ?? 0);
  return {
    counts,
    changes,
    nearMatches: near,
    blocked,
    rows: report.rows,
    problems: {
      total: report.problemCount,
      sample: report.problems,
      byCode: [...byCode]
        .map(([code, count]) => ({ code, count }))
        .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    },
  };
}
