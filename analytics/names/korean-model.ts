import type { NameModelParams } from './channel/channel-params';
import { GivenLattice, givenProbability, REST_FACTOR } from './channel/given-lattice';
import { GivenReader, type ReadGiven } from './channel/read-given';
import { KoreanStyle, OfficialStyle, ReadAsHanjaStyle, type SpellingStyle } from './channel/spelling-style';
import type { Place } from './channel/syllable-channel';
import type { SpeltSyllables, SyllableSource } from './channel/syllable-table';
import { pinyinCuts, transcribed, transcriptionSyllables } from './chinese/pinyin';
import type { HanjaTable } from './hanja';
import { GivenFactsStore, type NumberedReadings } from './given-facts';
import { joinParts, letterModel, mayBeKorean, SameParts } from './latin-parts';
import type { LatinPart, LatinReading } from './name-types';

/** A Latin name taken as the spelling of a Hangul one, with what its letters are worth against chance. */
export interface KoreanHypothesis {
  /** `transcribed`: a Chinese name as Korean writes it today; then `whole` are the Hangul names it may be. */
  readonly style: SpellingStyle | 'transcribed';
  /** `''` when the name has none. */
  readonly surname: string;
  /** The parts that spell syllables; English given names are left out in some hypotheses. */
  readonly parts: readonly LatinPart[];
  /** P(this hypothesis | the name). */
  readonly weight: number;
  /** P(letters) of a random person's surname and given name. */
  readonly surnameBackground: number;
  readonly givenBackground: number;
  readonly whole?: ReadonlySet<string>;
  /** Equal for the same surname, or given name, in the same style: what is known of one is known of all. */
  readonly surnameNumber: number;
  readonly givenNumber: number;
}

/** Share of people in a file whose names are no Korean ones, for what chance is. */
const FOREIGN = 0.1;
/** P(a person's two names have nothing to do with each other): an artist's name, a slip in the data. */
export const UNRELATED = 0.003;
/** Share of foreign surnames beside Korean given names, as a part of {@link FOREIGN}. */
const MARRIED_ABROAD = 0.02;
/** P(a pinyin syllable) of a Chinese name drawn at random. */
const PINYIN_SYLLABLE = 1 / 150;

/** Names in Hangul as the channels know them: their frequency, their spellings, and what a Latin name may be in Hangul. */
export class KoreanModel {
  readonly korean: KoreanStyle;
  readonly styles: readonly SpellingStyle[];
  readonly vocabulary: readonly string[];
  readonly same = new SameParts();
  private readonly transcribedShare: number;
  private readonly places: ReadonlyMap<string, number>;
  private readonly sources = new Map<SpellingStyle, SyllableSource>();
  private readonly facts = new GivenFactsStore();
  private readonly surnameNumbers = new Map<string, number>();

  constructor(params: NameModelParams, hanja: HanjaTable) {
    this.korean = new KoreanStyle(params);
    this.styles = [
      this.korean,
      new OfficialStyle(this.korean),
      ...(hanja.size > 0 ? [new ReadAsHanjaStyle(params, hanja, this.korean)] : []),
    ];
    this.vocabulary = [
      ...new Set([
        ...this.korean.prior.syllables(),
        ...[...hanja.values()].flatMap(({ readings, usual }) => (usual > 0.2 ? readings.map(({ hangul }) => hangul) : [])),
        ...transcriptionSyllables(),
      ]),
    ].toSorted();
    this.places = new Map(this.vocabulary.map((syllable, place) => [syllable, place]));
    this.reader = new GivenReader(this.korean, (place) => this.priorsOf(this.korean, place));
    this.transcribedShare = (params.chinese.transcribed + 1) / (params.learnedFrom.pairs + 100);
  }

  /** P(name in Hangul), of people drawn at random. */
  prior(surname: string, given: string): number {
    return this.korean.surnames.prior(surname) * (given === '' ? 1 : this.korean.prior.name(given));
  }

  /** Place of a syllable in the vocabulary, −1 for one that it lacks. */
  placeOf(syllable: string): number {
    return this.places.get(syllable) ?? -1;
  }

  private readonly placesKept = new Map<string, readonly number[]>();
  private placesOf(given: string): readonly number[] {
    let places = this.placesKept.get(given);
    if (!places) {
      if (this.placesKept.size > 10_000) this.placesKept.clear();
      this.placesKept.set(given, (places = [...given].map((syllable) => this.placeOf(syllable))));
    }
    return places;
  }

  source(style: SpellingStyle): SyllableSource {
    let source = this.sources.get(style);
    if (!source) this.sources.set(style, (source = style.source(this.vocabulary)));
    return source;
  }

  /** The lattice of a given name over the vocabulary. */
  lattice(style: SpellingStyle, parts: readonly LatinPart[]): GivenLattice {
    return this.facts.lattice(style, parts, () => new GivenLattice(parts, this.source(style), this.korean.channel));
  }

  /** A number of a surname's letters; 0 is that of surnames that are not looked at. */
  private surnameNumber(letters: string): number {
    let number = this.surnameNumbers.get(letters);
    if (number === undefined) this.surnameNumbers.set(letters, (number = this.surnameNumbers.size + 1));
    return number;
  }

