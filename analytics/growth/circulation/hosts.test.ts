import { buildTieIndex, type HyperedgeRow, type PersonRow } from '../../network';
import { hostFinder, stayLengths, staysOf, type DatedAffiliation } from '.';

const IDS = ['came', 'friend', 'gone', 'late', 'stranger', 'new'];
const people = IDS.map((id): PersonRow => ({
  id,
  name: id,
  nameLatin: null,
  standing: 'korea',
  country: 'KR',
  stage: null,
  institution: null,
  institutionIds: [],
  associationIds: [],
  technologies: [],
  registered: false,
}));
const meeting = (
  id: string,
  from: number,
  members: readonly string[],
  kind: HyperedgeRow['kind'] = 'CO_EVENT',
): HyperedgeRow => ({
  kind,
  id,
  title: id,
  date: null,
  from,
  to: from,
  edition: null,
  size: members.length,
  truncated: false,
  members: members.map((person) => ({ person, from: 0, to: 99_991_231 })),
});
const index = buildTieIndex(
  people,
  [
    meeting('before', 20180501, ['came', 'friend', 'gone', 'new']),
    meeting('after', 20220501, ['came', 'late']),
    meeting('undated', 0, ['came', 'stranger'], 'CLUB'),
  ],
  20260101,
);
const at = (person: string, from: number, to = 99_991_231, institution: string | null = 'mit'): DatedAffiliation => ({
  person,
  country: 'US',
  institution,
  from,
  to,
});
const AFFILIATIONS = [
  at('friend', 20150101),
  at('gone', 20100101, 20191231),
  at('late', 20150101),
  at('stranger', 20150101),
  // On the very day: nobody was there before the other.
  at('new', 20200101),
  at('came', 20200101),
];

describe('who was there already', () => {
  const arrival = { person: 'came', institution: 'mit', day: 20200101 };

  it('is whoever was at the institution and tied before the day', () => {
    expect(hostFinder(index, AFFILIATIONS)(arrival)).toEqual(['friend']);
    // A year earlier `gone` had not left.
    expect(hostFinder(index, AFFILIATIONS)({ ...arrival, day: 20190101 })).toEqual(['friend', 'gone']);
    // Later the second meeting counts, too; one of unknown day never does.
    expect(hostFinder(index, AFFILIATIONS)({ ...arrival, day: 20230101 })).toEqual(['friend', 'late', 'new']);
  });

  it('is nobody elsewhere, without an institution, by other kinds of ties, or for somebody unknown', () => {
    const find = hostFinder(index, AFFILIATIONS);
    expect(find({ ...arrival, institution: 'eth' })).toEqual([]);
    expect(find({ ...arrival, institution: null })).toEqual([]);
    expect(find({ ...arrival, person: 'nobody' })).toEqual([]);
    expect(hostFinder(index, AFFILIATIONS, { ties: ['PUBLICATION'] })(arrival)).toEqual([]);
  });
});

describe('how long stays lasted', () => {
  const lengths = (affiliations: readonly DatedAffiliation[]) =>
    stayLengths(staysOf(affiliations), 20260101).map(({ time, ended }) => [time.toFixed(2), ended]);
  const from = (country: string, day: number, to?: number) => ({ ...at('p', day, to), country });

  it('is until the next one began; one that nothing followed is known up to its last day, or today', () => {
    expect(lengths([from('KR', 20000101), from('US', 20120101), from('KR', 20180101)])).toEqual([
      ['6.00', true],
      ['8.00', false],
    ]);
    expect(lengths([from('KR', 20000101, 20111231), from('US', 20120101, 20131231)])).toEqual([['2.00', false]]);
  });

  it('is nothing of somebody who never moved', () => {
    expect([lengths([from('KR', 20000101)]), lengths([])]).toEqual([[], []]);
  });
});
