import { isAlone, type HyperedgeRow, type PersonRow } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { readStoreState } from '../atlas/store-state.service';
import {
  HYPEREDGES_NOW,
  PEOPLE_NOW,
  SOME_HYPEREDGES_NOW,
  SOME_PEOPLE_NOW,
  STATES_NOW,
  THINGS_OF_PEOPLE_NOW,
} from './snapshot.cypher';
import { SharedRows } from './shared-rows';
import { changedIds, GatheredStates, packStates, type States } from './states-now';
import { personRow, type HyperedgeNowRow, type PersonNowRow } from './snapshot-rows';
import { byId, type NetworkRows } from './timeline/network-timeline';

/** Beyond this share of changed people and things, everything is read again: it costs less. */
const FEW = 0.1;

interface Read {
  readonly rows: NetworkRows;
  readonly states: States;
}

/** Rows of which some were read again; those that are no longer there, or tie nobody, go. */
const replaced = <T extends { readonly id: string }>(rows: readonly T[], again: ReadonlySet<string>, read: readonly T[]): T[] =>
  [...rows.filter(({ id }) => !again.has(id)), ...read].sort(byId);

/**
 * People and what ties them as the projection has them now, for one audience. After a command only those are read again of whom or which
 * another state is shown: each carries a hash of all that is shown of it, whatever command changed it.
 */
export class NetworkNow {
  private last: Promise<Read | null> = Promise.resolve(null);

  constructor(
    private readonly store: Store,
    private readonly audience: Audience,
  ) {}

  /** The rows of now. Whoever asks while others are being read waits for them. */
  async rows(): Promise<NetworkRows> {
    const before = this.last.catch(() => null);
    const read = before.then((last) => this.read(last));
    this.last = read;
    return (await read).rows;
  }

  private async read(last: Read | null): Promise<Read> {
    if (!last) return this.readAll();
    // The states before the rows: what changes in between is read again the next time.
    const states = new Map<string, Buffer>();
    for await (const row of this.store.stream<{ part: string; states: string }>(STATES_NOW[this.audience]))
      states.set(row.part, packStates(row.states));
    const changed = changedIds(last.states, states);
    if (changed.size === 0) return { rows: last.rows, states };
    if (changed.size > FEW * (last.rows.people.length + last.rows.edges.length)) return this.readAll();
    return { rows: await this.readAgain(last.rows, changed), states };
  }

  /** Where the projection stands: the same before and after a read, nothing changed meanwhile. */
  private async standing(): Promise<string> {
    const { seq, projection } = await readStoreState(this.store);
    return `${seq} ${projection}`;
  }

  private async readAll(): Promise<Read> {
    const [before, gathered] = [await this.standing(), new GatheredStates()];
    const [people, edges] = await Promise.all([
      this.people(PEOPLE_NOW[this.audience], undefined, gathered),
      this.edges(HYPEREDGES_NOW[this.audience], undefined, gathered),
    ]);
    const rows = { people: people.sort(byId), edges: edges.sort(byId) };
    // A row that was changed while it was read may tell its new state beside what it was: then no state is kept, and all is read the next time.
    return { rows, states: (await this.standing()) === before ? gathered.states() : new Map() };
  }

  private async readAgain(rows: NetworkRows, changed: ReadonlySet<string>): Promise<NetworkRows> {
    const ids = [...changed];
    const things = new Set(ids);
    for (const { id, members } of rows.edges) if (members.some(({ person }) => changed.has(person))) things.add(id);
    for await (const { id } of this.store.stream<{ id: string }>(THINGS_OF_PEOPLE_NOW[this.audience], { ids })) things.add(id);
    const people = await this.people(SOME_PEOPLE_NOW[this.audience], ids);
    const edges = await this.edges(SOME_HYPEREDGES_NOW[this.audience], [...things]);
    return { people: replaced(rows.people, changed, people), edges: replaced(rows.edges, things, edges) };
  }

  private async people(statement: string, ids?: readonly string[], gathered?: GatheredStates): Promise<PersonRow[]> {
    const people: PersonRow[] = [];
    for await (const row of this.store.stream<PersonNowRow>(statement, ids && { ids })) {
      people.push(personRow(row));
      gathered?.person(row);
    }
    return people;
  }

  private async edges(statement: string, ids?: readonly string[], gathered?: GatheredStates): Promise<HyperedgeRow[]> {
    const edges: HyperedgeRow[] = [];
    const shared = new SharedRows();
    for await (const row of this.store.stream<HyperedgeNowRow>(statement, ids && { ids })) {
      gathered?.thing(row);
      if (row.members.length === 0) continue;
      const edge = shared.edge(row);
      // Most of half a million works, each an object with a title.
      if (!isAlone(edge)) edges.push(edge);
    }
    return edges;
  }
}
