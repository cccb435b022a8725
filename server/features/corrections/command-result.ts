import type { AppContext } from '../../graphql/context';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes } from '../atlas/two-times';
import type { CommandView } from '../changes/changes.types';
import { factReader } from '../facts/fact-view';
import type { FactView } from '../facts/fact-view.types';
import { personFacts } from '../facts/facts.service';
import { canonicalPersonId } from '../people/canonical-person.service';
import type { HandCommand } from './corrections.service';
import { CommandResult } from './corrections.types';

/** What each command by hand is called. */
const NAMES: Readonly<Record<string, { readonly ko: string; readonly en: string }>> = {
  stateFact: { ko: '사실을 직접 입력함', en: 'Fact stated by hand' },
  retractFact: { ko: '사실을 철회함', en: 'Fact retracted by hand' },
  releaseFact: { ko: '직접 입력을 해제함', en: 'Correction released' },
  setAttendance: { ko: '참가 상태를 정함', en: 'Participation set' },
  setConsent: { ko: '동의를 기록함', en: 'Consent recorded' },
  decideLink: { ko: '같은 사람인지 결정함', en: 'Decided who is who' },
  unlink: { ko: '연결을 해제함', en: 'Link taken back' },
  linkRun: { ko: '근거로 기록을 연결함', en: 'Records linked by evidence' },
  acceptEnrichment: { ko: '공개 자료의 제안을 받아들임', en: 'Proposal from public sources accepted' },
  rejectEnrichment: { ko: '공개 자료의 제안을 받아들이지 않음', en: 'Proposal from public sources rejected' },
  createShortlist: { ko: '후보 명단을 만듦', en: 'Shortlist made' },
  updateShortlist: { ko: '후보 명단을 고침', en: 'Shortlist changed' },
  setShortlistEntries: { ko: '후보의 상태를 정함', en: 'People on a shortlist set' },
  removeShortlistEntries: { ko: '후보 명단에서 뺌', en: 'People taken off a shortlist' },
  waiveConflict: { ko: '이해충돌을 허용함', en: 'Conflict of interest waived' },
  undo: { ko: '명령을 취소함', en: 'Command undone' },
  erasePerson: { ko: '개인정보를 삭제함', en: 'Person erased' },
};

/** The fact that a command stated or took back, as the caller may see it. */
async function factOf({ store, clock, audience, actor }: AppContext, command: HandCommand): Promise<FactView | null> {
  const [personId] = command.people;
  const factId = command.factIds[0] ?? command.changed;
  if (personId === undefined || factId === undefined) return null;
  const person = await canonicalPersonId(store, audience, personId);
  if (person === null) return null;
  const now = await resolveTimes(store, clock, await readStoreState(store), {});
  const options = { includeRetracted: true, onlyValid: false };
  const facts = await personFacts(store, factReader(actor), audience, person, now, options);
  return facts.find(({ id }) => id === factId) ?? null;
}

/** A published command as the answer of a mutation. */
export async function toCommandResult(context: AppContext, command: HandCommand): Promise<CommandResult> {
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
  return Object.assign(new CommandResult(), { seq: command.seq, command: view, fact: await factOf(context, command) });
}
