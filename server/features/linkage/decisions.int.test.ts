import {
  applyCommand,
  DecisionConflict,
  DecisionContradiction,
  graphDigest,
  LinkingRefused,
  publishLinkRun,
  readMeta,
  recomputeDigest,
  runImport,
  undoCommand,
  undoImport,
  type Change,
  type LinkDecisionName,
} from '@brainlink/seeds/write';
import { checkInvariants } from '../../neo4j/invariants';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, memberRecord, rowsOf, type TestMember } from '../../testing/rows';

const AT = new Date('2026-11-22T03:00:00Z');
const MEMBERS: readonly TestMember[] = [
  { no: '1', name: '윤하람', latin: 'Haram Yoon', email: 'h.yoon@example.org' },
  { no: '2', name: '윤하람', latin: 'H. Yoon' },
  { no: '3', name: '윤하람', latin: 'Yoon, Haram', orcid: '0009-0000-0000-0001' },
  { no: '4', name: '윤하람', orcid: '0009-0000-0000-0002' },
];
const key = (no: string): string => `members:KSEA:${no}`;
const [A, B, C, D] = ['1', '2', '3', '4'].map(key) as [string, string, string, string];

describe('decisions about who is who', () => {
  let store: Neo4jStore;
  let before: string;
  const digest = async () => graphDigest(await store.read(readMeta));
  const bring = (members: readonly TestMember[], file: string, changes = {}) =>
    runImport(
      store,
      importOf(file, { at: AT, mode: 'delta', ...changes }),
      rowsOf(members.map((member) => memberRecord(member))),
    );
  const command = (...changes: readonly Change[]) => applyCommand(store, { kind: 'decideLink', actor: 'u_kim', at: AT, changes });
  const decide = (left: string, right: string, decision: LinkDecisionName, expected?: string | null) =>
    command({ op: 'decide', statement: { left, right, decision }, ...(expected === undefined ? {} : { expected }) });
  const undo = (seq: number) => undoCommand(store, { seq, actor: 'u_kim', at: AT });
  /** Whom each record describes, and all ids with where they lead. */
  const people = async () => {
    const rows = await store.read((tx) =>
      tx.run<{ record: string; person: string }>(
        'MATCH (r:Record)-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL RETURN r.key AS record, p.id AS person ORDER BY record',
      ),
    );
    return Object.fromEntries(rows.map(({ record, person }) => [record, person]));
  };
  const sound = async () => {
    expect(await checkInvariants(store)).toEqual([]);
    expect(await recomputeDigest(store, 20261122)).toMatchObject({ kept: await digest(), parts: [], differences: [] });
  };

  beforeEach(async () => {
    store = await testStore();
    await bring(MEMBERS, 'a');
    before = await digest();
  });
  afterEach(async () => {
    await sound();
    await store.close();
  });

  it('a link joins two people under the older id, and undoing it gives both back as they were, ids included', async () => {
    const apart = await people();
    const { seq, decisionIds } = await decide(B, A, 'link');
    expect(decisionIds).toHaveLength(1);
    expect(await people()).toEqual({ ...apart, [B]: apart[A] });
    const [gone] = await store.read((tx) =>
      tx.run('MATCH (p:Person {id: $id}) RETURN p.canonicalId AS canonicalId, p.line AS line', { id: apart[B] }),
    );
    expect(gone).toEqual({ canonicalId: apart[A], line: null });
    expect(await digest()).not.toBe(before);
    await undo(seq);
    expect(await people()).toEqual(apart);
    expect(await digest()).toBe(before);
  });

  it('unlinking gives both ids back, and undoing that links again', async () => {
    const apart = await people();
    const linked = await decide(A, B, 'link');
    const joined = await digest();
    const unlinked = await decide(A, B, 'unlink');
    expect(await people()).toEqual(apart);
    await undo(unlinked.seq);
    expect(await digest()).toBe(joined);
    await undo(linked.seq);
    expect(await digest()).toBe(before);
  });

  it('commands can be undone in any order: what stands counts', async () => {
    const first = await decide(A, B, 'link');
    const linked = await digest();
    const second = await decide(A, B, 'different');
    const third = await decide(A, B, 'unsure');
    await undo(second.seq);
    await undo(third.seq);
    expect(await digest()).toBe(linked);
    await undo(first.seq);
    expect(await digest()).toBe(before);
  });

  it('the second of two people who work on one pair learns of the first decision, and nothing is changed', async () => {
    const { decisionIds } = await decide(A, B, 'different', null);
    const after = await digest();
    const conflict = await decide(A, B, 'link', null).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(DecisionConflict);
    expect((conflict as DecisionConflict).current).toBe(decisionIds?.[0]);
    expect(await digest()).toBe(after);
    await decide(A, B, 'link', decisionIds?.[0]);
    expect(Object.values(await people())[1]).toBe((await people())[A]);
  });

  it('of two who decide at the same moment one is told of the other', async () => {
    const results = await Promise.allSettled([decide(A, B, 'link', null), decide(B, A, 'different', null)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [failed] = results.filter((result) => result.status === 'rejected');
    expect(failed?.reason).toBeInstanceOf(DecisionConflict);
  });

  it('"different" keeps records apart that share an identifier, and survives the file that comes again', async () => {
    const { importId } = await bring([{ no: '5', name: '윤하람', orcid: '0009-0000-0000-0001' }], 'b');
    const same = await people();
    expect(same[key('5')]).toBe(same[C]);
    await decide(C, key('5'), 'different');
    expect((await people())[key('5')]).not.toBe(same[C]);
    await bring([{ no: '5', name: '윤하람', latin: 'Haram', orcid: '0009-0000-0000-0001' }], 'c');
    expect((await people())[key('5')]).not.toBe(same[C]);
    expect(importId).not.toBe('');
  });

  it('a link that a chain of other decisions forbids is refused with those decisions', async () => {
    const parted = await decide(A, C, 'different');
    const joined = await decide(A, B, 'link');
    const refused = await decide(B, C, 'link').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DecisionContradiction);
    expect((refused as DecisionContradiction).decisions).toEqual(
      expect.arrayContaining([parted.decisionIds?.[0], joined.decisionIds?.[0]]),
    );
    const also = await decide(A, B, 'different').catch((error: unknown) => error);
    expect(also).not.toBeInstanceOf(Error);
  });

  it('two ORCIDs are joined by a person, never by a run', async () => {
    const run = await publishLinkRun(store, { runKey: 'one', actor: 'u_kim', at: AT, summary: {} }, [
      { left: C, right: D, decision: 'link', by: 'model:1', automatic: true, score: 30 },
    ]);
    expect(run.state).toBe('done');
    const apart = await people();
    expect(apart[C]).not.toBe(apart[D]);
    await decide(C, D, 'link');
    expect((await people())[D]).toBe(apart[C]);
  });

  it('a run is one command and undone as one; a person who was ahead of it is not overruled', async () => {
    const apart = await people();
    await decide(A, B, 'different');
    const decided = await digest();
    const link = (left: string, right: string) => ({
      left,
      right,
      decision: 'link' as const,
      by: 'model:1',
      automatic: true,
      score: 9,
    });
    const request = { runKey: 'run', actor: 'u_kim', at: AT, summary: { threshold: 6 } };
    const run = await publishLinkRun(store, request, [link(A, B), link(B, C)]);
    expect(await people()).toEqual({ ...apart, [C]: apart[B] });
    expect(await publishLinkRun(store, request, [link(A, B), link(B, C)])).toEqual(run);
    await undoImport(store, { importId: run.runId, actor: 'u_kim', at: AT });
    expect(await people()).toEqual(apart);
    expect(await digest()).toBe(decided);
  });

  it('a run that was cut off while it published is finished by whoever comes next, to the same digest', async () => {
    const links = [
      { left: A, right: B, decision: 'link' as const, by: 'model:1', automatic: true, score: 9 },
      { left: B, right: C, decision: 'link' as const, by: 'model:1', automatic: true, score: 8 },
    ];
    const request = { runKey: 'cut', actor: 'u_kim', at: AT, summary: {} };
    const whole = await publishLinkRun(store, request, links);
    const wanted = await digest();
    await undoImport(store, { importId: whole.runId, actor: 'u_kim', at: AT });
    for (const lost of [1, 2, 3, 4, 5]) {
      let writes = 0;
      const failing = {
        ...store,
        write: <T>(work: Parameters<typeof store.write<T>>[0]) => {
          writes += 1;
          return writes > lost ? Promise.reject(new Error('The connection is gone.')) : store.write(work);
        },
      };
      const again = { ...request, runKey: `cut ${String(lost)}` };
      await publishLinkRun(failing, again, links).catch(() => undefined);
      const ended = await publishLinkRun(store, again, links);
      expect(await digest()).toBe(wanted);
      await undoImport(store, { importId: ended.runId, actor: 'u_kim', at: AT });
      expect(await digest()).toBe(before);
    }
  });

  it('a person unlinks what a run linked, and undoing the run later keeps to the person', async () => {
    const run = await publishLinkRun(store, { runKey: 'run', actor: 'u_kim', at: AT, summary: {} }, [
      { left: A, right: B, decision: 'link', by: 'model:1', automatic: true, score: 9 },
    ]);
    const { seq } = await decide(A, B, 'unlink');
    const open = await digest();
    await undoImport(store, { importId: run.runId, actor: 'u_kim', at: AT });
    expect(await digest()).toBe(open);
    await undo(seq);
    expect(await digest()).toBe(before);
  });

  it('decisions sleep while the import of a record is undone, and come back with the row', async () => {
    const { importId } = await bring([{ no: '5', name: '윤하람' }], 'b');
    await decide(A, key('5'), 'link');
    await decide(B, key('5'), 'different');
    const decided = await digest();
    await undoImport(store, { importId, actor: 'u_kim', at: AT });
    expect(await digest()).toBe(before);
    expect(await store.read((tx) => tx.run('MATCH (d:LinkDecision {suspended: true}) RETURN count(d) AS n'))).toEqual([{ n: 2 }]);
    await bring([{ no: '5', name: '윤하람' }], 'c');
    expect(await digest()).toBe(decided);
    const now = await people();
    expect(now[key('5')]).toBe(now[A]);
  });

  it('a person who refuses to be linked is let go of at once, and nobody links them', async () => {
    const apart = await people();
    await decide(A, B, 'link');
    const joined = await digest();
    const subject = { kind: 'Record', key: A } as const;
    const { seq } = await command({
      op: 'state',
      recordKey: A,
      fact: { kind: 'consent', subject, props: { purpose: 'linking', value: 'no' }, visibility: 'secretariat' },
    });
    expect(await people()).toEqual(apart);
    await expect(decide(A, C, 'link')).rejects.toBeInstanceOf(LinkingRefused);
    await undo(seq);
    expect(await digest()).toBe(joined);
  });

  it('an earlier seq still answers who was whom then', async () => {
    const apart = await people();
    const linked = await decide(A, B, 'link');
    await decide(A, B, 'unlink');
    const then = async (seq: number) => {
      const rows = await store.read((tx) =>
        tx.run<{ record: string; person: string }>(
          `MATCH (r:Record)-[d:DESCRIBES]->(p:Person) WHERE d.seqFrom <= $seq AND (d.seqTo IS NULL OR d.seqTo > $seq)
           RETURN r.key AS record, p.id AS person`,
          { seq },
        ),
      );
      return Object.fromEntries(rows.map(({ record, person }) => [record, person]));
    };
    expect(await then(linked.seq - 1)).toEqual(apart);
    expect(await then(linked.seq)).toEqual({ ...apart, [B]: apart[A] });
    expect(await then(linked.seq + 1)).toEqual(apart);
  });
});
