import 'reflect-metadata';

import { openSpeakerAtlas, ORGANIZER, STAFF, type SpeakerAtlas } from '../../testing/speaker-atlas';
import { PLANNED_EVENT, speakerId } from '../../testing/speaker-world';

const SET = `query ($input: SpeakerSetInput!) { buildSpeakerSet(input: $input) {
  status gap text { ko en } members { person { id } seat score locked ticket covers }
  gauges { key value min max verdict } coverage { subtopic people { id } } airfare { economy business supported uncovered travellingOrganizers }
  violations { rule hard message { ko en } fixes { kind cost text { ko en } people { id } input } }
  betweenMembers { kind } alternatives { members { person { id } } quality instead text { ko en } } } }`;

interface Answer {
  readonly status: string;
  readonly gap: number | null;
  readonly text: { readonly ko: string; readonly en: string };
  readonly members: readonly {
    readonly person: { readonly id: string };
    readonly seat: string;
    readonly ticket: string;
    readonly locked: boolean;
  }[];
  readonly gauges: readonly { readonly key: string; readonly value: number; readonly verdict: string }[];
  readonly coverage: readonly { readonly subtopic: string; readonly people: readonly { readonly id: string }[] }[];
  readonly airfare: {
    readonly economy: number;
    readonly business: number;
    readonly supported: number;
    readonly uncovered: number;
  };
  readonly violations: readonly {
    readonly rule: string;
    readonly hard: boolean;
    readonly message: { readonly ko: string; readonly en: string };
    readonly fixes: readonly {
      readonly kind: string;
      readonly cost: number;
      readonly text: { readonly ko: string; readonly en: string };
      readonly input: Record<string, unknown>;
    }[];
  }[];
  readonly betweenMembers: readonly { readonly kind: string }[];
  readonly alternatives: readonly {
    readonly quality: number;
    readonly instead: readonly string[];
    readonly text: { readonly ko: string; readonly en: string };
  }[];
}

