import { COMPARATORS } from '../comparators';
import type { Composite } from '../comparators/composite';
import type { FieldSpec } from '../spec';

/** How often the values of one entity are the same, and how often quite different, before anything is learnt. */
const SAME = 0.75;
const DIFFERENT = 0.06;

const graded = (levels: number): Float64Array =>
  Float64Array.from({ length: levels }, (_, level) => {
    if (level === 0) return 0;
    if (level === 1) return levels === 3 ? 1 - DIFFERENT : SAME;
    return level === levels - 1 ? DIFFERENT : (1 - SAME - DIFFERENT) / (levels - 3);
  });

/** Probabilities of the levels of a field among pairs of one entity, from which training starts. */
export function startingM({ kind }: FieldSpec): Float64Array {
  const comparator = COMPARATORS[kind];
  if (!('partsOf' in comparator)) return graded(comparator.levels.length);
  const { levels, partsOf } = comparator as Composite;
  const size = 1 + Math.max(...levels.map((_, level) => partsOf(level)?.[0] ?? 0));
  const [first, second] = [graded(size), graded((levels.length - 2) / size)];
  const joint = Float64Array.from(levels, (_, level) => {
    const parts = partsOf(level);
    if (level === 0) return 0;
    if (parts === null) return 0.01;
    return (parts[0] === 0 ? 0.03 : first[parts[0]]!) * (parts[1] === 0 ? 0.03 : second[parts[1]]!);
  });
  const total = joint.reduce((sum, value) => sum + value, 0);
  return joint.map((value) => value / total);
}
