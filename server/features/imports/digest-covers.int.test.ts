import {
  CONSENT_PURPOSES,
  type FactKind,
  type Ref,
  type StatedFact,
  type StatedRecord,
  type ThingKind,
} from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import {
  applyCommand,
  graphDigest,
  readMeta,
  recomputeDigest,
  runImport,
  undoCommand,
  undoImport,
  type Change,
} from '@brainlink/seeds/write';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, memberRecord, rowsOf, thingRecord } from '../../testing/rows';

const AT = new Date('2026-11-22T03:00:00Z');
const PERSON = 'members:KSEA:1';
const OTHER = 'members:KSEA:9';
const THING = 'reference:atlas:Institution:ror:kaist';
const person: Ref = { kind: 'Record', key: PERSON };
const thing = (kind: ThingKind, key: string): Ref => ({ kind, key });
const date = (text: string) => text as PartialDate;

type Content = Pick<StatedFact, 'props'> & Partial<Pick<StatedFact, 'object' | 'validFrom' | 'validTo' | 'visibility'>>;

/** What a fact of each kind says, and the smallest change of it: a kind without its line does not compile. */
const KINDS: { readonly [K in FactKind]: readonly [Content, Content] } = {
  name: [{ props: { hangul: '윤하람' } }, { props: { hangul: '윤하람', latin: 'Haram Yoon' } }],
  identifier: [{ props: { scheme: 'member', value: 'K-1' } }, { props: { scheme: 'member', value: 'K-2' } }],
  contact: [{ props: { scheme: 'email', value: 'a@example.org' } }, { props: { scheme: 'email', value: 'b@example.org' } }],
  origin: [{ props: { overseasKorean: true } }, { props: { overseasKorean: false } }],
  stage: [{ props: { stage: 'professor' } }, { props: { stage: 'student' } }],
  field: [{ props: { text: '수소', technologies: ['hydrogen'] } }, { props: { text: '수소', technologies: [] } }],
  residence: [{ props: { country: 'DE' } }, { props: { country: 'DE', city: 'Aachen' } }],
  affiliation: [{ props: { text: 'RWTH', score: 0.5 } }, { props: { text: 'RWTH', score: 0.75 } }],
  degree: [{ props: { level: 'doctor', text: 'KAIST' } }, { props: { level: 'master', text: 'KAIST' } }],
  membership: [
    { props: { role: 'member' }, object: thing('Association', 'KSEA') },
    { props: { role: 'member' }, object: thing('Association', 'VeKNI') },
  ],
  participation: [
    { props: { status: 'invited', role: 'speaker' }, object: thing('Event', 'e1') },
    { props: { status: 'attended', role: 'speaker' }, object: thing('Event', 'e1') },
  ],
  clubMembership: [
    { props: { role: 'member' }, object: thing('Club', 'c1') },
    { props: { role: 'leader' }, object: thing('Club', 'c1') },
  ],
  projectMembership: [
    { props: { role: 'member' }, object: thing('Project', 'p1') },
    { props: { role: 'member' }, object: thing('Project', 'p2') },
  ],
  authorship: [
    { props: { position: 1 }, object: thing('Work', 'w1') },
    { props: { position: 2 }, object: thing('Work', 'w1') },
  ],
  consent: [{ props: { purpose: 'publication', value: 'no' } }, { props: { purpose: 'publication', value: 'yes' } }],
  profile: [{ props: { name: 'KAIST', country: 'KR' } }, { props: { name: 'KAIST', country: 'KR', city: 'Daejeon' } }],
  relation: [
    { props: { relation: 'partOf' }, object: thing('Institution', 'ror:a') },
    { props: { relation: 'succeededBy' }, object: thing('Institution', 'ror:a') },
  ],
};
const ABOUT_THINGS: ReadonlySet<string> = new Set<FactKind>(['profile', 'relation']);