describe('sets of speakers', () => {
  let atlas: SpeakerAtlas;
  beforeAll(async () => {
    atlas = await openSpeakerAtlas();
  }, 120_000);
  afterAll(() => atlas.close());

  const MATCH = { topic: 'hydrogen storage materials', eventId: PLANNED_EVENT };
  const build = async (input: Readonly<Record<string, unknown>>, as = ORGANIZER): Promise<Answer> =>
    (await atlas.ask<{ buildSpeakerSet: Answer }>(as, SET, { input: { match: MATCH, ...input } })).buildSpeakerSet;
  const ids = ({ members }: Answer): string[] => members.map(({ person }) => person.id);
  const range = (min: number, max = min) => ({ overseasSpeakers: { min, max } });

  it('is the best under the rules, with its organizers, and nobody in it who is in conflict or elsewhere', async () => {
    const set = await build({ seats: range(2) });
    expect(set).toMatchObject({ status: 'OPTIMAL', gap: 0 });
    expect(
      set.members
        .filter(({ seat }) => seat === 'ORGANIZER')
        .map(({ person }) => person.id)
        .sort(),
    ).toEqual([speakerId('organizer'), speakerId('host')].sort());
    expect(set.members.filter(({ seat }) => seat === 'OVERSEAS_SPEAKER')).toHaveLength(2);
    expect(ids(set)).toContain(speakerId('storage'));
    expect(ids(set)).not.toContain(speakerId('coauthor'));
    expect(ids(set)).not.toContain(speakerId('busy'));
    expect(set.airfare).toMatchObject({ economy: 3, business: 0, supported: 8, uncovered: 0 });
  });

  it('keeps who is locked and leaves out who is excluded', async () => {
    const set = await build({ seats: range(2), locked: [speakerId('noWorks')], excluded: [speakerId('storage')] });
    expect(set.members.find(({ person }) => person.id === speakerId('noWorks'))).toMatchObject({ locked: true });
    expect(ids(set)).not.toContain(speakerId('storage'));
  });

  it('says that somebody who is held in it is in conflict with an organizer, with the way out, and tells it not as a mere tie', async () => {
    const held = { seats: range(1), locked: [speakerId('coauthor')] };
    const set = await build(held);
    expect(ids(set)).toContain(speakerId('coauthor'));
    const [conflict] = set.violations.filter(({ rule }) => rule === 'conflict.organizer');
    expect(conflict).toMatchObject({ hard: true, fixes: [{ kind: 'oneFewer' }] });
    expect(conflict?.message.en).toMatch(
      /^Cora Coauthor is in conflict: co-authors with Anna Host .*have the secretariat or an advisor waive it with a reason\.$/,
    );
    // The two organizers organise this very meeting, and what stands in the way is told above.
    expect(set.betweenMembers).toEqual([]);
    const mended = await atlas.ask<{ buildSpeakerSet: Answer }>(ORGANIZER, SET, { input: conflict!.fixes[0]!.input });
    expect(ids(mended.buildSpeakerSet)).not.toContain(speakerId('coauthor'));
    expect(mended.buildSpeakerSet.violations.map(({ rule }) => rule)).not.toContain('conflict.organizer');
    const admitted = await build({ ...held, admitted: [speakerId('coauthor')] });
    expect(admitted.violations.map(({ rule }) => rule)).not.toContain('conflict.organizer');
  });

  it('counts business tickets against the supported ones', async () => {
    const set = await build({
      seats: range(2),
      locked: [speakerId('storage'), speakerId('cells')],
      business: [speakerId('storage'), speakerId('cells')],
    });
    expect(set.airfare).toMatchObject({ business: 2, supported: 6 });
    expect(set.members.find(({ person }) => person.id === speakerId('storage'))?.ticket).toBe('BUSINESS');
  });

  it('keeps no ticket for whose host pays, who pays alone, or who takes part from afar', async () => {
    const locked = [speakerId('storage'), speakerId('cells')];
    const ticketOf = (set: Answer, name: 'storage' | 'cells') =>
      set.members.find(({ person }) => person.id === speakerId(name))?.ticket;
    const plain = await build({ seats: range(2), locked });
    expect([ticketOf(plain, 'storage'), ticketOf(plain, 'cells'), plain.airfare.economy]).toEqual(['ECONOMY', 'ECONOMY', 3]);
    for (const way of ['remote', 'hostFunded', 'selfFunded', 'inKorea']) {
      const set = await build({ seats: range(2), locked, [way]: [speakerId('storage')], business: [speakerId('storage')] });
      expect([ticketOf(set, 'storage'), ticketOf(set, 'cells')]).toEqual(['NONE', 'ECONOMY']);
      expect(set.airfare).toMatchObject({ economy: 2, business: 0, supported: 8 });
    }
  });

  it('says each way out once, the same change of several people in one sentence', async () => {
    const people = [speakerId('storage'), speakerId('cells'), speakerId('noWorks')];
    const { violations } = await build({ seats: range(3), locked: people, business: people });
    const fixes = violations.flatMap((violation) => violation.fixes);
    expect(new Set(fixes.map(({ text }) => text.en)).size).toBe(fixes.length);
    const everybody = await build({ match: { ...MATCH, organizers: people.slice(0, 1) }, seats: range(30) });
    for (const { text } of everybody.violations.flatMap((violation) => violation.fixes)) {
      expect(text.ko.match(/ 님/g)?.length ?? 0).toBeLessThanOrEqual(2);
      expect(text.en.length).toBeLessThan(200);
    }
  });

  it('counts the unnamed overseas organizer’s ticket wherever tickets are told', async () => {
    const people = [speakerId('storage'), speakerId('cells'), speakerId('noWorks'), speakerId('robots'), speakerId('coauthor')];
    // Two fly business, which leaves six tickets; one of them is the organizer's.
    const input = { match: { topic: 'hydrogen', organizers: [speakerId('organizer')] }, seats: range(5), locked: people };
    const set = await build({ ...input, business: people.slice(0, 3) });
    expect(set.status).toBe('INFEASIBLE');
    expect(set.violations.map(({ message }) => message.en).join()).not.toMatch(/at most [57] tickets/);
  });

  it('says that there is nobody to choose from rather than that no set is better', async () => {
    const nobody = await build({ match: { ...MATCH, countries: ['FR'] } });
    expect(nobody.members.filter(({ seat }) => seat !== 'ORGANIZER')).toEqual([]);
    expect(nobody.text.en).toContain('There is nobody to put into a set.');
    const one = await build({ candidates: [speakerId('storage')], alternatives: 0 });
    expect(one.text.en).toMatch(/3 people; no set is better/);
  });

  it.each([
    ['fewer seats than none', { seats: { overseasSpeakers: { min: -1, max: 5 } } }, 'seats.overseasSpeakers'],
    ['nobody of an institution', { perInstitution: 0 }, 'perInstitution'],
    ['more alternatives than are made', { alternatives: 9 }, 'alternatives'],
  ])('refuses %s and names the field', async (_what, input, field) => {
    await expect(build(input)).rejects.toThrow(new RegExp(`INVALID_INPUT.*"fields":\\["${field}"\\]`));
  });

  it('says what is wrong when the rules cannot be kept, and each way out is an input that keeps them', async () => {
    const people = [speakerId('storage'), speakerId('cells'), speakerId('noWorks')];
    const stuck = { seats: range(3), locked: people, business: people };
    const set = await build(stuck);
    expect(set.status).toBe('INFEASIBLE');
    const [violation] = set.violations;
    expect(violation).toMatchObject({ hard: true });
    const fixes = violation!.fixes;
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.map(({ cost }) => cost)).toEqual(fixes.map(({ cost }) => cost).sort((a, b) => a - b));
    expect(fixes[0]).toMatchObject({ kind: 'economy', cost: 1 });
    for (const { input } of fixes.slice(0, 3)) {
      const mended = await atlas.ask<{ buildSpeakerSet: Answer }>(ORGANIZER, SET, { input });
      expect(mended.buildSpeakerSet.status).toBe('OPTIMAL');
    }
    // Who would be in if nobody counted tickets is shown all the same.
    expect(ids(set)).toEqual(expect.arrayContaining(people));
  });

  it('names seats that cannot be filled', async () => {
    const set = await build({ seats: range(30) });
    expect(set.status).toBe('INFEASIBLE');
    expect(set.violations.map(({ rule }) => rule)).toContain('seats.atLeast');
  });

  it('offers alternatives that differ', async () => {
    const set = await build({ seats: range(1), alternatives: 2 });
    const both = [speakerId('storage'), speakerId('cells')];
    const best = both.find((id) => ids(set).includes(id));
    expect(set.alternatives).toHaveLength(1);
    expect(set.alternatives[0]!.instead).toEqual(both.filter((id) => id !== best));
    expect(set.alternatives[0]!.quality).toBeGreaterThan(0);
    expect(set.alternatives[0]!.quality).toBeLessThanOrEqual(1);
    expect(set.alternatives[0]!.text.en).toMatch(/^\S.* instead of \S/);
    expect(set.alternatives[0]!.text.ko).toMatch(/ 님 대신 .* 님$/);
  });

  it('covers the subtopics that are asked for', async () => {
    const set = await build({ seats: range(2), subtopics: ['fuel cells', 'clathrate hydrates'] });
    expect(set.coverage.map(({ subtopic }) => subtopic)).toEqual(['fuel cells', 'clathrate hydrates']);
    expect(set.coverage[0]!.people.map(({ id }) => id)).toContain(speakerId('cells'));
    expect(set.coverage[1]!.people.map(({ id }) => id)).toContain(speakerId('storage'));
  });

  it('says what it costs to have somebody in, and answers alike for the hidden and the absent', async () => {
    const query = `query ($input: SpeakerSetInput!, $personId: ID!) { speakerSetMembership(input: $input, personId: $personId) {
      isIn cost makesWay { id } violations { rule } text { ko en } } }`;
    const about = async (personId: string) =>
      (
        await atlas.ask<{ speakerSetMembership: Record<string, unknown> }>(ORGANIZER, query, {
          input: { match: MATCH, seats: range(1) },
          personId,
        })
      ).speakerSetMembership;
    const both = [speakerId('storage'), speakerId('cells')];
    const set = await build({ seats: range(1) });
    const best = both.find((id) => ids(set).includes(id))!;
    expect(await about(best)).toMatchObject({ isIn: true, cost: 0 });
    const other = await about(both.find((id) => id !== best)!);
    expect(other).toMatchObject({ isIn: false, makesWay: [{ id: best }] });
    expect(other['cost']).toBeGreaterThan(0);
    const coauthor = await about(speakerId('coauthor'));
    expect(coauthor['violations']).not.toEqual([]);
    expect(await about(speakerId('hidden'))).toEqual(await about('p_absent'));
  });

  it('assigns reviewers without conflicts, for the secretariat alone', async () => {
    const query = `query ($input: AssignReviewersInput!) { assignReviewers(input: $input) {
      status gap worst total proposals { proposalId conflicts reviewers { person { id } score } } violations { message { en } } } }`;
    const reviewers = (['friend', 'silent', 'robots', 'storage'] as const).map(speakerId);
    const input = { proposals: [PLANNED_EVENT], reviewers, perProposal: 2, load: 1 };
    type Assignment = {
      assignReviewers: {
        status: string;
        proposals: { reviewers: { person: { id: string } }[]; conflicts: number }[];
        violations: { message: { en: string } }[];
      };
    };
    const { assignReviewers: found } = await atlas.ask<Assignment>(STAFF, query, { input });
    expect(found.status).toBe('OPTIMAL');
    // Who wrote with the organizer is out, however well they know the subject.
    expect(found.proposals[0]!.reviewers.map(({ person }) => person.id).sort()).toEqual(
      [speakerId('robots'), speakerId('storage')].sort(),
    );
    expect(found.proposals[0]!.conflicts).toBe(2);
    await expect(atlas.ask(ORGANIZER, query, { input })).rejects.toThrow('NOT_ALLOWED');
    const short = await atlas.ask<Assignment>(STAFF, query, { input: { ...input, perProposal: 3 } });
    expect(short.assignReviewers).toMatchObject({ status: 'INFEASIBLE' });
    const { violations } = short.assignReviewers;
    expect(violations[0]?.message.en).toBe(
      'A proposal has 1 reviewer too few without conflicts (Hydrogen storage day): add reviewers, or waive a conflict.',
    );
    // Two of four are free: each of them is drawn for sure.
    const capped = await atlas.ask<Assignment>(STAFF, query, { input: { ...input, cap: 0.3 } });
    expect(capped.assignReviewers.violations[0]?.message.en).toBe(
      'With 30% for a pair at most there are not enough reviewers: 100% would do.',
    );
    await expect(atlas.ask(STAFF, query, { input: { ...input, cap: 2 } })).rejects.toThrow(/INVALID_INPUT.*"cap"/);
    // Nobody is passed over unsaid.
    await expect(atlas.ask(STAFF, query, { input: { ...input, reviewers: [...reviewers, 'p_absent'] } })).rejects.toThrow(
      /NOT_FOUND.*p_absent/,
    );
  });
});
