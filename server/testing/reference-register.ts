import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A record as a register gives it. */
export type ReferenceRecord = Readonly<Record<string, unknown>>;

/** How the register misbehaves at one request; `null` behaves. */
export type Fault =
  /** Busy, with or without saying for how long. */
  | { readonly kind: 'busy'; readonly status: 429 | 503; readonly retryAfter?: string }
  /** JSON that stops in the middle. */
  | { readonly kind: 'truncated' }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: 'broken' }
  /** The first page again, whatever was asked for, with another cursor each time. */
  | { readonly kind: 'sameAgain' }
  /** Another place is said to have it. */
  | { readonly kind: 'elsewhere'; readonly location: string };

/** A register on loopback that the tests start: REST at `/records`, GraphQL at `/graphql`, with paging, ETag and a token. */
export interface ReferenceRegister {
  readonly url: string;
  /** What it holds; may be changed while it runs. */
  records: readonly ReferenceRecord[];
  /** Announced instead of the true number. */
  announced: number | undefined;
  /** Asked before every answer, with the number of the request from 1. */
  fault: (request: number) => Fault | null;
  /** Cursors asked for, in order; `null` is the first page. */
  readonly asked: (string | null)[];
  /** What was sent as `If-None-Match`. */
  readonly ifNoneMatch: (string | undefined)[];
  stop(): Promise<void>;
}

const etagOf = (records: readonly ReferenceRecord[]): string =>
  `"${createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 16)}"`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

interface Paging {
  readonly cursor: string | null;
  readonly size: number;
}

async function pagingOf(request: IncomingMessage): Promise<Paging> {
  if (request.method === 'POST') {
    const { variables } = JSON.parse(await bodyOf(request)) as { variables: { first: number; after: string | null } };
    return { cursor: variables.after, size: variables.first };
  }
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  return { cursor: searchParams.get('cursor'), size: Number(searchParams.get('limit')) };
}

/** Starts a register on a free port of loopback. `most` is the most records that it gives at a time. */
export async function startReferenceRegister(
  records: readonly ReferenceRecord[],
  { most = 2, token = 'secret' }: { readonly most?: number; readonly token?: string } = {},
): Promise<ReferenceRegister> {
  let requests = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { cursor, size } = await pagingOf(request);
    register.asked.push(cursor);
    register.ifNoneMatch.push(request.headers['if-none-match']);
    requests += 1;
    const fault = register.fault(requests);
    if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end();
    if (fault?.kind === 'busy') {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      return void response.writeHead(fault.status, headers).end();
    }
    if (fault?.kind === 'elsewhere') return void response.writeHead(302, { location: fault.location }).end();
    const etag = etagOf(register.records);
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const start = cursor === null || fault?.kind === 'sameAgain' ? 0 : Number(cursor.slice(1).split('.')[0]);
    const page = register.records.slice(start, start + Math.min(size, most));
    const end = start + page.length;
    const more = end < register.records.length || fault?.kind === 'sameAgain';
    const next = more ? `c${String(end)}${fault?.kind === 'sameAgain' ? `.${String(requests)}` : ''}` : null;
    const total = register.announced ?? register.records.length;
    const text = JSON.stringify(
      request.method === 'POST'
        ? { data: { records: { totalCount: total, pageInfo: { endCursor: next, hasNextPage: more }, nodes: page } } }
        : { records: page, next, total },
    );
    const body = fault?.kind === 'truncated' ? text.slice(0, text.length / 2) : text;
    if (fault?.kind === 'broken') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), etag });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json', etag }).end(body);
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  server.keepAliveTimeout = 1;
  await once(server, 'listening');
  const register: ReferenceRegister = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/records`,
    records,
    announced: undefined,
    fault: () => null,
    asked: [],
    ifNoneMatch: [],
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return register;
}
