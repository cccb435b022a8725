import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assignFiles, type AssignSummary } from './assign-files';

const folder = mkdtempSync(join(tmpdir(), 'assign-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  scores: string,
  options: { conflicts?: string; load?: number; perProposal?: number } = {},
): Promise<{ summary: AssignSummary; lines: string[] }> {
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const summary = await assignFiles({
    scores: file('scores.csv', scores),
    conflicts: options.conflicts === undefined ? undefined : file('conflicts.csv', options.conflicts),
    load: options.load ?? 1,
    perProposal: options.perProposal ?? 1,
    out: join(folder, 'assignment.csv'),
    fairness: 'worstFirst',
    say: () => undefined,
  });
  return { summary, lines: readFileSync(join(folder, 'assignment.csv'), 'utf8').trim().split('\n') };
}

const PAIRS = 'reviewer,proposal,score\nr1,p1,0.9\nr1,p2,0.8\nr2,p1,0.7\nr2,p2,0.1\n';
const BEST = ['proposal,reviewer,score', 'p1,r2,0.7', 'p2,r1,0.8'];

test.each([
  ['one line a pair', PAIRS],
  ['one line a pair in another order of columns', '점수;제안서;심사위원\n0.9;p1;r1\n0.8;p2;r1\n0.7;p1;r2\n0.1;p2;r2\n'],
  ['one line a pair without headers', PAIRS.split('\n').slice(1).join('\n')],
  ['a table of reviewers', 'reviewer,p1,p2\nr1,0.9,0.8\nr2,0.7,0.1\n'],
  ['a table without a name above the rows', ',p1,p2\nr1,0.9,0.8\nr2,0.7,0.1\n'],
  ['a table of proposals', 'proposal,r1,r2\np1,0.9,0.7\np2,0.8,0.1\n'],
])('Scores as %s are understood', async (_, text) => {
  const { summary, lines } = await run(text);
  expect(lines).toEqual(BEST);
  expect(summary).toMatchObject({ reviewers: 2, proposals: 2, worst: { value: 0.7, gap: 0 }, total: { value: 1.5, gap: 0 } });
});

test.each(['reviewer,proposal\nr2,p1\n', 'proposal,reviewer\np1,r2\n', 'p1,r2\n', 'r2,p1\n'])(
  'A conflict is kept, whichever way the columns stand: %j',
  async (conflicts) => {
    expect((await run(PAIRS, { conflicts })).lines).toEqual(['proposal,reviewer,score', 'p1,r1,0.9', 'p2,r2,0.1']);
  },
);

test.each([
  ['a load that is too small', PAIRS, { perProposal: 2 }, 'Raise --load by 1 to 2, or lower --per-proposal to 1 or less'],
  ['a proposal without enough reviewers', PAIRS, { conflicts: 'r1,p1\nr2,p1', load: 5 }, 'p1: fewer than 1 reviewer is free'],
  ['an unknown id', PAIRS, { conflicts: 'reviewer,proposal\nr9,p1' }, 'the scores do not know reviewer "r9" in row 2'],
  ['a pair that stands there twice', `${PAIRS}r1,p1,0.5\n`, {}, 'row 6: reviewer r1 and proposal p1 stand there twice'],
  ['a score that is no number', 'reviewer,proposal,score\nr1,p1,NaN\n', {}, 'row 2: the score "NaN" is not a number'],
  ['two rows of one reviewer', 'reviewer,p1,p2\nr1,1,2\nr1,2,1\n', {}, 'two rows are called "r1"'],
  [
    'pairs without their score',
    'reviewer,proposal\nr1,p1\nr1,p2\n',
    {},
    'there is no column "score" beside "reviewer", "proposal"',
  ],
  ['scores of nobody knows which proposal', 'reviewer,score\nr1,0.5\nr2,0.7\n', {}, 'there is no column "proposal"'],
  [
    'a score with a comma',
    'reviewer,proposal,score\nr1,p1,"0,9"\n',
    {},
    'row 2: the score "0,9" has a comma; write it with a point',
  ],
  [
    'a score beyond all measure',
    'reviewer,proposal,score\nr1,p1,1e300\nr2,p1,-1e300\n',
    {},
    'row 2: the score "1e300" is larger than',
  ],
  ['a number under no header', 'reviewer,p1\nr1,0.5,0.7\n', {}, 'row 2: "0.7" stands under no header'],
  [
    'everybody in conflict',
    PAIRS,
    { conflicts: PAIRS.replaceAll(/,[\d.]+$/gm, '').replace(',score', '') },
    'Take conflicts out, or add reviewers',
  ],
  ['conflicts of one column', PAIRS, { conflicts: 'reviewer\nr1\n' }, 'row 1: "reviewer" is no pair'],
])('It says what is wrong with %s', async (_, text, options, message) => {
  await expect(run(text, options)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining(message) as string,
  });
});

test('A file with headers and nothing below them is said to be one, and a broken line of JSON is told by its row and what stands there', async () => {
  await expect(run('reviewer,proposal,score\n')).rejects.toMatchObject({ code: 'FILE_WITHOUT_ROWS' });
  const lines = '{"reviewer":"r1","proposal":"p1","score":0.5}\n{"reviewer":"r2","proposal":\n';
  await expect(run(lines)).rejects.toThrow(/scores\.csv, row 2 is no JSON: \{"reviewer":"r2","proposal":\nMend the row/);
});

test('A name whose Hangul one file writes in pieces is the same name', async () => {
  const scores = 'reviewer,proposal,score\n김민수,수소,0.9\n이영희,수소,0.4\n';
  const { lines } = await run(scores, { conflicts: 'reviewer,proposal\n김민수,수소\n'.normalize('NFD') });
  expect(lines).toEqual(['proposal,reviewer,score', '수소,이영희,0.4']);
});

test('An output that is a folder, lies in none, or is the file of the scores is refused before anything is computed', async () => {
  const scores = join(folder, 'scores.csv');
  writeFileSync(scores, PAIRS);
  const said: string[] = [];
  const to = (out: string): Promise<AssignSummary> =>
    assignFiles({ scores, conflicts: undefined, load: 1, perProposal: 1, out, fairness: 'sum', say: (text) => said.push(text) });
  await expect(to(folder)).rejects.toThrow(/that is a folder; a file is needed/);
  await expect(to(join(folder, 'nowhere', 'out.csv'))).rejects.toThrow(/there is no folder/);
  await expect(to(scores)).rejects.toThrow(/it would be lost/);
  expect(readFileSync(scores, 'utf8')).toBe(PAIRS);
  expect(said).toEqual([]);
});
