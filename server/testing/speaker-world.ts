import type { StatedRecord } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { fact, person, personId, thing, thingId } from '../graphql/hidden/world';

const day = (text: string): PartialDate => text as PartialDate;

/** Somebody of the small world in which speakers are looked for. */
interface Made {
  readonly hangul?: string;
  readonly latin: string;
  readonly country: string;
  readonly institution: string;
  readonly association?: string;
  readonly overseasKorean?: boolean;
  readonly works?: readonly string[];
  readonly found?: 'yes' | 'no';
  readonly introducing?: 'yes' | 'no';
  readonly attended?: boolean;
  readonly organizes?: boolean;
  readonly accepted?: string;
  readonly hidden?: boolean;
}

const PEOPLE = {
  organizer: {
    hangul: '기획자',
    latin: 'Gihoek Cha',
    country: 'KR',
    institution: 'kaist',
    works: ['h1'],
    organizes: true,
    found: 'yes',
  },
  host: { latin: 'Anna Host', country: 'US', institution: 'mit', works: ['h2'], organizes: true, found: 'yes' },
  friend: {
    hangul: '이다리',
    latin: 'Dari Lee',
    country: 'KR',
    institution: 'snu',
    works: ['h1', 'h3', 'h4'],
    introducing: 'yes',
    attended: true,
  },
  silent: { hangul: '박침묵', latin: 'Chimmuk Park', country: 'KR', institution: 'snu', works: ['h1', 'h5'] },
  storage: {
    hangul: '김저장',
    latin: 'Jeojang Kim',
    country: 'US',
    institution: 'stanford',
    association: 'KSEA',
    overseasKorean: true,
    works: ['h3', 'h6', 'h7'],
    found: 'yes',
    introducing: 'yes',
  },
  cells: { latin: 'Carl Cells', country: 'DE', institution: 'juelich', association: 'VEKNI', works: ['h4', 'h8'], found: 'yes' },
  coauthor: { latin: 'Cora Coauthor', country: 'US', institution: 'stanford', works: ['h2', 'h9'], found: 'yes' },
  busy: { latin: 'Bea Busy', country: 'US', institution: 'caltech', works: ['h10'], found: 'yes', accepted: 'other' },
  robots: { latin: 'Rob Robots', country: 'US', institution: 'caltech', works: ['r1', 'r2'], found: 'yes' },
  unasked: { latin: 'Una Unasked', country: 'US', institution: 'caltech', works: ['h11'] },
  refused: { latin: 'Rita Refused', country: 'US', institution: 'caltech', works: ['h12'], found: 'no' },
  hidden: { latin: 'Hid Hideaway', country: 'US', institution: 'caltech', works: ['h13', 'h3'], found: 'yes', hidden: true },
  noWorks: { latin: 'Nora Noworks', country: 'US', institution: 'mit', found: 'yes' },
} as const satisfies Readonly<Record<string, Made>>;
/** Name of somebody in the world. */
export type SpeakerName = keyof typeof PEOPLE;

const WORKS: Readonly<Record<string, readonly [title: string, year: number]>> = {
  h1: ['Hydrogen storage in metal hydrides for mobility', 2024],
  h2: ['Safety of liquid hydrogen tanks', 2025],
  h3: ['Solid state hydrogen storage in magnesium hydride', 2025],
  h4: ['Proton exchange membrane fuel cells with hydrogen feed', 2024],
  h5: ['Hydrogen storage alloys under cycling', 2023],
  h6: ['Hydrogen storage capacity of clathrate hydrates', 2024],
  h7: ['Kinetics of hydrogen storage materials', 2023],
  h8: ['Hydrogen storage materials for fuel cells', 2025],
  h9: ['Hydrogen storage tanks under fast filling', 2022],
  h10: ['Hydrogen storage materials by adsorption in porous carbon', 2024],
  h11: ['Hydrogen storage in salt caverns', 2025],
  h12: ['Hydrogen storage and grids', 2025],
  h13: ['Secret hydrogen storage', 2025],
  r1: ['Legged robots that walk on sand', 2024],
  r2: ['Grasp planning for robot hands', 2025],
  ...Object.fromEntries(
    [
      'battery cathodes',
      'protein folding',
      'quantum error correction',
      'satellite radar',
      'network security',
      'language models',
      'wafer etching',
      'gene editing',
    ].map((subject, at) => [`b${String(at)}`, [`Advances in ${subject}`, 2022] as const]),
  ),
};

const keyOf = (name: SpeakerName): string => `participants:test:${name}`;
/** The id under which somebody of the world answers. */
export const speakerId = (name: SpeakerName): string => personId(keyOf(name));
/** The event that is planned. */
export const PLANNED_EVENT = thingId('Event', 'planned');
/** A work of the world by its key. */
export const workId = (key: string): string => thingId('Work', key);

