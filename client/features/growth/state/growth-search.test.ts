import { parseSearch, stringifySearch } from '../../../app/search-params';
import { readGrowthSearch } from './growth-search';
import { listOf, listText, type OpenList } from './open-list';
import { datesVariables, filterOf, flowsVariables, gapVariables, stateOf, tiesVariables } from './questions';

const TODAY = '2026-11-26';
const stateAt = (search: Record<string, string>) => stateOf(readGrowthSearch(search), TODAY);

describe('the state of /growth', () => {
  it('comes back from the address it was written into', () => {
    const search = readGrowthSearch({
      by: 'association',
      pick: 'KSEA',
      first: '2023-06-30',
      second: '2025-01-31',
      knownAt: 'seq:12',
      table: 'ties\u001fflows',
      open: 'metric~TIES~2025-01-31~KSEA',
    });
    expect(readGrowthSearch(parseSearch(stringifySearch(search)))).toEqual(search);
  });

  it('leaves out what is no value of a field', () => {
    const read = readGrowthSearch({ by: 'planet', first: '2023-13-01', knownAt: 'soon', months: '7', query: 'nothing' });
    expect(Object.values(read).filter((value) => value !== undefined)).toEqual([]);
  });

  it('compares three years back with today, and never leaves what can be asked', () => {
    expect(stateAt({})).toMatchObject({ by: 'technology', first: '2023-12-31', second: TODAY, months: 12, since: '2015' });
    expect(stateAt({ second: '2030-01-01' }).second).toBe(TODAY);
    expect(stateAt({ second: '2024-05-05', first: '2025-01-01' })).toMatchObject({ first: '2024-05-05', second: '2024-05-05' });
    expect(stateAt({ first: '1999-01-01' }).first).toBe('2022-01-01');
    expect(stateAt({ since: '2031' }).since).toBe('2015');
  });

  it('asks each chart for what is in hand', () => {
    const state = stateAt({ by: 'country', pick: 'DE', second: '2025-06-30', knownAt: 'seq:3' });
    expect(tiesVariables(state)).toEqual({ groupBy: 'COUNTRY', from: '2021-10-01', to: '2025-06-30', knownAt: 'seq:3' });
    expect(datesVariables(state).filter).toEqual({ countries: ['DE'] });
    expect(flowsVariables(state)).toMatchObject({ to: '2025-06-30', filter: { countries: ['DE'] } });
    expect(gapVariables(state, 'DE')).toBeNull();
    expect(gapVariables(stateAt({}), 'AI')).toMatchObject({ technology: 'AI', association: null, validAt: TODAY });
    expect([filterOf('technology', undefined), filterOf('association', 'KSEA')]).toEqual([null, { associations: ['KSEA'] }]);
  });
});

describe('an open list', () => {
  it.each<OpenList>([
    { kind: 'metric', metric: 'TIES', day: '2025-01-31', group: undefined },
    { kind: 'metric', metric: 'CROSS_BORDER_SHARE', day: '2025-01-31', group: 'A~B' },
    { kind: 'quarter', from: '2024-04-01', group: 'HYDROGEN' },
    { kind: 'pairs', of: 'BEGUN', event: 't_1~2' },
    { kind: 'flow', from: 'KR', to: '*' },
    { kind: 'known', from: 'KR', to: 'US' },
    { kind: 'place', from: 'o_1', to: 'o_2' },
    { kind: 'stay', place: 'US' },
    { kind: 'host', id: 'p_1' },
    { kind: 'circulation', way: 'RETURNED' },
  ])('comes back from its text: %o', (list) => {
    expect(listOf(listText(list))).toEqual(list);
  });

  it('is none where the text says none', () => {
    expect([undefined, '', 'metric', 'flow~KR', 'other~1~2'].map(listOf)).toEqual([null, null, null, null, null]);
  });
});
