import type { EncodedField } from '../dataset';
import { cached, type Comparator, type CompareValues } from './comparator';

/** One of the two columns of a composite. */
export interface CompositePart {
  readonly levels: readonly string[];
  readonly create: (field: EncodedField) => CompareValues;
}

/** A composite's comparator, and how its levels are read. */
export interface Composite extends Comparator {
  /** The levels of the two columns behind a level; `null` for the swapped ones. */
  readonly partsOf: (level: number) => readonly [first: number, second: number] | null;
}

/**
 * Two columns as one piece of evidence: every combination of their levels, and the two ways in which values stand in each other's column. What
 * depends on each other (an entry clerk who mishears one name mishears both) is trained jointly instead of by an interaction term.
 * `alike` says whether two values of different columns count as the same.
 */
export function composite(
  first: CompositePart,
  second: CompositePart,
  alike: (field: EncodedField) => (x: number, y: number) => boolean,
): Composite {
  const width = second.levels.length;
  const joint = first.levels.length * width;
  const swapped = joint;
  const halfSwapped = joint + 1;
  const levels = first.levels.flatMap((one) => second.levels.map((other) => `${one}/${other}`));
  levels[0] = 'missing';
  const partsOf: Composite['partsOf'] = (level) => (level >= joint ? null : [Math.floor(level / width), level % width]);
  return {
    levels: [...levels, 'swapped', 'halfSwapped'],
    create: (field) => {
      const compareFirst = cached(field.dictionary, first.create(field));
      const compareSecond = cached(field.dictionary, second.create(field));
      const crosswise = alike(field);
      return (codes, a, b) => {
        const firstA = codes[a]!;
        const firstB = codes[b]!;
        const secondA = codes[a + 1]!;
        const secondB = codes[b + 1]!;
        const one = firstA === 0 || firstB === 0 ? 0 : firstA === firstB ? 1 : compareFirst(firstA, firstB);
        const other = secondA === 0 || secondB === 0 ? 0 : secondA === secondB ? 1 : compareSecond(secondA, secondB);
        // Only where nothing agrees in its own column is the other one looked at.
        if ((one === 0 || one === first.levels.length - 1) && (other === 0 || other === width - 1)) {
          const forth = firstA !== 0 && secondB !== 0 && crosswise(firstA, secondB);
          const back = secondA !== 0 && firstB !== 0 && crosswise(firstB, secondA);
          if (forth && back) return swapped;
          if (forth || back) return halfSwapped;
        }
        return one * width + other;
      };
    },
    same: (level) => {
      const parts = partsOf(level);
      return parts === null ? 0 : (parts[0] === 1 ? 1 : 0) | (parts[1] === 1 ? 2 : 0);
    },
    partsOf,
  };
}