function record(name: SpeakerName, made: Made): StatedRecord {
  const consents = [['speakerSearch', made.found] as const, ['introducing', made.introducing] as const].flatMap(
    ([purpose, value]) => (value ? [fact('consent', { purpose, value }, { visibility: 'secretariat' })] : []),
  );
  const facts = [
    fact('name', { latin: made.latin, ...(made.hangul ? { hangul: made.hangul } : {}) }),
    fact('residence', { country: made.country, city: 'Somewhere' }),
    fact(
      'affiliation',
      { text: made.institution, position: 'Professor' },
      {
        object: { kind: 'Institution', key: made.institution },
        validFrom: day('2019'),
      },
    ),
    ...(made.works ? [] : [fact('field', { text: 'hydrogen storage', technologies: ['HYDROGEN'] })]),
    ...(made.association
      ? [fact('membership', { role: 'member' }, { object: { kind: 'Association', key: made.association } })]
      : []),
    ...(made.overseasKorean === undefined ? [] : [fact('origin', { overseasKorean: made.overseasKorean })]),
    ...(made.works ?? []).map((key) => fact('authorship', { position: 1 }, { object: { kind: 'Work', key } })),
    ...(made.attended
      ? [fact('participation', { status: 'attended', role: 'speaker' }, { object: { kind: 'Event', key: 'past' } })]
      : []),
    ...(made.organizes
      ? [fact('participation', { status: 'considered', role: 'organizer' }, { object: { kind: 'Event', key: 'planned' } })]
      : []),
    ...(made.accepted
      ? [fact('participation', { status: 'accepted', role: 'speaker' }, { object: { kind: 'Event', key: made.accepted } })]
      : []),
  ];
  return person(keyOf(name), [...facts, ...consents], made.hidden ? 'secretariat' : undefined);
}

/** A member of the world whose work is about something else, so that words have a background. */
const bystander = (at: number): StatedRecord =>
  person(`participants:test:bystander${String(at)}`, [
    fact('name', { latin: `By Stander${String(at)}` }),
    fact('residence', { country: 'US', city: 'Somewhere' }),
    fact('authorship', { position: 1 }, { object: { kind: 'Work', key: `b${String(at)}` } }),
    fact('consent', { purpose: 'speakerSearch', value: 'yes' }, { visibility: 'secretariat' }),
  ]);

const institutions = ['kaist', 'mit', 'snu', 'stanford', 'juelich', 'caltech'];
const authorsOf = (key: string): number =>
  Object.values(PEOPLE as Readonly<Record<string, Made>>).filter(({ works }) => works?.includes(key)).length || 1;

/** A world of twenty people with works, consents, a past event, and one that is planned with two organizers. */
export const SPEAKER_WORLD: readonly StatedRecord[] = [
  thing('Country', 'KR', { code: 'KR', nameKo: '대한민국', nameEn: 'Korea' }),
  thing('Country', 'US', { code: 'US', nameKo: '미국', nameEn: 'United States' }),
  thing('Country', 'DE', { code: 'DE', nameKo: '독일', nameEn: 'Germany' }),
  thing('Technology', 'HYDROGEN', { code: 'HYDROGEN', nameKo: '수소', nameEn: 'Hydrogen' }),
  thing('Edition', '2026', { year: 2026, nameKo: '2026년', nameEn: '2026' }),
  ...institutions.map((key) => thing('Institution', key, { name: key.toUpperCase(), country: 'US' })),
  thing('Association', 'KSEA', { abbr: 'KSEA', nameKo: '재미한인과학기술자협회', nameEn: 'KSEA', country: 'US' }),
  thing('Association', 'VEKNI', { abbr: 'VeKNI', nameKo: '재독한국과학기술자협회', nameEn: 'VeKNI', country: 'DE' }),
  thing('Event', 'past', { titleKo: '수소의 날', titleEn: 'Hydrogen day', from: '2025-10-20', to: '2025-10-21', edition: 2025 }),
  thing(
    'Event',
    'planned',
    {
      titleKo: '수소 저장의 날',
      titleEn: 'Hydrogen storage day',
      from: '2026-06-10',
      to: '2026-06-12',
      edition: 2026,
      status: 'planned',
    },
    [['aboutTechnology', 'Technology', 'HYDROGEN']],
  ),
  thing('Event', 'other', {
    titleKo: '다른 날',
    titleEn: 'Another day',
    from: '2026-06-11',
    to: '2026-06-12',
    edition: 2026,
    status: 'planned',
  }),
  ...Object.entries(WORKS).map(([key, [title, year]]) =>
    thing(
      'Work',
      key,
      { title, year, date: `${String(year)}-03-01`, authors: authorsOf(key) },
      [],
      key === 'h13' ? 'secretariat' : 'public',
    ),
  ),
  ...(Object.entries(PEOPLE) as [SpeakerName, Made][]).map(([name, made]) => record(name, made)),
  ...Array.from({ length: 8 }, (_, at) => bystander(at)),
];
