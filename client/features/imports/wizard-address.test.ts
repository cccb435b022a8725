import { parseSearch, stringifySearch } from '../../app/search-params';
import { fromSearch, moveTo, toSearch } from './wizard-address';
import { readWizardSearch } from './wizard-search';
import { asksPreview, mappingToAsk, START, wizard, type WizardState } from './wizard-state';

const there: WizardState = {
  ...START,
  step: 'columns',
  fileName: '2026 회원, 명단.xlsx',
  size: 2048,
  sent: 2048,
  uploadId: 'up_1',
  source: 'members',
  sender: 'KSEA',
  mode: 'DELTA',
  mapping: { '이름=국문': 'name', 비고: '' },
};

/** Through the address bar and back. */
const reloaded = (state: WizardState): WizardState => fromSearch(readWizardSearch(parseSearch(stringifySearch(toSearch(state)))));

describe('the address of the import wizard', () => {
  it('brings back after a reload the step, the file on the server and every column that was corrected', () => {
    expect(reloaded(there)).toEqual(there);
  });

  it('is empty before anything was said, and says nothing of a file that has not arrived', () => {
    expect(stringifySearch(toSearch(START))).toBe('');
    expect(reloaded({ ...there, uploadId: null })).toMatchObject({ step: 'file', fileName: '', sender: 'KSEA' });
  });

  it('asks the server about the file again, with the columns that were corrected by hand and those that were left out', () => {
    const state = reloaded(there);
    expect(asksPreview(state)).toBe(true);
    expect(mappingToAsk(state)).toEqual({ '이름=국문': 'name', 비고: null });
  });

  it('keeps what was said since when somebody goes back a step of the same file', () => {
    const before = toSearch({ ...there, step: 'file', mapping: {} });
    const back = moveTo(there, before);
    expect([back.step, back.mapping]).toEqual(['file', there.mapping]);
  });

  it('takes another file with what was said of it, and nothing where the address is empty', () => {
    const other: WizardState = { ...there, uploadId: 'up_2', sender: 'VeKNI', mapping: {} };
    expect(moveTo(there, toSearch(other))).toEqual(other);
    expect(moveTo(there, {})).toEqual(START);
  });

  it('forgets on the way back from an applied file what would have changed before', () => {
    const seen = { ...there, preview: {} as NonNullable<WizardState['preview']> };
    const applied = wizard(seen, { type: 'started', jobId: 'j1' });
    expect(reloaded(applied)).toMatchObject({ step: 'apply', jobId: 'j1' });
    expect(moveTo(applied, toSearch({ ...there, step: 'problems' }))).toMatchObject({
      step: 'problems',
      jobId: null,
      preview: null,
    });
  });

  it('does not stand at a step that tells of a job when there is none', () => {
    expect(fromSearch(readWizardSearch({ step: 'apply', upload: 'up_1' })).step).toBe('preview');
    expect(fromSearch(readWizardSearch({ step: 'columns', sentBy: 'KSEA' })).step).toBe('file');
  });
});
