import type { StatedFact } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { toInstitutions } from './to-institutions';
import { toPersonRecords } from './to-person-records';

const day = (text: string): PartialDate => text as PartialDate;
const fact = (key: string, kind: StatedFact['kind'], props: StatedFact['props'], rest: Partial<StatedFact> = {}): StatedFact => ({
  kind,
  subject: { kind: 'Record', key },
  props,
  visibility: 'consent',
  ...rest,
});

describe('person records from facts', () => {
  const key = 'participants:kofst:xld-1:P1';
  const facts = [
    fact(key, 'name', { hangul: '이상호', latin: 'Lee, Sangho' }),
    fact(key, 'contact', { scheme: 'email', value: ' Sangho.Lee@Example.org ' }),
    fact(key, 'contact', { scheme: 'phone', value: '+82 2 000' }),
    fact(key, 'stage', { stage: 'mid' }),
    fact(
      key,
      'affiliation',
      { text: 'KAIST', position: 'Professor', score: 1 },
      { object: { kind: 'Institution', key: 'ror:kaist' } },
    ),
    fact(key, 'degree', { level: 'doctor', text: 'MIT' }, { validTo: day('1999-02') }),
    fact(
      key,
      'participation',
      { status: 'attended', role: 'speaker' },
      { object: { kind: 'Event', key: 'xld-1' }, validFrom: day('2025-05-02') },
    ),
    fact(key, 'consent', { purpose: 'linking', value: 'yes' }),
    fact('openalex:openalex:mention:A1', 'authorship', { position: 2 }, { object: { kind: 'Work', key: 'openalex:W1' } }),
  ];

  it('gather what each record says about its person, dated by its import where it is not dated itself', () => {
    const [person] = toPersonRecords(facts, new Map([[key, day('2025-05-03')]]));
    expect(person).toEqual({
      key,
      source: 'participants',
      statedOn: '2025-05-03',
      names: [{ hangul: '이상호', latin: 'Lee, Sangho' }],
      identifiers: [],
      emails: ['sangho.lee@example.org'],
      affiliations: [{ text: 'KAIST', institution: 'ror:kaist', position: 'Professor' }],
      degrees: [{ level: 'doctor', text: 'MIT', year: 1999 }],
      residences: [],
      fields: [],
      stages: [{ stage: 'mid', year: 2025 }],
      memberships: [],
      participations: [{ event: 'xld-1', status: 'attended', from: '2025-05-02' }],
      groups: [],
      works: [],
      collaborators: [],
    });
  });

  it('put authorships stated by a work under the record of the author', () => {
    expect(toPersonRecords(facts)[1]).toMatchObject({
      key: 'openalex:openalex:mention:A1',
      source: 'openalex',
      works: ['openalex:W1'],
    });
  });

  it('count the same statement once, and pass over facts about things', () => {
    const profile: StatedFact = {
      kind: 'profile',
      subject: { kind: 'Institution', key: 'ror:kaist' },
      props: { country: 'KR' },
      visibility: 'public',
    };
    expect(toPersonRecords([...facts, ...facts, profile])).toEqual(toPersonRecords(facts));
  });
});

describe('institutions from facts', () => {
  it('have country, city and relatives in both directions', () => {
    const about = (key: string): Pick<StatedFact, 'subject' | 'visibility'> => ({
      subject: { kind: 'Institution', key },
      visibility: 'public',
    });
    const institutions = toInstitutions([
      { kind: 'profile', ...about('ror:a'), props: { country: 'KR', city: 'Daejeon' } },
      { kind: 'relation', ...about('ror:a'), object: { kind: 'Institution', key: 'ror:b' }, props: { relation: 'partOf' } },
      { kind: 'relation', ...about('ror:a'), object: { kind: 'Country', key: 'KR' }, props: { relation: 'inCountry' } },
    ]);
    expect([...institutions]).toEqual([
      ['ror:a', { country: 'KR', city: 'Daejeon', related: ['ror:b'] }],
      ['ror:b', { related: ['ror:a'] }],
    ]);
  });
});
