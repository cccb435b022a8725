import type { LocalText, NodeKind } from '../../graphql/types';
import type { Conflict } from '../conflicts/conflicts.types';
import type { TieItem } from '../people/people.types';
import { busyRanges } from './availability';
import type { Explained, Scored, Telling } from './reasons';
import { attendedItems } from './reasons';
import { FlagLevel, SpeakerFlagKind } from './speakers.enums';
import type { SpeakerFlag, TravelsFrom } from './candidate.types';
import type { Participation } from './roster.service';

/** Places confirmed longer ago are doubtful. */
const DOUBTFUL = 0.35;
/** Whoever wrote nothing on the topic for so many years before their latest work has changed field. */
const CHANGED_AFTER_YEARS = 5;

const eventItem = ({ event, title, from }: Participation): TieItem => ({
  kind: 'EVENT' as NodeKind,
  id: event,
  title,
  date: from,
});

const flag = (
  kind: SpeakerFlagKind,
  level: FlagLevel,
  text: LocalText,
  more: { readonly evidence?: readonly TieItem[]; readonly conflicts?: readonly Conflict[] } = {},
): SpeakerFlag => ({ kind, level, text, evidence: [...(more.evidence ?? [])], conflicts: [...(more.conflicts ?? [])] });

function busyFlag({ view, question }: Telling, { row }: Scored): SpeakerFlag[] {
  const busy = busyRanges(view, question, row);
  if (busy.length === 0) return [];
  const all = busy.length === question.dates.length;
  const evidence = [...new Map(busy.flatMap(({ clashes }) => clashes).map((one) => [one.event, eventItem(one)])).values()];
  const titles = evidence.map(({ title }) => `“${title}”`).join(', ');
  return [
    flag(
      SpeakerFlagKind.BUSY,
      all ? FlagLevel.BLOCK : FlagLevel.WARNING,
      {
        ko: `${all ? '제안한 기간 모두' : '제안한 기간 일부'} ${titles}과(와) 겹침`,
        en: `Takes part in ${titles} on ${all ? 'all' : 'some'} of the dates`,
      },
      { evidence },
    ),
  ];
}

function placeFlags({ country, sureness }: TravelsFrom): SpeakerFlag[] {
  if (country === null)
    return [
      flag(SpeakerFlagKind.PLACE_UNKNOWN, FlagLevel.WARNING, {
        ko: '현재 있는 곳을 알 수 없음: 항공이 필요하다고 봄',
        en: 'No source says where they are: a flight is counted',
      }),
    ];
  const place: SpeakerFlag[] =
    sureness < DOUBTFUL
      ? [
          flag(SpeakerFlagKind.PLACE_OLD, FlagLevel.INFO, {
            ko: '현재 있는 곳이 오래전에 확인되었거나 출처가 엇갈림',
            en: 'The present place was confirmed long ago, or sources differ',
          }),
        ]
      : [];
  return country === 'KR'
    ? [
        ...place,
        flag(SpeakerFlagKind.IN_KOREA, FlagLevel.INFO, {
          ko: '국내에 있음: 항공이 필요 없음',
          en: 'Is in Korea: needs no flight',
        }),
      ]
    : place;
}

function careerFlags({ view, details }: Telling, { row, fit }: Explained): SpeakerFlag[] {
  const career = details.careers.get(view.index.people.rows[row]!.id);
  if (!career) return [];
  if (career.works === 0)
    return [
      flag(SpeakerFlagKind.NO_WORKS, FlagLevel.INFO, {
        ko: '알려진 논문이 없어 명단의 분야로 찾음',
        en: 'No works are known: found by the field in a roster',
      }),
    ];
  const years = (fit?.works ?? []).flatMap(({ id }) => {
    const thing = details.things.get(id);
    return thing?.kind === 'WORK' && thing.year !== null ? [thing.year] : [];
  });
  const latest = Math.max(...years);
  return years.length > 0 && career.latestYear !== null && career.latestYear - latest >= CHANGED_AFTER_YEARS
    ? [
        flag(SpeakerFlagKind.FIELD_CHANGED, FlagLevel.WARNING, {
          ko: `이 주제의 마지막 논문은 ${String(latest)}년, 최근 논문(${String(career.latestYear)}년)은 다른 주제`,
          en: `Last wrote on this topic in ${String(latest)}; the latest work (${String(career.latestYear)}) is on something else`,
        }),
      ]
    : [];
}

function historyFlags({ view }: Telling, { row }: Scored): SpeakerFlag[] {
  const attended = attendedItems(view, row);
  const declined = (view.roster.participations.get(view.index.people.rows[row]!.id) ?? []).filter(
    ({ status }) => status === 'declined',
  );
  return [
    ...(attended.length === 0
      ? []
      : [
          flag(
            SpeakerFlagKind.EARLIER_GUEST,
            FlagLevel.INFO,
            {
              ko: `이전 수혜자: X-Lab Day ${String(attended.length)}회`,
              en: `Earlier guest: ${String(attended.length)} X-Lab Day(s)`,
            },
            { evidence: attended },
          ),
        ]),
    ...(declined.length === 0
      ? []
      : [
          flag(
            SpeakerFlagKind.DECLINED_BEFORE,
            FlagLevel.INFO,
            {
              ko: `이전 초청을 ${String(declined.length)}회 거절`,
              en: `Declined ${String(declined.length)} earlier invitation(s)`,
            },
            { evidence: declined.map(eventItem) },
          ),
        ]),
  ];
}

function conflictFlag(conflicts: readonly Conflict[]): SpeakerFlag[] {
  if (conflicts.length === 0) return [];
  const blocks = conflicts.some((one) => one.blocks);
  return [
    flag(
      SpeakerFlagKind.CONFLICT,
      blocks ? FlagLevel.BLOCK : FlagLevel.INFO,
      {
        ko: `${blocks ? '이해충돌' : '허용된 이해충돌'}: ${conflicts.map(({ text }) => text.ko).join(', ')}`,
        en: `${blocks ? 'Conflict of interest' : 'Waived conflict'}: ${conflicts.map(({ text }) => text.en).join(', ')}`,
      },
      { conflicts },
    ),
  ];
}

const ORDER: readonly FlagLevel[] = [FlagLevel.BLOCK, FlagLevel.WARNING, FlagLevel.INFO];

/** What is to be known about a candidate, what stands in the way first. */
export function flagsOf(telling: Telling, scored: Explained, from: TravelsFrom, conflicts: readonly Conflict[]): SpeakerFlag[] {
  const { view } = telling;
  const consent = view.roster.found.get(view.index.people.rows[scored.row]!.id);
  const flags = [
    ...conflictFlag(conflicts),
    ...busyFlag(telling, scored),
    // Nobody but the secretariat finds people who were not asked.
    ...(consent === undefined
      ? [
          flag(SpeakerFlagKind.CONSENT_UNKNOWN, FlagLevel.WARNING, {
            ko: '연사 검색 동의를 아직 묻지 않음',
            en: 'Was not asked yet about being found as a speaker',
          }),
        ]
      : []),
    ...placeFlags(from),
    ...careerFlags(telling, scored),
    ...historyFlags(telling, scored),
  ];
  return flags.sort((one, two) => ORDER.indexOf(one.level) - ORDER.indexOf(two.level));
}
