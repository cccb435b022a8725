import type { ConditionNamesQuery } from '../../../api/generated/explore';
import type { NetworkAnswer } from '../to-picture';
import { nameOfCondition } from './condition-name';
import { readExploreSearch } from './explore-search';

const facet = (name: string, values: readonly (readonly [string, string, string])[]) => ({
  name,
  total: values.length,
  values: values.map(([key, ko, en]) => ({ key, label: { ko, en }, count: 1, active: true })),
});

const network = {
  people: 0,
  facets: [
    facet('technology', [
      ['AI', '인공지능', 'AI'],
      ['WARP', 'WARP', 'WARP'],
    ]),
    facet('country', [
      ['US', '미국', 'United States'],
      ['XX', 'XX', 'XX'],
    ]),
  ],
  communities: [],
} as unknown as NetworkAnswer;

const names: ConditionNamesQuery = {
  events: [{ id: 't_1', titleKo: '수소 워크숍', titleEn: null }],
  institutions: [{ id: 'i_1', name: 'KAIST', nameKo: null, nameEn: null }],
  associations: [{ id: 'a_1', abbr: 'KSEA' }],
  people: { edges: [{ node: { id: 'p_1', label: '김하나' } }] },
};

const name = (kind: 'technology' | 'country' | 'association' | 'event' | 'institution' | 'people' | 'community', value: string) =>
  nameOfCondition({ kind, value }, network, names);

describe('the name of a condition', () => {
  it('is that of the event, the institution or the person, whose id says nothing to anybody', () => {
    expect(name('event', 't_1').text).toEqual({ ko: '수소 워크숍', en: '수소 워크숍' });
    expect(name('institution', 'i_1').text).toEqual({ ko: 'KAIST', en: 'KAIST' });
    expect(name('people', 'p_1')).toEqual({ text: { ko: '김하나', en: '김하나' }, unknown: false });
  });

  it('is not known yet before the server has answered, rather than unknown', () => {
    expect(nameOfCondition({ kind: 'event', value: 't_1' }, network, null)).toEqual({ text: null, unknown: false });
    expect(nameOfCondition({ kind: 'technology', value: 'AI' }, null, null).unknown).toBe(false);
  });

  it.each([
    ['technology', 'WARP'],
    ['country', 'XX'],
    ['association', 'KSAE'],
    ['event', 'nope'],
    ['institution', 'nope'],
    ['people', 'p_nope'],
    ['community', 'zz'],
  ] as const)('says of a %s that there is not that it is unknown', (kind, value) => {
    expect(name(kind, value)).toEqual({ text: { ko: value, en: value }, unknown: true });
  });

  it('does not take a code for unknown that is its own name in English', () => {
    expect(name('technology', 'AI')).toEqual({ text: { ko: '인공지능', en: 'AI' }, unknown: false });
  });
});

describe('an address that was typed', () => {
  it('takes codes in small letters, and leaves out a standing or a tie that there is not', () => {
    const { country, technology, standing, tie } = readExploreSearch({
      country: 'us',
      technology: 'ai',
      standing: 'MOON',
      tie: 'FOO',
    });
    expect({ country, technology, standing, tie }).toEqual({
      country: ['US'],
      technology: ['AI'],
      standing: undefined,
      tie: undefined,
    });
  });
});
