import type { EncodedField } from '../dataset';
import { cached, type Comparator } from './comparator';
import { compareGivenNames, GIVEN_LEVELS } from './given-name';
import { compareSurnames, SURNAME_LEVELS } from './surname';

const WIDTH = SURNAME_LEVELS.length;
const JOINT = GIVEN_LEVELS.length * WIDTH;
const GIVEN_DIFFERENT = GIVEN_LEVELS.length - 1;
const SURNAME_DIFFERENT = SURNAME_LEVELS.length - 1;
/** Both names are found in the other column; one of them is. */
const SWAPPED = JOINT;
const HALF_SWAPPED = JOINT + 1;

/** Level of a composite name from the levels of its two columns. */
export const jointLevel = (given: number, surname: number): number => given * WIDTH + surname;

/** The levels of the two columns behind a joint level; `null` for swapped names. */
export const partsOf = (level: number): readonly [given: number, surname: number] | null =>
  level >= JOINT ? null : [Math.floor(level / WIDTH), level % WIDTH];

const levels = [
  ...GIVEN_LEVELS.flatMap((given) => SURNAME_LEVELS.map((surname) => `${given}/${surname}`)),
  'swapped',
  'halfSwapped',
];
levels[0] = 'missing';

/**
 * Given name and surname as one piece of evidence: every combination of their levels, and the two ways in which they stand in each other's
 * column. The two are dependent (an entry clerk who mishears one mishears both), so their joint frequencies are trained.
 */
export const personName: Comparator = {
  levels,
  create: (field: EncodedField) => {
    const compareGiven = cached(field.dictionary, compareGivenNames(field));
    const compareSurname = cached(field.dictionary, compareSurnames(field));
    return (codes, a, b) => {
      const givenA = codes[a]!;
      const givenB = codes[b]!;
      const surnameA = codes[a + 1]!;
      const surnameB = codes[b + 1]!;
      const given = givenA === 0 || givenB === 0 ? 0 : givenA === givenB ? 1 : compareGiven(givenA, givenB);
      const surname = surnameA === 0 || surnameB === 0 ? 0 : surnameA === surnameB ? 1 : compareSurname(surnameA, surnameB);
      if (given === 1 || surname === 1) return given * WIDTH + surname;
      if ((given === 0 || given === GIVEN_DIFFERENT) && (surname === 0 || surname === SURNAME_DIFFERENT)) {
        const forth = givenA !== 0 && givenA === surnameB;
        const back = surnameA !== 0 && surnameA === givenB;
        if (forth && back) return SWAPPED;
        if (forth || back) return HALF_SWAPPED;
      }
      return given * WIDTH + surname;
    };
  },
  same: (level) => {
    const parts = partsOf(level);
    if (parts === null) return level === SWAPPED ? 4 : 0;
    return (parts[0] === 1 ? 1 : 0) | (parts[1] === 1 ? 2 : 0);
  },
};
