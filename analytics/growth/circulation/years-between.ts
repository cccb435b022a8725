import type { Day } from '@brainlink/schema/time';
import { dayNumber } from '../../network';

/** Years from one day to another, of 365.25 days each. */
export const yearsBetween = (from: Day, to: Day): number => (dayNumber(to) - dayNumber(from)) / 365.25;
