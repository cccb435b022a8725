import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BAD_FILES, type BadFile } from '@brainlink/seeds/fixtures';
import { fileInput, textInput, type Input } from '@brainlink/seeds/read';
import { graphDigest, readMeta, recomputeDigest, runImport, undoImport } from '@brainlink/seeds/write';
import type { World } from '../../config';
import { cliActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import { JobsService } from '../../jobs';
import { checkInvariants, type Neo4jStore } from '../../neo4j';
import { fromRoot } from '../../paths';
import { testStore } from '../../testing';
import { gone, losing } from '../../testing/losing-store';
import { importOf, memberRecord, rowsOf } from '../../testing/rows';
import { folderBlobStore } from '../uploads/blob-store';
import { MAX_UPLOAD_BYTES, UploadsService } from '../uploads/uploads.service';
import { ImportsService } from './imports.service';

const TODAY = 20261122;
const AT = new Date('2026-11-22T03:00:00Z');
const clock = { now: () => AT };
const random = repeatableRandom('bad files');
const bad = (name: string): Input => fileInput(fromRoot('seeds', 'fixtures', 'bad', name));

let store: Neo4jStore;
let jobs: JobsService;
const digest = async () => graphDigest(await store.read(readMeta));

function service(world: World, openUpload: (id: string) => Promise<Input> = (id) => Promise.resolve(bad(id))): ImportsService {
  const institutions = () => Promise.resolve({ resolve: () => null });
  jobs = new JobsService({ store, clock, random });
  return new ImportsService({ store, clock, random, world, jobs, institutions, openUpload });
}

/** How much of everything there is, but for the bookkeeping of imports, jobs and the audit. */
const sizes = () =>
  store.read((tx) =>
    tx.run(`
MATCH (n) WHERE NOT n:Import AND NOT n:Job AND NOT n:AuditEntry AND NOT n:AuditSubject AND NOT n:Lock
WITH count(n) AS nodes, sum(size(labels(n))) AS labels, sum(size(keys(n))) AS properties
RETURN nodes, labels, properties, COUNT { (a)-->() WHERE NOT a:AuditEntry } AS relationships`),
  );
const state = async () => ({ digest: await digest(), sizes: await sizes() });

describe('a bad file', () => {
  let imports: ImportsService;
  beforeAll(async () => {
    store = await testStore({ world: 'real' });
    imports = service('real');
    await runImport(store, importOf('good'), rowsOf([memberRecord({ no: 'K-001', name: '윤하람' })]));
  });
  afterAll(async () => {
    await jobs.stop();
    await store.close();
  });

  /** Every file comes from a sender of its own, so that none meets the rows of another. */
  const run = (file: BadFile, applyOthers: boolean) =>
    imports.runFile({
      input: bad(file.name),
      source: file.source,
      sender: file.name,
      scope: `association:${file.name}`,
      mode: 'snapshot',
      missing: { kind: 'keep' },
      applyOthers,
      actor: 'test',
    });
  const named = (severity: BadFile['severity']) =>
    BAD_FILES.filter((file) => file.severity === severity).map((file) => [file.name, file] as const);

  it('is one of at least 25', () => {
    expect(BAD_FILES.filter(({ severity }) => severity !== 'note').length).toBeGreaterThanOrEqual(25);
  });

  it.each(named('file'))(
    '%s is blocked as a whole, also when the others are asked for, and leaves nothing',
    async (_name, file) => {
      const before = await state();
      for (const applyOthers of [false, true]) {
        const { outcome, report } = await run(file, applyOthers);
        expect(outcome.state).toBe('blocked');
        expect(report.problems.find(({ code }) => code === file.code)).toMatchObject({
          severity: 'file',
          file: file.name,
          ...(file.row === undefined ? {} : { row: file.row }),
          ...(file.column === undefined ? {} : { column: file.column }),
        });
        expect(await state()).toEqual(before);
      }
    },
  );

  it.each(named('row'))(
    '%s changes nothing as it is; its good rows apply when they are asked for, and go again',
    async (_name, file) => {
      const before = await state();
      const { outcome: blocked, report } = await run(file, false);
      expect(blocked.state).toBe('blocked');
      expect(blocked.counts.rejected).toBeGreaterThan(0);
      expect(report.problems.filter(({ code }) => code === file.code).at(-1)).toMatchObject({
        severity: 'row',
        file: file.name,
        row: file.row,
        ...(file.column === undefined ? {} : { column: file.column }),
      });
      expect(await state()).toEqual(before);

      const { outcome } = await run(file, true);
      expect(outcome.state).toBe('done');
      expect(outcome.counts.rejected).toBe(blocked.counts.rejected);
      const [row] = await store.read((tx) =>
        tx.run<{ rows: number }>(`MATCH (r:Record {importId: $id}) RETURN count(DISTINCT r.row) AS rows`, {
          id: outcome.importId,
        }),
      );
      expect(row?.rows).toBe(file.goodRows);
      expect(await digest()).not.toBe(before.digest);
      await undoImport(store, { importId: outcome.importId, actor: 'test', at: AT });
      expect(await digest()).toBe(before.digest);
    },
  );

  it.each(named('note'))('%s is only remarkable: it applies, and says what was found', async (_name, file) => {
    const before = await digest();
    const { outcome, report } = await run(file, false);
    expect(outcome.state).toBe('done');
    expect(report.problems).toContainEqual(expect.objectContaining({ code: file.code, row: file.row, column: file.column }));
    await undoImport(store, { importId: outcome.importId, actor: 'test', at: AT });
    expect(await digest()).toBe(before);
  });

  it('ends as a job in a code, as an upload would', async () => {
    const before = await digest();
    const job = async (uploadId: string, applyOthers: boolean) =>
      jobs.finished((await imports.start({ uploadId, source: 'members', sender: 'JOB', applyOthers }, cliActor('staff'))).id);
    expect(await job('bomb.csv.gz', true)).toMatchObject({ state: 'failed', error: 'FILE_BLOCKED' });
    expect(await job('no-such-day.csv', false)).toMatchObject({ state: 'failed', error: 'ROWS_REJECTED' });
    expect(await digest()).toBe(before);
    expect(await job('no-such-day.csv', true)).toMatchObject({ state: 'done' });
    expect(await digest()).not.toBe(before);
  });

  it('is not taken in when it is larger than 2 GB', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-large-'));
    const before = await state();
    const uploads = new UploadsService({ store, clock, random, blobs: folderBlobStore(folder), quotaBytes: 2 ** 40 });
    await expect(uploads.create(cliActor('staff'), { fileName: 'large.csv', size: MAX_UPLOAD_BYTES + 1 })).rejects.toMatchObject({
      code: 'UPLOAD_TOO_LARGE',
    });
    expect(await state()).toEqual(before);
    await rm(folder, { recursive: true });
  });

  it('leaves the store sound, all of them together', async () => {
    expect(await recomputeDigest(store, TODAY)).toMatchObject({ parts: [], differences: [] });
    expect(await checkInvariants(store)).toEqual([]);
  });
});

