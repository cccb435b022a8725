import type { ExploreSearch } from './explore-search';
import { firstMonth, lastMonth, quarterAt, quarterIndex, quarterOf } from './quarters';

/** The quarters that there are: numbers as of `quarterIndex`, both ends included. */
export interface Quarters {
  readonly first: number;
  readonly last: number;
}

/** The quarters a state looks at. The end is the time that is looked at (`validAt`); the start leaves out what had ended before it. */
export function windowOf(search: ExploreSearch, { first, last }: Quarters): readonly [number, number] {
  const clamp = (index: number) => Math.max(first, Math.min(last, index));
  const until = search.validAt ?? search.to;
  const start = search.mode === 'cumulative' || !search.from ? first : clamp(quarterIndex(quarterOf(search.from, false)));
  const end = until ? clamp(quarterIndex(quarterOf(until, true))) : last;
  return [Math.min(start, end), end];
}

/**
 * The change that looks at some quarters. The end of the slider sets `validAt` and nothing else (contract 6): what is seen is what was true
 * then, not what began until then. Up to the last quarter is now. The start stays where it is unless it is moved.
 */
export function windowChange(
  search: ExploreSearch,
  [start, end]: readonly [number, number],
  { first, last }: Quarters,
): Partial<ExploreSearch> {
  const [low, high] = start <= end ? [start, end] : [end, start];
  return {
    from: low <= first || search.mode === 'cumulative' ? undefined : firstMonth(quarterAt(low)),
    to: undefined,
    validAt: high >= last ? undefined : lastMonth(quarterAt(high)),
  };
}

/** The next step of playing: the end moves on by a quarter, a window takes its start along; null at the end. */
export function nextWindow(
  search: ExploreSearch,
  [start, end]: readonly [number, number],
  { first, last }: Quarters,
): readonly [number, number] | null {
  if (end >= last) return null;
  return [search.mode === 'cumulative' ? first : Math.min(start + 1, end + 1), end + 1];
}