const stated = (kind: FactKind, content: Content): StatedFact => ({
  kind,
  subject: ABOUT_THINGS.has(kind) ? thing('Institution', 'ror:kaist') : person,
  visibility: ABOUT_THINGS.has(kind) ? 'public' : 'consent',
  ...content,
});

/** The two rows that state a fact of every kind; of one kind something else. */
function rows(changed?: FactKind): StatedRecord[] {
  const kinds = Object.keys(KINDS) as FactKind[];
  const record = (key: string, source: 'members' | 'reference', sender: string, about: readonly FactKind[]): StatedRecord => ({
    key,
    source,
    sender,
    scope: sender,
    describes: source === 'members' ? 'person' : 'thing',
    origin: { file: 'a.csv', row: 2 },
    raw: { changed: about.find((kind) => kind === changed) ?? '' },
    facts: about.map((kind) => stated(kind, KINDS[kind][kind === changed ? 1 : 0])),
  });
  return [
    record(
      PERSON,
      'members',
      'KSEA',
      kinds.filter((kind) => !ABOUT_THINGS.has(kind)),
    ),
    record(
      THING,
      'reference',
      'atlas',
      kinds.filter((kind) => ABOUT_THINGS.has(kind)),
    ),
  ];
}

describe('the digest changes with any one fact, decision or consent, and comes back when that is undone', () => {
  let store: Neo4jStore;
  let wanted: string;
  const seen = new Map<string, string>();
  const digest = async () => graphDigest(await store.read(readMeta));
  const bring = (file: string, records: readonly StatedRecord[]) =>
    runImport(store, importOf(file, { mode: 'delta', scope: 'all', at: AT }), rowsOf(records));
  const command = (...changes: readonly Change[]) => applyCommand(store, { kind: 'test', actor: 'test', at: AT, changes });
  const undo = (seq: number) => undoCommand(store, { seq, actor: 'test', at: AT });
  const believed = async (kind: FactKind) => {
    const [row] = await store.read((tx) =>
      tx.run<{ id: string }>(
        `MATCH (f:Fact {kind: $kind}) WHERE f.seqTo IS NULL AND f.recordKey IN [$person, $thing] RETURN f.id AS id`,
        { kind, person: PERSON, thing: THING },
      ),
    );
    return row?.id ?? '';
  };
  const statement = (kind: FactKind, content: Content, overrides: readonly string[] = []): Change => ({
    op: 'state',
    fact: stated(kind, content),
    recordKey: ABOUT_THINGS.has(kind) ? THING : PERSON,
    overrides,
  });
  /** Notes a digest: it is not the one from before, nor that of any other change. */
  const isNew = async (what: string) => {
    const now = await digest();
    expect({ what, same: now === wanted, as: seen.get(now) }).toEqual({ what, same: false, as: undefined });
    seen.set(now, what);
  };
  const isBack = async () => expect(await digest()).toBe(wanted);

  beforeAll(async () => {
    store = await testStore();
    await bring('things', [
      thingRecord('Association', 'KSEA', { abbr: 'KSEA' }),
      thingRecord('Association', 'VeKNI', { abbr: 'VeKNI' }),
      thingRecord('Event', 'e1', { title: 'X-Lab Day' }),
      thingRecord('Club', 'c1', { name: 'Hydrogen club' }),
      thingRecord('Project', 'p1', { title: 'One' }),
      thingRecord('Project', 'p2', { title: 'Two' }),
      thingRecord('Work', 'w1', { title: 'A work' }),
      thingRecord('Institution', 'ror:a', { name: 'A' }),
    ]);
    await bring('other', [memberRecord({ no: '9', name: '서도현' })]);
    await bring('rows', rows());
    wanted = await digest();
  });
  afterAll(() => store.close());
  afterEach(async () =>
    expect(await recomputeDigest(store, 20261122)).toMatchObject({ kept: wanted, parts: [], differences: [] }),
  );

  const kinds = Object.keys(KINDS) as FactKind[];

  it.each(kinds)('a fact of the kind "%s": said otherwise by a file', async (kind) => {
    const { importId } = await bring(`changed ${kind}`, rows(kind));
    await isNew(`import ${kind}`);
    await undoImport(store, { importId, actor: 'test', at: AT });
    await isBack();
  });

  it.each(kinds)('a fact of the kind "%s": said otherwise, taken back and stated beside by hand', async (kind) => {
    const overridden = await command(statement(kind, KINDS[kind][1], [await believed(kind)]));
    await isNew(`override ${kind}`);
    await undo(overridden.seq);
    await isBack();
    const retracted = await command({ op: 'retract', factId: await believed(kind) });
    await isNew(`retract ${kind}`);
    await undo(retracted.seq);
    await isBack();
    const added = await command(statement(kind, KINDS[kind][1]));
    await isNew(`add ${kind}`);
    await undo(added.seq);
    await isBack();
  });

  const SPELL: Content = { props: { text: 'KIST' }, validFrom: date('2019') };
  const ASPECTS: Readonly<Record<string, Content>> = {
    'where it points': { ...SPELL, object: thing('Institution', 'ror:a') },
    'since when it holds': { ...SPELL, validFrom: date('2019-01') },
    'until when it holds': { ...SPELL, validTo: date('2024') },
    'who may see it': { ...SPELL, visibility: 'secretariat' },
    'what it says': { ...SPELL, props: { text: 'KIST', department: '수소' } },
    'nothing else': SPELL,
  };
  it.each(Object.entries(ASPECTS))('%s of a fact', async (what, content) => {
    const { seq } = await command(statement('affiliation', content));
    await isNew(what);
    await undo(seq);
    await isBack();
  });

  it.each(CONSENT_PURPOSES.flatMap((purpose) => [[purpose, 'yes'] as const, [purpose, 'no'] as const]))(
    'a consent to %s: %s',
    async (purpose, value) => {
      const { seq } = await command(statement('consent', { props: { purpose, value }, visibility: 'secretariat' }));
      await isNew(`consent ${purpose} ${value}`);
      await undo(seq);
      await isBack();
    },
  );

  const LINKED = { left: PERSON, right: OTHER, decision: 'link' } as const;
  const STATEMENTS: Readonly<Record<string, Extract<Change, { op: 'decide' }>['statement']>> = {
    'that two records are one person': LINKED,
    'that two records are two people': { ...LINKED, decision: 'different' },
    'that nobody can tell': { ...LINKED, decision: 'unsure' },
    'with a note': { ...LINKED, note: '전화로 확인' },
    'with a weight': { ...LINKED, score: 6.5 },
    'with a probability': { ...LINKED, score: 6.5, probability: 0.99 },
    'with a model': { ...LINKED, modelVersion: '1' },
    'with evidence': { ...LINKED, evidence: '{"bars":[]}' },
  };
  it.each(Object.entries(STATEMENTS))('a decision %s', async (what, statement) => {
    const { seq } = await command({ op: 'decide', statement });
    await isNew(what);
    await undo(seq);
    await isBack();
  });

  const CHOICE = {
    slot: `shortlist:s1|${PERSON}`,
    group: 'shortlist:s1',
    kind: 'shortlistEntry',
    says: { state: 'considered' },
    records: [PERSON],
  };
  const CHOICES: Readonly<Record<string, Extract<Change, { op: 'choose' }>['statement']>> = {
    'of somebody': CHOICE,
    'of somebody else': { ...CHOICE, records: [OTHER] },
    'with another state': { ...CHOICE, says: { state: 'invited' } },
    'with a note': { ...CHOICE, says: { state: 'considered', note: '기조연설' } },
    'of nothing': { ...CHOICE, says: null },
    'for another list': { ...CHOICE, slot: `shortlist:s2|${PERSON}`, group: 'shortlist:s2' },
  };
  it.each(Object.entries(CHOICES))('a choice %s', async (what, choice) => {
    const { seq } = await command({ op: 'choose', statement: choice });
    await isNew(`choice ${what}`);
    await undo(seq);
    await isBack();
  });

  /** Every operation of a command by hand, after a first one where it needs one: an operation without its line does not compile. */
  const OPERATIONS: { readonly [O in Change['op']]: { first: () => Promise<Change | null>; then: (factId: string) => Change } } =
    {
      state: { first: () => Promise.resolve(null), then: () => statement('stage', { props: { stage: 'postdoc' } }) },
      retract: {
        first: () => Promise.resolve(statement('stage', { props: { stage: 'researcher' } })),
        then: (factId) => ({ op: 'retract', factId }),
      },
      decide: {
        first: () => Promise.resolve(null),
        then: () => ({ op: 'decide', statement: { left: PERSON, right: OTHER, decision: 'unsure' } }),
      },
      choose: {
        first: () => Promise.resolve(null),
        then: () => ({ op: 'choose', statement: CHOICE }),
      },
      release: {
        first: async () => statement('stage', { props: { stage: 'engineer' } }, [await believed('stage')]),
        then: (factId) => ({ op: 'release', factId }),
      },
    };
  it.each(Object.keys(OPERATIONS) as Change['op'][])('a decision by hand to %s', async (op) => {
    const first = await OPERATIONS[op].first();
    const before = first ? await command(first) : null;
    const between = await digest();
    const { seq } = await command(OPERATIONS[op].then(before?.factIds[0] ?? ''));
    expect(await digest()).not.toBe(between);
    await undo(seq);
    expect(await digest()).toBe(between);
    if (before) await undo(before.seq);
    await isBack();
  });

  it('keeps a correction in force when its release is undone, though the row comes again with another cell', async () => {
    const mended = await command(statement('stage', { props: { stage: 'engineer' } }, [await believed('stage')]));
    const released = await command({ op: 'release', factId: mended.factIds[0] ?? '' });
    await undo(released.seq);
    const { importId } = await bring('other cell', rows('name'));
    const stages = await store.read((tx) =>
      tx.run(`MATCH (f:Fact {kind: 'stage'}) WHERE f.seqTo IS NULL RETURN f.stage AS stage`),
    );
    expect(stages).toEqual([{ stage: 'engineer' }]);
    await undoImport(store, { importId, actor: 'test', at: AT });
    await undo(mended.seq);
    await isBack();
  });

  it('states nothing twice when a correction is undone that was released before', async () => {
    const mended = await command(statement('stage', { props: { stage: 'engineer' } }, [await believed('stage')]));
    const released = await command({ op: 'release', factId: mended.factIds[0] ?? '' });
    await isBack();
    await undo(mended.seq);
    await isBack();
    await undo(released.seq);
    await isBack();
    const { importId } = await bring('other cell again', rows('stage'));
    expect(seen.get(await digest())).toBe('import stage');
    await undoImport(store, { importId, actor: 'test', at: AT });
    await isBack();
  });

  it('says nothing of a row that was undone when a retraction from before is undone', async () => {
    const { importId } = await bring('one more', [
      {
        ...(rows()[0] as StatedRecord),
        key: 'members:KSEA:2',
        facts: [{ ...stated('name', KINDS.name[0]), subject: { kind: 'Record', key: 'members:KSEA:2' } }],
      },
    ]);
    const [fact] = await store.read((tx) =>
      tx.run<{ id: string }>(`MATCH (f:Fact {recordKey: 'members:KSEA:2'}) RETURN f.id AS id`),
    );
    const { seq } = await command({ op: 'retract', factId: fact?.id ?? '' });
    await undoImport(store, { importId, actor: 'test', at: AT });
    await isBack();
    await undo(seq);
    await isBack();
  });

  it('had a digest of its own for every change', () => {
    expect(seen.size).toBe(
      kinds.length * 4 +
        Object.keys(ASPECTS).length +
        CONSENT_PURPOSES.length * 2 +
        Object.keys(STATEMENTS).length +
        Object.keys(CHOICES).length,
    );
  });
});
