import { createHash } from 'node:crypto';
import { AtlasError } from '@brainlink/schema/errors';
import { canonicalJson } from '@brainlink/seeds/write';
import { askRegister, type Patience } from './ask-register';
import { PullSpool } from './pull-spool';
import { unreadable } from './read-page';
import type { RegisterAddress } from './register-address';

/** What a pull came to. */
export type PulledPages =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'complete';
      /** JSON lines, one a record. */
      readonly path: string;
      readonly records: number;
      /** Records that came more than once, word for word. */
      readonly repeated: number;
      readonly etag: string | null;
      /** Removes what the pull has on disk. */
      discard(): Promise<void>;
    };

/** How a caller follows and stops a pull. */
export interface PullControl extends Patience {
  progress(records: number, total: number | null): Promise<void>;
  isCancelled(): Promise<boolean>;
}

const MOST_RECORDS = 2_000_000;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64').slice(0, 22);

/** Which register is meant, asked how; says nothing of the token. */
export const addressKey = ({ url, kind }: RegisterAddress): string => digest(`${kind} ${url}`);

/**
 * Pulls all pages of the register into a file, one record a line. Goes on where a pull before it broke off. A pull is whole or nothing: one
 * that repeats its pages, ends with fewer records than announced, or with none, is thrown away, because what is missing from a whole register
 * means something.
 *
 * @param folder - where the pages lie meanwhile; one pull at a time
 * @param etag - ETag of the last pull that was imported; `null` asks for everything
 * @throws AtlasError REGISTER_AWAY (what came is kept), REGISTER_REFUSED, REGISTER_UNREADABLE
 */
export async function pullPages(
  address: RegisterAddress,
  folder: string,
  etag: string | null,
  control: PullControl,
): Promise<PulledPages> {
  const spool = await PullSpool.open(folder, addressKey(address), control.now());
  try {
    return await pullInto(spool, address, etag, control);
  } catch (error) {
    if (error instanceof AtlasError && error.code === 'REGISTER_UNREADABLE') await spool.discard();
    throw error;
  }
}

async function pullInto(
  spool: PullSpool,
  address: RegisterAddress,
  etag: string | null,
  control: PullControl,
): Promise<PulledPages> {
  const seen = new Set<string>();
  for await (const line of spool.lines()) seen.add(digest(line));
  let repeated = 0;
  while (!spool.state.complete) {
    if (await control.isCancelled()) {
      await spool.discard();
      return { kind: 'cancelled' };
    }
    const { cursor, pages } = spool.state;
    const answer = await askRegister(address, cursor, pages === 0 ? etag : null, control);
    if (answer.kind === 'unchanged') {
      await spool.discard();
      return { kind: 'unchanged' };
    }
    const { records, next, total } = answer.page;
    const lines = records.map((record) => canonicalJson(record));
    const fresh = [...new Map(lines.map((line) => [digest(line), line])).entries()].filter(([key]) => !seen.has(key));
    if (next !== null && (fresh.length === 0 || next === cursor)) throw unreadable('the same page again and again');
    for (const [key] of fresh) seen.add(key);
    repeated += lines.length - fresh.length;
    if (seen.size > MOST_RECORDS) throw unreadable(`more than ${String(MOST_RECORDS)} records`);
    await spool.keep(
      fresh.map(([, line]) => line),
      { cursor: next, total, complete: next === null, ...(pages === 0 ? { etag: answer.etag } : {}) },
    );
    await control.progress(seen.size, total);
  }
  const { total } = spool.state;
  if (seen.size === 0) throw unreadable('no record at all');
  if (total !== null && total !== seen.size) throw unreadable(`${String(total)} records announced, ${String(seen.size)} came`);
  return {
    kind: 'complete',
    path: spool.path,
    records: seen.size,
    repeated,
    etag: spool.state.etag,
    discard: () => spool.discard(),
  };
}