  /** P(letters of the parts) for a given name drawn at random, in a style. */
  private givenOf(style: SpellingStyle, parts: readonly LatinPart[]): number {
    const { background } = this.facts.of(parts);
    let total = background.get(style);
    if (total === undefined) background.set(style, (total = this.sumOverNames(style, this.lattice(style, parts))));
    return total;
  }

  private sumOverNames(style: SpellingStyle, lattice: GivenLattice): number {
    let at = new Float64Array(lattice.length + 1);
    at[0] = 1;
    let total = 0;
    for (let n = 0; n < 4; n += 1) {
      const next = new Float64Array(lattice.length + 1);
      const place: Place = n === 0 ? 'first' : 'later';
      for (let from = 0; from < lattice.length; from += 1) {
        if (at[from] === 0) continue;
        for (const { to, spelt } of lattice.from(from, place)) next[to]! += at[from]! * this.mass(style, spelt, place);
      }
      total += style.length(n + 1) * next[lattice.length]!;
      if (lattice.lastInitial) total += style.length(n + 2) * next[lattice.length]! * REST_FACTOR;
      at = next;
    }
    return total;
  }

  private readonly masses: Record<Place, WeakMap<SpeltSyllables, number>> = { first: new WeakMap(), later: new WeakMap() };
  /** P(letters) of a syllable drawn at random. */
  private mass(style: SpellingStyle, spelt: SpeltSyllables, place: Place): number {
    let mass = this.masses[place].get(spelt);
    if (mass === undefined) {
      mass = 0;
      const priors = this.priorsOf(style, place);
      for (let i = 0; i < spelt.p.length; i += 1) mass += spelt.p[i]! * priors[spelt.syllables[i]!]!;
      this.masses[place].set(spelt, mass);
    }
    return mass;
  }

  private readonly priorVectors = new Map<string, Float64Array>();
  private priorsOf(style: SpellingStyle, place: Place): Float64Array {
    const key = `${style.id} ${place}`;
    let vector = this.priorVectors.get(key);
    if (!vector)
      this.priorVectors.set(
        key,
        (vector = Float64Array.from(this.vocabulary, (syllable) => style.syllablePrior(syllable, place))),
      );
    return vector;
  }

  /** The ways to take readings of a Latin name as spellings of Hangul, with their weights. */
  hypotheses(readings: readonly LatinReading[]): KoreanHypothesis[] {
    return readings.flatMap((reading) => {
      const made = [...this.spelt(reading), ...this.transcriptions(reading)];
      const total = made.reduce((sum, { weight }) => sum + weight, 0);
      return made
        .map((hypothesis) => ({
          ...hypothesis,
          weight: reading.weight * (total > 0 ? hypothesis.weight / total : 1 / made.length),
        }))
        .filter(({ weight }) => weight > 1e-7);
    });
  }

  /** P(letters of a reading) for people with Korean or Chinese names, to weigh it against its siblings; 0 for what is none by its form. */
  evidence(reading: LatinReading): number {
    if (!mayBeKorean(reading.given.filter(({ english }) => !english))) return 0;
    return [...this.spelt(reading), ...this.transcriptions(reading)].reduce(
      (sum, { style, surname, surnameBackground, weight }) => {
        if (style === 'transcribed' || surname === '') return sum + weight;
        // A foreign surname beside a Korean given name is a rare thing; letters of any kind may look like a Korean given name.
        return sum + weight * Math.max(1 - (FOREIGN * letterModel(surname.length)) / surnameBackground, MARRIED_ABROAD);
      },
      0,
    );
  }

  private spelt({ surname, given }: LatinReading): KoreanHypothesis[] {
    const korean = given.filter(({ english }) => !english);
    const variants = korean.length === given.length ? [given] : [given, this.same.of(korean)];
    return this.styles.flatMap((style, at) =>
      variants.flatMap((parts, variant) => {
        const initials = parts.some(({ initial }) => initial);
        if (style.id !== 'korean' && initials) return [];
        if (style.id === 'official' && (parts.length === 0 || style.surnameBackground(surname) === 0)) return [];
        const letters = parts.reduce((n, part) => n + part.letters.length, 0);
        if (style.id === 'official' && this.givenOf(style, parts) === 0) return [];
        const surnameBackground =
          surname === '' ? 1 : (1 - FOREIGN) * style.surnameBackground(surname) + FOREIGN * letterModel(surname.length);
        const givenBackground = letters === 0 ? 1 : (1 - FOREIGN) * this.givenOf(style, parts) + FOREIGN * letterModel(letters);
        // An English given name beside the Korean one is a few in a hundred; its letters say nothing about the Hangul.
        const share = variant > 0 ? 0.7 * 0.002 ** (given.length - parts.length) : variants.length > 1 ? 0.3 : 1;
        return [
          {
            style,
            surname,
            parts,
            surnameNumber: this.surnameNumber(surname) * this.styles.length + at,
            givenNumber: this.facts.of(parts).number * this.styles.length + at,
            surnameBackground,
            givenBackground,
            weight: share * surnameBackground * givenBackground,
          },
        ];
      }),
    );
  }

