import { THING_KINDS, type ThingKind } from '@brainlink/schema/facts';
import type { Store, Tx } from '@brainlink/schema/ports';
import { claimSeq } from './claim';
import { SUSPEND_CHOICES, WAKE_CHOICES } from './choices/choices.cypher';
import { SUSPEND_DECISIONS, WAKE_DECISIONS } from './decisions/decisions.cypher';
import { publishDecisions, settleRetiring } from './decisions/publish-decisions';
import { DigestSum } from './digest-sum';
import * as cypher from './import.cypher';
import { saltedIds } from './ids';
import { inPages } from './in-pages';
import { lockMeta, updateDigest } from './meta';
import { PUBLISH_COMMAND } from './meta.cypher';
import { deferPeople, showPending } from './pending';
import { MARK_PENDING } from './pending.cypher';
import { deriveThings, writeThings, type DerivedThings } from './reproject-things';
import { PUBLISH_LEAVING } from './undo.cypher';
import type { WriteContext } from './write-context';

/** A staged import that is to become visible. */
export interface PublishRequest {
  readonly importId: string;
  readonly commandId: string;
  readonly actor: string;
  readonly at: string;
  readonly reason?: string;
  /** What the command is called; `import` when absent. */
  readonly kind?: string;
  /** `later` leaves what is shown of people to `projectPending`, after the last of many; `now` when absent. */
  readonly people?: 'now' | 'later';
  readonly summary: Readonly<Record<string, unknown>>;
}

const FACT_STEP = 20_000;
const RECORD_STEP = 5_000;
const DESCRIBING_STEP = 1_000;
const THING_PAGE = 1_000;
/** A transaction goes on to the next step while it has done less than this. */
const TRANSACTION_WORK = 1_000;

interface StepResult {
  readonly done: number;
  /** Whether there may be more of it: the step took as much as one transaction should. */
  readonly more: boolean;
  readonly facts?: DigestSum;
  readonly projection?: DigestSum;
}

type Step = (tx: Tx, context: WriteContext) => Promise<StepResult>;

function stepsOf(request: PublishRequest): Step[] {
  const { importId } = request;
  const counted =
    (statement: string, limit: number): Step =>
    async (tx, { seq, at }) => {
      const [row] = await tx.run<{ done: number }>(statement, { importId, seq, at, limit });
      const done = row?.done ?? 0;
      return { done, more: done === limit };
    };
  return [
    counted(cypher.PUBLISH_FACTS, FACT_STEP),
    async (tx, { seq, at, commandId }) => {
      const rows = await tx.run<{ hash: string; suspended: boolean }>(cypher.PUBLISH_RETRACTIONS, {
        seq,
        at,
        commandId,
        limit: RECORD_STEP,
      });
      const facts = new DigestSum();
      for (const row of rows) if (!row.suspended) facts.remove(row.hash);
      return { done: rows.length, more: rows.length === RECORD_STEP, facts };
    },
    counted(cypher.PUBLISH_RECORDS, RECORD_STEP),
    async (tx, { seq }) => {
      const rows = await tx.run<{ key: string; wasActive: boolean }>(cypher.PUBLISH_CHANGES, {
        importId,
        seq,
        limit: RECORD_STEP,
      });
      const back = rows.filter((row) => !row.wasActive).map((row) => row.key);
      const facts = new DigestSum();
      if (back.length > 0)
        for (const statement of [cypher.WAKE_FACTS, WAKE_DECISIONS, WAKE_CHOICES])
          for (const row of await tx.run<{ hash: string }>(statement, { keys: back })) facts.add(row.hash);
      return { done: rows.length, more: rows.length === RECORD_STEP, facts };
    },
    async (tx) => {
      const rows = await tx.run<{ key: string; hashes: string[] }>(PUBLISH_LEAVING, { limit: RECORD_STEP });
      const facts = new DigestSum();
      for (const hash of rows.flatMap((row) => row.hashes)) facts.remove(hash);
      if (rows.length > 0)
        for (const statement of [SUSPEND_DECISIONS, SUSPEND_CHOICES])
          for (const { hash } of await tx.run<{ hash: string }>(statement, { keys: rows.map(({ key }) => key) }))
            facts.remove(hash);
      return { done: rows.length, more: rows.length === RECORD_STEP, facts };
    },
    (tx, context) => publishDecisions(tx, importId, context),
    settleRetiring,
    // Of what was staged only the new things are left now.
    counted(cypher.PUBLISH_NEW_THINGS, RECORD_STEP),
    counted(cypher.PUBLISH_CONFIRMATIONS, RECORD_STEP),
  ];
}

/** Says of whom a part of the touched records speaks. */
const describePeople: Step = async (tx, context) => {
  const rows = await tx.run<{ key: string; person: boolean }>(cypher.TOUCHED_RECORDS, { limit: DESCRIBING_STEP });
  const people = rows.filter((row) => row.person).map((row) => row.key);
  return { done: rows.length, more: rows.length === DESCRIBING_STEP, projection: await deferPeople(tx, people, context) };
};

