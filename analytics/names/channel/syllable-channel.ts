import { jamoOf, type Jamo } from '../hangul';
import type { NameModelParams, SpellingCounts } from './channel-params';
import { CODA_RULES, LONGEST, NUCLEUS_RULES, ONSET_RULES } from './spelling-rules';

/** One way to cut the letters of a rhyme: P of both pieces for each nucleus and each coda. */
export interface RhymeCut {
  readonly nuclei: Float64Array;
  readonly codas: Float64Array;
}

/** Where a syllable stands in a given name. */
export type Place = 'first' | 'later';

/** Probability of each spelling of one thing. */
interface Spellings {
  readonly known: ReadonlyMap<string, number>;
  /** Mass of all that is not known, shared out by length. */
  readonly rest: number;
  readonly cache: Map<string, number>;
  /** What its letters look like. */
  readonly form: RegExp;
}

const LETTER = 0.05;
const VOWEL = /[aeiouyw]/;
const VOWELS = /^[aeiouyw]+$/;
const CONSONANTS = /^[^aeiou]*$/;
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
const jamoCache = new Map<string, Jamo>();
const NO_JAMO: Jamo = { initial: 11, vowel: 0, final: 0 };

/** One Hangul syllable taken apart. */
export function jamoOfSyllable(syllable: string): Jamo {
  let jamo = jamoCache.get(syllable);
  if (!jamo) {
    jamo = jamoOf(syllable)[0] ?? NO_JAMO;
    jamoCache.set(syllable, jamo);
  }
  return jamo;
}

/** Spellings of an onset, nucleus or coda: learned counts on top of the rules, and a little for anything else. */
function partSpellings(
  counts: SpellingCounts,
  key: string,
  rules: ReadonlyMap<string, number>,
  weight: number,
  surprise: number,
  form: RegExp,
): Spellings {
  const learned = counts[key] ?? {};
  const total = sum(learned) + weight;
  const known = new Map<string, number>();
  for (const letters of new Set([...rules.keys(), ...Object.keys(learned)]))
    known.set(letters, ((learned[letters] ?? 0) + weight * (1 - surprise) * (rules.get(letters) ?? 0)) / total);
  return { known, rest: Math.max((weight * surprise) / total, surprise / 4), cache: new Map(), form };
}

/** Whether one letter put in, left out or changed leads from one spelling to the other. */
function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const { length } = short;
  if (long.length - length > 1) return false;
  let head = 0;
  while (head < length && short.charCodeAt(head) === long.charCodeAt(head)) head += 1;
  if (head === length) return long.length > length;
  let tail = 1;
  const most = length - head - (long.length === length ? 1 : 0);
  while (tail <= most && short.charCodeAt(length - tail) === long.charCodeAt(long.length - tail)) tail += 1;
  return tail > most;
}

/** P(letters); what is not known is likelier one letter from what is. */
function probability({ known, rest, cache, form }: Spellings, letters: string): number {
  let p = cache.get(letters);
  if (p === undefined) {
    let near = 0;
    // A vowel among consonants is no slip of the pen, nor the other way round.
    if (form.test(letters)) for (const [spelling, share] of known) if (isOneApart(spelling, letters)) near += share;
    p = (known.get(letters) ?? 0) + rest * (0.02 * near + 0.5 * LETTER ** letters.length);
    cache.set(letters, p);
  }
  return p;
}

/**
 * P(letters | syllable): a learned noisy channel. Three levels, each leaning on the next by pseudo-counts: the whole syllable at its
 * place, the whole syllable, onset and rhyme (nucleus with coda), nucleus and coda; at the bottom the rules of romanisations. After the
 * joint source-channel view of transliteration (Knight & Graehl 1998; Li, Zhang & Su 2004), with back-off as Witten–Bell has it.
 */
export class SyllableChannel {
  private readonly onsets: Record<Place, readonly Spellings[]>;
  private readonly nuclei: readonly Spellings[];
  private readonly codas: readonly Spellings[];
  private readonly nucleusVectors = new Map<string, Float64Array>();
  private readonly codaVectors = new Map<string, Float64Array>();
  private readonly cutCache = new Map<string, readonly RhymeCut[]>();
  private readonly rhymeTotals: ReadonlyMap<string, number>;
  private readonly totals: Record<Place, ReadonlyMap<string, number>>;

  constructor(
    private readonly params: Pick<NameModelParams, 'first' | 'later' | 'onsets' | 'rhymes' | 'nuclei' | 'codas' | 'smoothing'>,
  ) {
    const { smoothing } = params;
    const onsets = (prefix: string): Spellings[] =>
      ONSET_RULES.map((rules, onset) =>
        partSpellings(params.onsets, `${prefix}${onset}`, rules, smoothing.part, smoothing.surprise, CONSONANTS),
      );
    this.onsets = { first: onsets(''), later: onsets('-') };
    this.nuclei = NUCLEUS_RULES.map((rules, nucleus) =>
      partSpellings(params.nuclei, String(nucleus), rules, smoothing.part, smoothing.surprise, VOWELS),
    );
    this.codas = CODA_RULES.map((rules, coda) =>
      partSpellings(params.codas, String(coda), rules, smoothing.part, smoothing.surprise, CONSONANTS),
    );
    const totals = (counts: SpellingCounts): Map<string, number> =>
      new Map(Object.entries(counts).map(([syllable, spelt]) => [syllable, sum(spelt)]));
    this.rhymeTotals = totals(params.rhymes);
    this.totals = { first: totals(params.first), later: totals(params.later) };
  }

