import 'reflect-metadata';

import { graphDigest, readMeta } from '@brainlink/seeds/write';
import type { KnownActor } from '../../identity/actor';
import { openSpeakerAtlas, ORGANIZER, STAFF, type SpeakerAtlas } from '../../testing/speaker-atlas';
import { PLANNED_EVENT, speakerId, workId } from '../../testing/speaker-world';

const CONFLICT =
  'kind with { id } text { ko en } ageYears withinYears evidence { kind id title } waiver { reason by seq } blocks';
const CHECK = `query ($person: ID!, $against: ConflictAgainst!) { conflictCheck(person: $person, against: $against) {
  person { id } checked conflicts { ${CONFLICT} } text { ko en } } }`;
const WAIVE = `mutation ($input: WaiveConflictInput!) { waiveConflict(input: $input) { ${CONFLICT} } }`;
const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
  from { id } to { id } paths { length strength text { ko en } steps { from { id } to { id } strength ties { kind count items { id } } text { ko en } } } text { ko en } } }`;

interface Report {
  readonly conflictCheck: {
    readonly checked: number;
    readonly text: { readonly ko: string; readonly en: string };
    readonly conflicts: readonly {
      readonly kind: string;
      readonly with: { readonly id: string } | null;
      readonly evidence: readonly { readonly id: string }[];
      readonly blocks: boolean;
      readonly waiver: { readonly reason: string; readonly seq: number } | null;
    }[];
  };
}
interface Paths {
  readonly paths: {
    readonly from: { readonly id: string } | null;
    readonly paths: readonly {
      readonly length: number;
      readonly strength: number;
      readonly steps: readonly {
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
        readonly strength: number;
        readonly text: { readonly ko: string };
      }[];
    }[];
    readonly text: { readonly ko: string; readonly en: string };
  };
}

describe('who knows whom', () => {
  let atlas: SpeakerAtlas;
  const ADVISOR: KnownActor = { ...ORGANIZER, id: 'u_advisor', roles: ['advisor'], personId: null };
  beforeAll(async () => {
    atlas = await openSpeakerAtlas();
  }, 120_000);
  afterAll(() => atlas.close());

  const check = async (person: string, against: Readonly<Record<string, unknown>>, as = STAFF) =>
    (await atlas.ask<Report>(as, CHECK, { person, against })).conflictCheck;

  it('is a conflict with the works, places and events that show it', async () => {
    const coauthor = await check(speakerId('coauthor'), { eventId: PLANNED_EVENT });
    expect(coauthor.conflicts).toMatchObject([
      {
        kind: 'CO_AUTHOR',
        with: { id: speakerId('host') },
        evidence: [{ kind: 'WORK', id: workId('h2') }],
        blocks: true,
        withinYears: 3,
      },
    ]);
    const colleagues = await check(speakerId('noWorks'), { people: [speakerId('host'), speakerId('cells')] });
    expect(colleagues).toMatchObject({ checked: 2, conflicts: [{ kind: 'SAME_INSTITUTION', with: { id: speakerId('host') } }] });
    const organizers = await check(speakerId('organizer'), { eventId: PLANNED_EVENT });
    expect(organizers.conflicts).toMatchObject([{ kind: 'OWN_PROPOSAL', with: null, blocks: true }]);
    expect((await check(speakerId('cells'), { eventId: PLANNED_EVENT })).conflicts).toEqual([]);
  });

  it('can be waived with a reason by the secretariat and advisors, which can be undone', async () => {
    const input = { person: speakerId('coauthor'), with: speakerId('host'), kind: 'CO_AUTHOR', reason: '공개 검토' };
    const digest = () => atlas.store.read(async (tx) => graphDigest(await readMeta(tx)));
    const before = await digest();
    await expect(atlas.ask(ORGANIZER, WAIVE, { input })).rejects.toThrow('NOT_ALLOWED');
    await expect(atlas.ask(ADVISOR, WAIVE, { input: { ...input, reason: ' ' } })).rejects.toThrow('REASON_REQUIRED');
    await expect(atlas.ask(STAFF, WAIVE, { input: { ...input, kind: 'JOINT_PROJECT' } })).rejects.toThrow('NOT_FOUND');
    const { waiveConflict: waived } = await atlas.ask<{ waiveConflict: Report['conflictCheck']['conflicts'][number] }>(
      ADVISOR,
      WAIVE,
      { input },
    );
    expect(waived).toMatchObject({ blocks: false, waiver: { reason: '공개 검토', by: 'u_advisor' } });
    // The other way round it is the same conflict.
    const again = await check(speakerId('host'), { people: [speakerId('coauthor')] });
    expect(again.conflicts.find(({ kind }) => kind === 'CO_AUTHOR')?.blocks).toBe(false);
    await atlas.ask(STAFF, 'mutation ($seq: Int!) { undoCommand(seq: $seq) { seq } }', { seq: waived.waiver!.seq });
    expect((await check(speakerId('coauthor'), { eventId: PLANNED_EVENT })).conflicts[0]?.blocks).toBe(true);
    expect(await digest()).toBe(before);
  });

  it('says that nobody was checked, and who could not be, rather than that there is no conflict', async () => {
    const said = async (against: Readonly<Record<string, unknown>>) => (await check(speakerId('cells'), against, ORGANIZER)).text;
    expect((await said({ people: [] })).en).toBe(
      'Nobody was checked: there is nobody to check against. Choose people, a proposal or a shortlist.',
    );
    expect((await said({ people: [speakerId('robots')] })).en).toBe('No conflict with 1 person.');
    const some = await said({ people: [speakerId('robots'), 'p_absent'] });
    expect(some.en).toBe('No conflict with 1 person. 1 person cannot be found here and was not checked.');
    expect(some.ko).toBe('1명을 확인했으나 이해충돌이 없습니다. 1명은 여기에서 찾을 수 없어 확인하지 못했습니다.');
    expect(await said({ people: [speakerId('robots'), speakerId('hidden')] })).toEqual(some);
    await expect(said({ eventId: 't_absent' })).rejects.toThrow('NOT_FOUND');
  });

  it('asks the database as often about many ids that nobody has as about one, and refuses more than it looks at', async () => {
    const absent = (count: number) => Array.from({ length: count }, (_, at) => `p_absent${at}`);
    const asked = async (count: number): Promise<number> => {
      const ask = jest.spyOn(atlas.store, 'ask');
      await check(speakerId('cells'), { people: absent(count) }, ORGANIZER);
      const { length } = ask.mock.calls;
      ask.mockRestore();
      return length;
    };
    expect(await asked(300)).toBe(await asked(1));
    await expect(check(speakerId('cells'), { people: absent(501) }, ORGANIZER)).rejects.toThrow('INVALID_INPUT');
  });

  it('is asked about the hidden as about the absent', async () => {
    const refusal = (person: string) =>
      check(person, { eventId: PLANNED_EVENT }, ORGANIZER).catch((error: Error) => error.message);
    expect(await refusal(speakerId('hidden'))).toBe(await refusal('p_absent'));
  });

  it('leads from one person to another, only through people who agreed to introduce', async () => {
    const found = (await atlas.ask<Paths>(ORGANIZER, PATHS, { from: speakerId('organizer'), to: speakerId('storage') })).paths;
    expect(found.paths).toMatchObject([
      {
        length: 2,
        steps: [{ from: { id: speakerId('organizer') }, to: { id: speakerId('friend') } }, { to: { id: speakerId('storage') } }],
      },
    ]);
    const [path] = found.paths;
    expect(path!.steps.reduce((product, { strength }) => product * strength, 1)).toBeCloseTo(path!.strength, 10);
    expect(path!.steps[0]!.text.ko).toContain('공동 논문');
    // Both languages tell of the shortest.
    expect(found.text.ko).toContain(`가장 짧은 길은 ${Math.min(...found.paths.map(({ length }) => length))}단계`);
    expect(found.text.en).toBe('One way; it has 2 steps.');
    const through = found.paths.flatMap(({ steps }) => steps.map(({ to }) => to.id));
    expect(through).not.toContain(speakerId('silent'));
  });

  it('answers in words when there is no way, and alike for the hidden and the absent', async () => {
    const to = async (id: string) => (await atlas.ask<Paths>(ORGANIZER, PATHS, { from: speakerId('organizer'), to: id })).paths;
    const none = await to(speakerId('robots'));
    expect(none.paths).toEqual([]);
    expect(none.text.ko).toContain('없습니다');
    expect(await to(speakerId('hidden'))).toEqual(await to('p_absent'));
    await expect(atlas.ask(ORGANIZER, PATHS, { from: speakerId('organizer'), to: speakerId('organizer') })).rejects.toThrow(
      'INVALID_INPUT',
    );
  });
});
