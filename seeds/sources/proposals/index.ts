import type { StatedFact, StatedRecord } from '@brainlink/schema/facts';
import { ownColumn } from '../person-columns';
import { recordKey } from '../record-key';
import { type ColumnSpec, defineSource } from '../source';
import { organizerRecords } from './organizers';
import { proposalRowSchema, type ProposalRow } from './row';
import { proposedTechnologies } from './technologies';

const organizerColumns = (n: 1 | 2): ColumnSpec[] => {
  const [ko, en] = n === 1 ? ['국내 기획자', 'Korean organizer'] : ['해외 기획자', 'Overseas organizer'];
  const named = (part: string, english: string): string =>
    [
      `기획자${n} ${part}`,
      `${ko}${part}`,
      `${ko}(${part})`,
      `organizer ${n} ${english}`,
      `organiser ${n} ${english}`,
      `${en} (${english})`,
    ].join('|');
  return [
    ownColumn(
      `organizer${n}Name`,
      'name',
      `${ko} 성명`,
      `${en}`,
      `${ko}|기획자${n}|organizer ${n}|organiser ${n}|${named('성명', 'name')}|${named('이름', 'full name')}`,
    ),
    ownColumn(
      `organizer${n}Affiliation`,
      'text',
      `${ko} 소속`,
      `${en} affiliation`,
      `${named('소속', 'affiliation')}|${named('기관', 'institution')}`,
    ),
    ownColumn(`organizer${n}Position`, 'text', `${ko} 직위`, `${en} position`, named('직위', 'position')),
    ownColumn(
      `organizer${n}Email`,
      'email',
      `${ko} 이메일`,
      `${en} e-mail`,
      `${named('이메일', 'email')}|${named('메일', 'e-mail')}`,
    ),
    ownColumn(`organizer${n}Country`, 'country', `${ko} 국가`, `${en} country`, named('국가', 'country')),
    ownColumn(
      `organizer${n}Id`,
      'key',
      `${ko} 포털 ID`,
      `${en} portal id`,
      `${named('ID', 'id')}|${named('포털ID', 'portal id')}`,
    ),
    ownColumn(`organizer${n}Orcid`, 'orcid', `${ko} ORCID`, `${en} ORCID`, named('ORCID', 'orcid')),
  ];
};