  /** P(letters | onset at its place). */
  onset(onset: number, letters: string, place: Place): number {
    const spellings = this.onsets[place][onset];
    return spellings ? probability(spellings, letters) : 0;
  }

  /** P(letters | nucleus), P(letters | coda). */
  nucleus(nucleus: number, letters: string): number {
    const spellings = this.nuclei[nucleus];
    return spellings ? probability(spellings, letters) : 0;
  }

  coda(coda: number, letters: string): number {
    const spellings = this.codas[coda];
    return spellings ? probability(spellings, letters) : 0;
  }

  /** P(letters | each nucleus), P(letters | each coda), for all at once. */
  private vector(cache: Map<string, Float64Array>, spellings: readonly Spellings[], letters: string): Float64Array {
    let vector = cache.get(letters);
    if (!vector) cache.set(letters, (vector = Float64Array.from(spellings, (spelling) => probability(spelling, letters))));
    return vector;
  }

  /** The ways to cut letters into nucleus and coda: P for each of both. */
  rhymeCuts(letters: string): readonly RhymeCut[] {
    if (!VOWEL.test(letters)) return [];
    let cuts = this.cutCache.get(letters);
    if (!cuts) {
      const made: RhymeCut[] = [];
      for (let cut = Math.max(0, letters.length - LONGEST.coda); cut <= Math.min(letters.length, LONGEST.nucleus); cut += 1)
        made.push({
          nuclei: this.vector(this.nucleusVectors, this.nuclei, letters.slice(0, cut)),
          codas: this.vector(this.codaVectors, this.codas, letters.slice(cut)),
        });
      this.cutCache.set(letters, (cuts = made));
    }
    return cuts;
  }

  /** P(letters | nucleus and coda). */
  rhyme(nucleus: number, coda: number, letters: string): number {
    let apart = 0;
    for (const { nuclei, codas } of this.rhymeCuts(letters)) apart += nuclei[nucleus]! * codas[coda]!;
    const learned = this.params.rhymes[`${nucleus}.${coda}`];
    return learned ? this.rhymeShare(nucleus, coda) * (apart + (learned[letters] ?? 0) / this.params.smoothing.rhyme) : apart;
  }

  /** How much of P(letters | nucleus and coda) comes from the two apart. */
  rhymeShare(nucleus: number, coda: number): number {
    const weight = this.params.smoothing.rhyme;
    const total = this.rhymeTotals.get(`${nucleus}.${coda}`) ?? 0;
    return weight / (total + weight);
  }

  /** What the counts of a rhyme add to P(letters | nucleus and coda). */
  learnedRhyme(nucleus: number, coda: number): readonly (readonly [letters: string, p: number])[] {
    const total = (this.rhymeTotals.get(`${nucleus}.${coda}`) ?? 0) + this.params.smoothing.rhyme;
    return Object.entries(this.params.rhymes[`${nucleus}.${coda}`] ?? {}).map(
      ([letters, count]) => [letters, count / total] as const,
    );
  }

  /** P(letters | syllable) from its parts alone. */
  fromParts(syllable: string, letters: string, place: Place): number {
    const { initial, vowel, final } = jamoOfSyllable(syllable);
    let total = 0;
    for (let cut = 0; cut <= Math.min(LONGEST.onset, letters.length); cut += 1)
      total += this.onset(initial, letters.slice(0, cut), place) * this.rhyme(vowel, final, letters.slice(cut));
    return total;
  }

  /** How much of P(letters | syllable at its place) comes from the parts; the rest is {@link learned}. */
  shareOfParts(syllable: string, place: Place): number {
    const { smoothing } = this.params;
    const here = this.totals[place].get(syllable) ?? 0;
    const anywhere = (this.totals.first.get(syllable) ?? 0) + (this.totals.later.get(syllable) ?? 0);
    return (smoothing.position / (here + smoothing.position)) * (smoothing.syllable / (anywhere + smoothing.syllable));
  }

  /** What the counts of the whole syllable add to P(letters | syllable at its place), letters by letters. */
  learned(syllable: string, place: Place): ReadonlyMap<string, number> {
    const { first, later, smoothing } = this.params;
    const anywhere = (this.totals.first.get(syllable) ?? 0) + (this.totals.later.get(syllable) ?? 0);
    const here = this.totals[place].get(syllable) ?? 0;
    const learned = new Map<string, number>();
    const add = (counts: Readonly<Record<string, number>> | undefined, factor: number): void => {
      for (const [letters, count] of Object.entries(counts ?? {}))
        learned.set(letters, (learned.get(letters) ?? 0) + count * factor);
    };
    const lower = smoothing.position / (here + smoothing.position) / (anywhere + smoothing.syllable);
    add(first[syllable], lower);
    add(later[syllable], lower);
    add((place === 'first' ? first : later)[syllable], 1 / (here + smoothing.position));
    return learned;
  }

  /** P(letters | syllable at its place). */
  syllable(syllable: string, letters: string, place: Place): number {
    return (
      this.shareOfParts(syllable, place) * this.fromParts(syllable, letters, place) +
      (this.learnedOf(syllable, place).get(letters) ?? 0)
    );
  }

  private readonly learnedCache = new Map<string, ReadonlyMap<string, number>>();
  private learnedOf(syllable: string, place: Place): ReadonlyMap<string, number> {
    const key = place + syllable;
    let learned = this.learnedCache.get(key);
    if (!learned) this.learnedCache.set(key, (learned = this.learned(syllable, place)));
    return learned;
  }
}
