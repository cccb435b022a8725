import type { StatedFact, StatedRecord, ThingKind, Visibility } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { saltedIds } from '@brainlink/seeds/write';

/** The salt of `testStore()`: ids can be worked out before anything is written. */
const IDS = saltedIds('salt of the tests');

type Fact = Omit<StatedFact, 'subject'>;

/** The id under which the person of a record answers while no other record describes them. */
export const personId = (recordKey: string): string => IDS.mint('person', recordKey);
/** The public id of a thing. */
export const thingId = (kind: ThingKind, key: string): string => IDS.mint('thing', `${kind}:${key}`);

/** A fact of a person's record; public unless it says otherwise. */
export const fact = (kind: Fact['kind'], props: Fact['props'], more: Partial<Fact> = {}): Fact => ({
  kind,
  props,
  visibility: 'public',
  ...more,
});

const record = (key: string, describes: StatedRecord['describes'], facts: readonly StatedFact[]): StatedRecord => ({
  key,
  source: key.slice(0, key.indexOf(':')) as StatedRecord['source'],
  sender: 'test',
  scope: 'test',
  describes,
  origin: { file: 'test.csv', row: 2 },
  raw: {},
  facts,
});

/** A person's record with what it states, and what it states about others. */
export const person = (key: string, facts: readonly Fact[], visibility?: Visibility): StatedRecord =>
  record(
    key,
    'person',
    facts.map((one) => ({ ...one, subject: { kind: 'Record', key }, visibility: visibility ?? one.visibility })),
  );

/** A thing with a profile, and where it belongs. */
export function thing(
  kind: ThingKind,
  key: string,
  profile: Readonly<Record<string, string | number | readonly string[]>>,
  relations: readonly (readonly [relation: string, kind: ThingKind, key: string])[] = [],
  visibility: Visibility = 'public',
  source = 'reference',
): StatedRecord {
  const subject = { kind, key };
  return record(`${source}:test:${kind}:${key}`, 'thing', [
    { kind: 'profile', subject, props: profile, visibility },
    ...relations.map(([relation, objectKind, objectKey]): StatedFact => ({
      kind: 'relation',
      subject,
      object: { kind: objectKind, key: objectKey },
      props: { relation },
      visibility,
    })),
  ]);
}

const date = (text: string): PartialDate => text as PartialDate;

/** What a person of the world is known for. */
export const careerOf = (words: {
  readonly institution?: string;
  readonly country?: string;
  readonly events?: readonly string[];
  readonly clubs?: readonly string[];
  readonly projects?: readonly string[];
  readonly works?: readonly string[];
}): Fact[] => [
  fact('residence', { country: words.country ?? 'KR', city: 'Daejeon' }),
  fact('field', { text: '수소', technologies: ['HYDROGEN'] }),
  fact('stage', { stage: 'mid' }),
  fact(
    'affiliation',
    { text: words.institution ?? 'kaist', position: 'Professor' },
    { object: { kind: 'Institution', key: words.institution ?? 'kaist' }, validFrom: date('2019') },
  ),
  fact('degree', { level: 'doctor', text: 'kaist' }, { object: { kind: 'Institution', key: 'kaist' }, validFrom: date('2010') }),
  fact('membership', { role: 'member' }, { object: { kind: 'Association', key: 'KSEA' }, validFrom: date('2020') }),
  ...(words.events ?? ['e1']).map((key) =>
    fact(
      'participation',
      { status: 'attended', role: 'speaker' },
      { object: { kind: 'Event', key }, validFrom: date('2025-10-20'), validTo: date('2025-10-21') },
    ),
  ),
  ...(words.clubs ?? ['c1']).map((key) =>
    fact('clubMembership', { role: 'member' }, { object: { kind: 'Club', key }, validFrom: date('2025-11') }),
  ),
  ...(words.projects ?? ['j1']).map((key) =>
    fact('projectMembership', { role: 'partner' }, { object: { kind: 'Project', key }, validFrom: date('2025-12') }),
  ),
  ...(words.works ?? ['w1']).map((key) => fact('authorship', { position: 1 }, { object: { kind: 'Work', key } })),
];

