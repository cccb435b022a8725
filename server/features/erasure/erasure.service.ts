import type { Tx } from '@brainlink/schema/ports';
import { AtlasError } from '@brainlink/schema/errors';
import { endChoices, endDecisions, retractFacts, runCommand } from '@brainlink/seeds/write';

import { type AuditNote, auditActor } from '../../audit';
import type { Actor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { newId } from '../../identity/secrets';
import { auditedStore } from '../corrections/audited-store';
import { asCommand } from '../corrections/command-errors';
import { type HandCommand, requireReason } from '../corrections/corrections.service';
import { requirePerson } from '../corrections/person-of';
import * as cypher from './erasure.cypher';
import type { ErasureEntry, ErasureList } from './erasure-list';

/** What stands where something was erased. */
export const BLOT = '▇';
const TOMBSTONE = JSON.stringify({ erased: true });

/** Shorter texts would blot out parts of other people's words: a single syllable is no name. */
const SHORTEST_TEXT = 2;

/** What an erasure needs besides the store. */
export interface ErasurePorts extends Ports {
  readonly erasures: ErasureList;
  /** Removes kept files of these imports: their bytes name the person too. */
  readonly removeFilesOf?: (importIds: readonly string[]) => Promise<void>;
}

interface RecordToErase {
  readonly [column: string]: unknown;
  readonly key: string;
  readonly personId: string | null;
  readonly importId: string | null;
}

/**
 * Erases a person (contract 9): names, contacts and raw values of all records, their versions and facts become tombstones; texts that
 * name the person are blotted; the projection is gone. It cannot be undone. The person is put on the erasure list first, so that a crash
 * half-way is finished by repeating it.
 * @throws AtlasError `NOT_ALLOWED`, `REASON_REQUIRED`, `NOT_FOUND`, `JOB_RUNNING`
 */
export async function erasePerson(ports: ErasurePorts, caller: Actor, personId: string, reason: string): Promise<HandCommand> {
  const { actor } = authorize(caller, 'erasePerson');
  const text = requireReason(reason);
  const { person, records, texts } = await ports.store.read(async (tx) => {
    const found = await requirePerson(tx, personId);
    const rows = await tx.run<RecordToErase>(cypher.RECORDS_TO_ERASE, { personId: found.personId });
    return { person: found, records: rows, texts: await personalTexts(tx, rows) };
  });
  const erasure: ErasureEntry = {
    id: newId(ports.random, 'x'),
    personId: person.personId,
    personIds: personIdsOf(person.personId, records),
    recordKeys: records.map(({ key }) => key),
    at: ports.clock.now().toISOString(),
    actor: actor.id,
  };
  await ports.erasures.add(erasure);
  const note = { ...auditActor(actor), action: 'erasePerson', operation: 'erasePerson' as const, reason: blotted(text, texts) };
  const result = await carryOut(ports, erasure, records, note);
  return { ...result, kind: 'erasePerson', at: erasure.at, actor: actor.id, people: erasure.personIds, undoneBy: null };
}

/**
 * Applies every remembered erasure to the store, after a backup was restored; what is erased already is left alone.
 * @returns how many people were erased again
 */
export async function reapplyErasures(ports: ErasurePorts): Promise<number> {
  let erased = 0;
  for (const erasure of await ports.erasures.all()) {
    const { recordKeys } = erasure;
    const records = await ports.store.ask<RecordToErase>(cypher.RECORDS_NOT_ERASED, { recordKeys });
    if (records.length === 0) continue;
    const note = { actor: 'system', via: 'system' as const, action: 'reapplyErasure', operation: 'erasePerson' as const };
    await carryOut(ports, { ...erasure, actor: 'system' }, records, note);
    erased += 1;
  }
  return erased;
}

/** Every erasure the store knows of, for a backup's manifest and for `doctor`. */
export const listErasures = (ports: Ports): Promise<ErasureEntry[]> =>
  ports.store.ask<ErasureEntry & Record<string, unknown>>(cypher.LIST_ERASURES);

const personIdsOf = (personId: string, records: readonly RecordToErase[]): string[] => [
  ...new Set([personId, ...records.map((record) => record.personId).filter((id) => id !== null)]),
];

async function personalTexts(tx: Tx, records: readonly RecordToErase[]): Promise<string[]> {
  const recordKeys = records.map(({ key }) => key);
  const rows = await tx.run<{ text: string }>(cypher.PERSONAL_TEXTS, { recordKeys });
  const texts = rows.map(({ text }) => text.trim()).filter((text) => text.length >= SHORTEST_TEXT);
  // Longest first, so that a part of a name does not spoil the whole of it.
  return [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const blotted = (text: string, texts: readonly string[]): string =>
  texts.reduce((rest, name) => rest.replaceAll(name, BLOT), text);

async function carryOut(
  ports: ErasurePorts,
  erasure: ErasureEntry,
  records: readonly RecordToErase[],
  note: Pick<AuditNote, 'actor' | 'via' | 'action' | 'operation' | 'reason'>,
) {
  if (records.length === 0) throw new AtlasError('NOT_FOUND');
  const keys = records.map(({ key }) => key);
  const subjects = erasure.personIds.map((id) => ({ kind: 'person' as const, id }));
  const store = auditedStore<{ seq: number }>(ports, ({ seq }) => ({
    ...note,
    seq,
    subjects,
    details: { records: keys.length },
  }));
  const request = { kind: 'erasePerson', actor: erasure.actor, at: ports.clock.now(), summary: { records: keys.length } };
  const result = await asCommand(() =>
    runCommand(store, request, async (tx, context, touched, facts) => {
      const texts = await personalTexts(tx, records);
      const believed = await tx.run<{ id: string }>(cypher.BELIEVED_ABOUT, { recordKeys: keys });
      await retractFacts(
        tx,
        believed.map(({ id }) => id),
        context,
        touched,
        facts,
        false,
      );
      const decided = await tx.run<{ id: string }>(cypher.DECISIONS_TO_END, { recordKeys: keys });
      const others = await endDecisions(
        tx,
        decided.map(({ id }) => id),
        context,
        facts,
      );
      for (const key of others) touched.add(['Record'], key);
      const chosen = await tx.run<{ id: string }>(cypher.CHOICES_TO_END, { recordKeys: keys });
      await endChoices(
        tx,
        chosen.map(({ id }) => id),
        context,
        facts,
      );
      await tx.run(cypher.ERASE_CHOICES, { recordKeys: keys });
      await tx.run(cypher.ERASE_DECISIONS, { recordKeys: keys, blot: BLOT });
      await tx.run(cypher.ERASE_CANDIDATES, { recordKeys: keys });
      const works = await tx.run<{ key: string }>(cypher.RECORDS_OF_WORKS, { recordKeys: keys });
      await tx.run(cypher.BLOT_COMMANDS, { recordKeys: keys, blot: BLOT });
      await tx.run(cypher.BLOT_TEXTS, { personIds: erasure.personIds, blot: BLOT });
      await tx.run(cypher.BLOT_BOOKKEEPING, { texts, blot: BLOT });
      await tx.run(cypher.BLOT_RAW, { recordKeys: works.map(({ key }) => key), texts, blot: BLOT });
      await tx.run(cypher.ERASE_RECORDS, { recordKeys: keys, tombstone: TOMBSTONE });
      await tx.run(cypher.ERASE_FACTS, { recordKeys: keys });
      await tx.run(cypher.ERASE_ACCOUNTS, { personIds: erasure.personIds, blot: BLOT });
      await tx.run(cypher.KEEP_ERASURE, { ...erasure, recordKeys: keys, seq: context.seq });
      for (const key of keys) touched.add(['Record'], key);
      return { factIds: [] as readonly string[] };
    }),
  );
  const importIds = [...new Set(records.map(({ importId }) => importId).filter((id) => id !== null))];
  await ports.removeFilesOf?.(importIds);
  return result;
}
