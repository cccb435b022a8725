import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { LocalText } from '../../graphql/types';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes } from '../atlas/two-times';
import type { NetworkPorts } from '../network/network.service';
import { COMMANDS_SINCE, COUNT_COMMANDS, NEWS, TOUCHED } from './changes.cypher';
import type { ChangePage, CommandView } from './changes.types';

interface CommandRow {
  readonly [name: string]: unknown;
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  readonly actor: string;
  readonly summary: string | null;
  readonly undoneBy: number | null;
}

const NAMES: Readonly<Record<string, LocalText>> = {
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
  undoImport: { ko: '가져오기를 취소함', en: 'Import undone' },
  erasePerson: { ko: '개인정보를 삭제함', en: 'Person erased' },
};

function summaryOf({ kind, summary }: CommandRow, audience: Audience): LocalText {
  const name = NAMES[kind];
  if (name) return { ...name };
  if (kind !== 'import') return { ko: kind, en: kind };
  // Counts of records are the secretariat's: they would tell of records that others may not see.
  if (audience !== 'secretariat') return { ko: '자료를 가져옴', en: 'Data imported' };
  const counts = JSON.parse(summary ?? '{}') as Record<string, unknown>;
  const said = (lang: 'ko' | 'en'): string =>
    Object.entries(COUNTED)
      .flatMap(([key, words]) => {
        const count = counts[key];
        return typeof count === 'number' && count > 0 ? `${words[lang]} ${count.toLocaleString('en-US')}` : [];
      })
      .join(' · ');
  return {
    ko: `자료를 가져옴: ${said('ko') || '바뀐 것 없음'}`,
    en: `Data imported: ${said('en') || 'nothing changed'}`,
  };
}

/** What a summary counts, with the word for it; what did not happen is not told. */
const COUNTED: Readonly<Record<string, LocalText>> = {
  created: { ko: '신규', en: 'created' },
  changed: { ko: '변경', en: 'changed' },
  missing: { ko: '빠짐', en: 'missing' },
};

/** What is asked of `changesSince`. */
export interface ChangesQuestion {
  readonly seq: number;
  readonly first: number;
  readonly after?: string | null;
}

/** What changed after a command. The number of statements does not depend on the number of commands. */
export async function changesSince(
  store: Store,
  audience: Audience,
  { seq, first, after }: ChangesQuestion,
): Promise<ChangePage> {
  const state = await readStoreState(store);
  const list = `changes:${seq}:${audience}`;
  const [before] = after ? decodeCursor(list, after, ['number']) : [state.seq + 1];
  const page = await store.read(async (tx) => {
    const commands = await tx.run<CommandRow>(COMMANDS_SINCE, { seq, toSeq: state.seq, before, limit: first + 1 });
    const [count] = await tx.run<{ total: number }>(COUNT_COMMANDS, { seq, toSeq: state.seq });
    const shown = commands.slice(0, first);
    const touched = await tx.run<{ seq: number; people: number; things: number }>(TOUCHED[audience], {
      seqs: shown.map((row) => row.seq),
    });
    const [news] = await tx.run<{ newFacts: number; newPeople: number }>(NEWS[audience], { seq, toSeq: state.seq });
    return { shown, more: commands.length > first, total: count?.total ?? 0, touched, news };
  });
  const touchedBy = new Map(page.touched.map((row) => [row.seq, row]));
  const commands = page.shown.map((row): CommandView => ({
    seq: row.seq,
    kind: row.kind,
    at: row.at,
    actor: audience === 'secretariat' ? row.actor : null,
    summary: summaryOf(row, audience),
    people: touchedBy.get(row.seq)?.people ?? 0,
    things: touchedBy.get(row.seq)?.things ?? 0,
    undoneBy: row.undoneBy,
  }));
  const last = commands.at(-1);
  return {
    fromSeq: seq,
    toSeq: state.seq,
    commands,
    totalCount: page.total,
    pageInfo: { endCursor: last ? encodeCursor(list, [last.seq]) : null, hasNextPage: page.more },
    newPeople: page.news?.newPeople ?? 0,
    newFacts: page.news?.newFacts ?? 0,
  };
}

/**
 * Pairs of people that are tied today by what was known at `toSeq`, and were not by what was known at `fromSeq`.
 * It compares two whole networks, of which the earlier one is read from the facts: seconds, where nobody asked before.
 */
export async function countNewTies(
  { store, clock, snapshots }: NetworkPorts,
  audience: Audience,
  { fromSeq, toSeq }: Pick<ChangePage, 'fromSeq' | 'toSeq'>,
): Promise<number> {
  if (fromSeq >= toSeq) return 0;
  const state = await readStoreState(store);
  const knownAt = toSeq < state.seq ? `seq:${toSeq}` : null;
  const now = await resolveTimes(store, clock, state, { knownAt });
  const then = await resolveTimes(store, clock, state, { knownAt: `seq:${fromSeq}` });
  const [index, earlier] = await Promise.all([snapshots.get(audience, now), snapshots.get(audience, then)]);
  const known = new Set<string>();
  for (let pair = 0; pair < earlier.pairA.length; pair++) {
    known.add(`${earlier.people.rows[earlier.pairA[pair]!]!.id} ${earlier.people.rows[earlier.pairB[pair]!]!.id}`);
  }
  let fresh = 0;
  for (let pair = 0; pair < index.pairA.length; pair++) {
    if (!known.has(`${index.people.rows[index.pairA[pair]!]!.id} ${index.people.rows[index.pairB[pair]!]!.id}`)) fresh++;
  }
  return fresh;
}
