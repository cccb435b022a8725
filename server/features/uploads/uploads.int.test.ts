import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import express from 'express';
import { parseSetCookie } from 'cookie';

import { cliActor } from '../../identity/actor';
import { firstStartLink } from '../../identity/first-start';
import { mountIdentity } from '../../identity/mount';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { folderBlobStore } from './blob-store';
import { mountUploads } from './mount-uploads';
import { MAX_UPLOAD_BYTES, PIECE_BYTES, UPLOAD_LIFE_MS, UploadsService } from './uploads.service';

/** What the route answers: the upload, or an error. */
type Answer = Record<string, unknown> & { readonly error: { readonly code: string; readonly details: Record<string, unknown> } };

describe('uploads', () => {
  let store: Neo4jStore;
  let folder: string;
  let server: Server;
  let origin: string;
  let uploads: UploadsService;
  let session: Record<string, string>;
  let me: ReturnType<typeof cliActor>;
  let now = Date.parse('2026-03-02T00:00:00Z');
  const clock = { now: () => new Date(now) };
  const random = repeatableRandom('uploads');
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  beforeEach(async () => {
    store = await testStore();
    folder = await mkdtemp(join(tmpdir(), 'atlas-uploads-'));
    uploads = new UploadsService({ store, clock, random, blobs: folderBlobStore(folder), quotaBytes: 5000 });
    const app = express();
    mountIdentity(app, { store, clock, random, baseUrl: 'http://atlas.test' });
    mountUploads(app, { features: { uploads } });
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const link = await firstStartLink(store, clock, origin, random);
    const response = await fetch(link!, { redirect: 'manual' });
    const cookies = response.headers.getSetCookie().map((line) => parseSetCookie(line));
    session = {
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      'x-atlas-csrf': cookies.find(({ name }) => name === 'atlas_csrf')!.value!,
    };
    const [user] = await store.read((tx) => tx.run<{ id: string }>('MATCH (u:User) RETURN u.id AS id'));
    me = { ...cliActor('me'), id: user!.id, via: 'session' };
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await store.close();
    await rm(folder, { recursive: true });
  });

  const put = async (
    id: string,
    from: number,
    to: number,
    more: { body?: Buffer; headers?: Record<string, string>; total?: number } = {},
  ) => {
    const response = await fetch(`${origin}/uploads/${id}`, {
      method: 'PUT',
      headers: { ...session, 'content-range': `bytes ${from}-${to - 1}/${more.total ?? bytes.length}`, ...more.headers },
      body: new Uint8Array(more.body ?? bytes.subarray(from, to)),
    });
    return { status: response.status, body: (await response.json()) as Answer };
  };
  const announce = (more: { size?: number; sha256?: string; fileName?: string } = {}) =>
    uploads.create(me, { fileName: '회원명단.csv', size: bytes.length, ...more });

  it('arrive in pieces, whole and with their digest', async () => {
    const { id } = await announce({ sha256 });
    expect((await put(id, 0, 400)).body).toMatchObject({ received: 400, complete: false });
    expect((await put(id, 400, 999)).body).toMatchObject({ received: 999, complete: false });
    await expect(uploads.open(id, null)).rejects.toMatchObject({ code: 'UPLOAD_INCOMPLETE' });
    expect((await put(id, 999, 1000)).body).toMatchObject({ received: 1000, complete: true, sha256, fileName: '회원명단.csv' });
    const input = await uploads.open(id, me);
    await expect(uploads.open(id, { ...me, id: 'u_colleague' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(input.name).toBe('회원명단.csv');
    expect((await readFile(input.path!)).equals(bytes)).toBe(true);
  });

  it('are refused out of order with the place to go on from, and go on from there', async () => {
    const { id } = await announce();
    await put(id, 0, 300);
    for (const [from, to] of [
      [600, 700],
      [0, 300],
      [299, 500],
    ] as const) {
      const refused = await put(id, from, to);
      expect([refused.status, refused.body['error'].code, refused.body['error'].details.received]).toEqual([
        416,
        'UPLOAD_RANGE',
        300,
      ]);
    }
    expect((await put(id, 300, 1000)).body).toMatchObject({ complete: true, sha256 });
    expect((await put(id, 0, 300)).body['error'].code).toBe('UPLOAD_RANGE');
  });

  it('do not count a piece that is shorter or longer than it says, or of another total', async () => {
    const { id } = await announce();
    const wrong = [
      await put(id, 0, 500, { body: bytes.subarray(0, 100) }),
      await put(id, 0, 100, { body: bytes.subarray(0, 500) }),
      await put(id, 0, 100, { total: 2000 }),
      await put(id, 0, 100, { headers: { 'content-range': 'bytes 0-99/*' } }),
    ];
    expect(wrong.map(({ status, body }) => [status, body['error'].code])).toEqual(Array(4).fill([416, 'UPLOAD_RANGE']));
    expect((await put(id, 0, 1000)).body).toMatchObject({ complete: true, sha256 });
  });

  it('count a piece once when it comes twice at the same moment', async () => {
    const { id } = await announce();
    const answers = await Promise.all([put(id, 0, 500), put(id, 0, 500)]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThanOrEqual(1);
    expect((await put(id, 500, 1000)).body).toMatchObject({ complete: true, sha256 });
  });

  it('refuse a piece of more than 8 MB and a file of more than 2 GB', async () => {
    const big = new UploadsService({ store, clock, random, blobs: folderBlobStore(folder), quotaBytes: 2 * MAX_UPLOAD_BYTES });
    const { id } = await big.create(me, { fileName: 'big.csv', size: MAX_UPLOAD_BYTES });
    const piece = await put(id, 0, PIECE_BYTES + 1, { total: MAX_UPLOAD_BYTES, body: Buffer.alloc(10) });
    expect([piece.status, piece.body['error'].code]).toEqual([413, 'BODY_LIMIT']);
    await expect(big.create(me, { fileName: 'x', size: MAX_UPLOAD_BYTES + 1 })).rejects.toMatchObject({
      code: 'UPLOAD_TOO_LARGE',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('start anew when the digest is not the announced one', async () => {
    const { id } = await announce({ sha256: sha256.replace(/^./, (first) => (first === '0' ? '1' : '0')) });
    const refused = await put(id, 0, 1000);
    expect([refused.status, refused.body['error'].code]).toEqual([422, 'UPLOAD_CHECKSUM']);
    expect((await put(id, 0, 10)).body).toMatchObject({ received: 10 });
  });

  it('stay within the quota of their owner, until they are over', async () => {
    await announce({ size: 4500 });
    await expect(announce({ size: 501 })).rejects.toMatchObject({ code: 'UPLOAD_QUOTA', details: { used: 4500, limit: 5000 } });
    now += UPLOAD_LIFE_MS + 1;
    expect((await announce({ size: 5000 })).received).toBe(0);
  });

  it('are removed with their bytes when they are over', async () => {
    const { id } = await announce();
    await put(id, 0, 1000);
    expect(await readdir(folder)).toEqual([`${id}.bin`]);
    now += UPLOAD_LIFE_MS + 1;
    expect(await uploads.sweep()).toBe(1);
    expect(await readdir(folder)).toEqual([]);
    await expect(uploads.open(id, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are nobody else’s, and need session, header and role', async () => {
    const { id } = await announce();
    const other = await uploads.create({ ...me, id: 'u_other' }, { fileName: 'x.csv', size: 1000 });
    expect((await put(other.id, 0, 10)).body['error'].code).toBe('NOT_FOUND');
    expect((await put('up_none', 0, 10)).body['error'].code).toBe('NOT_FOUND');
    expect((await put(id, 0, 10, { headers: { cookie: '' } })).body['error'].code).toBe('SIGN_IN_REQUIRED');
    expect((await put(id, 0, 10, { headers: { 'x-atlas-csrf': 'no' } })).body['error'].code).toBe('CSRF_REQUIRED');
    await expect(uploads.create({ ...me, roles: ['analyst'] }, { fileName: 'x', size: 1 })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('keep only the last part of a path as name, and refuse names that hide their ending', async () => {
    expect((await announce({ fileName: 'C:\\fakepath\\roster.xlsx' })).fileName).toBe('roster.xlsx');
    for (const fileName of ['', 'a\u0000b', 'evil\u202excod.csv', 'x'.repeat(256)]) {
      await expect(announce({ fileName })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });

  it('lose their files when a person of theirs is erased', async () => {
    const { id } = await announce();
    await put(id, 0, 1000);
    await store.write((tx) => tx.run("CREATE (:Import {id: 'i_1', uploadId: $id})", { id }));
    await uploads.removeFilesOf(['i_1']);
    expect(await readdir(folder)).toEqual([]);
  });
});
