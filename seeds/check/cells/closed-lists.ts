import { PARTICIPATION_STATUSES, type ParticipationStatus } from '@brainlink/schema/facts';
import {
  EVENT_ROLES,
  type EventRoleCode,
  STAGES,
  type StageCode,
  foldTerm,
  readEventRole,
  readStage,
} from '@brainlink/schema/vocabulary';
import { type CellResult, EMPTY, saysNothing, tidy, value, wrong } from './cell';

const listed = (
  entries: readonly { readonly name: { readonly ko: string; readonly en: string } }[],
): { ko: string; en: string } => ({
  ko: entries.map(({ name }) => name.ko).join(', '),
  en: entries.map(({ name }) => name.en).join(', '),
});

/** Reads a career stage. */
export function readStageCell(raw: string): CellResult<StageCode> {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  const stage = readStage(text);
  return stage ? value(stage) : wrong('STAGE_UNKNOWN', listed(STAGES));
}

/** Reads a role in an event. */
export function readRoleCell(raw: string): CellResult<EventRoleCode> {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  const role = readEventRole(text);
  return role ? value(role) : wrong('ROLE_UNKNOWN', listed(EVENT_ROLES));
}

const STATUS_SPELLINGS: Readonly<Record<ParticipationStatus, readonly string[]>> = {
  considered: ['검토', '검토중', '후보', '고려', 'candidate', 'proposed'],
  invited: ['초청', '초대', '초청함', '발송', 'invitationsent'],
  accepted: ['수락', '승낙', '참석예정', '참가예정', '확정', 'confirmed', 'willattend', 'yes예정'],
  declined: [
    '거절',
    '불참',
    '사양',
    '취소',
    '미참석',
    '결석',
    'absent',
    'noshow',
    'cancelled',
    'canceled',
    'didnotattend',
    'n',
    'no',
    'x',
    '아니오',
    'false',
    '0',
  ],
  reserve: ['예비', '대기', 'waiting', 'waitinglist', 'standby'],
  attended: [
    '참석',
    '출석',
    '참가',
    '참석함',
    '참석완료',
    'attend',
    'present',
    'participated',
    'y',
    'yes',
    'o',
    '예',
    'true',
    '1',
    'checkedin',
  ],
};

const STATUS_OF = new Map<string, ParticipationStatus>(
  PARTICIPATION_STATUSES.flatMap((status) =>
    [status, ...STATUS_SPELLINGS[status]].map((spelling) => [spelling, status] as const),
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  '○': 'o',
  '◯': 'o',
  〇: 'o',
  '×': 'x',
  '✕': 'x',
  '✓': 'o',
  '✔': 'o',
  '✗': 'x',
  '✘': 'x',
  '●': 'o',
  '◎': 'o',
};
const foldSign = (text: string): string => SIGNS[text] ?? foldTerm(text);

/** Reads how far a participation came, from words, signs (○ ×) or yes and no in a column of attendance. */
export function readStatusCell(raw: string): CellResult<ParticipationStatus> {
  const text = tidy(raw);
  if (text === '' || text === '-') return EMPTY;
  const status = STATUS_OF.get(foldSign(text));
  return status ? value(status) : wrong('STATUS_UNKNOWN', PARTICIPATION_STATUSES.join(', '));
}

const YES = new Set([
  'y',
  'yes',
  'o',
  '예',
  '네',
  '동의',
  '동의함',
  '동의합니다',
  'true',
  '1',
  'agree',
  'agreed',
  'consent',
  '해당',
  '있음',
  'v',
]);
const NO = new Set([
  'n',
  'no',
  'x',
  '아니오',
  '아니요',
  '미동의',
  '동의안함',
  '동의하지않음',
  '부동의',
  '비동의',
  'false',
  '0',
  'disagree',
  'declined',
  '거부',
  '철회',
]);

/** Reads yes or no; an empty cell is neither (contract 12: unknown). */
export function readYesNo(raw: string): CellResult<'yes' | 'no'> {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  const folded = foldSign(text);
  if (YES.has(folded)) return value('yes');
  return NO.has(folded) ? value('no') : wrong('ANSWER_UNKNOWN');
}
