import { appliedOf, stateInWords, toneOf } from './import-state';

type Row = Parameters<typeof appliedOf>[0];
const counts = { created: 2, changed: 0, unchanged: 0, missing: 2, leftAlone: 0, rejected: 6 };
const row = (state: Row['state'], jobState?: string): Row =>
  ({ state, counts, job: jobState === undefined ? null : { state: jobState } }) as unknown as Row;
const words = (given: Row): string => stateInWords(((key: string) => key) as never, given);

describe('what the list of imports says of one', () => {
  it('is that it was held back, also when a command at a terminal brought it and no job tells', () => {
    expect(words(row('BLOCKED'))).toBe('list.state_BLOCKED');
    expect(toneOf(row('BLOCKED'))).toBe('bad');
  });

  it('is that nothing changed, when the same file came again', () => {
    expect(words(row('NOTHING_TO_DO'))).toBe('list.state_NOTHING_TO_DO');
  });

  it('counts nothing as created by an import that was held back or cancelled', () => {
    expect(appliedOf(row('BLOCKED'))).toBeNull();
    expect(appliedOf(row('CANCELLED'))).toBeNull();
    expect(appliedOf(row('DONE'))?.created).toBe(2);
  });

  it('is how its job is, as long as that runs, and that it failed when that was not for its rows', () => {
    expect(words(row('STAGING', 'RUNNING'))).toBe('job.state_RUNNING');
    expect(words(row('CANCELLED', 'FAILED'))).toBe('job.state_FAILED');
    expect(words(row('BLOCKED', 'FAILED'))).toBe('list.state_BLOCKED');
  });
});
