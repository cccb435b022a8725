import type { TieIndex } from '@brainlink/analytics/network';
import type { LocalText } from '../../graphql/types';
import { busyRanges } from './availability';
import type { SpeakerQuestion } from './speaker-question';
import { agreed, type Roster } from './roster.service';
import type { SpeakerView } from './speaker-view';
import { SpeakerExclusion } from './speakers.enums';

const REASONS = Object.values(SpeakerExclusion);

/** Why people are no candidates, by row: a byte each, since most of everybody is none. */
export class Exclusions {
  /** Place of the reason in {@link REASONS} and 1; 0 for candidates and whoever is not told of. */
  private readonly codes: Uint8Array;

  /** @param people - how many rows there are */
  constructor(people: number) {
    this.codes = new Uint8Array(people);
  }

  /** @param reason - null for a candidate after all */
  set(row: number, reason: SpeakerExclusion | null): void {
    this.codes[row] = reason === null ? 0 : REASONS.indexOf(reason) + 1;
  }

  /** The same reason for many, as {@link set} does for one. */
  setAll(rows: Iterable<number>, reason: SpeakerExclusion): void {
    const code = REASONS.indexOf(reason) + 1;
    for (const row of rows) this.codes[row] = code;
  }

  get(row: number): SpeakerExclusion | undefined {
    return REASONS[this.codes[row]! - 1];
  }

  /** How many people are out for each reason, the commonest first. */
  counts(): { readonly reason: SpeakerExclusion; readonly count: number }[] {
    const counts = new Uint32Array(REASONS.length + 1);
    for (const code of this.codes) counts[code]! += 1;
    return REASONS.map((reason, at) => ({ reason, count: counts[at + 1]! }))
      .filter(({ count }) => count > 0)
      .sort((one, two) => two.count - one.count || (one.reason < two.reason ? -1 : 1));
  }
}

const STANDINGS_LOOKED_FOR: ReadonlySet<string> = new Set(['overseasKorean', 'abroad', 'unknown']);

/**
 * Whether somebody can be found as a speaker at all by whoever asks (contract 12). Who cannot is in no list, no count and no reason:
 * hidden, refusing and absent look alike to everybody but the secretariat.
 */
export const isSearchable = ({ audience, roster, index }: SpeakerView, row: number): boolean =>
  agreed(audience, roster.found.get(index.people.rows[row]!.id));

/** Rows of whoever can be found, and of whoever refused where that may be told. */
interface Searchable {
  readonly index: TieIndex;
  readonly rows: Int32Array;
  readonly refused: Int32Array;
}

const searchableBy = new WeakMap<Roster, Searchable>();

/** {@link isSearchable} of everybody: found once for the people and consents that one command left. */
export function searchableOf(view: SpeakerView): Searchable {
  const { index, roster, audience } = view;
  const known = searchableBy.get(roster);
  if (known?.index === index) return known;
  const rows: number[] = [];
  const refused: number[] = [];
  index.people.rows.forEach(({ id }, row) => {
    if (isSearchable(view, row)) rows.push(row);
    else if (audience === 'secretariat' && roster.found.get(id) === 'no') refused.push(row);
  });
  const searchable = { index, rows: Int32Array.from(rows), refused: Int32Array.from(refused) };
  searchableBy.set(roster, searchable);
  return searchable;
}

/** Whether somebody has one of what is wanted; looked at only where something is. */
function some(wanted: readonly string[] | null | undefined, has: () => readonly string[]): boolean {
  if (!wanted || wanted.length === 0) return true;
  const own = has();
  return wanted.some((one) => own.includes(one));
}

