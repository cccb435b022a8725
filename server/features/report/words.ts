import type { Locale } from '../../identity/actor';
import { type NoEffect } from '../growth/impact.types';

/** The words of the page, but for those of the vocabulary. */
export interface ReportWords {
  readonly title: (year: number) => string;
  readonly subtitle: (from: string, to: string, isWhole: boolean) => string;
  readonly synthetic: string;
  readonly events: string;
  readonly held: string;
  readonly attendees: string;
  readonly attendeesUnit: string;
  readonly newTies: string;
  readonly newTiesUnit: string;
  readonly crossBorder: string;
  readonly of: (part: string, whole: string) => string;
  readonly inCountries: (count: string) => string;
  readonly thanBefore: (change: string, year: number) => string;
  readonly points: (change: string) => string;
  readonly sentence: (year: number, newTies: string, ties: string, share: string) => string;
  /** Continues the sentence. */
  readonly newcomers: (share: string) => string;
  readonly quarters: string;
  readonly quartersNote: string;
  readonly technologies: string;
  readonly technologiesNote: string;
  readonly countries: string;
  readonly countriesNote: string;
  readonly eventTable: string;
  readonly columns: { readonly event: string; readonly date: string; readonly attendees: string; readonly effect: string };
  readonly effectNote: string;
  readonly noEffect: Readonly<Record<NoEffect, string>>;
  readonly few: string;
  readonly nothing: string;
  readonly moreEvents: (count: number) => string;
  readonly trace: string;
  readonly traceNote: (seq: number, madeOn: string) => string;
  readonly sources: string;
  readonly people: string;
}

/** The page's words in each language. */
export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  ko: {
    title: (year) => `${year}년 BrainLink X-Lab Day`,
    subtitle: (from, to, isWhole) => `한 해 동안 네트워크가 어떻게 자랐는가 · ${from} ~ ${to}${isWhole ? '' : ' (진행 중)'}`,
    synthetic: '가상 데이터',
    events: '행사',
    held: '열린 행사',
    attendees: '참석자',
    attendeesUnit: '명',
    newTies: '새로운 연결',
    newTiesUnit: '쌍',
    crossBorder: '한국과 해외를 잇는 연결',
    of: (part, whole) => `${whole}쌍 중 ${part}쌍`,
    inCountries: (count) => `${count}개 나라에서`,
    thanBefore: (change, year) => `${year}년보다 ${change}`,
    points: (change) => `${change}%p`,
    sentence: (year, newTies, ties, share) =>
      `${year}년에 새 연결 ${newTies}쌍이 생겨 네트워크는 모두 ${ties}쌍이 되었습니다. 그 가운데 ${share}가 한국과 해외를 잇습니다.`,
    newcomers: (share) => ` 새 연결의 ${share}에는 처음 온 사람이 있습니다.`,
    quarters: '분기마다 새로 생긴 연결',
    quartersNote: '진한 막대가 이 해',
    technologies: '기술 분야별 새 연결',
    technologiesNote: '양쪽 모두 그 분야인 쌍, 국가전략기술 2026년 목록',
    countries: '참석자의 거주 국가',
    countriesNote: '주홍: 해외',
    eventTable: '행사와 그 뒤의 변화',
    columns: { event: '행사', date: '날짜', attendees: '참석', effect: '참석자 한 사람의 새 동료, 비슷한 비참석자와의 차이' },
    effectNote: '95 % 구간. 참석자를 무작위로 뽑은 것이 아니므로 인과가 아니라 관련으로 읽으십시오.',
    noEffect: {
      NOTHING_KNOWN: '그때는 알려진 것이 없음',
      NO_ATTENDEES: '참석 기록 없음',
      UNDATED: '날짜를 모름',
      TOO_SOON: '한 달이 안 됨',
      TOO_FEW: '표본이 적음',
      SMALL_CELL: '5명 미만',
    },
    few: '5명 미만이거나 그 수를 알게 하는 값',
    nothing: '없음',
    moreEvents: (count) => `그 밖에 ${count}건`,
    trace: '근거',
    traceNote: (seq, madeOn) =>
      `${madeOn} 출력, 명령 ${seq}까지 알려진 사실. 각 숫자는 GraphQL의 reproduce(digest)에 아래 다이제스트를 넣으면 사실에서 다시 계산됩니다.`,
    sources: '마지막 자료',
    people: '명',
  },
  en: {
    title: (year) => `BrainLink X-Lab Day ${year}`,
    subtitle: (from, to, isWhole) => `How the network grew in the year · ${from} to ${to}${isWhole ? '' : ' (so far)'}`,
    synthetic: 'Synthetic data',
    events: 'Events',
    held: 'Events held',
    attendees: 'Attendees',
    attendeesUnit: '',
    newTies: 'New ties',
    newTiesUnit: '',
    crossBorder: 'Ties between Korea and abroad',
    of: (part, whole) => `${part} of ${whole} ties`,
    inCountries: (count) => `from ${count} countries`,
    thanBefore: (change, year) => `${change} on ${year}`,
    points: (change) => `${change} pt`,
    sentence: (year, newTies, ties, share) =>
      `In ${year}, ${newTies} new ties brought the network to ${ties}. Of these, ${share} join Korea and abroad.`,
    newcomers: (share) => ` Somebody new is in ${share} of the new ties.`,
    quarters: 'New ties per quarter',
    quartersNote: 'this year in dark',
    technologies: 'New ties by technology',
    technologiesNote: 'both people in the field · list of 2026',
    countries: 'Where attendees live',
    countriesNote: 'red: abroad',
    eventTable: 'The events, and what changed after them',
    columns: {
      event: 'Event',
      date: 'Date',
      attendees: 'Attended',
      effect: 'New partners per attendee beyond those of people alike',
    },
    effectNote: '95 % intervals. Nobody was drawn by lot to attend: read it as association, not as cause.',
    noEffect: {
      NOTHING_KNOWN: 'nothing known by then',
      NO_ATTENDEES: 'no attendance known',
      UNDATED: 'no date known',
      TOO_SOON: 'too soon',
      TOO_FEW: 'too few to tell',
      SMALL_CELL: 'fewer than five',
    },
    few: 'fewer than five people, or it would tell of so few',
    nothing: 'none',
    moreEvents: (count) => `and ${count} more`,
    trace: 'Where the figures come from',
    traceNote: (seq, madeOn) =>
      `Printed on ${madeOn} from what was known up to command ${seq}. Put a digest into reproduce(digest) of GraphQL, and the figure is computed again from the facts.`,
    sources: 'Last data',
    people: '',
  },
};
