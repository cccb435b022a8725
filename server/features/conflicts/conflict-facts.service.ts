import { type TIE_KINDS, type HyperedgeRow, type TieIndex } from '@brainlink/analytics/network';
import type { ConflictFacts } from '@brainlink/analytics/conflicts';
import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { fromDay, toDay } from '../network/snapshot-rows';
import type { Roster } from '../speakers/roster.service';
import type { SpeakerView } from '../speakers/speaker-view';
import { AFFILIATIONS, INSTITUTIONS } from './conflict-facts.cypher';

/** An institution with what it belongs to. */
export interface InstitutionRow {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly parents: readonly string[];
}

interface AffiliationRow {
  readonly [name: string]: unknown;
  readonly person: string;
  readonly institution: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Facts about some people in which conflicts are found, with the names of the places. */
export interface FactsForConflicts {
  readonly facts: ConflictFacts;
  readonly institutions: ReadonlyMap<string, InstitutionRow>;
}

/** Institutions by audience as of the last command: a cache and nothing else. */
export class Institutions {
  private readonly kept = new Map<Audience, { readonly seq: number; readonly rows: Promise<InstitutionRow[]> }>();

  constructor(private readonly store: Store) {}

  /** The institutions after the command `seq`. */
  get(audience: Audience, seq: number): Promise<InstitutionRow[]> {
    const found = this.kept.get(audience);
    if (found?.seq === seq) return found.rows;
    const rows = this.store.ask<InstitutionRow>(INSTITUTIONS[audience]);
    this.kept.set(audience, { seq, rows });
    rows.catch(() => this.kept.delete(audience));
    return rows;
  }
}

/** What ties any of the people to any other of them, each once. */
function sharedEdges(index: TieIndex, rows: readonly number[]): HyperedgeRow[] {
  const wanted = new Set(rows);
  const edges = new Set<number>();
  const { start, items } = index.pairsOf;
  for (const row of rows)
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const pair = items[at]!;
      if (!wanted.has(index.pairA[pair]!) || !wanted.has(index.pairB[pair]!)) continue;
      for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) edges.add(index.itemEdge[item]!);
    }
  return [...edges].map((edge) => index.edges[edge]!);
}

const isKind = (edge: HyperedgeRow, kind: (typeof TIE_KINDS)[number]): boolean => edge.kind === kind;

/** Who organises each event. */
function organizersByEvent({ participations }: Roster) {
  const events = new Map<string, { id: string; from: number; to: number; organizers: string[] }>();
  for (const list of participations.values())
    for (const { event, role, person, from, to } of list) {
      if (role !== 'organizer') continue;
      const known = events.get(event) ?? { id: event, from: fromDay(from), to: toDay(to), organizers: [] };
      known.organizers.push(person);
      events.set(event, known);
    }
  return [...events.values()];
}

/**
 * The facts about these people (rows of the network) in which conflicts are found. Of advising and family no source tells: these stay empty
 * until one does.
 *
 * @param proposals - ids of the events whose organizers' own proposals they are
 */
export async function conflictFacts(
  store: Store,
  institutions: Institutions,
  view: SpeakerView,
  rows: readonly number[],
  proposals: readonly string[],
): Promise<FactsForConflicts> {
  const { index, audience, state, roster } = view;
  const ids = rows.map((row) => index.people.rows[row]!.id);
  const places = await institutions.get(audience, state.seq);
  const affiliations = await store.ask<AffiliationRow>(AFFILIATIONS[audience], { ids });
  const edges = sharedEdges(index, rows);
  const among = new Set(ids);
  const events = organizersByEvent(roster).filter(({ organizers }) => organizers.some((person) => among.has(person)));
  return {
    institutions: new Map(places.map((place) => [place.id, place])),
    facts: {
      affiliations: affiliations.map(({ person, institution, from, to }) => ({
        person,
        institution,
        fact: institution,
        from: fromDay(from),
        to: toDay(to),
      })),
      institutions: places.map(({ id, parents }) => ({ id, parents })),
      works: edges
        .filter((edge) => isKind(edge, 'PUBLICATION'))
        .map(({ id, from, members, size }) => ({ id, date: from, authors: members.map(({ person }) => person), size })),
      advising: [],
      events: events.map((event) => ({ ...event, organizers: event.organizers.filter((person) => among.has(person)) })),
      projects: edges.filter((edge) => isKind(edge, 'PROJECT')).map(({ id, from, to, members }) => ({ id, from, to, members })),
      families: [],
      proposals: proposals.map((id) => ({ id, people: events.find((event) => event.id === id)?.organizers ?? [] })),
    },
  };
}
