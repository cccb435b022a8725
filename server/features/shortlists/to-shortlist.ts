import type { Audience } from '@brainlink/schema/access';
import type { Tx } from '@brainlink/schema/ports';
import type { LocalText } from '../../graphql/types';
import type { KnownActor } from '../../identity/actor';
import { personRow, type PersonNowRow } from '../network/snapshot-rows';
import { personCard, type PersonCard } from '../people/person-card.types';
import { CARDS, ENTRIES, ORGANIZING_USERS, USER_NAMES } from './shortlists.cypher';
import { worksOn } from './shortlists.policy';
import type { Shortlist, ShortlistChange, ShortlistEntry, ShortlistState, ShortlistUser } from './shortlists.types';
import { idOfGroup, readSays, type StoredEntry, type StoredShortlist } from './stored-shortlist';

const STATE_TEXTS: Readonly<Record<string, LocalText>> = {
  considered: { ko: '검토', en: 'considered' },
  invited: { ko: '초청함', en: 'invited' },
  accepted: { ko: '수락', en: 'accepted' },
  declined: { ko: '사양', en: 'declined' },
  reserve: { ko: '예비', en: 'in reserve' },
};
const TAKEN_OFF: LocalText = { ko: '목록에서 뺌', en: 'taken off the list' };

/** What a state is called. */
export const stateText = (state: string | null): LocalText =>
  state === null ? TAKEN_OFF : (STATE_TEXTS[state] ?? { ko: state, en: state });

/** The name under which a user is shown. */
type NameOf = (id: string) => ShortlistUser;

function change({ says, by, at, seq, undone }: StoredEntry, nameOf: NameOf): ShortlistChange {
  const state = (says?.state ?? null) as ShortlistState | null;
  const user = nameOf(by);
  const what = stateText(state);
  const who = user.name ?? user.id;
  return {
    seq,
    at,
    by: user,
    state,
    note: says?.note ?? null,
    undone,
    text: {
      ko: `${who}: ${what.ko}${undone ? ' (취소됨)' : ''}`,
      en: `${who}: ${what.en}${undone ? ' (undone)' : ''}`,
    },
  };
}

/** The rows of one list in the order in which people came. Of a person whose records were joined since, the latest word counts. */
function entriesOf(rows: readonly StoredEntry[], cards: ReadonlyMap<string, PersonCard>, nameOf: NameOf): ShortlistEntry[] {
  const byPerson = new Map<string, StoredEntry[]>();
  for (const row of rows) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row]);
  return [...byPerson].flatMap(([person, all]): ShortlistEntry[] => {
    const card = cards.get(person);
    const current = all.filter(({ inForce }) => inForce).sort((one, two) => two.seq - one.seq)[0];
    if (!card || !current?.says) return [];
    const history = all
      .filter(({ original }) => original)
      .sort((one, two) => two.seq - one.seq)
      .map((row) => change(row, nameOf));
    return [
      {
        person: card,
        state: current.says.state as ShortlistState,
        note: current.says.note ?? null,
        by: nameOf(current.by),
        at: current.at,
        seq: current.from,
        history,
      },
    ];
  });
}

/** Stored lists as their readers see them: people whom the reader may not see are in no row, no count and no history. */
export async function toShortlists(
  tx: Tx,
  actor: KnownActor,
  audience: Audience,
  stored: readonly StoredShortlist[],
): Promise<Shortlist[]> {
  if (stored.length === 0) return [];
  const rows = (await tx.run(ENTRIES[audience], { groups: stored.map(({ group }) => group) })).map((row) =>
    readSays<StoredEntry>(row),
  );
  const ids = [...new Set(rows.map(({ person }) => person))];
  const people = ids.length === 0 ? [] : await tx.run<PersonNowRow>(CARDS[audience], { ids });
  const cards = new Map(people.map((row) => [row.id, personCard(personRow(row))]));
  const users = new Set([...rows.map(({ by }) => by), ...stored.flatMap(({ says }) => [says.owner, ...says.members])]);
  const named = await tx.run<{ id: string; name: string }>(USER_NAMES, { ids: [...users] });
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const nameOf: NameOf = (id) => ({ id, name: names.get(id) ?? null });
  const lists: Shortlist[] = [];
  for (const { group, says, at, seq } of stored) {
    const organizing =
      says.event === undefined ? [] : await tx.run<{ id: string; name: string }>(ORGANIZING_USERS, { event: says.event });
    const members = new Map([...says.members.map(nameOf), ...organizing].map((user) => [user.id, user]));
    members.delete(says.owner);
    const own = rows.filter((row) => row.group === group);
    const entries = entriesOf(own, cards, nameOf);
    const latest = own.filter(({ original }) => original).reduce((last, row) => (row.seq > last.seq ? row : last), { at, seq });
    lists.push({
      id: idOfGroup(group),
      title: says.title,
      topic: says.topic ?? null,
      eventId: says.event ?? null,
      owner: nameOf(says.owner),
      members: [...members.values()],
      entries,
      count: entries.length,
      mayEdit: !actor.readOnly && worksOn(actor, says),
      changedAt: latest.at,
      seq: latest.seq,
    });
  }
  return lists;
}
