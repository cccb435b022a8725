import type { NameModelParams } from './channel/channel-params';
import { GivenLattice, givenProbability } from './channel/given-lattice';
import { GivenPrior } from './channel/given-prior';
import { SurnameChannel } from './channel/surname-channel';
import { SyllableChannel, type Place } from './channel/syllable-channel';
import { SyllableTable } from './channel/syllable-table';
import type { LatinPart, LatinReading } from './name-types';

/** A Latin name taken as a Korean one: surname and Korean syllables of the given name, with what it is worth against chance. */
export interface KoreanHypothesis {
  /** `''` when the name has none. */
  readonly surname: string;
  /** The parts that spell Korean syllables; English given names are left out in one of the hypotheses. */
  readonly parts: readonly LatinPart[];
  /** P(this hypothesis | the name). */
  readonly weight: number;
  /** P(letters) of a random person's surname and given name. */
  readonly surnameBackground: number;
  readonly givenBackground: number;
}

/** A given name in Hangul with P(name | letters). */
export interface ReadGiven {
  readonly given: string;
  readonly p: number;
}

/** P(letter) for names that are no Korean ones: a flat model with a mild preference for what is short. */
const letterModel = (letters: string): number => 0.3 * 0.085 ** letters.length;
/** Share of people in a file whose names are no Korean ones. */
const FOREIGN = 0.15;
/** P(a person's two names have nothing to do with each other): an artist's name, a slip in the data. */
export const UNRELATED = 0.015;

/** Korean names as the channel knows them: spellings, their frequency, and what a Latin name may be in Hangul. */
export class KoreanModel {
  readonly channel: SyllableChannel;
  readonly surnames: SurnameChannel;
  readonly prior: GivenPrior;
  readonly table: SyllableTable;
  private readonly backgrounds = new Map<string, number>();
  private readonly lattices = new Map<string, GivenLattice>();

  constructor(params: NameModelParams) {
    this.channel = new SyllableChannel(params);
    this.surnames = new SurnameChannel(params, this.channel);
    this.prior = new GivenPrior(params.given);
    this.table = new SyllableTable(this.channel, this.prior.syllables());
  }

  lattice(parts: readonly LatinPart[], table: SyllableTable = this.table): GivenLattice {
    if (table !== this.table) return new GivenLattice(parts, table, this.channel);
    const key = keyOf(parts);
    let lattice = this.lattices.get(key);
    if (!lattice) {
      if (this.lattices.size > 50_000) this.lattices.clear();
      this.lattices.set(key, (lattice = new GivenLattice(parts, table, this.channel)));
    }
    return lattice;
  }

  /** P(letters of the parts) for a Korean given name drawn at random. */
  private koreanGiven(parts: readonly LatinPart[]): number {
    if (parts.length === 0) return 1;
    const key = keyOf(parts);
    const seen = this.backgrounds.get(key);
    if (seen !== undefined) return seen;
    const lattice = this.lattice(parts);
    let at = new Float64Array(lattice.length + 1);
    at[0] = 1;
    let total = 0;
    for (let n = 0; n < 4; n += 1) {
      const next = new Float64Array(lattice.length + 1);
      const place: Place = n === 0 ? 'first' : 'later';
      for (let from = 0; from < lattice.length; from += 1) {
        if (at[from] === 0) continue;
        for (const { to, syllables, p } of lattice.from(from, place)) {
          let mass = 0;
          for (let i = 0; i < p.length; i += 1) mass += p[i]! * this.syllablePrior(syllables[i]!, place);
          next[to]! += at[from]! * mass;
        }
      }
      total += this.prior.length(n + 1) * next[lattice.length]!;
      const rest = lattice.lastInitial;
      if (rest) total += this.prior.length(n + 2) * next[lattice.length]! * 0.8;
      at = next;
    }
    if (this.backgrounds.size > 200_000) this.backgrounds.clear();
    this.backgrounds.set(key, total);
    return total;
  }

  private readonly priors: Record<Place, Float64Array | undefined> = { first: undefined, later: undefined };
  private syllablePrior(syllable: number, place: Place): number {
    this.priors[place] ??= Float64Array.from(this.table.vocabulary, (text) => this.prior.syllable(text, place === 'first'));
    return this.priors[place][syllable] ?? 0;
  }

  /** The ways to take readings of a Latin name as a Korean one, with their weights; the order of its ends is weighed here. */
  hypotheses(readings: readonly LatinReading[]): KoreanHypothesis[] {
    const made = readings.flatMap((reading) => {
      const without = reading.given.filter(({ english }) => !english);
      const variants = without.length === reading.given.length ? [reading.given] : [reading.given, without];
      return variants.map((parts, variant) => {
        const dropped = reading.given.length - parts.length;
        const korean = reading.surname === '' ? 1 : this.surnames.background(reading.surname);
        const surnameBackground = reading.surname === '' ? 1 : (1 - FOREIGN) * korean + FOREIGN * letterModel(reading.surname);
        const letters = parts.reduce((n, part) => n + part.letters.length, 0);
        const foreign = letters === 0 ? 1 : letterModel('x'.repeat(letters));
        const givenBackground = parts.length === 0 ? 1 : (1 - FOREIGN) * this.koreanGiven(parts) + FOREIGN * foreign;
        // An English given name beside the Korean one is a few in a hundred; its letters say nothing about the Hangul.
        const share = variant === 0 ? (variants.length > 1 ? 0.3 : 1) : 0.7 * 0.002 ** dropped;
        return {
          surname: reading.surname,
          parts,
          surnameBackground,
          givenBackground,
          weight: reading.weight * share * surnameBackground * givenBackground,
        };
      });
    });
    const total = made.reduce((sum, { weight }) => sum + weight, 0);
    return made
      .map((hypothesis) => ({ ...hypothesis, weight: total > 0 ? hypothesis.weight / total : 1 / made.length }))
      .filter(({ weight }) => weight > 1e-6);
  }

  /** P(letters of a hypothesis | a Hangul name) ÷ P(the letters). */
  ratio(hypothesis: KoreanHypothesis, surname: string, given: string): number {
    return this.surnameRatio(hypothesis, surname) * this.givenRatio(hypothesis, given);
  }

  surnameRatio({ surname: letters, surnameBackground }: KoreanHypothesis, surname: string): number {
    if (letters === '' || surname === '') return 1;
    return (1 - UNRELATED) * (this.surnames.spelling(surname, letters) / surnameBackground) + UNRELATED * 0.1;
  }

  givenRatio({ parts, givenBackground }: KoreanHypothesis, given: string): number {
    if (parts.length === 0 || given === '') return 1;
    const lattice = this.lattice(parts);
    const places = [...given].map((syllable) => this.table.place.get(syllable) ?? -1);
    const p = places.includes(-1) ? this.rareGiven(parts, given) : givenProbability(lattice, places, this.channel);
    return this.lifted(p, givenBackground);
  }

  /** The likelihood ratio of a given name from its probability, with the chance that the names are unrelated. */
  lifted(p: number, background: number): number {
    return ((1 - UNRELATED) * p) / background + UNRELATED;
  }

  /** A given name with a syllable that no training name has: a table of its own. */
  private rareGiven(parts: readonly LatinPart[], given: string): number {
    const table = new SyllableTable(this.channel, [...new Set(given)].toSorted());
    const places = [...given].map((syllable) => table.place.get(syllable) ?? -1);
    return givenProbability(new GivenLattice(parts, table, this.channel), places, this.channel);
  }
}

const keyOf = (parts: readonly LatinPart[]): string =>
  parts.map(({ letters, initial }) => (initial ? `${letters}.` : letters)).join('-');
