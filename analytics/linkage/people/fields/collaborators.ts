import { type Agreement, definePersonField } from '../field-spec';
import { shareOf } from '../frequencies';

const LEVELS = ['missing', 'many', 'several', 'few', 'none'] as const;
/** Bits of shared collaborators from which on they are many, several, few. */
const BITS = { many: 20, several: 10, few: 4 } as const;
/** Bits that one collaborator adds at most. */
const MOST_BITS = 10;
/** Bits by which knowing somebody is discounted: whom half a programme knows ties nobody. */
const DISCOUNT = 2;

/**
 * Collective evidence (Bhattacharya and Getoor 2007): two records whose people certainly worked with, or met, the same others. Comes from a
 * second pass, when it is known who most of the others are. A rare collaborator says more than a busy one (Adamic and Adar 2003).
 */
export const collaboratorsField = definePersonField<readonly string[]>({
  name: 'collaborators',
  levels: LEVELS,
  start: { m: [0, 0.2, 0.1, 0.15, 0.55], u: [0, 0.0005, 0.001, 0.01, 0.9885] },
  learned: true,
  read: ({ collaborators }) => (collaborators.length === 0 ? null : collaborators),
  without: (record) => ({ ...record, collaborators: [] }),
  *keys(collaborators) {
    for (const value of collaborators) yield { table: 'collaborator', value };
  },
  compare(a, b, { frequencies }): Agreement {
    let bits = 0;
    // Both lists are sorted: one walk finds what they share.
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const [x, y] = [a[i]!, b[j]!];
      if (x === y) {
        const rarity = -Math.log2(shareOf(frequencies, { table: 'collaborator', value: x })) - DISCOUNT;
        bits += Math.max(0, Math.min(MOST_BITS, rarity));
        i += 1;
        j += 1;
      } else if (x < y) i += 1;
      else j += 1;
    }
    const level = bits >= BITS.many ? 'many' : bits >= BITS.several ? 'several' : bits >= BITS.few ? 'few' : 'none';
    return { level: LEVELS.indexOf(level) };
  },
  show: (collaborators) => String(collaborators.length),
});
