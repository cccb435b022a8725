import type { NameModelParams } from './channel-params';
import type { SyllableChannel } from './syllable-channel';
import { pOf } from './given-lattice';
import { LONGEST, syllableEnds } from './spelling-rules';
import { SyllableTable, type SpeltSyllables } from './syllable-table';

const LONGEST_SURNAME = 16;
/** Letters whose surnames are kept: more than a register has, for its given names are looked at as surnames too. */
const MOST_KEPT = 100_000;

/** A surname with a probability. */
export interface ScoredSurname {
  readonly surname: string;
  readonly p: number;
}

/**
 * P(letters | surname), apart from given names: surnames have habits of their own (Lee, Park, Choi). Training counts lean on the spellings
 * that lists know, those on the syllable channel.
 */
export class SurnameChannel {
  private readonly total: number;
  private readonly cache = new Map<string, readonly ScoredSurname[]>();
  private readonly kept = new Map<string, SpeltSyllables>();
  /** How much of P(letters | surname) comes from its syllables; the rest is `listed`: letters → surnames with what counts and lists add. */
  private readonly shares: Float64Array;
  private readonly listed = new Map<string, (readonly [place: number, p: number])[]>();
  readonly surnames: readonly string[];
  private readonly table: SyllableTable;
  private readonly places: ReadonlyMap<string, number>;
  /** Surnames of two syllables: their place, and the places of their syllables in the table. */
  private readonly compounds: readonly (readonly [place: number, head: number, tail: number])[];

  constructor(
    private readonly params: NameModelParams,
    private readonly channel: SyllableChannel,
  ) {
    this.surnames = Object.keys(params.bearers).toSorted();
    this.places = new Map(this.surnames.map((surname, place) => [surname, place]));
    this.table = new SyllableTable(channel, [...new Set(this.surnames.join(''))].toSorted());
    const { place } = this.table;
    this.compounds = this.surnames.flatMap((surname, at) =>
      surname.length === 2 ? [[at, place.get(surname.charAt(0)) ?? -1, place.get(surname.charAt(1)) ?? -1] as const] : [],
    );
    this.total = Object.values(params.bearers).reduce((sum, n) => sum + n + 30, 0) + 50_000;
    this.shares = new Float64Array(this.surnames.length);
    this.surnames.forEach((surname, at) => this.list(surname, at));
  }

  /** Counts lean on the listed spellings, those on the syllables. */
  private list(surname: string, at: number): void {
    const counts = Object.entries(this.params.surnames[surname] ?? {});
    const spellings = this.params.knownSpellings[surname] ?? [];
    const weight = this.params.smoothing.surname;
    const total = counts.reduce((sum, [, n]) => sum + n, 0) + weight;
    const all = spellings.reduce((sum, _, rank) => sum + 1 / (rank + 1.5), 0);
    const add = (letters: string, p: number): void =>
      void this.listed.set(letters, [...(this.listed.get(letters) ?? []), [at, p / total]]);
    for (const [letters, n] of counts) add(letters, n);
    spellings.forEach((letters, rank) => add(letters, (weight * 0.9) / (rank + 1.5) / all));
    this.shares[at] = (weight * (spellings.length > 0 ? 0.1 : 1)) / total;
  }

  /** P(surname), by the census. */
  prior(surname: string): number {
    return ((this.params.bearers[surname] ?? 0) + 30) / this.total;
  }

  /** P(letters | surname). */
  spelling(surname: string, letters: string): number {
    const place = this.places.get(surname);
    return place === undefined ? this.fromSyllables(surname, letters) : pOf(this.spellings(letters), place);
  }

  /** P(letters | surname) of the surnames that may be spelt so, by their places. */
  private spellings(letters: string): SpeltSyllables {
    let spellings = this.kept.get(letters);
    if (spellings) return spellings;
    if (this.kept.size > MOST_KEPT) this.kept.clear();
    const parts = new Float64Array(this.surnames.length);
    const { syllables, p } = this.table.spelt(letters, 'first');
    syllables.forEach((at, place) => {
      const surname = this.places.get(this.table.vocabulary[at]!);
      if (surname !== undefined) parts[surname] = p[place]!;
    });
    if (letters.length <= LONGEST_SURNAME)
      for (const cut of syllableEnds(letters, 0, letters.length - 1)) {
        const head = this.table.spelt(letters.slice(0, cut), 'first');
        const tail = this.table.spelt(letters.slice(cut), 'later');
        if (head.p.length > 0 && tail.p.length > 0)
          for (const [place, a, b] of this.compounds) parts[place]! += pOf(head, a) * pOf(tail, b);
      }
    const vector = parts.map((part, place) => part * this.shares[place]!);
    for (const [place, p] of this.listed.get(letters) ?? []) vector[place]! += p;
    const some = [...vector.keys()].filter((place) => vector[place]! > 0);
    spellings = { syllables: Uint16Array.from(some), p: Float64Array.from(some, (place) => vector[place]!) };
    this.kept.set(letters, spellings);
    return spellings;
  }

  /** Surnames that may be spelt so, with P(letters | surname), the likeliest bearer first. */
  spelt(letters: string): readonly ScoredSurname[] {
    let found = this.cache.get(letters);
    if (!found) {
      const { syllables: places, p } = this.spellings(letters);
      found = Array.from(places, (place, at) => ({ surname: this.surnames[place]!, p: p[at]! }))
        .filter((one) => one.p > 1e-6)
        .toSorted((a, b) => b.p * this.prior(b.surname) - a.p * this.prior(a.surname));
      if (this.cache.size > MOST_KEPT) this.cache.clear();
      this.cache.set(letters, found);
    }
    return found;
  }

  /** P(letters) of a Korean surname drawn at random. */
  background(letters: string): number {
    return this.spelt(letters).reduce((sum, { surname, p }) => sum + p * this.prior(surname), 0);
  }

  /** A surname that no list has: by its syllables. */
  private fromSyllables(surname: string, letters: string): number {
    if (letters.length > LONGEST_SURNAME) return 0;
    const [head = '', tail] = surname;
    if (tail === undefined) return letters.length > LONGEST.syllable ? 0 : this.channel.syllable(head, letters, 'first');
    return syllableEnds(letters, 0, letters.length - 1).reduce(
      (sum, cut) =>
        sum +
        this.channel.syllable(head, letters.slice(0, cut), 'first') * this.channel.syllable(tail, letters.slice(cut), 'later'),
      0,
    );
  }
}
