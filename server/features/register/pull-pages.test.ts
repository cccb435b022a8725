import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReferenceRegister, type ReferenceRegister } from '../../testing/reference-register';
import { retryAfter } from './ask-register';
import { pullPages, type PullControl, type PulledPages } from './pull-pages';
import type { RegisterAddress, RegisterKind } from './register-address';

const RECORDS = ['윤하람', '서도현', '안예린', '문지안', '한시우'].map((nameHangul, index) => ({
  registerId: `DEMO-R-${String(index + 1)}`,
  nameHangul,
}));

describe('pulling the pages of a register', () => {
  let register: ReferenceRegister;
  let folder: string;
  let waited: number[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-pull-'));
    register = await startReferenceRegister(RECORDS);
    waited = [];
  });
  afterEach(async () => {
    await register.stop().catch(() => undefined);
    await rm(folder, { recursive: true });
  });

  const control = (more: Partial<PullControl> = {}): PullControl => ({
    wait: (ms) => Promise.resolve(void waited.push(ms)),
    now: () => new Date('2026-11-22T03:00:00Z'),
    progress: () => Promise.resolve(),
    isCancelled: () => Promise.resolve(false),
    ...more,
  });
  const address = (kind: RegisterKind = 'rest', token = 'secret'): RegisterAddress => ({ url: register.url, kind, token });
  const pull = (more: Partial<PullControl> = {}, kind: RegisterKind = 'rest', etag: string | null = null) =>
    pullPages(address(kind), folder, etag, control(more));
  const names = async (pulled: PulledPages): Promise<string[]> => {
    if (pulled.kind !== 'complete') return [pulled.kind];
    const lines = (await readFile(pulled.path, 'utf8')).trimEnd().split('\n');
    return lines.map((line) => (JSON.parse(line) as { nameHangul: string }).nameHangul);
  };
  const all = RECORDS.map(({ nameHangul }) => nameHangul);
  const failure = (pulling: Promise<unknown>) =>
    pulling.then(
      () => 'no failure',
      (error: { code: string; details?: { fault?: string } }) => [error.code, error.details?.fault].filter(Boolean).join(': '),
    );

  it.each(['rest', 'graphql'] as const)('reads page after page over %s, and says how many there are', async (kind) => {
    const seen: [number, number | null][] = [];
    const pulled = await pull({ progress: (records, total) => Promise.resolve(void seen.push([records, total])) }, kind);
    expect(await names(pulled)).toEqual(all);
    expect(pulled).toMatchObject({ records: 5, repeated: 0 });
    expect(seen).toEqual([
      [2, 5],
      [4, 5],
      [5, 5],
    ]);
    expect(register.asked).toEqual([null, 'c2', 'c4']);
    if (pulled.kind === 'complete') await pulled.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('asks for nothing again when the register says that nothing changed', async () => {
    const first = await pull();
    const etag = first.kind === 'complete' ? first.etag : null;
    if (first.kind === 'complete') await first.discard();
    expect(etag).toMatch(/^"[0-9a-f]{16}"$/);
    expect(await pull({}, 'rest', etag)).toEqual({ kind: 'unchanged' });
    register.records = RECORDS.slice(1);
    expect(await names(await pull({}, 'rest', etag))).toEqual(all.slice(1));
    // Only the first page is asked for under a condition.
    expect(register.ifNoneMatch.slice(-2)).toEqual([etag, undefined]);
  });

  it('waits as long as a busy register asks for, and else longer each time', async () => {
    register.fault = (request) =>
      request === 2
        ? { kind: 'busy', status: 429, retryAfter: '7' }
        : request === 3
          ? { kind: 'busy', status: 503, retryAfter: 'Sun, 22 Nov 2026 03:00:09 GMT' }
          : request === 4 || request === 5
            ? { kind: 'busy', status: 503 }
            : null;
    expect(await names(await pull())).toEqual(all);
    expect(waited).toEqual([7_000, 9_000, 2_000, 4_000]);
    expect(retryAfter('999999', new Date())).toBe(120_000);
    expect(retryAfter('soon', new Date())).toBeNull();
  });

  it.each(['truncated', 'broken'] as const)('asks again for a page that came %s', async (kind) => {
    register.fault = (request) => (request === 2 ? { kind } : null);
    expect(await names(await pull())).toEqual(all);
    register.fault = () => ({ kind });
    expect(await failure(pullPages(address('graphql'), folder, null, control()))).toBe(
      kind === 'broken' ? 'REGISTER_AWAY' : 'REGISTER_UNREADABLE: not JSON, or JSON that stops in the middle',
    );
  });

  it('goes on where it was when the register went away in the middle, or the machine did', async () => {
    register.fault = (request) => (request > 2 ? { kind: 'busy', status: 503 } : null);
    expect(await failure(pull())).toBe('REGISTER_AWAY');
    register.fault = () => null;
    register.asked.length = 0;
    expect(await names(await pull())).toEqual(all);
    expect(register.asked).toEqual(['c4']);
  });

  it('goes on where it was when it was killed while it kept a page', async () => {
    let pages = 0;
    const killed = pull({ progress: () => (++pages === 2 ? Promise.reject(new Error('killed')) : Promise.resolve()) });
    await expect(killed).rejects.toThrow('killed');
    // What lies behind the last safe byte is half a line.
    await appendFile(join(folder, 'pull.jsonl'), '{"nameHangul":"반쪽');
    expect(await names(await pull())).toEqual(all);
  });

  it('begins anew after a day, and for another register', async () => {
    const breakOff = async (): Promise<void> => {
      const { length } = register.asked;
      register.fault = (request) => (request > length + 1 ? { kind: 'busy', status: 503 } : null);
      expect(await failure(pull())).toBe('REGISTER_AWAY');
      register.fault = () => null;
      register.asked.length = 0;
    };
    await breakOff();
    await pull({ now: () => new Date('2026-11-23T03:00:01Z') });
    expect(register.asked[0]).toBeNull();
    register.asked.length = 0;
    await pull({}, 'graphql');
    expect(register.asked[0]).toBeNull();
  });

  it('stops at a register that gives the same page for ever', async () => {
    register.fault = () => ({ kind: 'sameAgain' });
    expect(await failure(pull())).toBe('REGISTER_UNREADABLE: the same page again and again');
    expect(register.asked.length).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes a record that comes twice once', async () => {
    register.records = [RECORDS[0]!, RECORDS[1]!, RECORDS[1]!, RECORDS[2]!, RECORDS[0]!];
    register.announced = 3;
    const pulled = await pull();
    expect(await names(pulled)).toEqual(all.slice(0, 3));
    expect(pulled).toMatchObject({ records: 3, repeated: 2 });
  });

  it('takes a register that gives less than it announces, or nothing, for broken rather than for emptied', async () => {
    register.announced = 6;
    expect(await failure(pull())).toBe('REGISTER_UNREADABLE: 6 records announced, 5 came');
    register.records = [];
    register.announced = 0;
    expect(await failure(pull())).toBe('REGISTER_UNREADABLE: no record at all');
    expect(await readdir(folder)).toEqual([]);
  });

  it('carries the token to nobody else, and says when it is refused', async () => {
    expect(await failure(pullPages(address('rest', 'wrong'), folder, null, control()))).toBe('REGISTER_REFUSED');
    const other = await startReferenceRegister(RECORDS);
    register.fault = () => ({ kind: 'elsewhere', location: other.url });
    expect(await failure(pull())).toBe('REGISTER_UNREADABLE: status 302');
    expect(other.asked).toEqual([]);
    await other.stop();
  });

  it('leaves nothing when it is cancelled', async () => {
    let pages = 0;
    const pulled = await pull({
      progress: () => Promise.resolve(void pages++),
      isCancelled: () => Promise.resolve(pages === 2),
    });
    expect(pulled).toEqual({ kind: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });
});
