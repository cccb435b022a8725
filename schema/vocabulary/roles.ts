import { termReader, type Entry } from './term';

/** Roles in an event (rules 6, 16, 20, 30). */
export const EVENT_ROLE_CODES = [
  'organizer',
  'speaker',
  'chair',
  'discussant',
  'mentor',
  'participant',
  'graduate',
  'observer',
  'staff',
] as const;
/** A role in an event. */
export type EventRoleCode = (typeof EVENT_ROLE_CODES)[number];

/** Roles in an event with the spellings that files use. */
export const EVENT_ROLES: readonly Entry<EventRoleCode>[] = [
  {
    code: 'organizer',
    name: { ko: '기획자', en: 'Organizer' },
    aliases: ['organiser', 'coorganizer', 'coorganiser', '공동기획자', '오거나이저', '조직위원', '연구책임자', '주관자', '총괄'],
  },
  {
    code: 'speaker',
    name: { ko: '연사', en: 'Speaker' },
    aliases: [
      'invitedspeaker',
      'keynote',
      'keynotespeaker',
      'overseasspeaker',
      'presenter',
      '발표자',
      '초청연사',
      '해외연사',
      '국내연사',
      '기조연설',
      '강연자',
    ],
  },
  { code: 'chair', name: { ko: '좌장', en: 'Chair' }, aliases: ['sessionchair', 'moderator', '사회자', '세션좌장'] },
  {
    code: 'discussant',
    name: { ko: '토론자', en: 'Discussant' },
    aliases: ['panel', 'panelist', 'panellist', '패널', '패널토론자'],
  },
  { code: 'mentor', name: { ko: '멘토', en: 'Mentor' }, aliases: [] },
  {
    code: 'participant',
    name: { ko: '참가자', en: 'Participant' },
    aliases: ['attendee', 'scholar', 'domesticscholar', '참석자', '일반참가자', '국내학자', '참여자'],
  },
  {
    code: 'graduate',
    name: { ko: '대학원생·박사후연구원', en: 'Graduate' },
    aliases: ['student', '학생', '대학원생', '학생참가자'],
  },
  { code: 'observer', name: { ko: '참관인', en: 'Observer' }, aliases: ['참관', '참관자', '옵서버'] },
  { code: 'staff', name: { ko: '운영진', en: 'Staff' }, aliases: ['secretariat', '운영요원', '스태프', '사무국'] },
];

/** Reads a role in an event as files write it. */
export const readEventRole = termReader(EVENT_ROLES);

/** Roles in a club (rules 7, 33). */
export const CLUB_ROLE_CODES = ['leader', 'member'] as const;
/** A role in a club. */
export type ClubRoleCode = (typeof CLUB_ROLE_CODES)[number];
/** Roles in a club with their names. */
export const CLUB_ROLES: readonly Entry<ClubRoleCode>[] = [
  { code: 'leader', name: { ko: '클럽장', en: 'Leader' }, aliases: ['clubleader', '리더', '대표', '회장'] },
  { code: 'member', name: { ko: '회원', en: 'Member' }, aliases: ['clubmember', '멤버', '클럽원'] },
];
/** Reads a role in a club as files write it. */
export const readClubRole = termReader(CLUB_ROLES);
