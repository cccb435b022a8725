import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absences, circulationOf, flowsOf, kaplanMeier, medianDuration, movesOf, staysOf, type DatedAffiliation } from '.';

const [head, ...rows] = readFileSync(join(__dirname, '..', 'testing', 'kaplan-meier.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as unknown);
const fixture = head as { readonly durations: readonly (readonly [number, 0 | 1])[]; readonly median: number };

describe('the survival curve', () => {
  it('is what lifelines says, step by step, with its interval', () => {
    const steps = kaplanMeier(fixture.durations.map(([time, ended]) => ({ time, ended: ended === 1 })));
    expect(steps).toHaveLength(rows.length);
    (rows as (readonly number[])[]).forEach(([time, survival, low, high], at) => {
      const step = steps[at]!;
      expect(step.time).toBe(time);
      expect([step.survival - survival!, step.low - low!, step.high - high!].every((off) => Math.abs(off) < 1e-8)).toBe(true);
    });
    expect(medianDuration(steps)).toBe(fixture.median);
  });

  it('stays up while nothing ends, and has no median then', () => {
    const steps = kaplanMeier([
      { time: 2, ended: false },
      { time: 5, ended: false },
    ]);
    expect(steps.map(({ survival, atRisk }) => [survival, atRisk])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect([medianDuration(steps), kaplanMeier([])]).toEqual([null, []]);
  });
});

const at = (country: string, from: number, to = 99_991_231): DatedAffiliation => ({
  person: 'p',
  country,
  institution: null,
  from,
  to,
});
const TODAY = 20260101;

describe('circulation', () => {
  it('joins affiliations in one country, and cuts a stay where the next begins', () => {
    const stays = staysOf([at('US', 20150301), at('KR', 20100101, 20131231), at('KR', 20140101), at('DE', 0)]);
    expect(stays.map(({ country, from, to }) => [country, from, to])).toEqual([
      ['KR', 20100101, 20150301],
      ['US', 20150301, 99991231],
    ]);
    expect(movesOf(stays)).toEqual([{ from: 'KR', to: 'US', day: 20150301 }]);
  });

  it('tells who stayed, left, settled, came back, circulates or is linked from abroad', () => {
    const of = (affiliations: DatedAffiliation[], ties = false) => circulationOf(staysOf(affiliations), 'KR', TODAY, ties);
    expect(of([at('KR', 20100101)])).toBe('atHome');
    expect(of([at('KR', 20100101), at('US', 20220101)])).toBe('outbound');
    expect(of([at('KR', 20100101), at('US', 20220101)], true)).toBe('linkedFromAbroad');
    expect(of([at('KR', 20000101), at('US', 20120101)], true)).toBe('settled');
    expect(of([at('KR', 20000101), at('US', 20120101), at('KR', 20180101)])).toBe('returned');
    expect(of([at('KR', 20000101), at('US', 20120101), at('KR', 20180101), at('US', 20230101)])).toBe('circulating');
    expect(of([at('US', 20120101)])).toBe('elsewhere');
    expect(of([at('KR', 0)])).toBeNull();
  });

  it('measures absences in years, and leaves those open who are away still', () => {
    const stays = staysOf([at('KR', 20000101), at('US', 20120101), at('KR', 20180101), at('DE', 20240101)]);
    const [back, away] = absences(stays, 'KR', TODAY);
    expect([back?.time.toFixed(2), back?.ended]).toEqual(['6.00', true]);
    expect([away?.time.toFixed(2), away?.ended]).toEqual(['2.00', false]);
    expect(absences(staysOf([at('US', 20120101), at('DE', 20200101)]), 'US', TODAY)).toHaveLength(1);
  });

  it('adds moves up by where they went, within a span', () => {
    const moves = [
      { from: 'KR', to: 'US', day: 20200101 },
      { from: 'US', to: 'KR', day: 20210101 },
      { from: 'KR', to: 'US', day: 20220101 },
      { from: 'KR', to: 'DE', day: 20230101 },
    ];
    expect(flowsOf(moves, 20200101, 20221231)).toEqual([
      { from: 'KR', to: 'US', moves: 2 },
      { from: 'US', to: 'KR', moves: 1 },
    ]);
  });
});
