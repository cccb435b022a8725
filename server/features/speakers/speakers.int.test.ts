import 'reflect-metadata';

import type { KnownActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import { setConsent } from '../consents/consents.service';
import { Expertise } from './expertise/expertise.service';
import { SpeakersService, type SpeakersPorts } from './speakers.service';
import { openSpeakerAtlas, ORGANIZER, STAFF, type SpeakerAtlas } from '../../testing/speaker-atlas';
import { PLANNED_EVENT, speakerId, workId } from '../../testing/speaker-world';

const CARD = `person { id name node { id name } } rank score introducers { person { id } isOrganizer strength }
  reasons { kind weight value text { ko en } evidence {
    works { id title year closeness } ties { with { id } ties { kind count items { id title } } } events { id } projects { id } associations { id title } fields countries } }
  flags { kind level text { ko en } evidence { id } conflicts { kind with { id } blocks } }
  travelsFrom { country city source sureness needsFlight } overseasKorean { value sources } years { year count } earlierEvents { id }`;
const MATCH = `query ($input: MatchSpeakersInput!) { matchSpeakers(input: $input) {
  header { seq digest } progress { state done total } topic { text words unknown technologies means } candidates { ${CARD} }
  totalCount searched excluded { reason count text { ko } } notices { ko en } relaxations { conditions count } pageInfo { endCursor hasNextPage } } }`;
const WHY = `query ($input: MatchSpeakersInput!, $personId: ID!) { whyNotFound(input: $input, personId: $personId) {
  rank totalCount reason candidate { person { id } } text { ko en } progress { state } } }`;

interface Candidate {
  readonly person: { readonly id: string };
  readonly rank: number;
  readonly score: number;
  readonly introducers: readonly { readonly person: { readonly id: string }; readonly isOrganizer: boolean }[];
  readonly reasons: readonly {
    readonly kind: string;
    readonly weight: number;
    readonly value: number;
    readonly text: { readonly ko: string; readonly en: string };
    readonly evidence: {
      readonly works: readonly { readonly id: string; readonly title: string }[];
      readonly ties: readonly {
        readonly with: { readonly id: string };
        readonly ties: readonly { readonly items: readonly { readonly id: string }[] }[];
      }[];
      readonly associations: readonly { readonly title: string }[];
      readonly fields: readonly string[];
    };
  }[];
  readonly flags: readonly {
    readonly kind: string;
    readonly level: string;
    readonly evidence: readonly { readonly id: string }[];
  }[];
  readonly travelsFrom: { readonly country: string; readonly sureness: number; readonly needsFlight: boolean };
  readonly overseasKorean: { readonly value: boolean | null; readonly sources: readonly string[] };
}
interface Matches {
  readonly progress: { readonly state: string; readonly total: number };
  readonly topic: { readonly technologies: readonly string[] };
  readonly candidates: readonly Candidate[];
  readonly totalCount: number;
  readonly searched: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly notices: readonly { readonly ko: string; readonly en: string }[];
  readonly relaxations: readonly { readonly conditions: readonly string[]; readonly count: number }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

describe('finding speakers', () => {
  let atlas: SpeakerAtlas;
  beforeAll(async () => {
    atlas = await openSpeakerAtlas();
  }, 120_000);
  afterAll(() => atlas.close());

  const ask = <T>(as: KnownActor, query: string, variables: Readonly<Record<string, unknown>>): Promise<T> =>
    atlas.ask<T>(as, query, variables);
  const match = async (input: Readonly<Record<string, unknown>>, as = ORGANIZER): Promise<Matches> =>
    (await ask<{ matchSpeakers: Matches }>(as, MATCH, { input })).matchSpeakers;
  const TOPIC = { topic: 'hydrogen storage materials', eventId: PLANNED_EVENT };
  const of = ({ candidates }: Matches, name: Parameters<typeof speakerId>[0]): Candidate => {
    const found = candidates.find(({ person }) => person.id === speakerId(name));
    if (!found) throw new Error(`${name} is not found.`);
    return found;
  };
  const ids = ({ candidates }: Matches): string[] => candidates.map(({ person }) => person.id);
  const ASKER = { actor: ORGANIZER, audience: 'programme' } as const;
  const service = (more: Partial<SpeakersPorts>): SpeakersService => {
    const { network, rosters, conflicts, expertise } = atlas.features;
    const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
    return new SpeakersService({ store: atlas.store, clock, network, rosters, conflicts, expertise, ...more });
  };

  it('puts who works on the topic first, and leaves out who works on something else', async () => {
    const found = await match(TOPIC);
    expect(found.progress.state).toBe('READY');
    expect(ids(found)[0]).toBe(speakerId('storage'));
    expect(ids(found)).not.toContain(speakerId('robots'));
    expect(found.candidates.map(({ rank }) => rank)).toEqual(found.candidates.map((_, at) => at + 1));
    expect(found.totalCount).toBe(found.candidates.length);
  });

  it('counts everybody who can be found: candidates and those left out, each for one reason', async () => {
    const found = await match(TOPIC);
    const left = found.excluded.reduce((sum, { count }) => sum + count, 0);
    expect(found.totalCount + left).toBe(found.searched);
    expect(found.excluded).toContainEqual(expect.objectContaining({ reason: 'IS_ORGANIZER', count: 2 }));
  });

  it('adds up: the weights of the reasons are the score, and the order is that of the scores', async () => {
    const { candidates } = await match(TOPIC);
    for (const { reasons, score } of candidates) {
      expect(reasons.map(({ kind }) => kind)).toEqual(['TOPIC', 'KOREA', 'PATH', 'NOVELTY', 'EARLIER', 'AVAILABILITY']);
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 12);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('names works and ties that open', async () => {
    const found = await match(TOPIC);
    const storage = of(found, 'storage');
    const [topic, korea] = storage.reasons;
    expect(topic!.evidence.works.map(({ id }) => id).sort()).toEqual(['h3', 'h6', 'h7'].map(workId).sort());
    expect(korea!.evidence.ties.map((tie) => tie.with.id)).toEqual([speakerId('friend')]);
    const works = found.candidates.flatMap(({ reasons }) =>
      reasons.flatMap(({ evidence }) => evidence.works.map(({ id }) => id)),
    );
    const tied = found.candidates.flatMap(({ reasons }) =>
      reasons.flatMap(({ evidence }) =>
        evidence.ties.flatMap(({ ties }) => ties.flatMap(({ items }) => items.map(({ id }) => id))),
      ),
    );
    const all = [...new Set([...works, ...tied])];
    const opened = await ask<{ works: { id: string }[] }>(
      ORGANIZER,
      'query ($ids: [ID!]!) { works(where: { id: { in: $ids } }, limit: 200) { id } }',
      {
        ids: all,
      },
    );
    expect(opened.works.map(({ id }) => id).sort()).toEqual(all.sort());
    expect(works.length).toBeGreaterThan(5);
  });

  it('knows who can introduce: through whoever agreed, never through whoever did not', async () => {
    const storage = of(await match(TOPIC), 'storage');
    expect(storage.introducers.map(({ person }) => person.id)).toEqual([speakerId('friend')]);
    expect(storage.reasons.find(({ kind }) => kind === 'PATH')!.evidence.ties.map((tie) => tie.with.id)).toEqual([
      speakerId('friend'),
    ]);
    const coauthor = of(await match(TOPIC), 'coauthor');
    expect(coauthor.introducers[0]).toMatchObject({ person: { id: speakerId('host') }, isOrganizer: true });
  });

  it('shows what to know before inviting: conflicts, other events, where they travel from, who says overseas Korean', async () => {
    const found = await match(TOPIC);
    expect(of(found, 'coauthor').flags[0]).toMatchObject({ kind: 'CONFLICT', level: 'BLOCK' });
    expect(of(found, 'busy').flags.find(({ kind }) => kind === 'BUSY')).toMatchObject({ level: 'BLOCK' });
    expect(of(found, 'storage')).toMatchObject({
      travelsFrom: { country: 'US', needsFlight: true },
      overseasKorean: { value: true, sources: ['participants'] },
    });
    expect(of(found, 'storage').travelsFrom.sureness).toBeGreaterThan(0.5);
    expect(of(found, 'noWorks').flags.map(({ kind }) => kind)).toContain('NO_WORKS');
    expect(of(found, 'noWorks').reasons[0]!.evidence.fields).toEqual(['hydrogen storage']);
  });

  it('finds nobody for others than the secretariat who did not agree; the secretariat sees who was not asked', async () => {
    const others = await match({ ...TOPIC, first: 200 });
    for (const name of ['unasked', 'refused', 'hidden'] as const) expect(ids(others)).not.toContain(speakerId(name));
    expect(JSON.stringify(others)).not.toMatch(/Unasked|Refused|Hideaway|Secret/);
    expect(others.excluded.map(({ reason }) => reason)).not.toContain('REFUSED');
    const staff = await match({ ...TOPIC, first: 200 }, STAFF);
    expect(of(staff, 'unasked').flags.map(({ kind }) => kind)).toContain('CONSENT_UNKNOWN');
    expect(ids(staff)).toContain(speakerId('hidden'));
    expect(ids(staff)).not.toContain(speakerId('refused'));
    expect(staff.excluded).toContainEqual(expect.objectContaining({ reason: 'REFUSED', count: 1 }));
  });

  it('says why somebody is not found: the rank, the reason, and alike for the hidden and the absent', async () => {
    const why = async (personId: string) =>
      (await ask<{ whyNotFound: Record<string, unknown> }>(ORGANIZER, WHY, { input: TOPIC, personId })).whyNotFound;
    const found = await match(TOPIC);
    expect(await why(speakerId('cells'))).toMatchObject({ rank: of(found, 'cells').rank, reason: null });
    expect(await why(speakerId('robots'))).toMatchObject({ rank: null, reason: 'OFF_TOPIC' });
    const absent = await why('p_absent');
    expect(absent).toMatchObject({ rank: null, reason: 'NOBODY' });
    for (const name of ['hidden', 'unasked', 'refused'] as const) expect(await why(speakerId(name))).toEqual(absent);
  });

  it('weighs the closest where very many fit, says so, and says of the others that more fit better than that they are off topic', async () => {
    const all = await match(TOPIC);
    const few = service({ mostCandidates: 2 });
    const found = await few.match(ASKER, TOPIC);
    expect(all.totalCount).toBeGreaterThan(2);
    expect(found.totalCount).toBe(2);
    expect(found.notices.map(({ en }) => en)).toContain(
      'So many fit the topic that only the 2 closest were weighed. A narrower topic, or conditions, show others.',
    );
    const counted = found.excluded.reduce((sum, { count }) => sum + count, 0);
    expect(found.totalCount + counted).toBe(found.searched);
    const left = ids(all).find((id) => !found.candidates.some(({ person }) => person.id === id))!;
    expect(await few.whyNotFound(ASKER, TOPIC, left)).toMatchObject({ rank: null, reason: 'outranked' });
    expect(all.notices.map(({ en }) => en).join()).not.toContain('closest were weighed');
  });

  it('says that order and number will change for as long as the meaning of works is being read', async () => {
    let embedded: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (embedded = resolve));
    const expertise = new Expertise(atlas.store, {
      models: ['minilm'],
      embed: async (_model, texts, { background } = {}) => {
        if (background) await gate;
        return texts.map((text) => Int8Array.from({ length: 32 }, (_, at) => text.charCodeAt(at % text.length) % 100));
      },
      close: () => Promise.resolve(),
    });
    await expertise.ready('programme');
    const speakers = service({ expertise });
    const said = async (): Promise<string> => (await speakers.match(ASKER, TOPIC)).notices.map(({ en }) => en).join();
    expect(await said()).toContain('What works mean is still being read');
    embedded();
    await expertise.useInstalledModels();
    expect(await said()).not.toContain('still being read');
    await expertise.close();
  });

  it('reorders by weights, leaves out "not this kind", and goes page by page', async () => {
    const plain = await match(TOPIC);
    const novel = await match({ ...TOPIC, weights: { topic: 0, korea: 0, path: 0, availability: 0, novelty: 5 } });
    expect(novel.candidates[0]!.reasons.find(({ kind }) => kind === 'NOVELTY')!.weight).toBeCloseTo(
      novel.candidates[0]!.score,
      12,
    );
    expect(of(novel, 'cells').reasons[3]!.evidence.associations.map(({ title }) => title)).toEqual(['VeKNI']);
    const without = await match({ ...TOPIC, notLike: [speakerId('storage')] });
    expect(ids(without)).not.toContain(speakerId('storage'));
    const first = await match({ ...TOPIC, first: 2 });
    const second = await match({ ...TOPIC, first: 2, after: first.pageInfo.endCursor });
    expect([...ids(first), ...ids(second)]).toEqual(ids(plain).slice(0, 4));
    expect(second.candidates[0]!.rank).toBe(3);
  });

  it('takes a topic from a work, in Korean, or from a technology', async () => {
    const fromWork = await match({ topicFrom: { workId: workId('h6') } });
    expect(ids(fromWork)).toContain(speakerId('storage'));
    const korean = await match({ topic: '수소 저장', eventId: PLANNED_EVENT });
    expect(korean.topic.technologies).toEqual(['HYDROGEN']);
    expect(ids(korean)[0]).toBe(speakerId('storage'));
    const filtered = await match({ ...TOPIC, countries: ['DE'] });
    expect(ids(filtered)).toEqual([speakerId('cells')]);
  });

  it.each([
    ['an empty topic', { topic: '' }],
    ['one letter', { topic: 'x' }],
    ['ten thousand words', { topic: 'hydrogen storage '.repeat(5_000) }],
    ['another language', { topic: '水素貯蔵の材料' }],
    ['a technology that is no more', { technologies: ['HYDROGEN_2022'] }],
    ['a technology that never was', { topic: 'hydrogen', technologies: ['ALCHEMY'] }],
    ['dates outside the window', { topic: 'hydrogen', dates: [{ from: '2027-02-01', to: '2027-02-03' }] }],
    ['dates that end before they begin', { topic: 'hydrogen', dates: [{ from: '2026-06-03', to: '2026-06-01' }] }],
    ['nobody to be found', { topic: 'hydrogen', countries: ['FR'] }],
  ])('answers %s with what to do about it', async (_what, input) => {
    const found = await match(input);
    expect(found.notices.length).toBeGreaterThan(0);
    expect(found.notices.every(({ ko, en }) => ko !== '' && en !== '')).toBe(true);
  });

  it('says of each condition how many there would be without it, and there are just as many', async () => {
    const nobody = await match({ ...TOPIC, countries: ['FR'] });
    expect(nobody.totalCount).toBe(0);
    const { totalCount } = await match(TOPIC);
    expect(totalCount).toBeGreaterThan(1);
    const said = nobody.notices.map(({ en }) => en);
    expect(said).toContain(`Without the countries there would be ${totalCount} people.`);
    // Nobody in France is promised for a wider topic: nobody lives there.
    expect(said.join()).not.toContain('Without the topic');
    expect(nobody.relaxations).toEqual([{ conditions: ['COUNTRIES'], count: totalCount }]);
    const far = await match({ topic: 'quantum error correction', countries: ['DE'] });
    const inGermany = (await match({ countries: ['DE'] })).totalCount;
    expect(far.notices.map(({ ko }) => ko)).toContain(`주제 없이 찾으면 ${inGermany}명이 나옵니다.`);
  });

  it('names all the conditions to leave out where leaving out one of them finds nobody, and the topic only where it must go, too', async () => {
    const strict = { countries: ['FR'], stages: ['phd'] };
    const { totalCount } = await match(TOPIC);
    expect((await match({ ...TOPIC, ...strict })).relaxations).toEqual([
      { conditions: ['COUNTRIES', 'STAGES'], count: totalCount },
    ]);
    const [unread] = (await match({ topic: 'zzzzqqqq', ...strict })).relaxations;
    expect(unread?.conditions).toEqual(['COUNTRIES', 'STAGES', 'TOPIC']);
    expect((await match(TOPIC)).relaxations).toEqual([]);
  });

  it.each([
    ['an edition without known rules', { edition: 2022 }, 'The rules of 2022 are not known; those of 2026 were used.'],
    ['a range of three months', { dates: [{ from: '2026-06', to: '2026-08' }] }, 'is 92 days; a meeting takes 4 at most'],
    [
      'two ranges that overlap',
      { dates: ['2026-06-01', '2026-06-02'].map((from) => ({ from, to: '2026-06-03' })) },
      'The two date ranges overlap.',
    ],
    [
      'weights of nothing',
      { weights: { topic: 0, korea: 0, path: 0, novelty: 0, earlier: 0, availability: 0 } },
      'Every weight is 0, so the order means nothing.',
    ],
  ])('answers %s, and says so', async (_what, input, said) => {
    const found = await match({ topic: 'hydrogen storage', ...input });
    expect(found.totalCount).toBeGreaterThan(0);
    expect(found.notices.map(({ en }) => en).join('\n')).toContain(said);
    expect((await match({ topic: 'hydrogen storage', edition: 2026 })).notices).toEqual([]);
  });

  it('reads half a character as nothing, wherever it was cut', async () => {
    const plain = await match(TOPIC);
    expect(ids(await match({ ...TOPIC, topic: 'hydrogen \ud83d storage materials' }))).toEqual(ids(plain));
  });

  it('refuses who may not ask, and values that are none, without saying that the server failed', async () => {
    const status = async (roles: KnownActor['roles'], input: unknown) =>
      (await atlas.post({ ...ORGANIZER, id: 'u_other', roles }, { query: MATCH, variables: { input } })).status;
    expect(await status(['organizer'], TOPIC)).toBe(200);
    expect(await status(['participant'], TOPIC)).toBe(403);
    expect(await status(['organizer'], { topic: 'hydrogen', dates: [{ from: 'soon', to: '2026-06-03' }] })).toBe(400);
  });

  it('finds whoever agreed a moment ago, and loses whoever refused', async () => {
    const ports = {
      store: atlas.store,
      clock: { now: () => new Date('2026-03-02T01:00:00Z') },
      random: repeatableRandom('consent'),
    };
    const say = (value: 'yes' | 'no') =>
      setConsent(ports, STAFF, { personId: speakerId('unasked'), purpose: 'speakerSearch', value, reason: 'a call' });
    await say('yes');
    expect(ids(await match(TOPIC))).toContain(speakerId('unasked'));
    await say('no');
    expect(ids(await match(TOPIC))).not.toContain(speakerId('unasked'));
  });
});
