import 'reflect-metadata';

import { nameModel } from '@brainlink/seeds/data';
import type { StatedFact, StatedRecord } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { graphDigest, readMeta, runImport, undoImport } from '@brainlink/seeds/write';
import { readAuditPage } from '../../audit';
import type { AppContext } from '../../graphql/context';
import { cliActor, type KnownActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import { JobsService } from '../../jobs';
import { checkInvariants } from '../../neo4j/invariants';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, rowsOf, thingRecord } from '../../testing/rows';
import type { LinkCandidate } from './link-candidate.types';
import { LinkBasis, LinkDecisionKind, LinkOrder, LinkOutcome, LinkState } from './linkage.enums';
import { LinkageService } from './linkage.service';
import { proposalsOf } from './proposals';

const AT = new Date('2026-11-22T03:00:00Z');
const SURNAMES = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'];
const SYLLABLES = ['하', '람', '도', '현', '예', '린', '지', '안', '서', '준', '민', '우', '수', '빈', '채', '원'];
const PLACES = ['ror:kaist', 'ror:postech', 'ror:aachen', 'ror:mit'];
const PEOPLE = 60;

type Fact = Omit<StatedFact, 'subject'>;
const fact = (kind: Fact['kind'], props: Fact['props'], more: Partial<Fact> = {}): Fact => ({
  kind,
  props,
  visibility: 'consent',
  ...more,
});
const record = (key: string, facts: readonly Fact[]): StatedRecord => {
  const [source, sender] = key.split(':') as [StatedRecord['source'], string];
  const subject = { kind: 'Record', key } as const;
  return {
    key,
    source,
    sender,
    scope: sender,
    describes: 'person',
    origin: { file: 'a.csv', row: 2 },
    raw: {},
    facts: facts.map((one) => ({ ...one, subject })),
  };
};
const nameOf = (n: number): string =>
  `${SURNAMES[n % 10]}${SYLLABLES[(n * 7) % 16]}${SYLLABLES[(n * 3 + 5 + Math.floor(n / 16)) % 16]}`;
const at = (place: string, since: string) =>
  fact('affiliation', { text: place.slice(4) }, { object: { kind: 'Institution', key: place }, validFrom: since as PartialDate });
const email = (n: number) =>
  fact('contact', { scheme: 'email', value: `person${String(n)}@lab${String(n)}.example.org` }, { visibility: 'secretariat' });

const register = (n: number): string => `register:kofst:DEMO-R-${String(n)}`;
const roster = (n: number): string => `members:KSEA:${String(n)}`;

/** The same people in the register and on a roster: the first forty with an address, the next ten by name and place, the rest apart. */
const REGISTER = Array.from({ length: PEOPLE }, (_, n) =>
  record(register(n), [
    fact('name', { hangul: nameOf(n) }),
    fact('identifier', { scheme: 'register', value: `DEMO-R-${String(n)}` }),
    at(PLACES[n % 4]!, '2018'),
    fact('residence', { country: n % 2 ? 'US' : 'KR' }),
    ...(n < 40 ? [email(n)] : []),
  ]),
);
const ROSTER = Array.from({ length: 50 }, (_, n) =>
  record(roster(n), [
    fact('name', { hangul: nameOf(n) }),
    at(n === 3 ? 'ror:postech' : PLACES[n % 4]!, n === 3 ? '2025' : '2018'),
    fact('residence', { country: n % 2 ? 'US' : 'KR' }),
    ...(n < 40 ? [email(n)] : []),
  ]),
);
/** Namesakes of whom nothing but the name is known. */
const NAMESAKES = [50, 51].map((n) => record(roster(n), [fact('name', { hangul: nameOf(n) })]));

