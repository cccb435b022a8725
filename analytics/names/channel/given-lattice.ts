import type { LatinPart } from '../name-types';
import type { SyllableSource } from './syllable-table';
import { LONGEST } from './spelling-rules';
import { jamoOfSyllable, type Place, type SyllableChannel } from './syllable-channel';

/** Syllables that the letters between two places may spell. */
interface Edge {
  readonly to: number;
  readonly syllables: Uint16Array;
  readonly p: Float64Array;
}

/** P(one syllable written as its initial), P(an initial stands for the syllables that are left). */
const ABBREVIATED = { one: 0.5, rest: 0.4 } as const;

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
      for (const place of ['first', 'later'] as const) {
        if (part?.initial) this.edges[place][from] = [initialEdge(part.letters, from, table, channel, place)];
        else {
          const list: Edge[] = [];
          for (let to = from + 1; to <= Math.min(end, from + LONGEST.syllable); to += 1) {
            const spelt = table.spelt(letters.slice(from, to), place);
            if (spelt.p.length > 0) list.push({ to, ...spelt });
          }
          this.edges[place][from] = list;
        }
      }
      if (part) end = from;
    }
  }

  from(at: number, place: Place): readonly Edge[] {
    return this.edges[place][at] ?? [];
  }

  private readonly dense = new Map<Edge, Float64Array>();

  /** After the first syllable: for each that the letters may begin with, and that is asked for, P of having come to each place. */
  start(asked: { has(syllable: number): boolean }, least: number): Map<number, Float64Array> {
    const next = new Map<number, Float64Array>();
    for (const edge of this.from(0, 'first'))
      for (let i = 0; i < edge.p.length; i += 1) {
        const syllable = edge.syllables[i]!;
        if (edge.p[i]! < least || !asked.has(syllable)) continue;
        let vector = next.get(syllable);
        if (!vector) next.set(syllable, (vector = new Float64Array(this.length + 1)));
        vector[edge.to]! += edge.p[i]!;
      }
    return next;
  }

  /**
   * One more syllable: P of having come to each place.
   *
   * @param last nothing follows, so only the end counts
   * @returns `null` when nothing is left above `least`
   */
  step(at: Float64Array, syllable: number, last: boolean, least: number): Float64Array | null {
    let next: Float64Array | null = null;
    for (let from = 1; from < this.length; from += 1) {
      const before = at[from]!;
      if (before < least) continue;
      for (const edge of this.from(from, 'later')) {
        if (last && edge.to !== this.length) continue;
        const p = before * this.denseOf(edge)[syllable]!;
        if (p < least) continue;
        next ??= new Float64Array(this.length + 1);
        next[edge.to]! += p;
      }
    }
    return next;
  }

  private denseOf(edge: Edge): Float64Array {
    let dense = this.dense.get(edge);
    if (!dense) {
      dense = new Float64Array(this.table.vocabulary.length);
      for (let i = 0; i < edge.p.length; i += 1) dense[edge.syllables[i]!] = edge.p[i]!;
      this.dense.set(edge, dense);
    }
    return dense;
  }
}

const initialCache = new WeakMap<SyllableSource, Map<string, Edge>>();

/** How readily a syllable begins with a letter: its onset, or its vowel when it has none. */
function initialEdge(letter: string, from: number, table: SyllableSource, channel: SyllableChannel, place: Place): Edge {
  let cache = initialCache.get(table);
  if (!cache) initialCache.set(table, (cache = new Map()));
  const key = place + letter;
  let edge = cache.get(key);
  if (!edge) {
    const found = table.vocabulary.map((syllable) => ABBREVIATED.one * startsWith(channel, syllable, letter, place));
    const kept = found.map((p, at) => [at, p] as const).filter(([, p]) => p > 1e-5);
    edge = { to: 0, syllables: Uint16Array.from(kept, ([at]) => at), p: Float64Array.from(kept, ([, p]) => p) };
    cache.set(key, edge);
  }
  return { ...edge, to: from + 1 };
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

/** P(letters | syllables): the sum over all segmentations; `syllables` as places in the table's vocabulary, −1 for one it lacks. */
export function givenProbability(lattice: GivenLattice, syllables: readonly number[], channel: SyllableChannel): number {
  let at = new Float64Array(lattice.length + 1);
  at[0] = 1;
  let total = 0;
  for (let n = 0; n < syllables.length; n += 1) {
    const next = new Float64Array(lattice.length + 1);
    const place: Place = n === 0 ? 'first' : 'later';
    const syllable = syllables[n]!;
    for (let from = 0; from < lattice.length; from += 1) {
      const before = at[from]!;
      if (before === 0) continue;
      for (const edge of lattice.from(from, place)) {
        const p = find(edge, syllable);
        if (p > 0) next[edge.to]! += before * p;
      }
      const rest = lattice.lastInitial;
      if (rest && rest.from === from && n < syllables.length - 1)
        total += before * ABBREVIATED.rest * startsWith(channel, lattice.table.vocabulary[syllable] ?? '', rest.letter, place);
    }
    at = next;
  }
  return total + at[lattice.length]!;
}

function find({ syllables, p }: Edge, syllable: number): number {
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
