import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { AtlasError } from '@brainlink/schema/errors';
import { backupLine, type BackupHeader, type BackupNode, type BackupRelationship, type BackupTrailer } from './format';

/** What a backup consists of, in the order of the file. */
export type BackupPart = BackupHeader | BackupNode | BackupRelationship | BackupTrailer;

const damaged = (message: string, cause?: unknown): AtlasError => new AtlasError('BACKUP_DAMAGED', { message, cause });

/**
 * Reads a backup line by line and checks all of it: order, counts, checksum.
 * @throws AtlasError BACKUP_DAMAGED at the first thing that is wrong, or at the end.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  const seen = { nodes: 0, relationships: 0 };
  let stage: 'header' | 'nodes' | 'relationships' | 'end' = 'header';
  try {
    for await (const line of unzippedLines(path)) {
      const part = parse(line);
      if (stage === 'end') throw damaged('There is something after the end of the backup.');
      if ('sha256' in part) {
        if (part.nodes !== seen.nodes || part.relationships !== seen.relationships)
          throw damaged('Lines of the backup are missing.');
        if (part.sha256 !== hash.digest('hex')) throw damaged('The checksum of the backup does not match.');
        stage = 'end';
      } else {
        hash.update(`${line}\n`);
        stage = next(stage, part, seen);
      }
      yield part;
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (error instanceof AtlasError || code === 'ENOENT' || code === 'EACCES') throw error;
    throw damaged('The backup cannot be unpacked.', error);
  }
  if (stage !== 'end') throw damaged('The backup ends too early.');
}

async function* unzippedLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = file.pipe(createGunzip()).setEncoding('utf8');
  file.once('error', (error) => text.destroy(error));
  let rest = '';
  try {
    for await (const chunk of text) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    file.destroy();
  }
  if (rest !== '') yield rest;
}

function parse(line: string): BackupPart {
  try {
    return backupLine.parse(JSON.parse(line));
  } catch (error) {
    throw damaged('A line of the backup cannot be read.', error);
  }
}

function next(
  stage: 'header' | 'nodes' | 'relationships',
  part: BackupHeader | BackupNode | BackupRelationship,
  seen: { nodes: number; relationships: number },
): 'nodes' | 'relationships' {
  if ('format' in part !== (stage === 'header')) throw damaged('The backup does not begin with its header.');
  if ('format' in part) return 'nodes';
  if ('n' in part) {
    if (stage !== 'nodes') throw damaged('A node stands among the relationships.');
    seen.nodes += 1;
    return 'nodes';
  }
  seen.relationships += 1;
  return 'relationships';
}
