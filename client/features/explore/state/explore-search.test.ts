import { parseSearch, stringifySearch } from '../../../app/search-params';
import { readExploreSearch, type ExploreSearch } from './explore-search';
import { filterOf, levelOf } from './filter';

const throughTheAddress = (state: ExploreSearch): ExploreSearch => readExploreSearch(parseSearch(stringifySearch(state)));
const present = (state: ExploreSearch) => Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));

const FULL: ExploreSearch = {
  technology: ['HYDROGEN', 'AI'],
  country: ['DE'],
  association: ['KSEA'],
  edition: ['2024'],
  institution: ['inst_1,2'],
  event: ['ev&1'],
  standing: ['OVERSEAS_KOREAN'],
  stage: ['early'],
  tie: ['PUBLICATION', 'CLUB'],
  reached: false,
  registered: true,
  from: '2022-01',
  to: '2026-12',
  text: '전해질 + 막 & 100%',
  level: 'people',
  community: '7',
  people: ['p_1'],
  expand: ['p_1~STRONGEST'],
  selected: 'p_2',
  pair: 'p_1~p_2',
  view: 'table',
  mode: 'cumulative',
  sort: 'NAME',
  order: 'size',
  rows: 60,
};

describe('the state of the explore page', () => {
  it('comes back from the address as it went in', () => {
    expect(present(throughTheAddress(FULL))).toEqual(FULL);
  });

  it('reads well in the address', () => {
    expect(stringifySearch({ technology: ['HYDROGEN', 'AI'], from: '2022-01' })).toBe('?technology=HYDROGEN,AI&from=2022-01');
  });

  it('leaves nothing in the address at its defaults', () => {
    expect(stringifySearch(throughTheAddress({}))).toBe('');
  });

  it('treats nonsense in the address as absent', () => {
    expect(
      present(
        readExploreSearch(
          parseSearch('?from=yesterday&view=donut&technology=&reached=perhaps&tie=LOVE&pair=p_1&rows=900&order=chaos'),
        ),
      ),
    ).toEqual({});
    expect(filterOf(readExploreSearch({ tie: 'LOVE' }))).toEqual({});
  });

  it('asks the server for equal states in equal words', () => {
    expect(JSON.stringify(filterOf(throughTheAddress(FULL)))).toBe(JSON.stringify(filterOf(FULL)));
  });

  it('asks without a beginning when the years are cumulative', () => {
    expect(filterOf(FULL)).not.toHaveProperty('from');
    expect(filterOf({ ...FULL, mode: undefined })).toMatchObject({ from: '2022-01', to: '2026-12' });
  });

  it('shows people once a community is open or people are asked for, and communities before', () => {
    expect(levelOf({})).toBe('COMMUNITIES');
    expect(levelOf({ community: '3' })).toBe('PEOPLE');
    expect(levelOf({ level: 'people' })).toBe('PEOPLE');
  });
});
