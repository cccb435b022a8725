import { problem } from '@brainlink/seeds/check';
import type { PreviewedFile } from '../features/imports';
import { importInWords, isBlocked, summaryOfPreview, type FileSummary } from './import-in-words';

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

  it('tells of a sender that is new and of lines that were left out, and of no other notes', () => {
    const problems = [
      problem('SENDER_SIMILAR', { file: 'roster.csv', found: 'KSAE', hint: 'KSEA' }),
      problem('TOTAL_ROW', { file: 'roster.csv', row: 40, found: '합계 · 38' }),
      problem('INSTITUTION_UNSURE', { file: 'roster.csv', row: 3 }),
    ];
    const told = importInWords(summary({ problems, problemCount: 3 })).split('\n');
    expect(told.slice(2)).toEqual([
      '  note: SENDER_SIMILAR "KSAE": A new sender whose name is like KSEA. If it is the same, correct the sender: applied as it is, these become records of another one.',
      '  note: TOTAL_ROW row 40 "합계 · 38": Taken for a line of totals and left out. If it is a person, give a number or an affiliation.',
    ]);
  });

  it('promises no good rows where there are none', () => {
    const told = importInWords(summary({ state: 'blocked', problems: [badRow], counts: { ...counts, rejected: 1 } }));
    expect(told.split('\n').at(-1)).toBe('  Nothing is applied. Correct the file.');
  });

  it('is the same of a dry run: one bad row holds the file back, which its exit code tells too, unless the others are to be applied', () => {
    const preview = {
      result: { blocked: false, counts: { ...counts, created: 497, rejected: 1 }, problems: { sample: [badRow], total: 1 } },
    } as unknown as PreviewedFile;
    const strict = summaryOfPreview('roster.csv', preview, false);
    const others = summaryOfPreview('roster.csv', preview, true);
    expect([strict.state, isBlocked(strict)]).toEqual(['would be blocked', true]);
    expect([others.state, isBlocked(others)]).toEqual(['would be applied', false]);
    expect(importInWords(strict)).toContain('apply its good rows with --apply-others');
  });
});
