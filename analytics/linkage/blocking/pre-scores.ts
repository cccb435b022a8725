import type { Dataset } from '../dataset';
import { sharedUint16 } from '../shared-arrays';
import type { KeyColumn } from './key-column';

/**
 * What the cheap score looks at of a row, in as few lines of the processor's cache as it takes: of every key column half of the hash (0: none),
 * then which slots have a value, a bit each. A pair of rows far apart in memory costs one line instead of six.
 */
export interface RowSummaries {
  readonly stride: number;
  readonly data: Uint16Array;
}

/** Penalty, in units of `RARITY_UNIT`, of a pair in a field of which it has two values and shares no key: 2 bits. */
const PENALTY = 20;
/** Units in a line of the cache. */
const LINE = 32;
const FLAGS = 16;

interface Run {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
}

/** Key columns slot by slot: those of one slot stand together, the finest first. */
function runsOf(columns: readonly KeyColumn[]): Run[] {
  const runs: Run[] = [];
  columns.forEach(({ slot }, i) => {
    const last = runs.at(-1);
    if (last?.slot === slot) runs[runs.length - 1] = { ...last, to: i + 1 };
    else runs.push({ slot, from: i, to: i + 1 });
  });
  return runs;
}

/** Summaries of all rows, from their keys. */
export function summariseRows(
  { rows, codes, width }: Pick<Dataset, 'rows' | 'codes' | 'width'>,
  columns: readonly KeyColumn[],
  keys: Int32Array,
): RowSummaries {
  const runs = runsOf(columns);
  const count = columns.length;
  const used = count + Math.ceil(runs.length / FLAGS);
  const stride = used <= LINE / 2 ? used : Math.ceil(used / LINE) * LINE;
  const data = sharedUint16(rows * stride);
  for (let k = 0; k < count; k += 1)
    for (let row = 0, at = k; row < rows; row += 1, at += stride) {
      const key = keys[k * rows + row]!;
      if (key !== 0) data[at] = key >>> 16 || 1;
    }
  for (let row = 0; row < rows; row += 1) {
    const at = row * stride;
    for (let s = 0; s < runs.length; s += 1)
      if (codes[row * width + runs[s]!.slot] !== 0) data[at + count + ((s / FLAGS) | 0)]! |= 1 << (s % FLAGS);
  }
  return { stride, data };
}

/** Scores rows against one row. */
export interface PreScorer {
  /** Takes the row that others are scored against from now on. */
  begin(a: number): void;
  /** Fetches what is known of the first `count` of these rows, all at once instead of one after another when they are scored. */
  touch(rows: Int32Array, count: number): number;
  /** The score with row `b`, in units of `RARITY_UNIT`. */
  score(b: number): number;
}

/**
 * A cheap score of pairs: of every slot the rarity of the finest key that both share, less a penalty where both have a value and share none. No
 * string is looked at, and no branch is taken that depends on the pair: of each slot the keys shared are bits, and a table of the first row says
 * what each set of them is worth.
 */
export function createPreScorer(columns: readonly KeyColumn[], { stride, data }: RowSummaries, rarity: Uint8Array): PreScorer {
  const runs = runsOf(columns);
  const count = columns.length;
  const slots = runs.length;
  const froms = Int32Array.from(runs, ({ from }) => from);
  const tos = Int32Array.from(runs, ({ to }) => to);
  const bases = new Int32Array(slots);
  let size = 0;
  runs.forEach(({ from, to }, s) => {
    bases[s] = size;
    size += 2 << (to - from);
  });
  const worth = new Int32Array(size);
  const own = new Int32Array(count);
  let touched = 0;
  return {
    begin: (a) => {
      const at = a * stride;
      // A key that the row does not have is shared with nobody: no half of a hash is this large.
      for (let k = 0; k < count; k += 1) own[k] = data[at + k]! === 0 ? 0x10000 : data[at + k]!;
      for (let s = 0; s < slots; s += 1) {
        const from = froms[s]!;
        const keys = tos[s]! - from;
        const base = bases[s]!;
        const here = (data[at + count + (s >> 4)]! >>> (s & 15)) & 1;
        const present = base + (1 << keys);
        worth[base] = 0;
        worth[present] = -PENALTY * here;
        for (let shared = 1; shared < 1 << keys; shared += 1) {
          const finest = 31 - Math.clz32(shared & -shared);
          worth[base + shared] = worth[present + shared] = rarity[a * count + from + finest]!;
        }
      }
    },
    touch: (rows, count) => {
      let sum = 0;
      for (let i = 0; i < count; i += 1) sum ^= data[rows[i]! * stride]! ^ data[(rows[i]! + 1) * stride - 1]!;
      touched ^= sum;
      return touched;
    },
    score: (b) => {
      const at = b * stride;
      let sum = 0;
      for (let s = 0, k = 0; s < slots; s += 1) {
        const from = k;
        const to = tos[s]!;
        let shared = 0;
        for (; k < to; k += 1) shared |= (((own[k]! ^ data[at + k]!) - 1) >>> 31) << (k - from);
        const present = (data[at + count + (s >> 4)]! >>> (s & 15)) & 1;
        sum += worth[bases[s]! + shared + (present << (to - from))]!;
      }
      return sum;
    },
  };
}