/** Tells of a row why somebody who can be found is no candidate, the topic aside; null when nothing speaks against them. */
export function exclusionsOf(view: SpeakerView, question: SpeakerQuestion): (row: number) => SpeakerExclusion | null {
  const { rows } = view.index.people;
  const { input, dates } = question;
  const organizers = new Set(question.organizers);
  const standings: ReadonlySet<string> =
    input.standings && input.standings.length > 0 ? new Set(input.standings) : STANDINGS_LOOKED_FOR;
  const isBusy = (row: number): boolean => busyRanges(view, question, row).length === dates.length;
  return (row) => {
    const person = rows[row]!;
    if (organizers.has(row)) return SpeakerExclusion.IS_ORGANIZER;
    if (question.exclude.has(row)) return SpeakerExclusion.LEFT_OUT;
    if (question.notLike.has(row)) return SpeakerExclusion.NOT_LIKE;
    if (!standings.has(person.standing)) return SpeakerExclusion.OTHER_STANDING;
    if (!some(input.countries, () => (person.country === null ? [] : [person.country]))) return SpeakerExclusion.OTHER_COUNTRY;
    if (!some(question.topic.technologies, () => person.technologies)) return SpeakerExclusion.OTHER_TECHNOLOGY;
    const keys = (): string[] => person.associationIds.flatMap((key) => [key, view.roster.associations.get(key)?.id ?? key]);
    if (!some(input.associations, keys)) return SpeakerExclusion.OTHER_ASSOCIATION;
    if (!some(input.stages, () => (person.stage === null ? [] : [person.stage]))) return SpeakerExclusion.OTHER_STAGE;
    if (input.onlyFree && dates.length > 0 && isBusy(row)) return SpeakerExclusion.BUSY;
    return null;
  };
}

/** What each reason is called, with what would change it. */
export const EXCLUSION_TEXTS: Readonly<Record<SpeakerExclusion, LocalText>> = {
  [SpeakerExclusion.NOBODY]: {
    ko: '여기에서 찾을 수 있는 사람이 아닙니다. 연사로 검색되는 데 동의한 사람만 찾을 수 있습니다.',
    en: 'There is nobody here who can be found under this id. Only people who agreed to be found as speakers can.',
  },
  [SpeakerExclusion.OTHER_COUNTRY]: {
    ko: '다른 나라에 있습니다. 나라 조건을 넓히면 포함됩니다.',
    en: 'Lives in another country. Widen the countries to include them.',
  },
  [SpeakerExclusion.OTHER_TECHNOLOGY]: {
    ko: '고른 기술 분야가 아닙니다. 기술 조건을 넓히면 포함됩니다.',
    en: 'Works on none of the technologies chosen. Widen them to include them.',
  },
  [SpeakerExclusion.OTHER_ASSOCIATION]: {
    ko: '고른 협회의 회원이 아닙니다. 협회 조건을 넓히면 포함됩니다.',
    en: 'Belongs to none of the associations chosen. Widen them to include them.',
  },
  [SpeakerExclusion.OTHER_STANDING]: {
    ko: '국내·재외 한인·해외 구분이 조건과 다릅니다. 구분 조건을 넓히면 포함됩니다.',
    en: 'Stands otherwise towards Korea than asked for. Widen that to include them.',
  },
  [SpeakerExclusion.OTHER_STAGE]: {
    ko: '경력 단계가 조건과 다릅니다. 단계 조건을 넓히면 포함됩니다.',
    en: 'Is at another career stage. Widen the stages to include them.',
  },
  [SpeakerExclusion.NOTHING_KNOWN]: {
    ko: '알려진 논문도 분야도 없습니다. 명단의 분야를 채우면 찾을 수 있습니다.',
    en: 'Neither works nor fields are known. Fill in the field in the roster.',
  },
  [SpeakerExclusion.OFF_TOPIC]: {
    ko: '알려진 연구가 주제와 멉니다. 주제를 넓게 쓰면 포함될 수 있습니다.',
    en: 'What is known is too far from the topic. A wider topic may include them.',
  },
  [SpeakerExclusion.OUTRANKED]: {
    ko: '주제에 더 가까운 사람이 많아 차례에 들지 못했습니다. 주제를 좁히거나 조건을 고르면 포함될 수 있습니다.',
    en: 'So many others fit the topic better. A narrower topic, or conditions, may include them.',
  },
  [SpeakerExclusion.IS_ORGANIZER]: { ko: '이 행사의 주관자입니다.', en: 'Organises this event.' },
  [SpeakerExclusion.NOT_LIKE]: {
    ko: '“이런 쪽 아님”으로 표시했습니다. 표시를 지우면 포함됩니다.',
    en: 'Was marked as "not this kind". Take the mark off to include them.',
  },
  [SpeakerExclusion.LEFT_OUT]: { ko: '직접 제외했습니다.', en: 'Was left out by hand.' },
  [SpeakerExclusion.BUSY]: {
    ko: '두 기간 모두 다른 행사와 겹칩니다. 날짜를 옮기면 포함됩니다.',
    en: 'Takes part in something else on all dates. Move the dates to include them.',
  },
  [SpeakerExclusion.REFUSED]: { ko: '연사로 검색되는 것에 동의하지 않았습니다.', en: 'Refused to be found as a speaker.' },
};
