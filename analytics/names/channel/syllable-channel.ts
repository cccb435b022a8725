import { jamoOf, type Jamo } from '../hangul';
import type { NameModelParams, SpellingCounts } from './channel-params';
import { CODA_RULES, LONGEST, NUCLEUS_RULES, ONSET_RULES } from './spelling-rules';

/** Where a syllable stands in a given name. */
export type Place = 'first' | 'later';

/** Probability of each spelling of one thing. */
interface Spellings {
  readonly known: ReadonlyMap<string, number>;
  /** Mass of all that is not known, shared out by length. */
  readonly rest: number;
}

const LETTER = 0.05;
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
): Spellings {
  const learned = counts[key] ?? {};
  const total = sum(learned) + weight;
  const known = new Map<string, number>();
  for (const letters of new Set([...rules.keys(), ...Object.keys(learned)]))
    known.set(letters, ((learned[letters] ?? 0) + weight * (1 - surprise) * (rules.get(letters) ?? 0)) / total);
  return { known, rest: (weight * surprise) / total };
}

const probability = ({ known, rest }: Spellings, letters: string): number =>
  (known.get(letters) ?? 0) + rest * LETTER ** letters.length;

/**
 * P(letters | syllable): a learned noisy channel. Three levels, each leaning on the next by pseudo-counts: the whole syllable at its
 * place, the whole syllable, onset and rhyme (nucleus with coda), nucleus and coda; at the bottom the rules of romanisations. After the
 * joint source-channel view of transliteration (Knight & Graehl 1998; Li, Zhang & Su 2004), with back-off as Witten–Bell has it.
 */
export class SyllableChannel {
  private readonly onsets: Record<Place, readonly Spellings[]>;
  private readonly nuclei: readonly Spellings[];
  private readonly codas: readonly Spellings[];
  private readonly rhymeCache = new Map<number, Map<string, number>>();
  private readonly totals: Record<Place, ReadonlyMap<string, number>>;

  constructor(
    private readonly params: Pick<NameModelParams, 'first' | 'later' | 'onsets' | 'rhymes' | 'nuclei' | 'codas' | 'smoothing'>,
  ) {
    const { smoothing } = params;
    const onsets = (prefix: string): Spellings[] =>
      ONSET_RULES.map((rules, onset) =>
        partSpellings(params.onsets, `${prefix}${onset}`, rules, smoothing.part, smoothing.surprise),
      );
    this.onsets = { first: onsets(''), later: onsets('-') };
    this.nuclei = NUCLEUS_RULES.map((rules, nucleus) =>
      partSpellings(params.nuclei, String(nucleus), rules, smoothing.part, smoothing.surprise),
    );
    this.codas = CODA_RULES.map((rules, coda) =>
      partSpellings(params.codas, String(coda), rules, smoothing.part, smoothing.surprise),
    );
    const totals = (counts: SpellingCounts): Map<string, number> =>
      new Map(Object.entries(counts).map(([syllable, spelt]) => [syllable, sum(spelt)]));
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

  /** P(letters | nucleus and coda). */
  rhyme(nucleus: number, coda: number, letters: string): number {
    const key = nucleus * 28 + coda;
    let cache = this.rhymeCache.get(key);
    if (!cache) this.rhymeCache.set(key, (cache = new Map()));
    const seen = cache.get(letters);
    if (seen !== undefined) return seen;
    let apart = 0;
    for (let cut = Math.max(0, letters.length - LONGEST.coda); cut <= letters.length; cut += 1)
      if (cut <= LONGEST.nucleus) apart += this.nucleus(nucleus, letters.slice(0, cut)) * this.coda(coda, letters.slice(cut));
    const learned = this.params.rhymes[`${nucleus}.${coda}`];
    const weight = this.params.smoothing.rhyme;
    const result = learned ? ((learned[letters] ?? 0) + weight * apart) / (sum(learned) + weight) : apart;
    cache.set(letters, result);
    return result;
  }

  /** P(letters | syllable) from its parts alone. */
  fromParts(syllable: string, letters: string, place: Place): number {
    const { initial, vowel, final } = jamoOfSyllable(syllable);
    let total = 0;
    for (let cut = 0; cut <= Math.min(LONGEST.onset, letters.length); cut += 1)
      total += this.onset(initial, letters.slice(0, cut), place) * this.rhyme(vowel, final, letters.slice(cut));
    return total;
  }

  /** Lifts a probability from the parts to the learned one of the whole syllable at its place. */
  lift(syllable: string, letters: string, place: Place, fromParts: number): number {
    const { first, later, smoothing } = this.params;
    const n = (this.totals.first.get(syllable) ?? 0) + (this.totals.later.get(syllable) ?? 0);
    if (n === 0) return fromParts;
    const count = (first[syllable]?.[letters] ?? 0) + (later[syllable]?.[letters] ?? 0);
    const anywhere = (count + smoothing.syllable * fromParts) / (n + smoothing.syllable);
    const counts = place === 'first' ? first : later;
    const here = this.totals[place].get(syllable) ?? 0;
    return ((counts[syllable]?.[letters] ?? 0) + smoothing.position * anywhere) / (here + smoothing.position);
  }

  /** P(letters | syllable at its place). */
  syllable(syllable: string, letters: string, place: Place): number {
    return this.lift(syllable, letters, place, this.fromParts(syllable, letters, place));
  }
}
