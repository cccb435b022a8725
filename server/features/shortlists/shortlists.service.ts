import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { ChoiceChanged, readMeta, undoCommand, type Change, type CommandResult } from '@brainlink/seeds/write';
import { auditActor } from '../../audit';
import type { Actor, KnownActor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { auditedStore } from '../corrections/audited-store';
import { asCommand } from '../corrections/command-errors';
import { publishByHand } from '../corrections/corrections.service';
import { canonicalIds, recordsOf } from '../people/canonical-person.service';
import { eventDays } from '../speakers/event-days.service';
import * as cypher from './shortlists.cypher';
import { worksOn } from './shortlists.policy';
import {
  ShortlistState,
  type CreateShortlistInput,
  type Shortlist,
  type ShortlistEntryInput,
  type UpdateShortlistInput,
} from './shortlists.types';
import { groupOf, idOfGroup, readSays, type EntrySays, type ShortlistSays, type StoredShortlist } from './stored-shortlist';
import { toShortlists } from './to-shortlist';

const MOST_PEOPLE = 100;
const MOST_MEMBERS = 50;
/** Times that a change is made anew when others come in between. */
const MOST_TRIES = 5;
const LONGEST = { title: 200, topic: 4_000, note: 4_000 } as const;

const fault = (field: string, limit?: number): AtlasError =>
  new AtlasError('INVALID_INPUT', { details: { fields: [field], ...(limit === undefined ? {} : { limit }) } });

/** A text without blanks around it, null for none. @throws AtlasError `INVALID_INPUT` for one that is too long */
function shortText(text: string | null | undefined, field: keyof typeof LONGEST): string | null {
  const trimmed = (text ?? '').trim();
  if (trimmed.length > LONGEST[field]) throw fault(field, LONGEST[field]);
  return trimmed === '' ? null : trimmed;
}

function titleOf(text: string): string {
  const title = shortText(text, 'title');
  if (title === null) throw fault('title');
  return title;
}

const without = (says: Readonly<Record<string, unknown>>): Record<string, never> =>
  Object.fromEntries(Object.entries(says).filter(([, value]) => value !== null && value !== undefined)) as Record<string, never>;

/** What is to become of people on a list. */
interface EntriesRequest {
  readonly shortlistId: string;
  readonly people: readonly string[];
  readonly says: (before: EntrySays | null) => EntrySays | null;
  readonly kind: string;
  readonly reason?: string;
  /** The latest command about the rows that the caller has seen. */
  readonly seenSeq?: number | null;
}

/**
 * Shortlists (contract 16): kept as choices, each change one command with its own `seq`, so that they have a history, can be undone, and are
 * in digest, backup and erasure like every other decision.
 */
export class ShortlistsService {
  constructor(private readonly ports: Ports) {}

  /** The lists that the caller works on, the last changed first. */
  async list(caller: Actor): Promise<Shortlist[]> {
    const { actor, audience } = authorize(caller, 'readShortlists');
    const stored = await this.read(cypher.SHORTLISTS, { group: null });
    const lists = await this.shown(
      actor,
      audience,
      stored.filter(({ says }) => worksOn(actor, says)),
    );
    return lists.sort((one, two) => two.seq - one.seq || (one.id < two.id ? -1 : 1));
  }

  /** A list the caller works on; null when there is none: another's and absent look the same. */
  async find(caller: Actor, id: string): Promise<Shortlist | null> {
    const { actor, audience } = authorize(caller, 'readShortlists');
    const [stored] = await this.read(cypher.SHORTLISTS, { group: groupOf(id) });
    if (!stored || !worksOn(actor, stored.says)) return null;
    const [list] = await this.shown(actor, audience, [stored]);
    return list ?? null;
  }

  /** Makes a list. @throws AtlasError `INVALID_INPUT`; `NOT_ALLOWED` for another's event, `NOT_FOUND` for one that is not there */
  async create(caller: Actor, input: CreateShortlistInput): Promise<Shortlist> {
    const { actor, audience } = authorize(caller, 'keepShortlists');
    const title = titleOf(input.title);
    const topic = shortText(input.topic, 'topic');
    const event = input.eventId ?? null;
    if (event !== null && !actor.roles.includes('secretariat') && !actor.scope.events.includes(event))
      throw new AtlasError('NOT_ALLOWED');
    if (event !== null) await eventDays(this.ports.store, audience, event);
    const members = await this.members(input.members ?? []);
    const id = `s_${this.ports.random(9).toString('hex')}`;
    await this.keep(actor, 'createShortlist', id, without({ title, topic, event, owner: actor.id, members }) as never);
    return this.required(actor, id);
  }

  /** Changes title, topic or members. @throws AtlasError `INVALID_INPUT`; `NOT_FOUND` for a list the caller does not work on */
  async update(caller: Actor, input: UpdateShortlistInput): Promise<Shortlist> {
    const { actor } = authorize(caller, 'keepShortlists');
    return this.afresh(async (since) => {
      const { says } = await this.mine(actor, input.id);
      const next = {
        ...says,
        ...(input.title == null ? {} : { title: titleOf(input.title) }),
        ...(input.topic == null ? {} : { topic: shortText(input.topic, 'topic') }),
        ...(input.members == null ? {} : { members: await this.members(input.members) }),
      };
      const reason = input.reason?.trim() || undefined;
      await this.keep(actor, 'updateShortlist', input.id, without(next) as never, { reason, since });
      return this.required(actor, input.id);
    });
  }

  /**
   * Puts people on a list, or says how far it has come with them.
   *
   * @throws AtlasError `NOT_FOUND` for a person or a list one may not see; `CONFLICT` for a row that was changed after `seenSeq`
   */
  async set(caller: Actor, input: ShortlistEntryInput): Promise<Shortlist> {
    const { actor, audience } = authorize(caller, 'keepShortlists');
    const note = input.note == null ? null : shortText(input.note, 'note');
    return this.changeEntries(actor, audience, {
      shortlistId: input.shortlistId,
      people: input.people,
      kind: 'setShortlistEntries',
      seenSeq: input.seenSeq,
      says: (before) =>
        without({
          state: input.state ?? before?.state ?? ShortlistState.CONSIDERED,
          note: input.note == null ? before?.note : note,
        }) as unknown as EntrySays,
    });
  }

  /** Takes people off a list. @throws AtlasError `NOT_FOUND` for somebody who is not on it */
  async remove(
    caller: Actor,
    input: { readonly shortlistId: string; readonly people: readonly string[]; readonly reason: string | null },
  ): Promise<Shortlist> {
    const { actor, audience } = authorize(caller, 'keepShortlists');
    return this.changeEntries(actor, audience, {
      ...input,
      kind: 'removeShortlistEntries',
      reason: input.reason?.trim() || undefined,
      says: (before) => {
        if (before === null) throw new AtlasError('NOT_FOUND');
        return null;
      },
    });
  }

  /** Takes back a command about a list. @throws AtlasError `NOT_FOUND` for any other command, `ALREADY_UNDONE` */
  async undo(caller: Actor, seq: number): Promise<Shortlist | null> {
    const { actor } = authorize(caller, 'keepShortlists');
    const [row] = await this.ports.store.ask<{ group: string }>(cypher.LIST_OF_COMMAND, { seq });
    const [stored] = row ? await this.read(cypher.SHORTLIST_EVER, { group: row.group }) : [];
    if (!stored || !worksOn(actor, stored.says)) throw new AtlasError('NOT_FOUND');
    const store = auditedStore<CommandResult>(this.ports, (result) => ({
      ...auditActor(actor),
      action: 'undo',
      operation: 'keepShortlists',
      seq: result.seq,
      subjects: [],
      details: { undoes: seq },
    }));
    await asCommand(() => undoCommand(store, { seq, actor: actor.id, at: this.ports.clock.now() }));
    return this.find(actor, idOfGroup(stored.group));
  }

  private read(statement: string, params: Readonly<Record<string, unknown>>): Promise<StoredShortlist[]> {
    return this.ports.store.read(async (tx) => (await tx.run(statement, params)).map((row) => readSays<StoredShortlist>(row)));
  }

  private shown(actor: KnownActor, audience: Audience, stored: readonly StoredShortlist[]): Promise<Shortlist[]> {
    return this.ports.store.read((tx) => toShortlists(tx, actor, audience, stored));
  }

  private async mine(actor: KnownActor, id: string): Promise<StoredShortlist> {
    const [stored] = await this.read(cypher.SHORTLISTS, { group: groupOf(id) });
    if (!stored || !worksOn(actor, stored.says)) throw new AtlasError('NOT_FOUND');
    return stored;
  }

  private async required(actor: KnownActor, id: string): Promise<Shortlist> {
    const list = await this.find(actor, id);
    if (!list) throw new AtlasError('NOT_FOUND');
    return list;
  }

  /** Users to share with. Unknown ids are refused alike, whatever they are. */
  private async members(ids: readonly string[]): Promise<string[]> {
    const wanted = [...new Set(ids)].sort();
    if (wanted.length > MOST_MEMBERS) throw fault('members', MOST_MEMBERS);
    const known = wanted.length === 0 ? [] : await this.ports.store.ask(cypher.USER_NAMES, { ids: wanted });
    if (known.length < wanted.length) throw new AtlasError('NOT_FOUND');
    return wanted;
  }

  /**
   * A change rests on what it read before the publishing lock was its own. Where somebody else's came in between, it is made anew from what is
   * so then: nobody's note or state is lost, and whoever said what they had seen is told.
   */
  private async afresh<T>(change: (since: number) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      const { seq } = await this.ports.store.read(readMeta);
      try {
        return await change(seq);
      } catch (error) {
        const overtaken = error instanceof AtlasError && error.cause instanceof ChoiceChanged;
        if (!overtaken || tries === MOST_TRIES) throw error;
      }
    }
  }

  private async keep(
    actor: KnownActor,
    kind: string,
    id: string,
    says: ShortlistSays,
    { reason, since }: { readonly reason?: string | undefined; readonly since?: number } = {},
  ): Promise<void> {
    const group = groupOf(id);
    const statement = { slot: group, group, kind: 'shortlist', says: says as never, records: [] };
    const request = { kind, operation: 'keepShortlists' as const, actor, people: [], reason, details: { shortlist: id } };
    await publishByHand(this.ports, request, [{ op: 'choose', statement, unchangedSince: since }]);
  }

  private changeEntries(actor: KnownActor, audience: Audience, request: EntriesRequest): Promise<Shortlist> {
    if (request.people.length === 0 || request.people.length > MOST_PEOPLE) throw fault('people', MOST_PEOPLE);
    return this.afresh((since) => this.changeEntriesSince(actor, audience, request, since));
  }

  private async changeEntriesSince(
    actor: KnownActor,
    audience: Audience,
    request: EntriesRequest,
    unchangedSince: number,
  ): Promise<Shortlist> {
    const { shortlistId, kind, reason, seenSeq } = request;
    await this.mine(actor, shortlistId);
    const before = new Map((await this.required(actor, shortlistId)).entries.map((entry) => [entry.person.id, entry]));
    const records = await this.records(audience, request.people);
    const changes = [...records].map(([person, record]): Change => {
      const entry = before.get(person);
      if (seenSeq != null && entry && entry.seq > seenSeq) throw new AtlasError('CONFLICT');
      const says = request.says(entry ? { state: entry.state, ...(entry.note === null ? {} : { note: entry.note }) } : null);
      const group = groupOf(shortlistId);
      return {
        op: 'choose',
        unchangedSince,
        statement: { slot: `${group}|${record}`, group, kind: 'shortlistEntry', says: says as never, records: [record] },
      };
    });
    const people = [...records.keys()];
    await publishByHand(
      this.ports,
      { kind, operation: 'keepShortlists', actor, people, reason, details: { shortlist: shortlistId } },
      changes,
    );
    return this.required(actor, shortlistId);
  }

  /** The record of each person that choices hang on, by the id under which the audience knows them. @throws AtlasError `NOT_FOUND` */
  private async records(audience: Audience, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = await canonicalIds(this.ports.store, audience, people);
    if (people.some((id) => !known.has(id))) throw new AtlasError('NOT_FOUND');
    const ids = [...known.values()];
    const records = await this.ports.store.read((tx) => recordsOf(tx, audience, ids));
    if (records.size < new Set(ids).size) throw new AtlasError('NOT_FOUND');
    return records;
  }
}
