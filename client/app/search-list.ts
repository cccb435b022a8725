import * as z from 'zod/mini';
import { LIST_MARK } from './search-params';

/** A list in the search part of an address: text from the address, or an array from the code; empty lists are absent. */
export const searchList = z.pipe(
  z.union([z.string(), z.array(z.union([z.string(), z.number()]))]),
  z.transform((value): readonly string[] | undefined => {
    const items = typeof value === 'string' ? value.split(LIST_MARK) : value.map(String);
    const there = [...new Set(items.filter(Boolean))];
    return there.length ? there : undefined;
  }),
);

/** A yes that is written as `1`. */
export const searchFlag = z.pipe(
  z.union([z.string(), z.boolean(), z.number()]),
  z.transform((value): boolean | undefined =>
    value === '1' || value === 'true' || value === true || value === 1
      ? true
      : value === '0' || value === 'false'
        ? false
        : undefined,
  ),
);
