import { LONGEST } from './spelling-rules';
import { jamoOfSyllable, type Place, type SyllableChannel } from './syllable-channel';

/** Syllables that letters may spell, with P(letters | syllable); parallel arrays, `syllables` are places in the vocabulary. */
export interface SpeltSyllables {
  readonly syllables: Uint16Array;
  readonly p: Float64Array;
}

/** What is not worth a place in a list. */
const LEAST = 1e-7;
const NONE: SpeltSyllables = { syllables: new Uint16Array(0), p: new Float64Array(0) };

/**
 * From letters to the syllables they may spell, over a fixed vocabulary. The lists are made when first asked for and kept: names spell
 * only a few thousand different chunks.
 */
export class SyllableTable {
  readonly place: ReadonlyMap<string, number>;
  private readonly onsetOf: Uint8Array;
  private readonly rhymeOf: Uint16Array;
  /** Nucleus and coda of each different rhyme of the vocabulary. */
  private readonly rhymes: readonly (readonly [nucleus: number, coda: number])[];
  private readonly kept: Record<Place, Map<string, SpeltSyllables>> = { first: new Map(), later: new Map() };

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
  }

  /** The syllables that may be spelt so at a place, in the order of the vocabulary. */
  spelt(letters: string, place: Place): SpeltSyllables {
    if (letters.length === 0 || letters.length > LONGEST.syllable) return NONE;
    const kept = this.kept[place];
    const seen = kept.get(letters);
    if (seen) return seen;
    if (kept.size > 200_000) kept.clear();
    const made = this.make(letters, place);
    kept.set(letters, made);
    return made;
  }

  private make(letters: string, place: Place): SpeltSyllables {
    const size = this.vocabulary.length;
    const parts = new Float64Array(size);
    for (let cut = 0; cut <= Math.min(LONGEST.onset, letters.length); cut += 1) {
      const head = letters.slice(0, cut);
      const tail = letters.slice(cut);
      const onsets = Array.from({ length: 19 }, (_, onset) => this.channel.onset(onset, head, place));
      const rhymes = this.rhymes.map(([nucleus, coda]) => this.channel.rhyme(nucleus, coda, tail));
      for (let at = 0; at < size; at += 1) parts[at]! += onsets[this.onsetOf[at]!]! * rhymes[this.rhymeOf[at]!]!;
    }
    const found: [number, number][] = [];
    for (let at = 0; at < size; at += 1) {
      const p = this.channel.lift(this.vocabulary[at]!, letters, place, parts[at]!);
      if (p > LEAST) found.push([at, p]);
    }
    return { syllables: Uint16Array.from(found, ([at]) => at), p: Float64Array.from(found, ([, p]) => p) };
  }
}
