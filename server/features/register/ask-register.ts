import { AtlasError } from '@brainlink/schema/errors';
import { readPage, unreadable, type RegisterPage } from './read-page';
import { PAGE_SIZE, REGISTER_QUERY, type RegisterAddress } from './register-address';

/** Waiting and the time, from outside. */
export interface Patience {
  wait(ms: number): Promise<void>;
  now(): Date;
}

/** What the register answered. */
export type RegisterAnswer =
  | { readonly kind: 'page'; readonly page: RegisterPage; readonly etag: string | null }
  /** Nothing has changed since the answer with that ETag. */
  | { readonly kind: 'unchanged' };

const ATTEMPTS = 5;
const REQUEST_MS = 30_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 120_000;
const LARGEST_BODY = 16 * 2 ** 20;

/** How long the register asks to be left alone (RFC 9110, 10.2.3), in milliseconds; `null` when it does not say. */
export function retryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

/** Something that may be better a moment later. */
class TryAgain extends Error {
  constructor(
    readonly waitMs: number | null,
    readonly last: AtlasError,
  ) {
    super(last.message);
    this.name = 'TryAgain';
  }
}

const away = (cause: unknown, details: Readonly<Record<string, number>> = {}): AtlasError =>
  new AtlasError('REGISTER_AWAY', { cause, details });

async function bodyOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += (piece as Uint8Array).length;
    if (size > LARGEST_BODY) throw unreadable(`a page of more than ${String(LARGEST_BODY)} bytes`);
    pieces.push(piece as Uint8Array);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch (error) {
    throw unreadable('not UTF-8', error);
  }
}

function requestOf({ url, kind, token }: RegisterAddress, cursor: string | null, etag: string | null): [string, RequestInit] {
  const headers = {
    accept: 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(etag === null ? {} : { 'if-none-match': etag }),
  };
  // A redirect would carry the token to somebody else.
  const common = { redirect: 'manual', signal: AbortSignal.timeout(REQUEST_MS) } as const;
  if (kind === 'graphql') {
    const body = JSON.stringify({ query: REGISTER_QUERY, variables: { first: PAGE_SIZE, after: cursor } });
    return [url, { ...common, method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' } }];
  }
  const address = new URL(url);
  address.searchParams.set('limit', String(PAGE_SIZE));
  if (cursor !== null) address.searchParams.set('cursor', cursor);
  return [address.href, { ...common, headers }];
}

async function askOnce(
  address: RegisterAddress,
  cursor: string | null,
  etag: string | null,
  { now }: Patience,
): Promise<RegisterAnswer> {
  let response: Response;
  try {
    response = await fetch(...requestOf(address, cursor, etag));
  } catch (error) {
    throw new TryAgain(null, away(error));
  }
  const { status, headers } = response;
  if (status !== 200) await response.body?.cancel().catch(() => undefined);
  if (status === 304 && etag !== null) return { kind: 'unchanged' };
  if (status === 401 || status === 403) throw new AtlasError('REGISTER_REFUSED', { details: { status } });
  if (status === 429 || status >= 500) throw new TryAgain(retryAfter(headers.get('retry-after'), now()), away(null, { status }));
  if (status !== 200) throw unreadable(`status ${String(status)}`);
  let body: string;
  try {
    body = await bodyOf(response);
  } catch (error) {
    if (error instanceof AtlasError) throw error;
    throw new TryAgain(null, away(error));
  }
  try {
    return { kind: 'page', page: readPage(address.kind, body), etag: headers.get('etag') };
  } catch (error) {
    // An answer that was cut off may be whole the next time.
    throw error instanceof AtlasError ? new TryAgain(null, error) : error;
  }
}

/**
 * Asks for one page, again and with longer breaks when the register is busy, away or cut off.
 *
 * @throws AtlasError REGISTER_AWAY, REGISTER_REFUSED, REGISTER_UNREADABLE
 */
export async function askRegister(
  address: RegisterAddress,
  cursor: string | null,
  etag: string | null,
  patience: Patience,
): Promise<RegisterAnswer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await askOnce(address, cursor, etag, patience);
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error;
      if (attempt === ATTEMPTS) throw error.last;
      await patience.wait(error.waitMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1));
    }
  }
}
