import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Input } from './input';
import type { ReadLimits } from './limits';
import { ReadError } from './read-error';

const noop = (): void => undefined;

/** Bytes of an input as they arrive, refused beyond {@link ReadLimits.fileBytes}. */
async function* arriving(input: Input, limits: ReadLimits, count: { bytes: number }): AsyncGenerator<Buffer> {
  for await (const chunk of input.open() as AsyncIterable<Buffer>) {
    count.bytes += chunk.length;
    if (count.bytes > limits.fileBytes) throw new ReadError('FILE_TOO_LARGE', `> ${limits.fileBytes} bytes`);
    yield chunk;
  }
}

/** Refuses what unpacks to too much, in size or in proportion to what was read. */
export function assertUnpackedSize(unpacked: number, packed: number, limits: ReadLimits): void {
  const bomb = unpacked > limits.ratioFrom && unpacked > packed * limits.ratio;
  if (bomb || unpacked > limits.unpackedBytes) {
    throw new ReadError(
      'ARCHIVE_BOMB',
      `${unpacked} bytes out of ${packed} (limit ${limits.ratio}× or ${limits.unpackedBytes} bytes)`,
    );
  }
}

/** Bytes of an input, unpacked when they are gzip by content. */
export async function* unpackedBytes(input: Input, limits: ReadLimits): AsyncGenerator<Buffer> {
  const count = { bytes: 0 };
  const source = arriving(input, limits, count);
  try {
    const first = await source.next();
    if (first.done) return;
    const whole = resumed(first.value, source);
    const gzipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
    yield* gzipped ? gunzipped(whole, count, limits) : whole;
  } finally {
    // Whoever stops early must not leave the file open.
    await source.return(undefined);
  }
}

async function* gunzipped(
  packed: AsyncGenerator<Buffer>,
  count: { readonly bytes: number },
  limits: ReadLimits,
): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  pipeline(packed, gunzip, noop);
  let unpacked = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      assertUnpackedSize(unpacked, count.bytes, limits);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('ARCHIVE_BROKEN', error instanceof Error ? error.message : 'gzip');
  }
}

async function* resumed(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** The first `length` bytes of an input, unpacked. */
export async function headOf(input: Input, limits: ReadLimits, length: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpackedBytes(input, limits)) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= length) break;
  }
  return Buffer.concat(parts).subarray(0, length);
}
