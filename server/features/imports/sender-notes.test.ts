import { problem } from '@brainlink/seeds/check';
import { FileReport } from './import-source';
import { nearSenders } from './sender-notes';

describe('the name of a sender', () => {
  const KNOWN = ['KSEA', 'KSEAUK', 'VeKNI', 'AKCSE', 'KIT'];

  it('is taken for a slip of one that is known, the nearest first', () => {
    expect(nearSenders('KSAE', KNOWN)).toEqual(['KSEA']);
    expect(nearSenders('KSEAU', KNOWN)).toEqual(['KSEA', 'KSEAUK']);
    expect(nearSenders('vekni', KNOWN)).toEqual(['VeKNI']);
    expect(nearSenders('AKSCE', KNOWN)).toEqual(['AKCSE']);
  });

  it('is a new one when it is like none', () => {
    expect(nearSenders('DPhil', KNOWN)).toEqual([]);
    expect(nearSenders('KR', KNOWN)).toEqual([]);
    expect(nearSenders('KSEA', ['KSEA'])).toEqual([]);
  });
});

describe('the report of a file', () => {
  it('keeps the row that is wrong and the line of totals, however many notes there are before them', () => {
    const report = new FileReport(3);
    const file = 'roster.csv';
    for (let row = 2; row < 12; row += 1) report.note([problem('INSTITUTION_UNSURE', { file, row })]);
    report.note([problem('TOTAL_ROW', { file, row: 13 }), problem('EMAIL_INVALID', { file, row: 12 })]);
    expect(report.problems.map(({ code }) => code)).toEqual(['EMAIL_INVALID', 'TOTAL_ROW', 'INSTITUTION_UNSURE']);
    expect([report.problemCount, report.faultCount]).toEqual([12, 1]);
  });
});
