import type { FixPlan, SetFix as Fix } from '@brainlink/analytics/selection';
import type { LocalText } from '../../../graphql/types';
import type { PersonCard } from '../../people/person-card.types';
import type { SpeakerSetInput } from '../speaker-set.inputs';
import type { SetFix } from '../speaker-set.types';
import { spokenName } from '../../people/spoken-name';

/** Cards of people by id. */
export type CardOf = (id: string) => PersonCard | null;
/** Names of institutions by id. */
export type InstitutionName = (id: string) => string;

/** What fixes are told and applied with. */
export interface FixContext {
  readonly input: SpeakerSetInput;
  readonly cardOf: CardOf;
  readonly institution: InstitutionName;
  /** Seats of each group as the problem had them. */
  readonly seats: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly perInstitution: number;
  /** Organizers who travel and are not known by name: each has one of the supported tickets. */
  readonly absent: number;
}

const GROUP_TEXTS: Readonly<Record<string, LocalText>> = {
  organizers: { ko: '주관자', en: 'organizers' },
  overseasSpeakers: { ko: '해외 연사', en: 'overseas speakers' },
  domesticScholars: { ko: '국내 학자', en: 'domestic scholars' },
  graduates: { ko: '박사후·박사과정', en: 'graduates' },
  total: { ko: '전체', en: 'participants in all' },
};

/** What a group of seats is called. */
export const groupText = (group: string): LocalText => GROUP_TEXTS[group] ?? { ko: group, en: group };

/** So many of a group in English: `1 organizer`, `8 overseas speakers`. */
export const countedEnglish = (count: string, group: string): string => {
  const { en } = groupText(group);
  return `${count} ${count === '1' ? en.replace(/s( in all)?$/, '$1') : en}`;
};

type PersonFix = Extract<Fix, { person: string }>;

/** The same change for some people: what they are called, and how many they are. */
type Sentence = (people: LocalText, count: number) => LocalText;

const PERSON_FIXES: Readonly<Record<PersonFix['kind'], Sentence>> = {
  economy: ({ ko, en }, n) => ({ ko: `${ko}이 일반석으로 옴`, en: `${en} ${n > 1 ? 'fly' : 'flies'} economy` }),
  inKorea: ({ ko, en }, n) => ({
    ko: `${ko}은 그 기간에 이미 국내에 있음`,
    en: `${en} ${n > 1 ? 'are' : 'is'} in Korea on the dates anyway`,
  }),
  hostFunded: ({ ko, en }, n) => ({
    ko: `${ko}의 항공료를 소속 기관이 부담`,
    en: `${n > 1 ? 'the hosts pay the flights' : 'the host pays the flight'} of ${en}`,
  }),
  selfFunded: ({ ko, en }, n) => ({
    ko: `${ko}이 항공료를 스스로 부담`,
    en: `${en} ${n > 1 ? 'pay their flights' : 'pays the flight'}`,
  }),
  remote: ({ ko, en }, n) => ({ ko: `${ko}은 원격으로 참여`, en: `${en} ${n > 1 ? 'take' : 'takes'} part from afar` }),
  oneFewer: ({ ko, en }, n) => ({
    ko: `${ko}을 빼고 ${n > 1 ? String(n) : '한 '}명 줄임`,
    en: `without ${en}: ${n > 1 ? `${String(n)} fewer` : 'one fewer'}`,
  }),
  readmit: ({ ko, en }) => ({ ko: `${ko}을 다시 포함`, en: `${en} may be in after all` }),
};

/** Names that a sentence lists; the others are counted. */
const NAMED = 3;

/** People in a sentence; a Korean particle follows a consonant either way. */
function peopleText(cards: readonly PersonCard[]): LocalText {
  const names = cards.slice(0, NAMED).map((card) => spokenName(card));
  const more = cards.length - names.length;
  const ko = names.map((name) => name.ko).join(', ');
  const en = names.map((name) => name.en);
  if (more > 0)
    return {
      ko: `${ko} 님 등 ${String(cards.length)}명`,
      en: `${en.join(', ')} and ${String(more)} ${more === 1 ? 'other' : 'others'}`,
    };
  return { ko: `${ko} 님`, en: en.length > 1 ? `${en.slice(0, -1).join(', ')} and ${en.at(-1)!}` : en.join('') };
}

const add = (list: readonly string[] | null | undefined, id: string): string[] => [...new Set([...(list ?? []), id])];
const drop = (list: readonly string[] | null | undefined, id: string): string[] => (list ?? []).filter((one) => one !== id);

