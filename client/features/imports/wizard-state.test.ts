import {
  changedCells,
  changesNothing,
  fieldOf,
  mayEnter,
  rowsToApply,
  START,
  wholeMapping,
  wizard,
  type Preview,
  type WizardState,
} from './wizard-state';

const preview = (changes: Partial<Preview> = {}): Preview => ({
  blocked: false,
  source: 'members',
  inputDigest: null,
  missingColumns: [],
  file: { name: '회원명단.xlsx', size: 10, encoding: null, format: 'xlsx', delimiter: null, headerRow: 3, rows: 4 },
  columns: [
    { index: 0, header: '성명', recognisedAs: 'name', confidence: 1, samples: ['김하나'] },
    { index: 1, header: '비고', recognisedAs: null, confidence: 0, samples: [] },
  ],
  targets: [],
  problems: { total: 0, byCode: [], sample: [] },
  counts: { created: 3, changed: 1, unchanged: 0, missing: 0, leftAlone: 0, rejected: 2 },
  changes: [],
  nearMatches: [],
  ...changes,
});

const uploaded: WizardState = [
  { type: 'dropped', fileName: '회원명단.xlsx', size: 10 } as const,
  { type: 'uploaded', uploadId: 'u1' } as const,
  { type: 'described', values: { source: 'members', sender: 'KSEA' } } as const,
].reduce(wizard, START);

describe('the import wizard', () => {
  it('does not go on before there is a file, its kind and its sender', () => {
    expect(mayEnter(START, 'columns')).toBe(false);
    expect(wizard(START, { type: 'went', step: 'columns' }).step).toBe('file');
    expect(mayEnter(uploaded, 'columns')).toBe(true);
  });

  it('leaves no file behind that could not be sent, but keeps what was said of it', () => {
    const refused = wizard({ ...uploaded, uploadId: null, sent: 4 }, { type: 'refused' });
    expect(refused).toMatchObject({ fileName: '', size: 0, sent: 0, uploadId: null, source: 'members', sender: 'KSEA' });
    expect(mayEnter(refused, 'columns')).toBe(false);
  });

  it('asks for a new preview after a column was corrected', () => {
    const seen = wizard(uploaded, { type: 'previewed', uploadId: 'u1', preview: preview() });
    expect(mayEnter(seen, 'preview')).toBe(true);
    const corrected = wizard(seen, { type: 'mapped', header: '비고', field: 'field' });
    expect(mayEnter(corrected, 'preview')).toBe(false);
    expect(fieldOf(corrected, preview().columns[1]!)).toBe('field');
  });

  it('stops at the problems when the whole file is at fault or a required column is missing', () => {
    const blocked = wizard(uploaded, { type: 'previewed', uploadId: 'u1', preview: preview({ blocked: true }) });
    expect(mayEnter(blocked, 'problems')).toBe(true);
    expect(mayEnter(blocked, 'preview')).toBe(false);
    expect(
      mayEnter(
        wizard(uploaded, { type: 'previewed', uploadId: 'u1', preview: preview({ missingColumns: ['name'] }) }),
        'preview',
      ),
    ).toBe(false);
  });

  it('ends missing records only on a whole day', () => {
    const seen = wizard(uploaded, { type: 'previewed', uploadId: 'u1', preview: preview() });
    const ending = wizard(seen, { type: 'described', values: { missing: 'END_ON' } });
    expect(mayEnter(ending, 'apply')).toBe(false);
    expect(mayEnter(wizard(ending, { type: 'described', values: { endOn: '2026-11-22' } }), 'apply')).toBe(true);
  });

  it('forgets the old upload when another file is dropped, and keeps who sent it', () => {
    const again = wizard(wizard(uploaded, { type: 'previewed', uploadId: 'u1', preview: preview() }), {
      type: 'dropped',
      fileName: 'b.csv',
      size: 5,
    });
    expect([again.uploadId, again.preview, again.sender]).toEqual([null, null, 'KSEA']);
  });

  it('takes the kind that the server recognised when nobody chose one', () => {
    expect(
      wizard({ ...uploaded, source: '' }, { type: 'previewed', uploadId: 'u1', preview: preview({ source: 'register' }) }).source,
    ).toBe('register');
  });

  it('tells the server of columns that are left out: it would read them again as it recognises them', () => {
    const seen = wizard(uploaded, { type: 'previewed', uploadId: 'u1', preview: preview() });
    expect(wholeMapping(seen)).toEqual({ 성명: 'name', 비고: null });
    expect(wholeMapping(wizard(seen, { type: 'mapped', header: '성명', field: '' }))).toEqual({ 성명: null, 비고: null });
  });

  it('passes over what was said about a file that another one has taken the place of', () => {
    const late = wizard(uploaded, { type: 'previewed', uploadId: 'u0', preview: preview() });
    expect(late.preview).toBeNull();
  });

  it('goes back to the last step that can be entered when the file turns out to be blocked', () => {
    const waiting: WizardState = { ...uploaded, step: 'preview' };
    expect(wizard(waiting, { type: 'previewed', uploadId: 'u1', preview: preview({ blocked: true }) }).step).toBe('problems');
    expect(wizard(waiting, { type: 'previewed', uploadId: 'u1', preview: preview() }).step).toBe('preview');
  });

  it('keeps what was said of the columns when the same file comes again, mended or because it is no longer kept', () => {
    const seen = wizard(uploaded, { type: 'mapped', header: '비고', field: 'field' });
    const lost = wizard(seen, { type: 'lost' });
    expect([lost.step, lost.uploadId, mayEnter(lost, 'columns')]).toEqual(['file', null, false]);
    const again = wizard(lost, { type: 'dropped', fileName: '회원명단.xlsx', size: 11 });
    expect([again.mapping, again.lost]).toEqual([{ 비고: 'field' }, false]);
    expect(wizard(lost, { type: 'dropped', fileName: '다른.xlsx', size: 11 }).mapping).toEqual({});
  });

  it('cannot go back once the job has started', () => {
    const started = wizard(wizard(uploaded, { type: 'previewed', uploadId: 'u1', preview: preview() }), {
      type: 'started',
      jobId: 'j1',
    });
    expect(wizard(started, { type: 'went', step: 'columns' }).step).toBe('apply');
  });

  it('counts what applies apart from what is rejected', () => {
    expect(rowsToApply(preview().counts)).toEqual({ apply: 4, rejected: 2 });
  });

  it('finds nothing to apply in a file whose rows are all there already', () => {
    const counts = { ...preview().counts, created: 0, changed: 0, unchanged: 500 };
    expect(changesNothing(counts)).toBe(true);
    expect(changesNothing({ ...counts, missing: 1 })).toBe(false);
  });

  it('shows only the cells that differ, with what was and what will be', () => {
    expect(changedCells({ 소속: 'KAIST', 직위: '교수' }, { 소속: 'POSTECH', 직위: '교수', 국가: '미국' })).toEqual([
      { field: '소속', before: 'KAIST', after: 'POSTECH' },
      { field: '국가', before: '', after: '미국' },
    ]);
  });
});