describe('a real file offered to the demo world', () => {
  beforeEach(async () => {
    store = await testStore({ world: 'demo' });
  });
  afterEach(() => store.close());

  it.each([false, true])('stays outside, with "apply the others" %s', async (applyOthers) => {
    const before = await state();
    const real = textInput('회원명단.csv', '회원번호,성명,이메일\nK-1,윤하람,haram@kist.re.kr\nK-2,서도현,\n');
    const { outcome, report } = await service('demo').runFile({
      input: real,
      source: 'members',
      sender: 'KSEA',
      scope: 'association:KSEA',
      mode: 'snapshot',
      missing: { kind: 'keep' },
      applyOthers,
      actor: 'test',
    });
    expect(outcome.state).not.toBe('done');
    expect(report.problems.filter(({ code }) => code === 'WORLD_IS_DEMO').map(({ row }) => row)).toEqual([2, 3]);
    expect(await state()).toEqual(before);
  });
});

describe('a database that goes away in the middle of an import', () => {
  beforeEach(async () => {
    store = await testStore();
  });
  afterEach(() => store.close());

  /** More than a batch, so that the import is many transactions. */
  const ROWS = Array.from({ length: 1_100 }, (_, index) => memberRecord({ no: `K-${index}`, name: '김민수' }));

  it('says what the columns mean now, when it is given again with another mapping', async () => {
    const wrong = ROWS.map((record) => ({ ...record, raw: { wrong: 'mapping' }, facts: record.facts.slice(1) }));
    await expect(
      runImport(losing(store, 4, 'unheard').store, importOf('many', { understoodAs: 'wrong' }), rowsOf(wrong)),
    ).rejects.toBe(gone);
    await runImport(store, importOf('many'), rowsOf(ROWS));
    const right = await digest();
    await store.close();
    store = await testStore();
    await runImport(store, importOf('many'), rowsOf(ROWS));
    expect(await digest()).toBe(right);
  });

  it('leaves nothing half-written and loses nothing: run again, it ends where an unbroken one ends', async () => {
    const whole = losing(store, 0, 'lost');
    const unbroken = await runImport(whole.store, importOf('many'), rowsOf(ROWS));
    const wanted = await digest();
    const last = whole.commits();
    expect(last).toBeGreaterThan(8);
    const points = [1, ...[0.2, 0.35, 0.5, 0.65, 0.8].map((part) => Math.round(part * last)), last];
    for (const [index, nth] of points.entries()) {
      await store.close();
      store = await testStore();
      const before = await digest();
      const how = index % 2 === 0 ? 'lost' : 'unheard';
      await expect(runImport(losing(store, nth, how).store, importOf('many'), rowsOf(ROWS))).rejects.toBe(gone);
      const { publishing, seq } = await store.read(readMeta);
      const between = await digest();
      // Before it publishes nothing shows; from then on it only goes forward, under a seq that nobody reads yet.
      if (publishing === null && seq === 0) expect(between).toBe(before);
      const again = await runImport(store, importOf('many'), rowsOf(ROWS));
      const finished = nth === last && how === 'unheard';
      expect(again.state).toBe(finished ? 'nothingToDo' : 'done');
      if (!finished) expect(again.counts).toMatchObject({ created: unbroken.counts.created, stated: unbroken.counts.stated });
      expect(await digest()).toBe(wanted);
      expect(await recomputeDigest(store, TODAY)).toMatchObject({ full: wanted, parts: [], differences: [] });
      expect(await checkInvariants(store)).toEqual([]);
    }
  });
});
