import { type Agreement, definePersonField } from '../field-spec';
import { shareOf } from '../frequencies';

const LEVELS = ['missing', 'many', 'two', 'one', 'none'] as const;
const MANY = 3;

/**
 * Collective evidence (Bhattacharya and Getoor 2007): two records whose people certainly worked with, or met, the same others. Comes from a
 * second pass, when it is known who most of the others are; a rare collaborator says more than a busy one.
 */
export const collaboratorsField = definePersonField<readonly string[]>({
  name: 'collaborators',
  levels: LEVELS,
  start: { m: [0, 0.15, 0.1, 0.2, 0.55], u: [0, 0.0005, 0.001, 0.01, 0.9885] },
  learned: true,
  read: ({ collaborators }) => (collaborators.length === 0 ? null : collaborators),
  without: (record) => ({ ...record, collaborators: [] }),
  *keys(collaborators) {
    for (const value of collaborators) yield { table: 'collaborator', value };
  },
  compare(a, b, { frequencies }): Agreement {
    const [few, many] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
    const shared = few.filter((key) => many.has(key));
    if (shared.length >= MANY) return { level: LEVELS.indexOf('many') };
    if (shared.length === 2) return { level: LEVELS.indexOf('two') };
    const [only] = shared;
    if (only === undefined) return { level: LEVELS.indexOf('none') };
    const on = { table: 'collaborator', value: only };
    return shareOf(frequencies, on) < 1 ? { level: LEVELS.indexOf('one'), on } : { level: LEVELS.indexOf('one') };
  },
  show: (collaborators) => `${String(collaborators.length)}`,
});