/** A page of things that a command touched, derived. */
interface ThingPage {
  readonly keys: readonly string[];
  readonly things: readonly DerivedThings[];
}

/** Derives what is shown of the things that were touched; people who show a word that changed wait to be shown anew. */
async function showThings(store: Store, context: WriteContext, onPage: (things: number) => void): Promise<void> {
  await inPages<ThingPage, void>({
    read: (underWay) =>
      store.write(async (tx) => {
        const begun = new Set(underWay?.keys);
        const found = await tx.run<{ kind: ThingKind; key: string; node: string }>(cypher.TOUCHED_THINGS, {
          kinds: THING_KINDS,
          limit: THING_PAGE + begun.size,
        });
        const rows = found.filter(({ node }) => !begun.has(node)).slice(0, THING_PAGE);
        if (rows.length === 0) return null;
        const things: DerivedThings[] = [];
        for (const kind of THING_KINDS) {
          const keys = rows.filter((row) => row.kind === kind).map((row) => row.key);
          if (keys.length > 0) things.push(await deriveThings(tx, kind, keys, context));
        }
        return { keys: rows.map(({ node }) => node), things };
      }),
    write: (page) =>
      store.write(async (tx) => {
        const meta = await lockMeta(tx, context.commandId);
        const projection = new DigestSum();
        await tx.run(cypher.DONE_THINGS, { nodes: page.keys });
        for (const things of page.things) {
          await writeThings(tx, things);
          projection.merge(things.delta);
          if (things.referring.length > 0) await tx.run(MARK_PENDING, { keys: things.referring });
        }
        await updateDigest(tx, meta, new DigestSum(), projection);
      }),
    onPage: ({ keys }) => onPage(keys.length),
  });
}

/** Takes one step after the other until the transaction holds enough; says which step comes next. */
async function takeSteps(
  tx: Tx,
  steps: readonly Step[],
  from: number,
  context: WriteContext,
): Promise<{ readonly at: number; readonly done: number }> {
  const meta = await lockMeta(tx, context.commandId);
  const facts = new DigestSum();
  const projection = new DigestSum();
  let at = from;
  let done = 0;
  for (let step = steps[at]; step && done < TRANSACTION_WORK; step = steps[at]) {
    const result = await step(tx, context);
    done += result.done;
    if (result.facts) facts.merge(result.facts);
    if (result.projection) projection.merge(result.projection);
    if (result.more) break;
    at += 1;
  }
  await updateDigest(tx, meta, facts, projection);
  return { at, done };
}

/**
 * Makes a staged import visible (contract 7): claims its seq, then in steps that each commit, and that go on where a crash
 * left off, publishes facts, retractions and records and derives the projection; last it becomes the published seq. Readers
 * of facts see all of it or nothing; nobody else publishes meanwhile.
 *
 * @throws StoreBusy when another import is publishing
 */
export async function publishStaged(store: Store, request: PublishRequest, onStep?: (done: number) => void): Promise<number> {
  const { seq, salt } = await claimSeq(store, request.commandId);
  const context: WriteContext = { seq, commandId: request.commandId, at: request.at, ids: saltedIds(salt) };
  const takeAll = async (steps: readonly Step[]): Promise<void> => {
    let reached = 0;
    while (reached < steps.length) {
      const { at, done } = await store.write((tx) => takeSteps(tx, steps, reached, context));
      reached = at;
      onStep?.(done);
    }
  };
  await takeAll(stepsOf(request));
  await showThings(store, context, (done) => onStep?.(done));
  await takeAll([describePeople]);
  if (request.people !== 'later')
    await showPending(store, { at: request.at, publishing: context, ...(onStep ? { onPage: onStep } : {}) });
  await store.write(async (tx) => {
    const meta = await lockMeta(tx, request.commandId);
    const [staged] = await tx.run<{ stagedSum: string }>(STAGED_SUM, { importId: request.importId });
    await updateDigest(tx, meta, new DigestSum(staged?.stagedSum ?? '0'), new DigestSum());
    await tx.run(PUBLISH_COMMAND, {
      seq,
      command: {
        id: request.commandId,
        kind: request.kind ?? 'import',
        actor: request.actor,
        at: request.at,
        importId: request.importId,
        ...(request.reason === undefined ? {} : { reason: request.reason }),
        summary: JSON.stringify(request.summary),
      },
    });
    await tx.run(cypher.SET_IMPORT_STATE, {
      importId: request.importId,
      state: 'done',
      counts: JSON.stringify(request.summary),
      finishedAt: request.at,
      commandId: request.commandId,
    });
  });
  return seq;
}

const STAGED_SUM = `
MATCH (i:Import {id: $importId})
RETURN i.stagedSum AS stagedSum`;
