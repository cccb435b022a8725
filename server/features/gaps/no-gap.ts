import { FITS, type PersonMask, type TieScan } from '@brainlink/analytics/network';
import type { ResolvedTimes } from '../atlas/two-times';
import { NoGap } from './gaps.enums';

/** A network of the people who fit a filter. */
export interface NetworkAsked {
  readonly times: Pick<ResolvedTimes, 'seq'>;
  readonly mask: PersonMask;
  readonly scan: Pick<TieScan, 'pairs'>;
}

/** Why a network tells nothing; null when it does. */
export function noGapOf({ times, mask, scan }: NetworkAsked): NoGap | null {
  if (times.seq === 0) return NoGap.NOTHING_KNOWN;
  let people = 0;
  for (let row = 0; row < mask.length && people < 2; row++) if (mask[row] === FITS) people++;
  if (people === 0) return NoGap.EMPTY;
  if (people === 1) return NoGap.ONE_PERSON;
  return scan.pairs === 0 ? NoGap.NO_TIES : null;
}
