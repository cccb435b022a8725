import { NoGap } from './gaps.enums';
import { fits, type GapsView } from './gaps-view';

/** Why a network tells nothing; null when it does. */
export function noGapOf(view: GapsView): NoGap | null {
  if (view.times.seq === 0) return NoGap.NOTHING_KNOWN;
  let people = 0;
  for (let row = 0; row < view.mask.length && people < 2; row++) if (fits(view, row)) people++;
  if (people === 0) return NoGap.EMPTY;
  if (people === 1) return NoGap.ONE_PERSON;
  return view.scan.pairs === 0 ? NoGap.NO_TIES : null;
}
