import { joinSubjects, mergeRecords } from './subjects';
import { record } from './testing/people-for-tests';
import type { PartialDate } from '@brainlink/schema/time';

const withIds = (key: string, ids: Readonly<Partial<Record<'orcid' | 'register' | 'portal' | 'member', string>>>) =>
  record(key, {
    identifiers: Object.entries(ids).map(([scheme, value]) => ({ scheme: scheme as 'orcid', value })),
  });

describe('people before evidence', () => {
  it('are the records that share an identifier, over several steps; member numbers join nothing', () => {
    const { people, members } = joinSubjects([
      withIds('register:kofst:1', { register: 'R1' }),
      withIds('participants:kofst:a:1', { register: 'R1', portal: 'P1' }),
      withIds('participants:kofst:b:1', { portal: 'P1' }),
      withIds('members:KSEA:7', { member: '7' }),
      withIds('members:VeKNI:7', { member: '7' }),
    ]);
    expect(members).toEqual([[0, 1, 2], [3], [4]]);
    expect(people.map(({ key }) => key)).toEqual(['register:kofst:1', 'members:KSEA:7', 'members:VeKNI:7']);
  });

  it('never have two ORCIDs, even where another identifier would join them; that is told as a conflict', () => {
    const { members, conflicts } = joinSubjects([
      withIds('register:kofst:1', { register: 'R1', orcid: 'A' }),
      withIds('participants:kofst:a:1', { register: 'R1', orcid: 'B' }),
    ]);
    expect(members).toHaveLength(2);
    expect(conflicts).toEqual([
      { left: 'register:kofst:1', right: 'participants:kofst:a:1', identifier: { scheme: 'register', value: 'R1' } },
    ]);
  });

  it('stay apart by a decision, although a third record shares an identifier with both', () => {
    const { members, apart } = joinSubjects(
      [
        withIds('a:x:1', { portal: 'P1' }),
        withIds('a:x:2', { portal: 'P1', register: 'R1' }),
        withIds('a:x:3', { register: 'R1' }),
      ],
      [{ left: 'a:x:1', right: 'a:x:3', verdict: 'different' }],
    );
    expect(members).toEqual([[0, 1], [2]]);
    expect(apart).toEqual([[0, 1]]);
  });

  it('are joined by a decision without any identifier, and a decision about an unknown record changes nothing', () => {
    const records = [withIds('a:x:1', {}), withIds('a:x:2', {})];
    expect(joinSubjects(records, [{ left: 'a:x:1', right: 'a:x:2', verdict: 'link' }]).members).toEqual([[0, 1]]);
    expect(joinSubjects(records, [{ left: 'a:x:1', right: 'a:x:9', verdict: 'link' }]).members).toHaveLength(2);
    expect(joinSubjects(records, [{ left: 'a:x:1', right: 'a:x:2', verdict: 'unsure' }]).members).toHaveLength(2);
  });

  it('keep the day of each statement when their records are merged', () => {
    const at = (key: string, statedOn: string, institution: string) =>
      record(key, { statedOn: statedOn as PartialDate, affiliations: [{ text: '', institution }] });
    const merged = mergeRecords([at('a:x:1', '2022-05', 'ror:kaist'), at('a:x:2', '2026-01', 'ror:mit')]);
    expect(merged.key).toBe('a:x:1');
    expect(merged.affiliations).toEqual([
      { text: '', institution: 'ror:kaist', from: '2022-05', to: '2022-05' },
      { text: '', institution: 'ror:mit', from: '2026-01', to: '2026-01' },
    ]);
  });
});