const ORCID_OF_KIM = '0000-0002-1825-0097';
/** Keys of records that every world has. */
export const KIM = 'participants:test:kim';
/** @see KIM */
export const LEE = 'participants:test:lee';
/** @see KIM */
export const SMITH = 'participants:test:smith';
/** The identifier by which another record joins Kim's. */
export const kimsOrcid = (visibility: Visibility): Fact =>
  fact('identifier', { scheme: 'orcid', value: ORCID_OF_KIM }, { visibility });

/** What everybody may see. */
export const VISIBLE: readonly StatedRecord[] = [
  thing('Country', 'KR', { code: 'KR', nameKo: '대한민국', nameEn: 'Korea' }),
  thing('Country', 'US', { code: 'US', nameKo: '미국', nameEn: 'United States' }),
  thing('Technology', 'HYDROGEN', { code: 'HYDROGEN', nameKo: '수소', nameEn: 'Hydrogen' }, [['inArea', 'Area', 'A6']]),
  thing('Area', 'A6', { code: 'A6', nameKo: '자원', nameEn: 'Resources' }),
  thing('Edition', '2025', { year: 2025, nameKo: '2025년', nameEn: '2025' }),
  thing('Institution', 'kaist', { name: 'KAIST', country: 'KR', city: 'Daejeon' }, [['inCountry', 'Country', 'KR']]),
  thing('Association', 'KSEA', { abbr: 'KSEA', nameKo: '재미한인과학기술자협회', nameEn: 'KSEA', country: 'US' }, [
    ['inCountry', 'Country', 'US'],
  ]),
  thing('Branch', 'KSEA:NY', { nameKo: '뉴욕 지부', nameEn: 'New York' }, [['branchOf', 'Association', 'KSEA']]),
  thing('Event', 'e1', { titleKo: '수소의 날', titleEn: 'Hydrogen day', from: '2025-10-20', to: '2025-10-21', edition: 2025 }, [
    ['inEdition', 'Edition', '2025'],
    ['aboutTechnology', 'Technology', 'HYDROGEN'],
    ['hostedBy', 'Institution', 'kaist'],
  ]),
  thing('Club', 'c1', { nameKo: '수소 클럽', nameEn: 'Hydrogen club', from: '2025-11' }, [['fromEvent', 'Event', 'e1']]),
  thing('Project', 'j1', { titleKo: '수소 과제', titleEn: 'Hydrogen project', from: '2025-12' }, [['fromClub', 'Club', 'c1']]),
  thing('Work', 'w1', { title: 'Hydrogen storage in clathrates', year: 2026, date: '2026-01-05', authors: 3 }, [
    ['publishedFrom', 'Institution', 'kaist'],
  ]),
  thing('Outcome', 'o1', { kind: 'paper', titleKo: '논문', titleEn: 'Paper', date: '2026-01' }, [
    ['fromProject', 'Project', 'j1'],
  ]),
  person(KIM, [
    fact('name', { hangul: '김민수', latin: 'Minsu Kim' }),
    kimsOrcid('public'),
    fact('contact', { scheme: 'email', value: 'minsu@example.org' }, { visibility: 'secretariat' }),
    ...careerOf({}),
  ]),
  person(LEE, [
    fact('name', { hangul: '이영희', latin: 'Younghee Lee' }),
    ...careerOf({ country: 'US', events: ['e1', 'e-hidden'], clubs: ['c1', 'c-hidden'], projects: ['j1', 'j-hidden'] }),
  ]),
  person(SMITH, [
    fact('name', { latin: 'John Smith' }),
    // Found as a speaker by everybody: what hidden things would change in that search, they would change of him.
    fact('consent', { purpose: 'speakerSearch', value: 'yes' }, { visibility: 'secretariat' }),
    ...careerOf({
      country: 'US',
      institution: 'i-hidden',
      events: ['e1', 'e-hidden'],
      clubs: ['c-hidden'],
      projects: ['j-hidden'],
      works: ['w1', 'w-hidden'],
    }),
  ]),
  person('members:test:choi', [
    fact('name', { hangul: '최동의', latin: 'Dongui Choi' }, { visibility: 'consent' }),
    fact('consent', { purpose: 'organizers', value: 'yes' }, { visibility: 'secretariat' }),
    ...careerOf({ works: ['w1', 'w-hidden'] }).map((one) => ({ ...one, visibility: 'consent' as const })),
  ]),
];
