import { problem } from '@brainlink/seeds/check';
import { importInWords, type FileSummary } from './import-in-words';

const counts = { created: 0, changed: 0, unchanged: 0, missing: 0, rejected: 0 };
const summary = (given: Partial<FileSummary>): FileSummary => ({
  file: 'roster.csv',
  state: 'done',
  counts,
  kinds: [],
  problems: [],
  problemCount: 0,
  ...given,
});
const badRow = problem('EMAIL_INVALID', { file: 'roster.csv', row: 3, column: 'email', found: 'nobody' });

describe('what is said of a file after an import', () => {
  it('is how many records of which kind came of it, without an empty line', () => {
    const told = importInWords(summary({ counts: { ...counts, created: 2 }, kinds: [['members', 2]] }));
    expect(told).toBe('roster.csv: done\n  created 2 · changed 0 · unchanged 0 · missing 0 · rejected 0\n  members 2');
  });

  it('is row, column, what was found and what to do, and how to apply the rows that are good', () => {
    const blocked = { state: 'blocked', problems: [badRow], problemCount: 1 };
    const told = importInWords(summary({ ...blocked, counts: { ...counts, created: 497, rejected: 1 } })).split('\n');
    expect(told.slice(2)).toEqual([
      '  EMAIL_INVALID row 3 email "nobody": Correct the e-mail address or leave it empty.',
      '  Nothing is applied. Correct the file, or apply its good rows with --apply-others.',
    ]);
  });

  it('promises no good rows where there are none', () => {
    const told = importInWords(summary({ state: 'blocked', problems: [badRow], counts: { ...counts, rejected: 1 } }));
    expect(told.split('\n').at(-1)).toBe('  Nothing is applied. Correct the file.');
  });
});
