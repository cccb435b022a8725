import type { PartialDate } from '@brainlink/schema/time';
import type { PersonRecord } from './person-record';
import { proposeLinks, type ProposedLinks } from './propose-links';
import { contextForTests, inventedRecords, record } from './testing/people-for-tests';

const person = (key: string, parts: Partial<PersonRecord>): PersonRecord =>
  record(key, { statedOn: '2025' as PartialDate, ...parts });
const atMit = { affiliations: [{ text: 'MIT', institution: 'ror:mit' }] } as const;
const quantum = { fields: [{ text: 'Quantum computing', technologies: ['QUANTUM'] }] } as const;
const sangho = { names: [{ hangul: '이상호', latin: 'Sang-Ho Lee' }] } as const;
const crowd = inventedRecords(80);

const decisionOf = (proposed: ProposedLinks, left: string, right: string): string | undefined =>
  proposed.pairs.find((pair) => [pair.left, pair.right].includes(left) && [pair.left, pair.right].includes(right))?.decision;
const together = (proposed: ProposedLinks, left: string, right: string): boolean =>
  proposed.clusters.some((keys) => keys.includes(left) && keys.includes(right));

describe('proposed links', () => {
  it('are made for a person whom two sources describe alike, in another script', () => {
    const proposed = proposeLinks(
      [
        ...crowd,
        person('register:kofst:x', { ...sangho, ...atMit, ...quantum, emails: ['sangho.lee.alt@example.org'] }),
        person('participants:kofst:xld:x', {
          names: [{ latin: 'Lee, Sangho' }],
          ...atMit,
          ...quantum,
          emails: ['sangho.lee@example.org'],
        }),
      ],
      contextForTests(),
    );
    expect(decisionOf(proposed, 'register:kofst:x', 'participants:kofst:xld:x')).toBe('link');
    expect(together(proposed, 'register:kofst:x', 'participants:kofst:xld:x')).toBe(true);
  });

  it('are never made on a name alone, however rare it is', () => {
    const rare = { names: [{ hangul: '독고윤슬', hanja: '獨孤潤瑟' }] };
    const proposed = proposeLinks(
      [...crowd, person('register:kofst:x', rare), person('participants:kofst:xld:x', rare)],
      contextForTests(),
    );
    expect(decisionOf(proposed, 'register:kofst:x', 'participants:kofst:xld:x')).not.toBe('link');
    expect(together(proposed, 'register:kofst:x', 'participants:kofst:xld:x')).toBe(false);
  });

  it('keep apart what has two ORCIDs, agree though everything else may', () => {
    const alike = { ...sangho, ...atMit, ...quantum, emails: ['lab@example.org'] };
    const proposed = proposeLinks(
      [
        ...crowd,
        person('register:kofst:x', { ...alike, identifiers: [{ scheme: 'orcid', value: '0008-0000-0000-0001' }] }),
        person('participants:kofst:xld:x', { ...alike, identifiers: [{ scheme: 'orcid', value: '0008-0000-0000-0002' }] }),
      ],
      contextForTests(),
    );
    expect(decisionOf(proposed, 'register:kofst:x', 'participants:kofst:xld:x')).toBeUndefined();
    expect(together(proposed, 'register:kofst:x', 'participants:kofst:xld:x')).toBe(false);
  });

  it('keep apart two who sat in one meeting', () => {
    const seat = (id: string): PersonRecord =>
      person(`participants:kofst:xld:${id}`, {
        ...sangho,
        ...atMit,
        ...quantum,
        emails: ['sangho.lee@example.org'],
        identifiers: [{ scheme: 'portal', value: id }],
        participations: [{ event: 'xld-1', status: 'attended' }],
      });
    const proposed = proposeLinks([...crowd, seat('x'), seat('y')], contextForTests());
    expect(together(proposed, 'participants:kofst:xld:x', 'participants:kofst:xld:y')).toBe(false);
  });

  it('follow what people decided: “different” keeps apart, “link” joins, the last decision holds', () => {
    const [left, right] = ['register:kofst:x', 'participants:kofst:xld:x'];
    const records = [
      ...crowd,
      person(left, { ...sangho, ...atMit, ...quantum, emails: ['sangho.lee@example.org'] }),
      person(right, { ...sangho, ...atMit, ...quantum, emails: ['sangho.lee@example.org'] }),
    ];
    expect(together(proposeLinks(records, contextForTests()), left, right)).toBe(true);
    const kept = proposeLinks(records, contextForTests(), [{ left, right, verdict: 'different' }]);
    expect(together(kept, left, right)).toBe(false);
    expect(decisionOf(kept, left, right)).toBeUndefined();
    const changed = [
      { left, right, verdict: 'different' },
      { left: right, right: left, verdict: 'link' },
    ] as const;
    expect(together(proposeLinks(records, contextForTests(), changed), left, right)).toBe(true);
  });

  it('leave a namesake at the same institution with another field and another e-mail to somebody’s judgement at most', () => {
    const proposed = proposeLinks(
      [
        ...crowd,
        person('register:kofst:x', { ...sangho, ...atMit, ...quantum, emails: ['sangho.lee1@example.org'] }),
        person('register:kofst:y', {
          ...sangho,
          ...atMit,
          fields: [{ text: 'Gene therapy', technologies: ['BIOTECH'] }],
          emails: ['slee2@example.org'],
        }),
        person('participants:kofst:xld:x', { ...sangho, ...atMit, ...quantum }),
      ],
      contextForTests(),
    );
    expect(together(proposed, 'register:kofst:y', 'participants:kofst:xld:x')).toBe(false);
  });

  it('know a term of several words in two languages as one meaning, once identifiers have shown it a few times', () => {
    const told = (key: string, id: string, text: string): PersonRecord =>
      person(key, {
        fields: [{ text, technologies: ['BIOTECH'] }],
        identifiers: [{ scheme: 'register', value: id }],
        names: [{ hangul: '남궁산' }],
      });
    const records = ['1', '2', '3'].flatMap((id) => [
      told(`register:kofst:t${id}`, `t${id}`, '오가노이드·재생의학'),
      told(`participants:kofst:xld:t${id}`, `t${id}`, 'Organoids and regenerative medicine'),
    ]);
    const { translations } = proposeLinks([...crowd, ...records], contextForTests()).model.parameters;
    expect(translations['organoids and regenerative medicine']).toEqual(['오가노이드 재생의학']);
  });

  it('are the same for the same input, and empty for none', () => {
    const once = proposeLinks(crowd, contextForTests());
    const again = proposeLinks(crowd, contextForTests());
    expect(again.pairs).toEqual(once.pairs);
    expect(again.model.parameters).toEqual(once.model.parameters);
    expect(proposeLinks([], contextForTests())).toMatchObject({ pairs: [], clusters: [], people: [] });
    expect(proposeLinks([record('register:kofst:1')], contextForTests()).pairs).toEqual([]);
  });

  it('stay within their bound of pairs when 3,000 people are called 김민수', () => {
    const records = Array.from({ length: 3000 }, (_, i) =>
      record(`register:kofst:${String(i)}`, { names: [{ hangul: '김민수' }] }),
    );
    const proposed = proposeLinks(records, contextForTests());
    expect(proposed.stats.candidates).toBeLessThanOrEqual(40 * 3000);
    expect(proposed.clusters).toEqual([]);
    expect(proposed.stats.links).toBe(0);
  });

  it('count what they did', () => {
    const { stats, people, recordsOf } = proposeLinks(crowd, contextForTests());
    expect(stats.records).toBe(crowd.length);
    expect(stats.people).toBe(people.length);
    // Every fourth of the 80 is in a list with the number of the register.
    expect(stats.joinedByIdentifier).toBe(20);
    expect([...recordsOf.values()].flat()).toHaveLength(crowd.length);
  });
});