const PERSON_CHANGES: Readonly<Record<PersonFix['kind'], (input: SpeakerSetInput, id: string) => Partial<SpeakerSetInput>>> = {
  economy: (input, id) => ({ business: drop(input.business, id) }),
  inKorea: (input, id) => ({ inKorea: add(input.inKorea, id) }),
  hostFunded: (input, id) => ({ hostFunded: add(input.hostFunded, id) }),
  selfFunded: (input, id) => ({ selfFunded: add(input.selfFunded, id) }),
  remote: (input, id) => ({ remote: add(input.remote, id) }),
  oneFewer: (input, id) => ({ locked: drop(input.locked, id), excluded: add(input.excluded, id) }),
  readmit: (input, id) => ({ excluded: drop(input.excluded, id), admitted: add(input.admitted, id) }),
};

const SEAT_FIELDS: ReadonlySet<string> = new Set(['overseasSpeakers', 'domesticScholars', 'graduates']);

interface ToldFix {
  readonly text: LocalText;
  readonly change: (input: SpeakerSetInput) => SpeakerSetInput;
  readonly people: readonly PersonCard[];
}

/** The same change for some people as a sentence, and as a change of the input; null where somebody may not be seen. */
function toldOfPeople(fixes: readonly PersonFix[], { cardOf }: FixContext): ToldFix | null {
  const { kind } = fixes[0]!;
  const people = fixes.flatMap(({ person }) => cardOf(person) ?? []);
  if (people.length < fixes.length) return null;
  return {
    text: PERSON_FIXES[kind](peopleText(people), people.length),
    change: (input) => fixes.reduce((changed, { person }) => ({ ...changed, ...PERSON_CHANGES[kind](changed, person) }), input),
    people,
  };
}

/** One change of the rules as a sentence, and as a change of the input; null for one that this input cannot say. */
function told(fix: Exclude<Fix, PersonFix>, { institution, seats, perInstitution }: FixContext): ToldFix | null {
  if (fix.kind === 'perInstitution')
    return {
      text: {
        ko: `${institution(fix.institution)} 소속을 ${String(fix.by)}명 더 허용`,
        en: `${String(fix.by)} more of ${institution(fix.institution)}`,
      },
      change: (input) => ({ ...input, perInstitution: Math.max(input.perInstitution ?? 0, perInstitution + fix.by) }),
      people: [],
    };
  if (fix.kind !== 'seats' || !SEAT_FIELDS.has(fix.group)) return null;
  const group = groupText(fix.group);
  const before = seats[fix.group] ?? { min: 0, max: 0 };
  const after = { min: Math.max(0, before.min + Math.min(0, fix.by)), max: before.max + Math.max(0, fix.by) };
  const count = String(fix.by < 0 ? after.min : after.max);
  return {
    text:
      fix.by < 0
        ? { ko: `${group.ko} ${count}명부터 허용`, en: `${countedEnglish(count, fix.group)} will do` }
        : { ko: `${group.ko} ${count}명까지 허용`, en: `up to ${countedEnglish(count, fix.group)}` },
    change: (input) => ({ ...input, seats: { ...input.seats, [fix.group]: after } }),
    people: [],
  };
}

/** Changes that together help, as one click: the whole input with all of them in it. */
export function toFix(fixes: readonly Fix[], cost: number, context: FixContext): SetFix | null {
  const ofPeople = fixes.filter((fix): fix is PersonFix => 'person' in fix);
  const kinds = [...new Set(ofPeople.map(({ kind }) => kind))];
  const all = [
    ...kinds.map((wanted) =>
      toldOfPeople(
        ofPeople.filter(({ kind }) => kind === wanted),
        context,
      ),
    ),
    ...fixes.flatMap((fix) => ('person' in fix ? [] : [told(fix, context)])),
  ];
  const known = all.filter((one) => one !== null);
  if (known.length === 0 || known.length < all.length) return null;
  const input = known.reduce((changed, { change }) => change(changed), context.input);
  return {
    kind: [...new Set(fixes.map(({ kind }) => kind))].join('+'),
    text: { ko: known.map(({ text }) => text.ko).join(', '), en: known.map(({ text }) => text.en).join(', ') },
    cost,
    people: known.flatMap(({ people }) => people),
    input: JSON.parse(JSON.stringify(input)) as unknown,
  };
}

/** Ways out as clicks, the cheapest first; plans that come to the same change are one. */
export function planFixes(plans: readonly FixPlan[], context: FixContext): SetFix[] {
  const known = new Set<string>();
  return plans
    .filter(({ fixes }) => {
      const changes = fixes
        .map((fix) => JSON.stringify(fix))
        .sort()
        .join();
      return !known.has(changes) && known.add(changes);
    })
    .flatMap(({ fixes, cost }) => toFix(fixes, cost, context) ?? [])
    .sort((one, two) => one.cost - two.cost);
}