  private transcriptions({ surname, given }: LatinReading): KoreanHypothesis[] {
    const head = pinyinCuts(surname).filter((cut) => cut.length <= 2);
    if (head.length === 0 || given.length === 0 || given.some(({ initial }) => initial)) return [];
    const { letters, breaks } = joinParts(given);
    const tails = pinyinCuts(letters, breaks);
    if (tails.length === 0) return [];
    const hangul = (cut: readonly string[]): string => cut.map((syllable) => transcribed(syllable) ?? '').join('');
    const whole = new Set(head.flatMap((a) => tails.map((b) => hangul(a) + hangul(b))));
    const background = this.transcribedShare * PINYIN_SYLLABLE ** (1 + Math.min(...tails.map((cut) => cut.length)));
    return [
      {
        style: 'transcribed',
        surname,
        parts: given,
        surnameNumber: 0,
        givenNumber: 0,
        surnameBackground: 1,
        givenBackground: background,
        // A surname of two syllables (Ouyang) is a rare thing.
        weight: background * (0.05 * PINYIN_SYLLABLE) ** (Math.min(...head.map((cut) => cut.length)) - 1),
        whole,
      },
    ];
  }

  /** P(letters of the parts) for a Korean given name drawn at random. */
  givenChance(parts: readonly LatinPart[]): number {
    if (parts.length === 0) return 1;
    return mayBeKorean(parts) ? this.givenOf(this.korean, parts) : 0;
  }

  private readonly reader: GivenReader;

  /** The likeliest Hangul of a Korean given name, best first. */
  readGiven(parts: readonly LatinPart[]): readonly ReadGiven[] {
    if (parts.length === 0 || parts.some(({ initial }) => initial) || !mayBeKorean(parts)) return [];
    const facts = this.facts.of(parts);
    return (facts.read ??= this.reader.read(this.lattice(this.korean, parts)));
  }

  /** P(both spellings) for one Korean given name drawn at random and spelt twice. */
  sharedHangul(a: readonly LatinPart[], b: readonly LatinPart[]): number {
    const [ours, theirs] = [this.byNumber(a), this.byNumber(b)];
    let shared = 0;
    for (let i = 0, j = 0; i < ours.numbers.length && j < theirs.numbers.length;) {
      const [one, other] = [ours.numbers[i]!, theirs.numbers[j]!];
      if (one === other) shared += (ours.joint[i]! * theirs.joint[j]!) / theirs.prior[j]!;
      if (one <= other) i += 1;
      if (other <= one) j += 1;
    }
    return shared;
  }

  /** Reads a given name that many will be compared with. */
  prepare(parts: readonly LatinPart[]): void {
    this.byNumber(parts);
  }

  private byNumber(parts: readonly LatinPart[]): NumberedReadings {
    return this.facts.byNumber(parts, this.readGiven(parts));
  }

  /** P(letters of a hypothesis | a Hangul name) ÷ P(the letters). */
  ratio(hypothesis: KoreanHypothesis, surname: string, given: string): number {
    if (hypothesis.whole) return this.wholeRatio(hypothesis, surname + given);
    return this.surnameRatio(hypothesis, surname) * this.givenRatio(hypothesis, given);
  }

  /** The ratio for a transcribed name, which Korean does not cut into surname and given name as its letters are. */
  wholeRatio({ whole, givenBackground }: KoreanHypothesis, name: string): number {
    return whole?.has(name) ? (0.5 * this.transcribedShare) / (whole.size * givenBackground) : UNRELATED ** 2;
  }

  surnameRatio({ style, surname: letters, surnameBackground }: KoreanHypothesis, surname: string): number {
    if (style === 'transcribed' || letters === '' || surname === '') return 1;
    return (1 - UNRELATED) * (style.surname(surname, letters) / surnameBackground) + UNRELATED * 0.1;
  }

  givenRatio(hypothesis: KoreanHypothesis, given: string): number {
    const { style, parts } = hypothesis;
    if (style === 'transcribed' || parts.length === 0 || given === '') return 1;
    const places = this.placesOf(given);
    const p = places.includes(-1) ? this.rareGiven(style, parts, given) : givenProbability(this.lattice(style, parts), places);
    return this.lifted(hypothesis, p);
  }

  /** The likelihood ratio of a given name from its probability, with the chance that the names are unrelated. */
  lifted({ givenBackground }: KoreanHypothesis, p: number): number {
    return ((1 - UNRELATED) * p) / givenBackground + UNRELATED;
  }

  /** A given name with a syllable that no training name has: a source of its own. */
  private rareGiven(style: SpellingStyle, parts: readonly LatinPart[], given: string): number {
    const source = style.source([...new Set(given)].toSorted());
    const places = [...given].map((syllable) => source.place.get(syllable) ?? -1);
    return givenProbability(new GivenLattice(parts, source, this.korean.channel), places);
  }
}
