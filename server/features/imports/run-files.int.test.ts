import { textInput, type Input } from '@brainlink/seeds/read';
import { graphDigest, readMeta } from '@brainlink/seeds/write';
import { repeatableRandom } from '../../identity/repeatable-random';
import { JobsService } from '../../jobs';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import type { FileImport } from './import-request';
import { ImportsService } from './imports.service';

const clock = { now: () => new Date('2026-11-22T03:00:00Z') };
const random = repeatableRandom('files in a row');

const roster = (name: string, ...lines: readonly string[]): Input =>
  textInput(`${name}.csv`, ['회원번호,성명,영문명,소속', ...lines].join('\n'));
const file = (input: Input): FileImport => ({
  input,
  source: 'members',
  sender: 'KSEA',
  scope: 'association:KSEA',
  mode: 'delta',
  missing: { kind: 'keep' },
  applyOthers: false,
  actor: 'test',
});
/** The second and third say something else of whom the first names: their order decides what is believed. */
const FILES = [
  file(roster('a', 'K-001,윤하람,Haram Yoon,RWTH Aachen', 'K-002,서도현,Dohyun Seo,KAIST')),
  file(roster('b', 'K-001,윤하람,Haram Yoon,KAIST')),
  file(roster('c', 'K-001,윤하람,Haram Yoon,POSTECH', 'K-003,안예린,Yerin An,KAIST')),
];

async function withImports<T>(work: (imports: ImportsService, store: Neo4jStore) => Promise<T>): Promise<T> {
  const store = await testStore({ world: 'real' });
  const jobs = new JobsService({ store, clock, random });
  const institutions = () => Promise.resolve({ resolve: () => null });
  const openUpload = () => Promise.reject(new Error('nothing is uploaded here'));
  try {
    return await work(new ImportsService({ store, clock, random, world: 'real', jobs, institutions, openUpload }), store);
  } finally {
    await jobs.stop();
    await store.close();
  }
}

const digest = async (store: Neo4jStore): Promise<string> => graphDigest(await store.read(readMeta));

async function* each(files: readonly FileImport[]): AsyncGenerator<FileImport> {
  for (const one of files) yield await Promise.resolve(one);
}

test('files in a row, of which the next is judged while one is written, come in their order and leave what they leave one by one', async () => {
  const oneByOne = await withImports(async (imports, store) => {
    const states: string[] = [];
    for (const one of FILES) {
      await imports.runFile(one);
      states.push(await digest(store));
    }
    return states;
  });
  const inARow = await withImports(async (imports, store) => {
    const states: string[] = [];
    const came: unknown[] = [];
    for await (const { file: brought, outcome, report } of imports.runFiles(each(FILES))) {
      states.push(await digest(store));
      const { created, changed } = outcome.counts;
      came.push([brought.input.name, outcome.state, created, changed, report.rows]);
    }
    expect(came).toEqual([
      ['a.csv', 'done', 2, 0, 2],
      ['b.csv', 'done', 0, 1, 1],
      ['c.csv', 'done', 1, 1, 2],
    ]);
    return states;
  });
  expect(inARow).toEqual(oneByOne);
  expect(new Set(inARow).size).toBe(3);
});

test('a file that cannot be read fails when its turn comes, and those before it are there', async () => {
  const broken: Input = {
    ...roster('gone', 'K-009,나그네,Nageune Na,KAIST'),
    open: () => {
      throw new Error('the disk is gone');
    },
  };
  await withImports(async (imports, store) => {
    const came: string[] = [];
    const all = async (): Promise<void> => {
      for await (const { file: brought } of imports.runFiles(each([FILES[0]!, file(broken), FILES[1]!])))
        came.push(brought.input.name);
    };
    await expect(all()).rejects.toThrow('the disk is gone');
    expect(came).toEqual(['a.csv']);
    const [count] = await store.read((tx) => tx.run<{ n: number }>('MATCH (r:Record) RETURN count(r) AS n'));
    expect(count?.n).toBe(2);
  });
});

test('a sender that is new is told before and after, with whom it might be, and one that has sent before is not', async () => {
  await withImports(async (imports) => {
    const senderNotesOf = (
      problems: readonly { readonly code: string; readonly found?: string; readonly advice: { en: string } }[],
    ) => problems.filter(({ code }) => code.startsWith('SENDER_')).map(({ code, found }) => [code, found]);
    const first = await imports.runFile(FILES[0]!);
    expect(senderNotesOf(first.report.problems)).toEqual([['SENDER_NEW', 'KSEA']]);
    expect(senderNotesOf((await imports.runFile(FILES[1]!)).report.problems)).toEqual([]);
    const slip = { ...FILES[2]!, sender: 'KSAE', scope: 'association:KSAE' };
    const { result } = await imports.previewFile(slip.input, slip, 20);
    expect(senderNotesOf(result.problems.sample)).toEqual([['SENDER_SIMILAR', 'KSAE']]);
    expect(result.problems.sample[0]!.advice.en).toContain('KSEA');
    expect([result.blocked, result.counts.created]).toEqual([false, 2]);
  });
});

test('a line of totals at the end of a roster is noted, and neither counted nor in the way of the others', async () => {
  await withImports(async (imports) => {
    const withTotal = file(roster('t', 'K-001,윤하람,Haram Yoon,RWTH Aachen', '합계,1명'));
    const { result } = await imports.previewFile(withTotal.input, withTotal, 20);
    expect([result.rows, result.counts.created, result.counts.rejected]).toEqual([1, 1, 0]);
    expect(result.problems.byCode).toContainEqual({ code: 'TOTAL_ROW', count: 1 });
    const { outcome, report } = await imports.runFile(withTotal);
    expect([outcome.state, outcome.counts.created, report.rows, report.faultCount]).toEqual(['done', 1, 1, 0]);
  });
});
