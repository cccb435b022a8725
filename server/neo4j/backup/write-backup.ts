import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { AtlasError } from '@brainlink/schema/errors';
import type { Neo4jStore } from '../store';
import * as cypher from './backup.cypher';
import { BACKUP_FORMAT, BACKUP_VERSION, encodeValue, mapValues, type BackupHeader, type BackupTrailer } from './format';

/** What a backup holds. */
export interface BackupSummary {
  readonly nodes: number;
  readonly relationships: number;
  /** Over all lines but the last. */
  readonly sha256: string;
}

/**
 * Writes the whole store into one file, streamed: memory does not grow with the store. Commands wait meanwhile; a running import makes
 * it fail, since what is staged belongs to no state. The file appears under its name only when it is complete.
 * @throws AtlasError CONFLICT when the file exists; JOB_RUNNING when the store changed meanwhile.
 */
export async function writeBackup(store: Neo4jStore, path: string, at: Date): Promise<BackupSummary> {
  const exact = store.exact();
  const partial = `${path}.partial-${process.pid}`;
  try {
    return await store.write(async (tx) => {
      const [meta] = await tx.run<{ world: 'demo' | 'real'; seq: number; publishing: string | null }>(cypher.HOLD_PUBLISHING);
      if (!meta) throw new AtlasError('NOT_READY', { message: 'The store has not been set up.' });
      if (meta.publishing !== null) throw new AtlasError('JOB_RUNNING');
      const names = await tx.run<{ name: string }>(cypher.MIGRATION_NAMES);
      const header = {
        format: BACKUP_FORMAT,
        version: BACKUP_VERSION,
        world: meta.world,
        seq: meta.seq,
        at: at.toISOString(),
        migrations: names.map(({ name }) => name),
      } as const;
      const before = await tx.run(cypher.SIZE);
      const summary: { current?: BackupSummary } = {};
      const lines = Readable.from(
        backupLines(exact, header, (written) => (summary.current = written)),
        { objectMode: true },
      );
      await rm(partial, { force: true });
      await pipeline(lines, createGzip({ level: 6 }), createWriteStream(partial, { mode: 0o600 }));
      const after = await tx.run(cypher.SIZE);
      if (JSON.stringify(before) !== JSON.stringify(after) || !summary.current) {
        throw new AtlasError('JOB_RUNNING', {
          message: 'The store changed while it was written. Wait until imports are done, then try again.',
        });
      }
      // A link fails where a rename would overwrite.
      await link(partial, path).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new AtlasError('CONFLICT', { message: `${path} exists already.` }) : error;
      });
      return summary.current;
    });
  } finally {
    await rm(partial, { force: true });
    await exact.close();
  }
}

async function* backupLines(
  exact: Neo4jStore,
  header: BackupHeader,
  onEnd: (summary: BackupSummary) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (content: object): string => {
    const text = `${JSON.stringify(content)}\n`;
    hash.update(text);
    return text;
  };
  let [nodes, relationships] = [0, 0];
  yield line(header);
  for await (const row of exact.stream<{ id: string; labels: string[]; properties: Record<string, unknown> }>(cypher.ALL_NODES)) {
    nodes += 1;
    yield line({ n: row.id, l: row.labels, p: mapValues(row.properties, encodeValue) });
  }
  for await (const row of exact.stream<{ start: string; type: string; end: string; properties: Record<string, unknown> }>(
    cypher.ALL_RELATIONSHIPS,
  )) {
    relationships += 1;
    yield line({ s: row.start, t: row.type, e: row.end, p: mapValues(row.properties, encodeValue) });
  }
  const trailer: BackupTrailer = { nodes, relationships, sha256: hash.digest('hex') };
  onEnd(trailer);
  yield `${JSON.stringify(trailer)}\n`;
}
