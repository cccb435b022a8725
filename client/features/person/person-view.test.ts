import { EMPTY_FORM, missingIn, valueOf } from './fact-forms';
import { egoLayout } from './ego-layout';
import { factGroups, historyOf, registerStateOf, type Fact } from './person-view';

let next = 0;
const fact = (changes: Partial<Fact>): Fact => ({
  id: `f${next++}`,
  kind: 'affiliation',
  label: { ko: '소속', en: 'Affiliation' },
  value: 'KAIST',
  valueLatin: null,
  validFrom: null,
  validTo: null,
  object: null,
  source: 'register',
  sourceLabel: { ko: '등록부', en: 'Register' },
  recordKey: null,
  row: null,
  file: null,
  recordedAt: '2024-01-01T00:00:00Z',
  lastConfirmed: null,
  by: null,
  seqFrom: 1,
  seqTo: null,
  props: null,
  retractedAt: null,
  statedIn: null,
  takenBackIn: null,
  visibility: 'public',
  byHand: false,
  may: [],
  stale: false,
  ...changes,
});

describe('the facts table', () => {
  const today = '2026-11-22';

  it('joins sources that say the same, the latest confirmation first', () => {
    const groups = factGroups(
      [fact({ source: 'register' }), fact({ source: 'openalex', lastConfirmed: '2026-01-01T00:00:00Z' })],
      { ended: false, today },
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]!.lines).toHaveLength(1);
    expect(groups[0]!.lines[0]!.first.source).toBe('openalex');
    expect(groups[0]!.lines[0]!.also.map((also) => also.source)).toEqual(['register']);
  });

  it('leaves out what ended and what was taken back, and shows what ended on demand', () => {
    const facts = [
      fact({ value: 'MIT', validTo: '2019' }),
      fact({ value: 'POSTECH', seqTo: 4 }),
      fact({ value: 'KAIST', validTo: '2026' }),
    ];
    const shown = (ended: boolean) =>
      factGroups(facts, { ended, today }).flatMap((group) => group.lines.map((line) => line.first.value));
    expect(shown(false)).toEqual(['KAIST']);
    expect(shown(true).sort()).toEqual(['KAIST', 'MIT']);
  });

  it('puts what was corrected by hand before what sources say', () => {
    const [group] = factGroups([fact({ lastConfirmed: '2026-11-01T00:00:00Z' }), fact({ byHand: true })], {
      ended: false,
      today,
    });
    expect(group!.lines[0]!.first.byHand).toBe(true);
  });
});

describe('the history of a person', () => {
  it('tells what each command stated and took back, latest first', () => {
    const history = historyOf([
      fact({ seqFrom: 3, seqTo: 7 }),
      fact({
        seqFrom: 7,
        byHand: true,
        value: 'POSTECH',
        statedIn: { kind: 'stateFact', by: '김사무', mayUndo: true },
      }),
    ]);
    expect(history.map(({ seq, kind, stated, retracted }) => [seq, kind, stated.length, retracted.length])).toEqual([
      [7, 'stateFact', 1, 1],
      [3, null, 1, 0],
    ]);
  });

  it('says who took a fact back and when, where nothing was stated in its place', () => {
    const takenBackIn = { kind: 'retractFact', by: '김사무', mayUndo: true };
    const [entry] = historyOf([fact({ seqFrom: 3, seqTo: 7, retractedAt: '2026-03-02T00:00:00Z', takenBackIn })]);
    expect(entry).toMatchObject({ seq: 7, kind: 'retractFact', by: '김사무', at: '2026-03-02T00:00:00Z', mayUndo: true });
  });

  it('says of what an import took back neither that it was by hand nor that it could be undone', () => {
    const [entry] = historyOf([fact({ seqFrom: 3, seqTo: 7, retractedAt: '2026-03-02T00:00:00Z' })]);
    expect(entry).toMatchObject({ seq: 7, kind: null, by: null, mayUndo: false });
  });
});

describe('the register panel', () => {
  it('links by an equal identifier of two records, and never by one alone', () => {
    const orcid = { kind: 'identifier', value: 'orcid · 0000-0001' };
    const alone = registerStateOf(true, [fact({ ...orcid, source: 'register', recordKey: 'a' })]);
    expect(alone.linkedBy).toEqual([]);
    expect(alone.onlyThere).toBe(true);
    const both = registerStateOf(true, [
      fact({ ...orcid, source: 'register', recordKey: 'a' }),
      fact({ ...orcid, source: 'openalex', recordKey: 'b' }),
    ]);
    expect(both.onlyThere).toBe(false);
    expect(both.linkedBy.map((link) => link.value)).toEqual(['orcid · 0000-0001']);
  });
});

describe('a fact by hand', () => {
  it('needs its values and a reason', () => {
    expect(missingIn('affiliation', EMPTY_FORM)).toEqual(['text', 'reason']);
    expect(missingIn('membership', { ...EMPTY_FORM, reason: '알려 옴' })).toEqual(['object']);
    expect(missingIn('affiliation', { ...EMPTY_FORM, values: { text: 'KAIST' }, validFrom: '24.5', reason: '알려 옴' })).toEqual([
      'validFrom',
    ]);
  });

  it('leaves empty values out and makes a yes a truth', () => {
    expect(valueOf('affiliation', { ...EMPTY_FORM, values: { text: ' KAIST ', position: '' } })).toEqual({ text: 'KAIST' });
    expect(valueOf('origin', { ...EMPTY_FORM, values: { overseasKorean: 'yes' } })).toEqual({ overseasKorean: true });
  });
});

describe('the small picture of ties', () => {
  it('puts the strongest nearest to the middle', () => {
    const places = egoLayout(
      [
        { id: 'a', weight: 10 },
        { id: 'b', weight: 1 },
        { id: 'c', weight: 1 },
        { id: 'd', weight: 1 },
      ],
      400,
    );
    const distance = (id: string) => Math.hypot((places.get(id)!.x - 200) / 0.86, (places.get(id)!.y - 200) / 1.2);
    expect(distance('a')).toBeLessThan(distance('c'));
  });
});
