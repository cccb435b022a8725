import type { NameModelParams } from './channel-params';
import type { SyllableChannel } from './syllable-channel';
import { SyllableTable } from './syllable-table';

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
  private readonly totals: ReadonlyMap<string, number>;
  private readonly cache = new Map<string, readonly ScoredSurname[]>();
  private readonly known: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly surnames: readonly string[];
  private readonly table: SyllableTable;

  constructor(
    private readonly params: NameModelParams,
    private readonly channel: SyllableChannel,
  ) {
    this.surnames = Object.keys(params.bearers).toSorted();
    this.table = new SyllableTable(
      channel,
      this.surnames.filter(({ length }) => length === 1),
    );
    this.total = Object.values(params.bearers).reduce((sum, n) => sum + n + 30, 0) + 50_000;
    this.totals = new Map(
      Object.entries(params.surnames).map(([surname, counts]) => [surname, Object.values(counts).reduce((sum, n) => sum + n, 0)]),
    );
    this.known = new Map(
      Object.entries(params.knownSpellings).map(([surname, spellings]) => {
        const weights = new Map<string, number>();
        spellings.forEach((spelling, place) => weights.set(spelling, (weights.get(spelling) ?? 0) + 1 / (place + 1.5)));
        const sum = [...weights.values()].reduce((a, b) => a + b, 0);
        return [surname, new Map([...weights].map(([spelling, weight]) => [spelling, weight / sum]))];
      }),
    );
  }

  /** P(surname), by the census. */
  prior(surname: string): number {
    return ((this.params.bearers[surname] ?? 0) + 30) / this.total;
  }

  /** P(letters | surname). */
  spelling(surname: string, letters: string, fromSyllables?: number): number {
    const counts = this.params.surnames[surname] ?? {};
    const total = this.totals.get(surname) ?? 0;
    const weight = this.params.smoothing.surname;
    const known = this.known.get(surname);
    const parts = fromSyllables ?? (letters.length > 16 ? 0 : this.fromSyllables([...surname], letters));
    const table = known ? 0.9 * (known.get(letters) ?? 0) + 0.1 * parts : parts;
    return ((counts[letters] ?? 0) + weight * table) / (total + weight);
  }

  /** Surnames that may be spelt so, with P(letters | surname), the likeliest bearer first. */
  spelt(letters: string): readonly ScoredSurname[] {
    let found = this.cache.get(letters);
    if (!found) {
      found = this.spellings(letters)
        .filter(({ p }) => p > 1e-6)
        .toSorted((a, b) => b.p * this.prior(b.surname) - a.p * this.prior(a.surname));
      if (this.cache.size > 100_000) this.cache.clear();
      this.cache.set(letters, found);
    }
    return found;
  }

  /** P(letters | surname) for all surnames: those of one syllable from a table at once. */
  private spellings(letters: string): ScoredSurname[] {
    const parts = new Map<string, number>();
    const { syllables, p } = this.table.spelt(letters, 'first');
    syllables.forEach((at, place) => parts.set(this.table.vocabulary[at] ?? '', p[place] ?? 0));
    return this.surnames.map((surname) => ({
      surname,
      p: this.spelling(surname, letters, surname.length === 1 ? (parts.get(surname) ?? 0) : undefined),
    }));
  }

  /** P(letters) of a Korean surname drawn at random. */
  background(letters: string): number {
    return this.spelt(letters).reduce((sum, { surname, p }) => sum + p * this.prior(surname), 0);
  }

  private fromSyllables(syllables: readonly string[], letters: string): number {
    const [head = '', ...tail] = syllables;
    if (tail.length === 0) return letters.length > 8 ? 0 : this.channel.syllable(head, letters, 'first');
    let sum = 0;
    for (let cut = 1; cut < letters.length && cut <= 8; cut += 1)
      if (letters.length - cut <= 8)
        sum +=
          this.channel.syllable(head, letters.slice(0, cut), 'first') *
          this.channel.syllable(tail[0] ?? '', letters.slice(cut), 'later');
    return sum;
  }
}