/** Proposals out of KOFST's portal (rule 13): the same id again is the same proposal. */
export const proposalsSource = defineSource<ProposalRow>({
  name: 'proposals',
  label: { ko: '과제 제안서', en: 'Proposals' },
  columns: [
    {
      ...ownColumn(
        'proposalId',
        'key',
        '제안번호',
        'Proposal number',
        '과제번호|접수번호|제안서번호|제안 번호|과제 번호|신청번호|proposal id|proposal no|proposal no.|application number|application id|ultari id|portal id',
      ),
      key: true,
      required: true,
    },
    ownColumn('edition', 'number', '연도', 'Edition', '사업연도|년도|회차|year|programme year|program year'),
    ownColumn(
      'titleKo',
      'text',
      '제목',
      'Title (Korean)',
      '과제명|제안명|행사명|과제명(국문)|제목(국문)|제목(한글)|국문제목|국문과제명|korean title|title_ko',
    ),
    ownColumn(
      'titleEn',
      'text',
      '영문제목',
      'Title',
      '과제명(영문)|제목(영문)|영문과제명|영문 제목|title (english)|english title|proposal title|title_en',
    ),
    ownColumn(
      'technologies',
      'technologies',
      '기술분야',
      'Technologies',
      '국가전략기술|전략기술|기술 분야|전략기술분야|기술|technology|strategic technology|technology field|national strategic technology',
    ),
    ownColumn(
      'justification',
      'text',
      '필요성',
      'Justification',
      '기타분야 사유|선정사유|연구 필요성|core st justification|necessity',
    ),
    ownColumn('purpose', 'text', '목적', 'Purpose', '개최목적|행사목적|개요|요약|summary|abstract|objective|objectives'),
    ownColumn('venue', 'text', '희망 개최지', 'Venue', '개최지|희망개최지|장소|희망지역|preferred venue|city|location'),
    ownColumn('status', 'text', '심사상태', 'Status', '상태|선정여부|심사결과|진행상태|review status|result|decision'),
    ownColumn('submitted', 'date', '접수일', 'Submitted', '제출일|신청일|접수일자|submitted on|submission date|date submitted'),
    ownColumn(
      'firstFrom',
      'date',
      '1지망 시작일',
      'First choice from',
      '1순위 시작일|희망일1 시작|희망일정1 시작|1지망시작|preferred 1 from|first choice start|option 1 start|preferred date 1 start',
    ),
    ownColumn(
      'firstTo',
      'date',
      '1지망 종료일',
      'First choice to',
      '1순위 종료일|희망일1 종료|희망일정1 종료|1지망종료|preferred 1 to|first choice end|option 1 end|preferred date 1 end',
    ),
    ownColumn(
      'secondFrom',
      'date',
      '2지망 시작일',
      'Second choice from',
      '2순위 시작일|희망일2 시작|희망일정2 시작|2지망시작|preferred 2 from|second choice start|option 2 start|preferred date 2 start',
    ),
    ownColumn(
      'secondTo',
      'date',
      '2지망 종료일',
      'Second choice to',
      '2순위 종료일|희망일2 종료|희망일정2 종료|2지망종료|preferred 2 to|second choice end|option 2 end|preferred date 2 end',
    ),
    ownColumn(
      'overseasSpeakers',
      'number',
      '해외연사 수',
      'Overseas speakers',
      '해외연사|해외 연사 수|number of overseas speakers',
    ),
    ownColumn(
      'domesticScholars',
      'number',
      '국내학자 수',
      'Domestic scholars',
      '국내학자|국내 참가자 수|number of domestic scholars',
    ),
    ownColumn('graduates', 'number', '대학원생 수', 'Graduates', '대학원생|학생 수|number of graduates'),
    ...organizerColumns(1),
    ...organizerColumns(2),
  ],
  requiredAnyOf: [['titleKo', 'titleEn']],
  rowSchema: proposalRowSchema,
  defaultMode: 'delta',
  state(row, ctx, from): readonly StatedRecord[] {
    const edition = row.edition === undefined ? ctx.edition : String(row.edition);
    const key = recordKey('proposals', ctx, row.proposalId);
    const event = { kind: 'Event', key: `proposal:${row.proposalId}` } as const;
    const preferred = [range(row.firstFrom, row.firstTo), range(row.secondFrom, row.secondTo)].filter((one) => one !== undefined);
    const profile: Record<string, string | number | boolean | readonly string[] | undefined> = {
      titleKo: row.titleKo ?? row.titleEn,
      titleEn: row.titleEn ?? row.titleKo,
      venue: row.venue,
      status: 'proposed',
      edition: edition === undefined ? undefined : Number(edition),
      proposalId: row.proposalId,
      reviewStatus: row.status,
      submitted: row.submitted,
      purpose: row.purpose,
      justification: row.justification,
      preferredDates: preferred.length > 0 ? preferred : undefined,
      plannedOverseasSpeakers: row.overseasSpeakers,
      plannedDomesticScholars: row.domesticScholars,
      plannedGraduates: row.graduates,
    };
    const props = Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined)) as StatedFact['props'];
    // A proposal under review is nobody's business but the secretariat's (rules 24–27).
    const visibility = 'secretariat' as const;
    const facts: StatedFact[] = [{ kind: 'profile', subject: event, props, visibility }];
    if (edition !== undefined) {
      facts.push({
        kind: 'relation',
        subject: event,
        object: { kind: 'Edition', key: edition },
        props: { relation: 'inEdition' },
        visibility,
      });
    }
    for (const code of proposedTechnologies(row.technologies, ctx)) {
      facts.push({
        kind: 'relation',
        subject: event,
        object: { kind: 'Technology', key: code },
        props: { relation: 'aboutTechnology' },
        visibility,
      });
    }
    const scope = edition ?? ctx.scope;
    const proposal: StatedRecord = {
      key,
      source: 'proposals',
      sender: ctx.sender,
      scope,
      describes: 'thing',
      origin: from.origin,
      raw: from.raw,
      facts,
    };
    return [proposal, ...organizerRecords(row, event, { ...proposal, facts: [] }, ctx)];
  },
});

const range = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined && to === undefined ? undefined : `${from ?? ''}/${to ?? ''}`;
