import { THING_KINDS, type ThingKind } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { WAKE_CHOICES } from './choices/choices.cypher';
import { WAKE_DECISIONS } from './decisions/decisions.cypher';
import { DigestSum } from './digest-sum';
import { RETRACT_STATEMENTS } from './facts.cypher';
import * as cypher from './import.cypher';
import { deferPeople } from './pending';
import { MARK_PENDING } from './pending.cypher';
import { reprojectPeople } from './reproject';
import { deriveThings, writeThings } from './reproject-things';
import type { RecordRow, RowWriter, SubjectOfFact } from './row-writer';
import type { WriteContext } from './write-context';
import { writeFacts, type FactToWrite } from './write-facts';

const isThingKind = (name: string): name is ThingKind => (THING_KINDS as readonly string[]).includes(name);

/**
 * Writes as published, within the one transaction that takes the lock and publishes: nothing is marked, nothing is written twice, and a
 * roll-back leaves nothing.
 */
export class PublishedWriter implements RowWriter {
  /** What was taken away from the digest's facts, and what woke up. */
  readonly facts = new DigestSum();
  retracted = 0;
  private readonly people = new Set<string>();
  private readonly things = new Map<ThingKind, Set<string>>();

  constructor(
    private readonly importId: string,
    private readonly context: WriteContext,
  ) {}

  changedBefore(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set());
  }

  createRecords(tx: Tx, rows: readonly RecordRow[]): Promise<readonly { readonly key: string; readonly node: string }[]> {
    this.touchRecords(rows);
    return tx.run<{ key: string; node: string }>(cypher.CREATE_RECORDS, {
      rows: rows.map((row) => ({
        ...row,
        seenBy: this.importId,
        active: true,
        mintedSeq: this.context.seq,
        versionSeq: this.context.seq,
        version: 1,
      })),
    });
  }

  async retract(tx: Tx, nodes: readonly string[]): Promise<void> {
    const { seq, at, commandId } = this.context;
    const rows = await tx.run<{ hash: string; suspended: boolean; key: string; labels: readonly string[] }>(RETRACT_STATEMENTS, {
      nodes,
      seq,
      at,
      commandId,
    });
    this.retracted += rows.length;
    for (const { hash, suspended, key, labels } of rows) {
      for (const kind of labels) this.touch({ kind, key });
      if (!suspended) this.facts.remove(hash);
    }
  }

  async changeRecords(tx: Tx, rows: readonly RecordRow[]): Promise<void> {
    this.touchRecords(rows);
    const changed = await tx.run<{ key: string; wasActive: boolean }>(cypher.CHANGE_RECORDS, {
      rows,
      importId: this.importId,
      seq: this.context.seq,
    });
    const back = changed.filter((row) => !row.wasActive).map((row) => row.key);
    if (back.length === 0) return;
    for (const statement of [cypher.WAKE_FACTS, WAKE_DECISIONS, WAKE_CHOICES])
      for (const { hash } of await tx.run<{ hash: string }>(statement, { keys: back })) this.facts.add(hash);
  }

  async createFacts(tx: Tx, facts: readonly (FactToWrite & { readonly subject: SubjectOfFact })[]): Promise<void> {
    for (const { subject } of facts) this.touch(subject);
    await writeFacts(tx, facts, { seq: this.context.seq });
  }

  async confirm(tx: Tx, keys: readonly string[]): Promise<void> {
    await tx.run(cypher.CONFIRM_RECORDS, { keys, importId: this.importId, at: this.context.at });
  }

  /** Derives what is shown of everything that was touched, all kinds of things together; returns what that adds to the digest's projection. */
  async project(tx: Tx, people: 'now' | 'later'): Promise<DigestSum> {
    const projection = new DigestSum();
    // Of whom these records speak has not changed: only what is shown of them is to be derived.
    const renamed = new Set<string>();
    const derived = await Promise.all([...this.things].map(([kind, keys]) => deriveThings(tx, kind, [...keys], this.context)));
    await Promise.all(derived.map((things) => writeThings(tx, things)));
    for (const { delta, referring } of derived) {
      projection.merge(delta);
      for (const key of referring) (people === 'later' ? renamed : this.people).add(key);
    }
    if (renamed.size > 0) await tx.run(MARK_PENDING, { keys: [...renamed] });
    return projection.merge(await (people === 'later' ? deferPeople : reprojectPeople)(tx, [...this.people], this.context));
  }

  private touch({ kind, key }: SubjectOfFact): void {
    if (kind === 'Record') this.people.add(key);
    else if (isThingKind(kind)) this.things.set(kind, (this.things.get(kind) ?? new Set()).add(key));
  }

  private touchRecords(rows: readonly RecordRow[]): void {
    for (const { key, describes } of rows) if (describes === 'person') this.people.add(key);
  }
}
