import { keptEvidence, saysMoreThanTheName, toEvidence } from './evidence';

const bar = (field: string, weight: number, a?: string, b?: string) => ({
  field,
  level: weight === 0 ? 'missing' : 'same',
  weight,
  ...(a === undefined ? {} : { a }),
  ...(b === undefined ? {} : { b }),
});
const explanation = (bars: readonly ReturnType<typeof bar>[]) => ({
  prior: -10,
  bars,
  score: bars.reduce((sum, { weight }) => sum + weight, -10),
  probability: 0.75,
});

describe('the evidence of a pair', () => {
  it('is kept without an address that one could write to', () => {
    const text = keptEvidence(
      explanation([
        bar('email', 8, 'minsu.kim@lakeshore.example', 'minsu.kim@lakeshore.example'),
        bar('workplace', 3, 'Lakeshore', 'ask minsu.kim@lakeshore.example'),
      ]),
      'people-1',
    );
    expect(text).not.toContain('minsu');
    expect(toEvidence(text).bars.map(({ left, right }) => [left, right])).toEqual([
      ['m***@lakeshore.example', 'm***@lakeshore.example'],
      ['Lakeshore', 'ask m***@lakeshore.example'],
    ]);
  });

  it('comes back with the weights that were kept, which sum to the score', () => {
    const evidence = toEvidence(
      keptEvidence(explanation([bar('name', 7.25), bar('career', 3.5), bar('association', 0)]), 'people-1'),
    );
    expect(evidence.bars.reduce((sum, { weight }) => sum + weight, evidence.prior)).toBe(evidence.score);
    expect(evidence).toMatchObject({ score: 0.75, modelVersion: 'people-1' });
    expect(evidence.bars[2]).toMatchObject({ left: null, right: null, levelLabel: { ko: '비교 불가' } });
  });

  it('is no ground to link by itself where nothing but the name speaks for the pair', () => {
    expect(saysMoreThanTheName(explanation([bar('name', 18), bar('email', 0), bar('workplace', -1)]))).toBe(false);
    expect(saysMoreThanTheName(explanation([bar('name', 18), bar('workplace', 3.5)]))).toBe(true);
  });
});
