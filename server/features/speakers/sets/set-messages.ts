import type { RuleMessage, RuleMessageKey } from '@brainlink/analytics/selection';
import type { LocalText } from '../../../graphql/types';
import { conflictKindText } from '../../conflicts/conflict-texts';
import { countedEnglish, groupText, type FixContext } from './set-fixes';

type Say = (params: RuleMessage['params'], context: FixContext) => LocalText;

const name = (id: unknown, { cardOf }: FixContext): LocalText => {
  const card = cardOf(String(id));
  return card ? { ko: card.name, en: card.nameLatin ?? card.name } : { ko: String(id), en: String(id) };
};
const n = (value: unknown): string => String(value);

const EXCLUSIONS: Readonly<Record<string, LocalText>> = {
  byOrganizer: { ko: '직접 제외함', en: 'left out by hand' },
  conflict: { ko: '주관자와 이해충돌', en: 'a conflict of interest with an organizer' },
  overlappingEvent: { ko: '같은 날 다른 행사', en: 'another event on the dates' },
  unavailable: { ko: '참석할 수 없음', en: 'not available' },
  consent: { ko: '동의하지 않음', en: 'no consent' },
  outsideCountries: { ko: '나라 조건 밖', en: 'another country' },
};

const MESSAGES: Readonly<Record<RuleMessageKey, Say>> = {
  'airfare.tickets': ({ travellers, tickets, business }, { absent }) => ({
    ko: `항공권: 이동하는 사람 ${n(Number(travellers) + absent)}명, 지원되는 표 ${n(Number(tickets) + absent)}장${Number(business) > 0 ? ` (비즈니스 ${n(business)}장 포함)` : ''}`,
    en: `Airfare: ${n(Number(travellers) + absent)} travellers, ${n(Number(tickets) + absent)} tickets${Number(business) > 0 ? ` (${n(business)} of them business)` : ''}`,
  }),
  'airfare.business': ({ business, cap }) => ({
    ko: `비즈니스석 ${n(business)}명, 최대 ${n(cap)}명`,
    en: `${n(business)} in business class, at most ${n(cap)}`,
  }),
  'seats.below': ({ group, count, min }) => ({
    ko: `${groupText(n(group)).ko} ${n(count)}명: ${n(min)}명보다 적음`,
    en: `${countedEnglish(n(count), n(group))}: fewer than ${n(min)}`,
  }),
  'seats.above': ({ group, count, max }) => ({
    ko: `${groupText(n(group)).ko} ${n(count)}명: ${n(max)}명보다 많음`,
    en: `${countedEnglish(n(count), n(group))}: more than ${n(max)}`,
  }),
  'airfare.limit': ({ tickets }, { absent }) => ({
    ko: `지원되는 항공권은 ${n(Number(tickets) + absent)}장까지${absent > 0 ? ' (해외 주관자의 표 포함)' : ''}`,
    en: `at most ${n(Number(tickets) + absent)} tickets are supported${absent > 0 ? ', that of the overseas organizer among them' : ''}`,
  }),
  'airfare.businessLimit': ({ cap }) => ({ ko: `비즈니스석은 ${n(cap)}명까지`, en: `at most ${n(cap)} in business class` }),
  'seats.atLeast': ({ group, min }) => ({
    ko: `${groupText(n(group)).ko} ${n(min)}명 이상`,
    en: `at least ${countedEnglish(n(min), n(group))}`,
  }),
  'seats.atMost': ({ group, max }) => ({
    ko: `${groupText(n(group)).ko} ${n(max)}명 이하`,
    en: `at most ${countedEnglish(n(max), n(group))}`,
  }),
  'institution.tooMany': ({ institution, count, max }, context) => ({
    ko: `${context.institution(n(institution))} 소속 ${n(count)}명, 최대 ${n(max)}명`,
    en: `${n(count)} of ${context.institution(n(institution))}, at most ${n(max)}`,
  }),
  'institution.limit': ({ institution, max }, context) => ({
    ko: `${context.institution(n(institution))} 소속은 ${n(max)}명까지`,
    en: `at most ${n(max)} of ${context.institution(n(institution))}`,
  }),
  lock: ({ person }, context) => ({
    ko: `${name(person, context).ko} 님이 반드시 포함됨`,
    en: `${name(person, context).en} must be in`,
  }),
  exclusion: ({ person, reason }, context) => ({
    ko: `${name(person, context).ko} 님 제외: ${EXCLUSIONS[n(reason)]?.ko ?? n(reason)}`,
    en: `${name(person, context).en} is out: ${EXCLUSIONS[n(reason)]?.en ?? n(reason)}`,
  }),
  'conflict.pair': ({ one, two, kind }, context) => {
    const what = conflictKindText(n(kind) as never) as LocalText | undefined;
    return {
      ko: `${name(one, context).ko} 님과 ${name(two, context).ko} 님: ${what?.ko ?? n(kind)}`,
      en: `${name(one, context).en} and ${name(two, context).en}: ${what?.en ?? n(kind)}`,
    };
  },
};

/** A rule in words. */
export const messageText = ({ key, params }: RuleMessage, context: FixContext): LocalText => MESSAGES[key](params, context);
