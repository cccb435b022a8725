import { editDistance, valueDistance } from '../text/edit-distance';
import { singleColumn } from './comparator';
import { samePrefix } from './given-name';

const AT = 64;

function localLength(chars: Uint16Array, start: number, end: number): number {
  for (let i = start; i < end; i += 1) if (chars[i] === AT) return i - start;
  return end - start;
}

/** E-mail addresses: one slip, the same person at another domain, a similar person; the same domain alone is no evidence. */
export const email = singleColumn(
  ['missing', 'same', 'oneSlip', 'sameLocal', 'similarLocal', 'different'],
  ({ dictionary, dictionary: { chars, starts } }) =>
    (x, y) => {
      const startX = starts[x]!;
      const startY = starts[y]!;
      if (valueDistance(dictionary, x, y, 1) === 1) return 2;
      const localX = localLength(chars, startX, starts[x + 1]!);
      const localY = localLength(chars, startY, starts[y + 1]!);
      if (localX === localY && samePrefix(chars, startX, startY, localX)) return 3;
      const close = Math.min(localX, localY) >= 5 && editDistance(chars, startX, localX, startY, localY, 1) === 1;
      return close ? 4 : 5;
    },
);
