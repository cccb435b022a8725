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
  ['a proposal without enough reviewers', PAIRS, { conflicts: 'r1,p1\nr2,p1', load: 5 }, 'p1: fewer than 1 reviewers are free'],
  ['an unknown id', PAIRS, { conflicts: 'reviewer,proposal\nr9,p1' }, 'the scores do not know reviewer "r9" in row 2'],
  ['a pair that stands there twice', `${PAIRS}r1,p1,0.5\n`, {}, 'row 6: reviewer r1 and proposal p1 stand there twice'],
  ['a score that is no number', 'reviewer,proposal,score\nr1,p1,NaN\n', {}, 'row 2: the score "NaN" is not a number'],
  ['two rows of one reviewer', 'reviewer,p1,p2\nr1,1,2\nr1,2,1\n', {}, 'two rows are called "r1"'],
])('It says what is wrong with %s', async (_, text, options, message) => {
  await expect(run(text, options)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining(message) as string,
  });
});
