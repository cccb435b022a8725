import type { StateContext } from '../source';
import { rorRowSchema, rorSource } from '.';

const ctx: StateContext = { sender: 'ror', scope: 'ror', institutions: { resolve: () => null }, technologies: () => [] };
const record = {
  id: 'https://ror.org/03g03dn68',
  established: 2013,
  links: [
    { type: 'wikipedia', value: 'http://en.wikipedia.org/wiki/X' },
    { type: 'website', value: 'https://www.nigt.re.kr' },
  ],
  locations: [
    {
      geonames_details: { country_code: 'KR', country_name: 'South Korea', name: 'Seoul', lat: 37.566, lng: 126.9784 },
      geonames_id: 1,
    },
  ],
  names: [
    { value: 'GTC', types: ['acronym'], lang: 'en' },
    { value: 'Green Technology Center', types: ['ror_display', 'label', 'alias'], lang: 'en' },
    { value: 'NIGT', types: ['acronym'], lang: 'en' },
    { value: '국가녹색기술연구소', types: ['label'], lang: 'ko' },
    { value: '녹색기술센터', types: ['alias'], lang: 'ko' },
  ],
  relationships: [
    { type: 'parent', id: 'https://ror.org/01aaaaa02', label: 'Council' },
    { type: 'successor', id: 'https://ror.org/01aaaaa03', label: 'Next' },
    { type: 'related', id: 'https://ror.org/01aaaaa04', label: 'Friend' },
    { type: 'parent', id: 'nonsense', label: 'Broken' },
  ],
  status: 'active',
  types: ['funder', 'other'],
};

const state = (value: unknown) =>
  rorSource.state(rorRowSchema.parse(value), ctx, { origin: { file: 'ror.jsonl', row: 1 }, raw: {} });

test('A ROR record becomes an institution with its names in both languages, its place and its kind', () => {
  const [stated] = state(record);
  expect(stated).toMatchObject({ key: 'ror:ror:03g03dn68', scope: 'ror', describes: 'thing' });
  expect(stated?.facts[0]).toEqual({
    kind: 'profile',
    subject: { kind: 'Institution', key: 'ror:03g03dn68' },
    visibility: 'public',
    props: {
      name: 'Green Technology Center',
      nameKo: '국가녹색기술연구소',
      nameEn: 'Green Technology Center',
      acronyms: ['GTC', 'NIGT'],
      aliases: ['녹색기술센터'],
      ror: '03g03dn68',
      types: ['funder', 'other'],
      status: 'active',
      country: 'KR',
      city: 'Seoul',
      lat: 37.566,
      lng: 126.9784,
      established: 2013,
      website: 'https://www.nigt.re.kr',
    },
  });
});

test('Parents, successors and the country become relations; other relationships and broken ids do not', () => {
  expect(
    state(record)[0]
      ?.facts.slice(1)
      .map((fact) => [fact.props.relation, fact.object?.kind, fact.object?.key]),
  ).toEqual([
    ['inCountry', 'Country', 'KR'],
    ['partOf', 'Institution', 'ror:01aaaaa02'],
    ['succeededBy', 'Institution', 'ror:01aaaaa03'],
  ]);
});

test('What a record does not say is absent', () => {
  const [stated] = state({ ...record, established: null, links: [], locations: [], relationships: [] });
  expect(stated?.facts).toHaveLength(1);
  for (const name of ['country', 'city', 'lat', 'established', 'website'])
    expect(stated?.facts[0]?.props).not.toHaveProperty(name);
});

test.each([{ ...record, id: 'https://ror.org/xyz' }, { ...record, names: [] }, { id: record.id }])(
  'A record that is none is rejected',
  (broken) => {
    expect(rorRowSchema.safeParse(broken).success).toBe(false);
  },
);
