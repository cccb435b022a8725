/** Distinct values of a column, each with a number. */
export class Dictionary {
  readonly values: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** Number of a value; new ones get the next. */
  add(value: string): number {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.values.length;
      this.numbers.set(value, number);
      this.values.push(value);
    }
    return number;
  }

  /** Number of a value, or −1. */
  find(value: string): number {
    return this.numbers.get(value) ?? -1;
  }
}

/** Lists of numbers, one a row, end to end: row `i` is `items[start[i]] … items[start[i + 1] − 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Lays lists end to end. */
export function packLists(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => {
    start[row + 1] = (start[row] ?? 0) + list.length;
  });
  const items = new Int32Array(start[lists.length] ?? 0);
  let at = 0;
  for (const list of lists) for (const item of list) items[at++] = item;
  return { start, items };
}

/** Turns lists around: for each item the rows in whose lists it stands, in rising order. */
export function invertLists({ start, items }: Lists, itemCount: number): Lists {
  const inverse = new Int32Array(itemCount + 1);
  for (const item of items) inverse[item + 1] = (inverse[item + 1] ?? 0) + 1;
  for (let item = 0; item < itemCount; item++) inverse[item + 1] = (inverse[item + 1] ?? 0) + (inverse[item] ?? 0);
  const next = inverse.slice();
  const rows = new Int32Array(items.length);
  for (let row = 0; row + 1 < start.length; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const item = items[at]!;
      rows[next[item]!] = row;
      next[item] = next[item]! + 1;
    }
  }
  return { start: inverse, items: rows };
}
