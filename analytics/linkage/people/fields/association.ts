import { type Agreement, definePersonField } from '../field-spec';
import type { PersonMembership } from '../person-record';

const LEVELS = ['missing', 'sameBranch', 'sameAssociation', 'otherBranch', 'different'] as const;
const branchKey = ({ association, branch }: PersonMembership): string => `${association}/${branch ?? ''}`;

/** Membership in an association, by branch where both say so. */
export const associationField = definePersonField<readonly PersonMembership[]>({
  name: 'association',
  levels: LEVELS,
  start: { m: [0, 0.5, 0.4, 0.03, 0.07], u: [0, 0.02, 0.1, 0.08, 0.8] },
  learned: true,
  read: ({ memberships }) => (memberships.length === 0 ? null : memberships),
  without: (record) => ({ ...record, memberships: [] }),
  *keys(memberships) {
    for (const membership of memberships) {
      yield { table: 'association', value: membership.association };
      if (membership.branch !== undefined) yield { table: 'branch', value: branchKey(membership) };
    }
  },
  compare(a, b): Agreement {
    const shared = a.find((x) => b.some((y) => x.association === y.association));
    if (!shared) return { level: LEVELS.indexOf('different') };
    const on = { table: 'association', value: shared.association };
    const branches = (list: readonly PersonMembership[]): string[] =>
      list.filter((each) => each.association === shared.association && each.branch !== undefined).map(branchKey);
    const [left, right] = [branches(a), branches(b)];
    if (left.length === 0 || right.length === 0) return { level: LEVELS.indexOf('sameAssociation'), on };
    const branch = left.find((key) => right.includes(key));
    if (branch === undefined) return { level: LEVELS.indexOf('otherBranch') };
    return { level: LEVELS.indexOf('sameBranch'), on: { table: 'branch', value: branch } };
  },
  show: (memberships) =>
    [...new Set(memberships.map(({ association, branch }) => (branch ? `${association} ${branch}` : association)))].join(', '),
});
