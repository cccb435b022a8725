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

const PERSON_FIXES: Readonly<Record<PersonFix['kind'], (ko: string, en: string) => LocalText>> = {
  economy: (ko, en) => ({ ko: `${ko} 님이 일반석으로 옴`, en: `${en} flies economy` }),
  inKorea: (ko, en) => ({ ko: `${ko} 님은 그 기간에 이미 국내에 있음`, en: `${en} is in Korea on the dates anyway` }),
  hostFunded: (ko, en) => ({ ko: `${ko} 님의 항공료를 소속 기관이 부담`, en: `the host pays the flight of ${en}` }),
  selfFunded: (ko, en) => ({ ko: `${ko} 님이 항공료를 스스로 부담`, en: `${en} pays the flight` }),
  remote: (ko, en) => ({ ko: `${ko} 님은 원격으로 참여`, en: `${en} takes part from afar` }),
  oneFewer: (ko, en) => ({ ko: `${ko} 님을 빼고 한 명 줄임`, en: `without ${en}: one fewer` }),
  readmit: (ko, en) => ({ ko: `${ko} 님을 다시 포함`, en: `${en} may be in after all` }),
};

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
  readonly people: readonly string[];
}

/** One change as a sentence, and as a change of the input; null for one that this input cannot say. */
function told(fix: Fix, { cardOf, institution, seats, perInstitution }: FixContext): ToldFix | null {
  if ('person' in fix) {
    const card = cardOf(fix.person);
    if (!card) return null;
    return {
      text: PERSON_FIXES[fix.kind](spokenName(card).ko, spokenName(card).en),
      change: (input) => ({ ...input, ...PERSON_CHANGES[fix.kind](input, fix.person) }),
      people: [fix.person],
    };
  }
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
  const all = fixes.map((fix) => told(fix, context));
  const known = all.filter((one) => one !== null);
  if (known.length === 0 || known.length < all.length) return null;
  const input = known.reduce((changed, { change }) => change(changed), context.input);
  return {
    kind: [...new Set(fixes.map(({ kind }) => kind))].join('+'),
    text: { ko: known.map(({ text }) => text.ko).join(', '), en: known.map(({ text }) => text.en).join(', ') },
    cost,
    people: known.flatMap(({ people }) => people.flatMap((id) => context.cardOf(id) ?? [])),
    input: JSON.parse(JSON.stringify(input)) as unknown,
  };
}

/** Ways out as clicks, the cheapest first. */
export const planFixes = (plans: readonly FixPlan[], context: FixContext): SetFix[] =>
  plans.flatMap(({ fixes, cost }) => toFix(fixes, cost, context) ?? []).sort((one, two) => one.cost - two.cost);
