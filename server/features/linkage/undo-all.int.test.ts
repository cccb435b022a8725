import { seededRandom } from '@brainlink/analytics/linkage';
import {
  applyCommand,
  DecisionContradiction,
  graphDigest,
  NothingToDecide,
  publishLinkRun,
  readMeta,
  recomputeDigest,
  runImport,
  undoCommand,
  undoImport,
} from '@brainlink/seeds/write';
import { checkInvariants } from '../../neo4j/invariants';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, memberRecord, rowsOf, type TestMember } from '../../testing/rows';

/** So many sequences in the tests; more with `LINK_SEQUENCES=1000`. */
const SEQUENCES = Number(process.env.LINK_SEQUENCES ?? 200);
const AT = new Date('2026-11-22T03:00:00Z');
const ORCID = '0009-0000-0000-000';
const MEMBERS: readonly TestMember[] = [
  { no: '1', name: '윤하람', orcid: `${ORCID}1`, organizers: 'yes' },
  { no: '2', name: '윤하람', latin: 'Haram Yoon' },
  { no: '3', name: '윤하람', orcid: `${ORCID}1` },
  { no: '4', name: '윤하람', orcid: `${ORCID}2`, registerId: 'DEMO-R-4' },
  { no: '5', name: 'H. Yoon', registerId: 'DEMO-R-4' },
];
const key = (no: number): string => `members:KSEA:${String(no)}`;

/** Whole numbers from 0, repeatable. */
function numbers(seed: number): (below: number) => number {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

interface Undo {
  /** Whether a file came again. */
  readonly isImport: boolean;
  readonly undo: () => Promise<unknown>;
}

describe('whatever is decided and brought in again', () => {
  let store: Neo4jStore;
  const digest = async () => graphDigest(await store.read(readMeta));
  const bring = (members: readonly TestMember[], file: string) =>
    runImport(store, importOf(file, { at: AT, mode: 'delta' }), rowsOf(members.map((member) => memberRecord(member))));
  beforeAll(async () => {
    store = await testStore();
    await bring(MEMBERS, 'a');
  });
  afterAll(() => store.close());

  /** One step of a sequence; answers how to undo it, or nothing where the step was refused. */
  async function step(pick: (below: number) => number, name: string): Promise<Undo | null> {
    const undoOf = (seq: number): Undo => ({ isImport: false, undo: () => undoCommand(store, { seq, actor: 'u', at: AT }) });
    const undoOfImport = (importId: string, isImport: boolean): Undo => ({
      isImport,
      undo: () => undoImport(store, { importId, actor: 'u', at: AT }),
    });
    const left = 1 + pick(MEMBERS.length);
    const right = 1 + ((left + pick(MEMBERS.length - 1)) % MEMBERS.length);
    const kind = pick(7);
    if (kind === 5) {
      const changed = MEMBERS.map((member, index) => (index + 1 === left ? { ...member, latin: `H ${name}` } : member));
      const { state, importId } = await bring(changed, name);
      return state === 'done' ? undoOfImport(importId, true) : null;
    }
    if (kind === 6) {
      const statement = {
        left: key(left),
        right: key(right),
        decision: 'link' as const,
        by: 'model:1',
        automatic: true,
        score: pick(9),
      };
      const run = await publishLinkRun(store, { runKey: name, actor: 'u', at: AT, summary: {} }, [statement]);
      return run.state === 'done' ? undoOfImport(run.runId, false) : null;
    }
    const decision = (['link', 'link', 'different', 'unsure', 'unlink'] as const)[kind]!;
    try {
      const statement = { left: key(left), right: key(right), decision, note: name };
      const { seq } = await applyCommand(store, {
        kind: 'decideLink',
        actor: 'u',
        at: AT,
        changes: [{ op: 'decide', statement }],
      });
      return undoOf(seq);
    } catch (error) {
      if (error instanceof DecisionContradiction || error instanceof NothingToDecide) return null;
      throw error;
    }
  }

  it(`${String(SEQUENCES)} random sequences of link, unlink, different, unsure, runs and re-imports, all undone, give the digest from before`, async () => {
    const before = await digest();
    const kinds = { steps: 0, refused: 0 };
    for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
      const pick = numbers(sequence + 1);
      const undos: Undo[] = [];
      const length = 2 + pick(4);
      for (let at = 0; at < length; at += 1) {
        const undo = await step(pick, `s${String(sequence)}-${String(at)}`);
        kinds.steps += 1;
        if (undo) undos.push(undo);
        else kinds.refused += 1;
      }
      if (undos.length > 0 && sequence % 20 === 0)
        expect(await recomputeDigest(store, 20261122)).toMatchObject({ kept: await digest(), parts: [], differences: [] });
      // Half of them backwards, half of them in any order; imports among themselves always the last one first.
      while (undos.length > 0) {
        const chosen = sequence % 2 === 0 ? undos.length - 1 : pick(undos.length);
        const last = undos.findLastIndex(({ isImport }) => isImport);
        const [next] = undos.splice(undos[chosen]?.isImport ? last : chosen, 1);
        await next?.undo();
      }
      expect({ sequence, digest: await digest() }).toEqual({ sequence, digest: before });
    }
    expect(kinds.refused).toBeLessThan(kinds.steps / 2);
    expect(await checkInvariants(store)).toEqual([]);
    expect(await recomputeDigest(store, 20261122)).toMatchObject({ kept: before, parts: [], differences: [] });
  }, 3_600_000);
});
