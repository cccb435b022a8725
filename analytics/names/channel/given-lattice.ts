import type { LatinPart } from '../name-types';
import type { SpeltSyllables, SyllableSource } from './syllable-table';
import { syllableEnds } from './spelling-rules';
import { jamoOfSyllable, type Place, type SyllableChannel } from './syllable-channel';

/** Syllables that the letters between two places may spell; equal letters share one `spelt`. */
export interface Edge {
  readonly to: number;
  readonly spelt: SpeltSyllables;
}

const NO_EDGES: readonly Edge[] = [];

/** P(one syllable written as its initial), P(an initial stands for the syllables that are left). */
const ABBREVIATED = { one: 0.5, rest: 0.4 } as const;
/** {@link ABBREVIATED} as a factor on the P of an initial's edge. */
export const REST_FACTOR = ABBREVIATED.rest / ABBREVIATED.one;

/** Letters of a given name as a lattice over places between letters: which syllables lead from where to where. */
export class GivenLattice {
  readonly length: number;
  private readonly edges: Record<Place, (readonly Edge[])[]> = { first: [], later: [] };
  /** Places from which an initial covers everything that is left, with its letter. */
  readonly lastInitial: { readonly from: number; readonly letter: string } | null;

  constructor(
    parts: readonly LatinPart[],
    readonly table: SyllableSource,
    channel: SyllableChannel,
  ) {
    const letters = parts.map((part) => part.letters).join('');
    this.length = letters.length;
    const starts = new Map<number, LatinPart>();
    let begin = 0;
    for (const part of parts) {
      starts.set(begin, part);
      begin += part.letters.length;
    }
    const last = parts.at(-1);
    this.lastInitial = last?.initial ? { from: this.length - 1, letter: last.letters } : null;
    let end = this.length;
    for (let from = this.length - 1; from >= 0; from -= 1) {
      const part = starts.get(from);
      const ends = part?.initial ? [] : syllableEnds(letters, from, end);
      for (const place of ['first', 'later'] as const) {
        if (place === 'first' && from > 0) continue;
        if (place === 'later' && from === 0) continue;
        this.edges[place][from] = part?.initial
          ? [{ to: from + 1, spelt: initialSyllables(part.letters, table, channel, place) }]
          : ends
              .map((to) => ({ to, spelt: table.spelt(letters.slice(from, to), place) }))
              .filter(({ spelt }) => spelt.p.length > 0);
      }
      if (part) end = from;
    }
  }

  from(at: number, place: Place): readonly Edge[] {
    return this.edges[place][at] ?? NO_EDGES;
  }

  private best: Float64Array | undefined;

  /** From each place, the most that P of the letters that are left can be: an admissible bound. */
  bound(): Float64Array {
    if (this.best) return this.best;
    const best = new Float64Array(this.length + 1);
    best[this.length] = 1;
    for (let from = this.length - 1; from >= 0; from -= 1)
      for (const { to, spelt } of this.from(from, from === 0 ? 'first' : 'later'))
        best[from] = Math.max(best[from]!, mostOf(spelt) * best[to]!);
    return (this.best = best);
  }
}

const mosts = new WeakMap<SpeltSyllables, number>();
/** The largest P of a list. */
function mostOf(spelt: SpeltSyllables): number {
  let most = mosts.get(spelt);
  if (most === undefined) mosts.set(spelt, (most = spelt.p.reduce((max, p) => Math.max(max, p), 0)));
  return most;
}

const initialCache = new WeakMap<SyllableSource, Map<string, SpeltSyllables>>();

/** How readily syllables begin with a letter: their onset, or their vowel when they have none. */
function initialSyllables(letter: string, table: SyllableSource, channel: SyllableChannel, place: Place): SpeltSyllables {
  let cache = initialCache.get(table);
  if (!cache) initialCache.set(table, (cache = new Map()));
  const key = place + letter;
  let spelt = cache.get(key);
  if (!spelt) {
    const found = table.vocabulary.map((syllable) => ABBREVIATED.one * startsWith(channel, syllable, letter, place));
    const kept = found.map((p, at) => [at, p] as const).filter(([, p]) => p > 1e-5);
    spelt = { syllables: Uint16Array.from(kept, ([at]) => at), p: Float64Array.from(kept, ([, p]) => p) };
    cache.set(key, spelt);
  }
  return spelt;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const NUCLEI_STARTS = ['', ...LETTERS];

/** P(the spelling of a syllable begins with a letter). */
export function startsWith(channel: SyllableChannel, syllable: string, letter: string, place: Place): number {
  const { initial, vowel, final } = jamoOfSyllable(syllable);
  const onset = ['', 'h', 'k', 'g', 's', 'y'].reduce((sum, tail) => sum + channel.onset(initial, letter + tail, place), 0);
  const bare = channel.onset(initial, '', place);
  const nucleus =
    NUCLEI_STARTS.reduce((sum, tail) => sum + channel.nucleus(vowel, letter + tail), 0) +
    channel.nucleus(vowel, `${letter}oo`) +
    channel.nucleus(vowel, `${letter}eo`);
  void final;
  return onset + bare * nucleus;
}

/** Room for the sums of {@link givenProbability}, which a look-up asks for thousands of times; longer names get their own. */
const ROOM = 64;
let here = new Float64Array(ROOM);
let after = new Float64Array(ROOM);

/** P(letters | syllables): the sum over all segmentations; `syllables` as places in the table's vocabulary, −1 for one it lacks. */
export function givenProbability(lattice: GivenLattice, syllables: readonly number[]): number {
  const { length } = lattice;
  if (length >= here.length) [here, after] = [new Float64Array(length + 1), new Float64Array(length + 1)];
  here.fill(0, 0, length + 1);
  here[0] = 1;
  const rest = lattice.lastInitial === null ? -1 : lattice.lastInitial.from;
  const last = syllables.length - 1;
  let total = 0;
  for (let n = 0; n <= last; n += 1) {
    after.fill(0, 0, length + 1);
    const place: Place = n === 0 ? 'first' : 'later';
    const syllable = syllables[n]!;
    for (let from = 0; from < length; from += 1) {
      const before = here[from]!;
      if (before === 0) continue;
      const edges = lattice.from(from, place);
      for (let e = 0; e < edges.length; e += 1) {
        const { to, spelt } = edges[e]!;
        // What the last syllable leaves over is spelt by nothing.
        if (n === last && to < length) continue;
        const p = pOf(spelt, syllable);
        if (p === 0) continue;
        after[to]! += before * p;
        if (n < last && from === rest) total += before * p * REST_FACTOR;
      }
    }
    [here, after] = [after, here];
  }
  return total + here[length]!;
}

/** P(letters | syllable) in a list, 0 for one that it lacks. */
export function pOf({ syllables, p }: SpeltSyllables, syllable: number): number {
  let low = 0;
  let high = syllables.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = syllables[middle]!;
    if (value === syllable) return p[middle]!;
    if (value < syllable) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
