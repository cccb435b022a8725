import { circulationOf, findingOf, ratioOf } from './circulation';
import { mapQuestion } from './question';
import { FLOWS, PARTS } from './testing';

const circulation = circulationOf(PARTS);
const byCode = (code: string) => circulation.countries.find((country) => country.code === code)!;

describe('the circulation of a state', () => {
  it('tells moves out of and back to Korea by country, most moves first', () => {
    expect(circulation.countries.map(({ code }) => code)).toEqual(['US', 'DE', 'FR', 'CH']);
    expect([byCode('US').out, byCode('US').back, byCode('US').overseas]).toEqual([50, 40, 300]);
    expect(circulation.homePeople).toBe(900);
  });

  it('never makes a withheld number a zero, nor a route that nobody took a withheld one', () => {
    expect(byCode('FR').out).toBeNull();
    expect(byCode('CH').out).toBe(0);
    expect(circulation.out).toEqual({ moves: 70, withheld: 1 });
    expect(ratioOf(byCode('FR'))).toBeNull();
    expect(ratioOf(byCode('CH'))).toBeNull();
    expect(ratioOf(byCode('DE'))).toBe(1.5);
  });

  it('knows who lives where nobody moved, and what moves pass Korea by', () => {
    expect(circulation.resting.map(({ code, people }) => [code, people])).toEqual([['BR', 3]]);
    expect(circulation.onwardTotal).toEqual({ moves: 21, withheld: 0 });
  });

  it('does not say that nobody lives in a country that is not listed or not asked for', () => {
    expect(circulationOf({ ...PARTS, isWhole: false }).countries.find(({ code }) => code === 'CH')!.people).toBeNull();
    const germany = circulationOf({ ...PARTS, chosen: ['DE'] });
    expect(germany.countries.map(({ code, people }) => [code, people])).toEqual([
      ['US', null],
      ['DE', 100],
      ['FR', null],
      ['CH', null],
    ]);
    expect(germany.resting).toEqual([]);
  });

  it('finds where most go and where most and fewest come back from, of countries with enough moves', () => {
    expect(findingOf(circulation)).toEqual({
      leader: { code: 'US', share: 50 / 70 },
      most: { code: 'DE', ratio: 1.5 },
      least: { code: 'US', ratio: 0.8 },
    });
    expect(findingOf(circulationOf({ ...PARTS, flows: FLOWS.slice(6) }))).toEqual({ leader: null, most: null, least: null });
  });
});

describe('what the map asks', () => {
  const TODAY = '2026-11-26';

  it('is the filter without what chooses ties, from the beginning of the window to its end', () => {
    const asked = mapQuestion({ technology: ['AI'], tie: ['CLUB'], from: '2019-01', to: '2024-12' }, TODAY);
    expect(asked).toMatchObject({ from: '2019-01', to: '2024-12', filter: { technologies: ['AI'] }, withOverseas: true });
    expect(asked.filter).not.toHaveProperty('ties');
    expect(asked.filter).not.toHaveProperty('from');
    expect(asked.overseas).toEqual({ technologies: ['AI'], standings: ['OVERSEAS_KOREAN'] });
  });

  it('ends at the time that is looked at, and never asks for a day to come', () => {
    expect(mapQuestion({ validAt: '2022-06', to: '2024' }, TODAY).to).toBe('2022-06');
    expect(mapQuestion({ to: '2026-12' }, TODAY).to).toBeUndefined();
    expect(mapQuestion({ to: '2026-11' }, TODAY).to).toBe('2026-11');
    expect(mapQuestion({ from: '2025-01', validAt: '2022-06' }, TODAY).from).toBe('2022');
  });

  it('does not count overseas Koreans where the filter leaves them out', () => {
    expect(mapQuestion({ standing: ['KOREA'] }, TODAY).withOverseas).toBe(false);
  });
});
