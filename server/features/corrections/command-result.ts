import { CommandView } from '../changes/changes.types';
import { CommandResult } from './corrections.types';
import type { HandCommand } from './corrections.service';

/** What each command by hand is called. */
const NAMES: Readonly<Record<string, { readonly ko: string; readonly en: string }>> = {
  stateFact: { ko: '사실을 직접 입력함', en: 'Fact stated by hand' },
  retractFact: { ko: '사실을 철회함', en: 'Fact retracted by hand' },
  releaseFact: { ko: '직접 입력을 해제함', en: 'Correction released' },
  setAttendance: { ko: '참가 상태를 정함', en: 'Participation set' },
  setConsent: { ko: '동의를 기록함', en: 'Consent recorded' },
  undo: { ko: '명령을 취소함', en: 'Command undone' },
  erasePerson: { ko: '개인정보를 삭제함', en: 'Person erased' },
};

/** A published command as the answer of a mutation. */
export function toCommandResult(command: HandCommand): CommandResult {
  const view: CommandView = {
    seq: command.seq,
    kind: command.kind,
    at: command.at,
    actor: command.actor,
    summary: NAMES[command.kind] ?? { ko: command.kind, en: command.kind },
    people: command.people.length,
    things: 0,
    undoneBy: null,
  };
  return Object.assign(new CommandResult(), { seq: command.seq, command: view, factId: command.factIds[0] ?? null, fact: null });
}
