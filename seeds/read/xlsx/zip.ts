import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { assertUnpackedSize } from '../bytes';
import type { ReadLimits } from '../limits';
import { ReadError } from '../read-error';

/** A ZIP archive whose members are read in place, one at a time. */
export interface Zip {
  readonly members: ReadonlyMap<string, Entry>;
  /** Bytes of a member, refused when they unpack to too much. */
  read(member: string): AsyncGenerator<Buffer>;
  close(): void;
}

const broken = (error: unknown): ReadError =>
  error instanceof ReadError ? error : new ReadError('ARCHIVE_BROKEN', error instanceof Error ? error.message : 'zip');

/** Opens a ZIP file and lists it. Sizes that it declares are judged before anything is unpacked. */
export async function openZip(path: string, limits: ReadLimits): Promise<Zip> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, file) => (error ? reject(broken(error)) : resolve(file)));
  });
  try {
    const members = await list(zip, limits);
    return { members, read: (member) => readMember(zip, members.get(member), limits), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw broken(error);
  }
}

function list(zip: ZipFile, limits: ReadLimits): Promise<Map<string, Entry>> {
  const members = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(members));
    zip.on('entry', (entry: Entry) => {
      try {
        if (entry.isEncrypted()) throw new ReadError('FORMAT_UNSUPPORTED', 'encrypted ZIP');
        assertUnpackedSize(entry.uncompressedSize, entry.compressedSize, limits);
        if (members.size >= limits.archiveMembers) throw new ReadError('ARCHIVE_BOMB', `> ${limits.archiveMembers} members`);
      } catch (error) {
        reject(broken(error));
        return;
      }
      members.set(entry.fileName.replaceAll('\\', '/'), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function* readMember(zip: ZipFile, entry: Entry | undefined, limits: ReadLimits): AsyncGenerator<Buffer> {
  if (!entry) throw new ReadError('ARCHIVE_BROKEN', 'a part of the workbook is missing');
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, readable) => (error ? reject(broken(error)) : resolve(readable)));
  });
  let unpacked = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      assertUnpackedSize(unpacked, entry.compressedSize, limits);
      yield chunk;
    }
  } catch (error) {
    throw broken(error);
  } finally {
    stream.destroy();
  }
}
