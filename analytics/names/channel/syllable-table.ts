import { LONGEST, syllableEnds } from './spelling-rules';
import { jamoOfSyllable, type Place, type SyllableChannel } from './syllable-channel';

/** Syllables that letters may spell, with P(letters | syllable); parallel arrays, `syllables` are places in the vocabulary. */
export interface SpeltSyllables {
  readonly syllables: Uint16Array;
  readonly p: Float64Array;
}

/** From letters to syllables over a fixed vocabulary: what a lattice is made of. */
export interface SyllableSource {
  readonly vocabulary: readonly string[];
  /** Places of syllables in the vocabulary. */
  readonly place: ReadonlyMap<string, number>;
  /** The syllables that may be spelt so at a place, in the order of the vocabulary. */
  spelt(letters: string, place: Place): SpeltSyllables;
}

/** What is not worth a place in a list. */
const LEAST = 1e-7;
const NONE: SpeltSyllables = { syllables: new Uint16Array(0), p: new Float64Array(0) };

/** What whole-syllable counts add to some letters. */
type Learned = ReadonlyMap<string, readonly (readonly [syllable: number, p: number])[]>;

/** From lists of letters by thing to lists of things by letters. */
function invert(lists: readonly (readonly (readonly [letters: string, p: number])[])[]): Learned {
  const inverted = new Map<string, [number, number][]>();
  lists.forEach((list, at) => {
    for (const [letters, p] of list) {
      const found = inverted.get(letters);
      if (found) found.push([at, p]);
      else inverted.set(letters, [[at, p]]);
    }
  });
  return inverted;
}

/**
 * From letters to the syllables they may spell, over a fixed vocabulary. The lists are made when first asked for and kept: names spell
 * only a few thousand different chunks. P is {@link SyllableChannel.syllable}'s, computed for the whole vocabulary at once.
 */
export class SyllableTable implements SyllableSource {
  readonly place: ReadonlyMap<string, number>;
  private readonly onsetOf: Uint8Array;
  private readonly rhymeOf: Uint16Array;
  /** Nucleus and coda of each different rhyme of the vocabulary. */
  private readonly rhymes: readonly (readonly [nucleus: number, coda: number])[];
  private readonly kept: Record<Place, Map<string, SpeltSyllables>> = { first: new Map(), later: new Map() };
  private readonly onsetVectors: Record<Place, Map<string, Float64Array>> = { first: new Map(), later: new Map() };
  private readonly rhymeVectors = new Map<string, Float64Array>();
  private readonly share: Record<Place, Float64Array>;
  private readonly learned: Record<Place, Learned>;
  private readonly rhymeShare: Float64Array;
  private readonly learnedRhymes: Learned;

  constructor(
    private readonly channel: SyllableChannel,
    readonly vocabulary: readonly string[],
  ) {
    this.place = new Map(vocabulary.map((syllable, place) => [syllable, place]));
    const rhymes = new Map<number, number>();
    this.onsetOf = new Uint8Array(vocabulary.length);
    this.rhymeOf = new Uint16Array(vocabulary.length);
    vocabulary.forEach((syllable, at) => {
      const { initial, vowel, final } = jamoOfSyllable(syllable);
      const key = vowel * 28 + final;
      if (!rhymes.has(key)) rhymes.set(key, rhymes.size);
      this.onsetOf[at] = initial;
      this.rhymeOf[at] = rhymes.get(key) ?? 0;
    });
    this.rhymes = [...rhymes.keys()].map((key) => [Math.floor(key / 28), key % 28]);
    this.rhymeShare = Float64Array.from(this.rhymes, ([nucleus, coda]) => channel.rhymeShare(nucleus, coda));
    this.learnedRhymes = invert(this.rhymes.map(([nucleus, coda]) => channel.learnedRhyme(nucleus, coda)));
    this.share = { first: this.sharesAt('first'), later: this.sharesAt('later') };
    this.learned = { first: this.learnedAt('first'), later: this.learnedAt('later') };
  }

  spelt(letters: string, place: Place): SpeltSyllables {
    if (letters.length === 0 || letters.length > LONGEST.syllable) return NONE;
    const kept = this.kept[place];
    const seen = kept.get(letters);
    if (seen) return seen;
    if (kept.size > 100_000) kept.clear();
    const made = syllableEnds(letters, 0, letters.length).at(-1) === letters.length ? this.make(letters, place) : NONE;
    kept.set(letters, made);
    return made;
  }

  private sharesAt(place: Place): Float64Array {
    return Float64Array.from(this.vocabulary, (syllable) => this.channel.shareOfParts(syllable, place));
  }

  private learnedAt(place: Place): Learned {
    return invert(this.vocabulary.map((syllable) => [...this.channel.learned(syllable, place)]));
  }

  private make(letters: string, place: Place): SpeltSyllables {
    const size = this.vocabulary.length;
    const p = new Float64Array(size);
    for (let cut = 0; cut <= Math.min(LONGEST.onset, letters.length); cut += 1) {
      const onsets = this.onsetVector(letters.slice(0, cut), place);
      const rhymes = this.rhymeVector(letters.slice(cut));
      for (let at = 0; at < size; at += 1) p[at]! += onsets[this.onsetOf[at]!]! * rhymes[this.rhymeOf[at]!]!;
    }
    const share = this.share[place];
    for (let at = 0; at < size; at += 1) p[at]! *= share[at]!;
    for (const [at, more] of this.learned[place].get(letters) ?? []) p[at]! += more;
    let count = 0;
    for (let at = 0; at < size; at += 1) if (p[at]! > LEAST) count += 1;
    const found = { syllables: new Uint16Array(count), p: new Float64Array(count) };
    for (let at = 0, to = 0; at < size; at += 1)
      if (p[at]! > LEAST) {
        found.syllables[to] = at;
        found.p[to] = p[at]!;
        to += 1;
      }
    return found;
  }

  private onsetVector(letters: string, place: Place): Float64Array {
    let vector = this.onsetVectors[place].get(letters);
    if (!vector) {
      vector = Float64Array.from({ length: 19 }, (_, onset) => this.channel.onset(onset, letters, place));
      this.onsetVectors[place].set(letters, vector);
    }
    return vector;
  }

  private rhymeVector(letters: string): Float64Array {
    let vector = this.rhymeVectors.get(letters);
    if (!vector) {
      if (this.rhymeVectors.size > 20_000) this.rhymeVectors.clear();
      const cuts = this.channel.rhymeCuts(letters);
      vector = new Float64Array(this.rhymes.length);
      if (cuts.length > 0) {
        for (let at = 0; at < vector.length; at += 1) {
          const [nucleus, coda] = this.rhymes[at]!;
          for (const { nuclei, codas } of cuts) vector[at]! += nuclei[nucleus]! * codas[coda]!;
          vector[at]! *= this.rhymeShare[at]!;
        }
        for (const [at, p] of this.learnedRhymes.get(letters) ?? []) vector[at]! += p;
      }
      this.rhymeVectors.set(letters, vector);
    }
    return vector;
  }
}
