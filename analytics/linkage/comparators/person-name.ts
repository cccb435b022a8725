import { composite } from './composite';
import { compareGivenNames, GIVEN_LEVELS } from './given-name';
import { compareSurnames, SURNAME_LEVELS } from './surname';

/** Given name and surname, in this order. */
export const personName = composite(
  { levels: GIVEN_LEVELS, create: compareGivenNames },
  { levels: SURNAME_LEVELS, create: compareSurnames },
  () => (x, y) => x === y,
);
