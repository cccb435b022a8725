import { buildConflictIndex, type Conflict as FoundConflict, type ConflictEvidence } from '@brainlink/analytics/conflicts';
import type { TieIndex } from '@brainlink/analytics/network';
import { AtlasError } from '@brainlink/schema/errors';
import type { KnownRuleBook } from '@brainlink/schema/rules';
import { dayText, END_OF_TIME, type Day } from '@brainlink/schema/time';
import type { NodeKind } from '../../graphql/types';
import type { Actor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { answerHeader } from '../atlas/answer-header.service';
import { publishByHand, requireReason } from '../corrections/corrections.service';
import { personCard } from '../people/person-card.types';
import type { TieItem } from '../people/people.types';
import { recordsOf } from '../people/canonical-person.service';
import type { ShortlistsService } from '../shortlists/shortlists.service';
import { rowsById, rowsOf, rulesFor } from '../speakers/read-question.service';
import { eventDays } from '../speakers/event-days.service';
import { openSpeakerView, type Asker, type SpeakerPorts, type SpeakerView } from '../speakers/speaker-view';
import { conflictFacts, Institutions, type FactsForConflicts } from './conflict-facts.service';
import { checkedText, conflictText } from './conflict-texts';
import type { Conflict, ConflictAgainst, ConflictReport, WaiveConflictInput } from './conflicts.types';
import { readWaivers, WAIVER_GROUP, waiverSlot } from './waivers';
import type { ConflictWaiver } from './conflicts.types';

/** Version of the definition, for the header of answers. */
export const CONFLICTS = 'conflicts@1';

/** What conflicts are found and decided with. */
export interface ConflictPorts extends Ports, SpeakerPorts {
  readonly shortlists: ShortlistsService;
}

/** Whom to look at: everybody of one side beside everybody of the other, and the proposals that may be somebody's own. */
export interface ConflictQuestion {
  readonly rows: readonly number[];
  readonly others: readonly number[];
  readonly proposals: readonly string[];
  readonly rules: KnownRuleBook;
}

interface Context {
  readonly view: SpeakerView;
  readonly facts: FactsForConflicts;
  readonly waivers: ReadonlyMap<string, ConflictWaiver>;
  readonly records: ReadonlyMap<string, string>;
  readonly rules: KnownRuleBook;
}

const shown = (day: Day): string | null => (day <= 0 || day >= END_OF_TIME ? null : dayText(day));

const KIND_OF: Readonly<Record<ConflictEvidence['type'], string>> = {
  affiliation: 'INSTITUTION',
  work: 'WORK',
  advising: 'PERSON',
  event: 'EVENT',
  project: 'PROJECT',
  family: 'PERSON',
  proposal: 'EVENT',
};

const titles = new WeakMap<TieIndex, ReadonlyMap<string, string>>();

/** Titles of what ties people, by id; made once for each snapshot of the network. */
function titlesOf(index: TieIndex): ReadonlyMap<string, string> {
  const found = titles.get(index) ?? new Map(index.edges.map(({ id, title }) => [id, title]));
  titles.set(index, found);
  return found;
}

function evidenceItem({ view, facts }: Context, evidence: ConflictEvidence): TieItem {
  const id = evidence.institution ?? evidence.id;
  const title =
    facts.institutions.get(id)?.name ?? titlesOf(view.index).get(id) ?? view.roster.participants.get(id)?.[0]?.title ?? id;
  return { kind: KIND_OF[evidence.type] as NodeKind, id, title, date: shown(evidence.from) };
}

function toConflict(context: Context, found: FoundConflict): Conflict {
  const { view, waivers, records, rules } = context;
  const { rows } = view.index.people;
  const person = rows[view.index.byId.get(found.person)!]!;
  const otherRow = view.index.byId.get(found.with);
  const other = otherRow === undefined ? null : rows[otherRow]!;
  const [one, two] = [records.get(found.person), records.get(found.with)];
  const waiver = one !== undefined && two !== undefined ? (waivers.get(waiverSlot(found.kind, one, two)) ?? null) : null;
  const evidence = found.evidence.map((piece) => evidenceItem(context, piece));
  const [latest] = found.evidence;
  return {
    kind: found.kind as Conflict['kind'],
    person: personCard(person),
    with: other && personCard(other),
    text: conflictText(found.kind, other, evidence[0]?.title ?? null, found.age),
    from: latest ? shown(latest.from) : null,
    to: latest ? shown(latest.to) : null,
    ageYears: found.age,
    withinYears: rules.conflicts.kinds[found.kind].years,
    evidence,
    waiver: found.waivable ? waiver : null,
    blocks: !found.waivable || waiver === null,
  };
}

/** Conflicts of interest between people (rule 27), each with its evidence and age; waived by a choice that can be undone. */
export class ConflictsService {
  private readonly institutions: Institutions;

  constructor(private readonly ports: ConflictPorts) {
    this.institutions = new Institutions(ports.store);
  }

  /** Conflicts by row of the one side, those that stand in the way first. */
  async among(view: SpeakerView, question: ConflictQuestion): Promise<Map<number, Conflict[]>> {
    const { rows, others, proposals, rules } = question;
    const { people } = view.index;
    if (rows.length === 0 || (others.length === 0 && proposals.length === 0)) return new Map();
    const all = [...new Set([...rows, ...others])];
    const facts = await conflictFacts(this.ports.store, this.institutions, view, all, proposals);
    const index = buildConflictIndex(facts.facts, rules.conflicts, view.times.day);
    const idOf = (row: number): string => people.rows[row]!.id;
    const otherIds = others.map(idOf);
    const found = new Map<number, readonly FoundConflict[]>();
    for (const row of rows) {
      const id = idOf(row);
      const own = proposals.flatMap((proposal) => index.withProposal(id, proposal).filter(({ kind }) => kind === 'ownProposal'));
      const conflicts = [
        ...own,
        ...index.withAny(
          id,
          otherIds.filter((other) => other !== id),
        ),
      ];
      if (conflicts.length > 0) found.set(row, conflicts);
    }
    if (found.size === 0) return new Map();
    const context: Context = { view, facts, rules, ...(await this.decided(view, [...found.values()].flat())) };
    return new Map(
      [...found].map(([row, conflicts]) => [
        row,
        conflicts.map((one) => toConflict(context, one)).sort((one, two) => Number(two.blocks) - Number(one.blocks)),
      ]),
    );
  }

  /** Institutions as the audience knows them, by id. */
  async placeNames({ audience, state }: SpeakerView): Promise<ReadonlyMap<string, { readonly name: string }>> {
    return new Map((await this.institutions.get(audience, state.seq)).map((place) => [place.id, place]));
  }

  /** Everything that speaks against somebody. @throws AtlasError `NOT_FOUND` for somebody, or an event, that may not be seen */
  async check(asker: Asker, person: string, against: ConflictAgainst): Promise<ConflictReport> {
    const view = await openSpeakerView(this.ports, asker.audience);
    const [row] = await rowsOf(this.ports, view, [person]);
    if (row === undefined) throw new AtlasError('NOT_FOUND');
    const { others, passedOver } = await this.others(asker, view, against);
    const rules = rulesFor(null);
    const proposals = against.eventId ? [against.eventId] : [];
    const found = await this.among(view, { rows: [row], others: others.filter((other) => other !== row), proposals, rules });
    const conflicts = found.get(row) ?? [];
    const blocking = conflicts.filter(({ blocks }) => blocks).length;
    const checked = others.filter((other) => other !== row).length;
    const header = answerHeader({
      name: 'conflictCheck',
      args: { person, against },
      audience: asker.audience,
      state: view.state,
      times: view.times,
      definitions: [CONFLICTS],
      answer: conflicts.map((one) => [one.kind, one.with?.id ?? null, one.blocks]),
    });
    return {
      header,
      person: personCard(view.index.people.rows[row]!),
      conflicts,
      checked,
      text: checkedText({ checked, passedOver, found: conflicts.length, blocking }),
    };
  }

  /**
   * Puts up with a conflict, with a reason.
   *
   * @throws AtlasError `NOT_FOUND` when there is no such conflict to be seen; `CONFLICT` when the rules let nobody waive it; `REASON_REQUIRED`
   */
  async waive(caller: Actor, input: WaiveConflictInput): Promise<Conflict> {
    const { actor, audience } = authorize(caller, 'waiveConflicts');
    const reason = requireReason(input.reason);
    const view = await openSpeakerView(this.ports, audience);
    const [row, other] = await rowsOf(this.ports, view, [input.person, input.with]);
    const find = async (now: SpeakerView): Promise<Conflict | undefined> => {
      if (row === undefined || other === undefined) return undefined;
      const found = await this.among(now, { rows: [row], others: [other], proposals: [], rules: rulesFor(null) });
      return found.get(row)?.find(({ kind }) => kind === input.kind);
    };
    const conflict = await find(view);
    if (!conflict?.with) throw new AtlasError('NOT_FOUND');
    if (!rulesFor(null).conflicts.kinds[conflict.kind].waivable) throw new AtlasError('CONFLICT');
    const people = [conflict.person.id, conflict.with.id];
    const records = await this.records(view, people);
    const [one, two] = people.map((id) => records.get(id));
    if (one === undefined || two === undefined) throw new AtlasError('NOT_FOUND');
    const statement = {
      slot: waiverSlot(conflict.kind, one, two),
      group: WAIVER_GROUP,
      kind: 'waiver',
      says: { reason, conflict: conflict.kind },
      records: [one, two],
    };
    const request = {
      kind: 'waiveConflict',
      operation: 'waiveConflicts' as const,
      actor,
      people,
      reason,
      details: { kind: conflict.kind },
    };
    await publishByHand(this.ports, request, [{ op: 'choose', statement }]);
    const waived = await find(view);
    if (!waived) throw new AtlasError('NOT_FOUND');
    return waived;
  }

  /** Rows of whom to check against, and how many of those named could not be: hidden or absent, which is the same from outside. */
  private async others(
    asker: Asker,
    view: SpeakerView,
    against: ConflictAgainst,
  ): Promise<{ readonly others: readonly number[]; readonly passedOver: number }> {
    const wanted = [...new Set(against.people ?? [])];
    const known = await rowsById(this.ports, view, wanted);
    // A proposal that nobody knows would be one without people, and in conflict with nobody.
    if (against.eventId) await eventDays(this.ports.store, view.audience, against.eventId);
    const inEvent = against.eventId
      ? (view.roster.participants.get(against.eventId) ?? [])
          .filter(({ status }) => status !== 'declined')
          .map(({ person }) => person)
      : [];
    const list = against.shortlistId ? await this.ports.shortlists.find(asker.actor, against.shortlistId) : null;
    if (against.shortlistId && !list) throw new AtlasError('NOT_FOUND');
    const listed = (list?.entries ?? []).filter(({ state }) => String(state) !== 'declined').map(({ person }) => person.id);
    return {
      others: [...new Set([...known.values(), ...(await rowsOf(this.ports, view, [...new Set([...inEvent, ...listed])]))])],
      passedOver: wanted.length - known.size,
    };
  }

  private records(view: SpeakerView, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.ports.store.read((tx) => recordsOf(tx, view.audience, ids));
  }

  private async decided(view: SpeakerView, found: readonly FoundConflict[]): Promise<Pick<Context, 'waivers' | 'records'>> {
    const waivers = await this.ports.store.read(readWaivers);
    if (waivers.size === 0) return { waivers, records: new Map() };
    return {
      waivers,
      records: await this.records(
        view,
        found.flatMap(({ person, with: other }) => [person, other]),
      ),
    };
  }
}
