import type { GivenLattice } from './channel/given-lattice';
import type { ReadGiven } from './channel/read-given';
import type { SpellingStyle } from './channel/spelling-style';
import { partsKey } from './latin-parts';
import type { LatinPart } from './name-types';

/** The likeliest Hangul of a given name in the order of its numbers, so that two are compared in one walk. */
export interface NumberedReadings {
  readonly numbers: Int32Array;
  readonly joint: Float64Array;
  readonly prior: Float64Array;
}

/** What was once computed of a given name in Latin letters. */
export interface GivenFacts {
  readonly number: number;
  /** P(letters) for a name drawn at random, by style. */
  readonly background: Map<SpellingStyle, number>;
  /** By style; cleared when too many are kept. */
  readonly lattices: Map<SpellingStyle, GivenLattice>;
  read?: readonly ReadGiven[];
  byNumber?: NumberedReadings;
}

/** Given names of which something is kept, and those with lattices, at most. */
const MOST_KEPT = 200_000;
const MOST_LATTICES = 20_000;

/** Keeps what is known of given names: found by the parts themselves first, since an index asks for the same ones again and again. */
export class GivenFactsStore {
  private readonly byKey = new Map<string, GivenFacts>();
  private readonly byParts = new WeakMap<readonly LatinPart[], GivenFacts>();
  private readonly withLattices = new Set<GivenFacts>();
  private readonly hangulNumbers = new Map<string, number>();
  private numbers = 0;

  of(parts: readonly LatinPart[]): GivenFacts {
    let facts = this.byParts.get(parts);
    if (facts) return facts;
    const key = partsKey(parts);
    facts = this.byKey.get(key);
    if (!facts) {
      if (this.byKey.size > MOST_KEPT) this.byKey.clear();
      this.byKey.set(key, (facts = { number: (this.numbers += 1), background: new Map(), lattices: new Map() }));
    }
    this.byParts.set(parts, facts);
    return facts;
  }

  lattice(style: SpellingStyle, parts: readonly LatinPart[], make: () => GivenLattice): GivenLattice {
    const facts = this.of(parts);
    let lattice = facts.lattices.get(style);
    if (!lattice) {
      if (this.withLattices.size > MOST_LATTICES) {
        for (const { lattices } of this.withLattices) lattices.clear();
        this.withLattices.clear();
      }
      this.withLattices.add(facts);
      facts.lattices.set(style, (lattice = make()));
    }
    return lattice;
  }

  byNumber(parts: readonly LatinPart[], readings: readonly ReadGiven[]): NumberedReadings {
    const facts = this.of(parts);
    if (facts.byNumber) return facts.byNumber;
    const read = readings.map((one) => ({ ...one, number: this.numberOf(one.given) })).sort((x, y) => x.number - y.number);
    return (facts.byNumber = {
      numbers: Int32Array.from(read, ({ number }) => number),
      joint: Float64Array.from(read, ({ joint }) => joint),
      prior: Float64Array.from(read, ({ prior }) => prior),
    });
  }

  private numberOf(given: string): number {
    let number = this.hangulNumbers.get(given);
    if (number === undefined) this.hangulNumbers.set(given, (number = this.hangulNumbers.size));
    return number;
  }
}
