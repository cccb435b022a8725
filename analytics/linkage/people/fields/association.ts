import { type Agreement, definePersonField } from '../field-spec';
import { rarestOf } from '../frequencies';
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
  compare(a, b, { frequencies }): Agreement {
    const shared = rarestOf(
      frequencies,
      'association',
      a.map(({ association }) => association).filter((each) => b.some(({ association }) => association === each)),
    );
    if (!shared) return { level: LEVELS.indexOf('different') };
    const branches = (list: readonly PersonMembership[]): string[] =>
      list.filter((each) => each.association === shared.value && each.branch !== undefined).map(branchKey);
    const [left, right] = [branches(a), branches(b)];
    if (left.length === 0 || right.length === 0) return { level: LEVELS.indexOf('sameAssociation'), on: shared };
    const branch = rarestOf(
      frequencies,
      'branch',
      left.filter((key) => right.includes(key)),
    );
    return branch ? { level: LEVELS.indexOf('sameBranch'), on: branch } : { level: LEVELS.indexOf('otherBranch') };
  },
  show: (memberships) =>
    [...new Set(memberships.map(({ association, branch }) => (branch ? `${association} ${branch}` : association)))].join(', '),
});
