import { COMPARATORS } from '../comparators';
import type { Composite } from '../comparators/composite';
import type { FieldSpec } from '../spec';
import type { LevelProbabilities } from './expectation-maximisation';

/** By how much the odds of an error are multiplied among careful, usual and careless records. */
const FACTORS = [0.4, 1, 2.5];

/**
 * Level probabilities of matches by carelessness: errors of one record come together (as the difficulty of persons in Rasch's model 1960), so pairs
 * with several errors are more frequent than independent fields say.
 */
export function byCarelessness(specs: readonly FieldSpec[], m: LevelProbabilities): LevelProbabilities[] {
  const errors = specs.map((spec) => errorsOf(spec));
  return FACTORS.map((factor) =>
    m.map((field, f) => {
      const tilted = field.map((value, level) => value * factor ** errors[f]![level]!);
      const total = tilted.reduce((sum, value) => sum + value, 0);
      return tilted.map((value) => value / total);
    }),
  );
}

/** How many columns are in error at each level of a field. */
function errorsOf({ kind }: FieldSpec): number[] {
  const comparator = COMPARATORS[kind];
  return comparator.levels.map((_, level) => {
    const parts = 'partsOf' in comparator ? (comparator as Composite).partsOf(level) : [level];
    return parts === null ? 1 : parts.filter((part) => part > 1).length;
  });
}