describe('linkage', () => {
  let store: Neo4jStore;
  let jobs: JobsService;
  let linkage: LinkageService;
  let moment = AT.getTime();
  const clock = { now: () => new Date((moment += 10)) };
  const staff: KnownActor = { ...cliActor('kim'), id: 'u_kim', via: 'session', contactGrant: false, roles: ['secretariat'] };
  const context = () => ({ actor: staff, audience: 'secretariat', store, clock }) as unknown as AppContext;
  const digest = async () => graphDigest(await store.read(readMeta));
  const bring = (records: readonly StatedRecord[], file: string) => {
    const { source, sender } = records[0]!;
    return runImport(store, importOf(file, { source, sender, scope: sender, mode: 'delta', at: AT }), rowsOf(records));
  };
  const run = async (threshold = 6) => {
    const job = await jobs.finished((await linkage.start({ threshold }, staff)).id);
    expect({ state: job.state, error: job.error }).toEqual({ state: 'done', error: null });
    return job;
  };
  const decide = (left: string, right: string, decision: LinkDecisionKind, expected: string | null = null, note = '확인') =>
    linkage.decide(context(), { left, right, decision, note, expected });
  const everything = { filter: {}, order: LinkOrder.PRIORITY, first: 100, after: null };
  const personOf = async (key: string): Promise<string> =>
    (await linkage.pair(key, register(59), staff))?.left.record.personId ?? '';
  let roster1: string;

  beforeAll(async () => {
    store = await testStore();
    const ports = { store, clock, random: repeatableRandom('linkage') };
    jobs = new JobsService(ports);
    linkage = new LinkageService({ ...ports, jobs, propose: (input) => Promise.resolve(proposalsOf(input, nameModel())) });
    jobs.handle('undoImport', async (job) => {
      const { importId } = JSON.parse(job.input) as { importId: string };
      await undoImport(store, { importId, actor: job.actor, at: AT });
      return { state: 'done' };
    });
    jobs.start(50);
    await bring(
      [
        ...PLACES.map((key) => thingRecord('Institution', key, { name: key.slice(4).toUpperCase(), country: 'KR' })),
        thingRecord('Event', 'e1', { titleKo: '수소의 날', from: '2026-12-01', to: '2026-12-02' }),
      ],
      'things',
    );
    await bring(REGISTER, 'register');
    roster1 = (await bring([...ROSTER, ...NAMESAKES], 'roster')).importId;
  }, 300_000);
  afterEach(async () => expect(await checkInvariants(store)).toEqual([]));
  afterAll(async () => {
    await jobs.stop();
    await store.close();
  });

  it('a run links by evidence as one command, on more than a name, and is undone as one step to the digest from before', async () => {
    const before = await digest();
    await run();
    const { counts, seq, decisions } = await linkage.report(roster1);
    expect(counts.records).toBe(52);
    expect(counts.byIdentifier + counts.byEvidence + counts.toLookAt + counts.new).toBe(52);
    expect(counts.byEvidence).toBeGreaterThanOrEqual(38);
    expect(decisions.linkedByModel).toBeGreaterThanOrEqual(38);
    const history = await linkage.history({ filter: { byHand: false }, first: 100, after: null }, staff);
    expect(history.totalCount).toBe(decisions.linkedByModel);
    for (const { evidence, left, right } of history.nodes) {
      const beside = evidence!.bars.filter(({ field, weight }) => field !== 'name' && weight > 0);
      expect({ left: left?.key, right: right?.key, beside: beside.length }).toMatchObject({ beside: expect.any(Number) });
      expect(beside.length).toBeGreaterThan(0);
      expect(evidence!.bars.reduce((sum, { weight }) => sum + weight, evidence!.prior)).toBeCloseTo(evidence!.score, 9);
    }
    expect(await linkage.runOf(seq!)).not.toBeNull();
    await linkage.undoRun(staff, (await linkage.runOf(seq!))!, seq!, '시험');
    expect(await digest()).toBe(before);
  }, 300_000);

  it('the worklist lists what nobody has settled, people of the next event first, in pages that miss and repeat nothing', async () => {
    await bring(
      [
        record('participants:kofst:e1-45', [
          fact('name', { hangul: nameOf(45) }),
          fact('residence', { country: 'US' }),
          at(PLACES[1]!, '2018'),
          fact('participation', { status: 'invited', role: 'speaker' }, { object: { kind: 'Event', key: 'e1' } }),
        ]),
      ],
      'participants',
    );
    await run(14);
    const all = await linkage.candidates(everything, staff);
    expect(all.totalCount).toBeGreaterThan(1);
    expect(all.edges).toHaveLength(all.totalCount);
    expect(all.edges[0]!.node.event).toMatchObject({ title: '수소의 날', from: '2026-12-01' });
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await linkage.candidates({ ...everything, first: 1, after }, staff);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all.edges.map(({ node }) => node.id));
    const sorted = await linkage.candidates({ ...everything, order: LinkOrder.SCORE }, staff);
    const scores = sorted.edges.map(({ node }) => node.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  }, 300_000);

  it('a decision takes the pair off the list, is written down, and the second of two people is told of it', async () => {
    const { edges, totalCount } = await linkage.candidates(everything, staff);
    const { left, right } = edges[0]!.node;
    const first = await decide(left.key, right.key, LinkDecisionKind.DIFFERENT);
    expect(first).toMatchObject({
      outcome: LinkOutcome.DECIDED,
      current: { decision: 'different', note: '확인', inForce: true },
    });
    expect(first.current!.evidence).not.toBeNull();
    const second = await decide(left.key, right.key, LinkDecisionKind.LINK);
    expect(second).toMatchObject({ outcome: LinkOutcome.CONFLICT, command: null, current: { id: first.current!.id } });
    expect((await linkage.candidates(everything, staff)).totalCount).toBeLessThan(totalCount);
    const { entries } = await readAuditPage(
      { store, clock, random: repeatableRandom('x') },
      { audience: 'secretariat', first: 1, action: 'decideLink' },
    );
    expect(entries[0]).toMatchObject({
      actor: 'u_kim',
      operation: 'decideLinks',
      reason: '확인',
      details: { decision: 'different' },
    });
    expect(entries[0]!.subjects.map(({ kind }) => kind).sort()).toEqual(['decision', 'person', 'person']);
    for (const filter of [
      { personId: left.personId },
      { record: right.key },
      { record: right.key, otherRecord: left.key },
      { mine: true },
    ])
      expect((await linkage.history({ filter, first: 1, after: null }, staff)).nodes[0]).toMatchObject({ id: first.current!.id });
    const unsure = edges[1]!.node;
    await decide(unsure.left.key, unsure.right.key, LinkDecisionKind.UNSURE);
    const left2 = await linkage.candidates({ ...everything, filter: { state: LinkState.UNSURE } }, staff);
    expect(left2.edges.map(({ node }) => node.id)).toEqual([unsure.id]);
    expect(left2.today).toEqual({ linked: 0, different: 1, unsure: 1 });
  }, 300_000);

  it('a person’s "different" outlives every later run and every file that comes again', async () => {
    const parted = [register(7), roster(7)] as const;
    const now = await linkage.pair(...parted, staff);
    const result = await decide(...parted, LinkDecisionKind.DIFFERENT, now!.current?.id ?? null);
    expect(result.outcome).toBe(LinkOutcome.DECIDED);
    await run(0);
    await bring([{ ...ROSTER[7]!, raw: { again: 1 } }], 'roster again');
    await run(0);
    const after = await linkage.pair(...parted, staff);
    expect(after).toMatchObject({ linked: false, current: { decision: 'different', inForce: true } });
    expect(
      (await linkage.candidates({ ...everything, filter: { state: LinkState.TO_LOOK_AT } }, staff)).edges,
    ).not.toContainEqual(
      expect.objectContaining({
        node: expect.objectContaining({ id: after!.others[0]?.id ?? '' } satisfies Partial<LinkCandidate>),
      }),
    );
  }, 300_000);

  it('what moving the threshold would change is what it then changes', async () => {
    await run(6);
    const preview = await linkage.preview(16, staff);
    expect(preview.removed).toBeGreaterThan(0);
    expect(preview.changes.length).toBeGreaterThan(0);
    await run(16);
    expect((await linkage.report(null)).decisions.linkedByModel).toBe(preview.linksThen);
    const back = await linkage.preview(6, staff);
    expect({ back: back.linksThen, currentThreshold: back.currentThreshold }).toEqual({
      back: preview.linksNow,
      currentThreshold: 16,
    });
    await run(6);
    expect((await linkage.report(null)).decisions.linkedByModel).toBe(preview.linksNow);
  }, 300_000);

  it('the same run once more changes nothing', async () => {
    const before = await digest();
    await run(6);
    expect(await digest()).toBe(before);
    expect((await linkage.report(null)).seq).toBeNull();
  }, 300_000);

  it('a run that is cancelled leaves nothing', async () => {
    const before = await digest();
    const job = await linkage.start({ threshold: 0 }, staff);
    await jobs.cancel(job.id).catch(() => undefined);
    const ended = await jobs.finished(job.id);
    if (ended.state === 'cancelled') expect(await digest()).toBe(before);
    else expect(ended.state).toBe('done');
    await run(6);
  }, 300_000);

  it('where the register and a roster differ about one person is a worklist', async () => {
    const pair = await linkage.pair(register(3), roster(3), staff);
    const linked = await decide(register(3), roster(3), LinkDecisionKind.LINK, pair!.current?.id ?? null);
    expect(linked).toMatchObject({ outcome: LinkOutcome.DECIDED });
    const page = await linkage.differences({ kinds: ['affiliation'], first: 20, after: null });
    const one = page.nodes.find(({ register: said }) => said.record.key === register(3));
    expect(one).toMatchObject({
      register: { value: 'MIT' },
      other: { value: 'POSTECH', since: '2025', record: { key: roster(3) } },
    });
    expect(one!.text.ko).toContain('2025부터');
    expect(page.totalCount).toBe(page.nodes.length);
  }, 300_000);

  it('says why the records of a person belong together, with the evidence, and to others no more than they may know', async () => {
    const person = await personOf(roster(1));
    const why = await linkage.explain(person, 'secretariat', staff);
    expect(why!.records.map(({ key }) => key).sort()).toEqual([roster(1), register(1)]);
    expect(why!.links).toMatchObject([{ basis: LinkBasis.MODEL, decision: { decider: 'MODEL' } }]);
    const text = JSON.stringify(why);
    expect(text).not.toContain('person1@');
    expect(await linkage.explain(person, 'programme', { ...staff, roles: ['analyst'] })).toBeNull();
  }, 300_000);
});
