import type { NameModelParams } from './channel/channel-params';
import { GivenLattice, givenProbability, REST_FACTOR } from './channel/given-lattice';
import { GivenReader, type ReadGiven } from './channel/read-given';
import { KoreanStyle, OfficialStyle, ReadAsHanjaStyle, type SpellingStyle } from './channel/spelling-style';
import type { Place } from './channel/syllable-channel';
import type { SpeltSyllables, SyllableSource } from './channel/syllable-table';
import { pinyinCuts, transcribed, transcriptionSyllables } from './chinese/pinyin';
import type { HanjaTable } from './hanja';
import { joinParts, letterModel, mayBeKorean, partsKey, SameParts } from './latin-parts';
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
}

/** Share of people in a file whose names are no Korean ones, for what chance is. */
const FOREIGN = 0.1;
/** P(a person's two names have nothing to do with each other): an artist's name, a slip in the data. */
export const UNRELATED = 0.003;
/** Share of foreign surnames beside Korean given names, as a part of {@link FOREIGN}. */
const MARRIED_ABROAD = 0.02;
/** P(a pinyin syllable) of a Chinese name drawn at random. */
const PINYIN_SYLLABLE = 1 / 150;

/** What was once computed of a given name in Latin letters. */
interface GivenFacts {
  readonly key: string;
  /** P(letters) for a name drawn at random, by style. */
  readonly background: Map<SpellingStyle, number>;
  read?: readonly ReadGiven[];
  readByName?: ReadonlyMap<string, ReadGiven>;
}

/** Names in Hangul as the channels know them: their frequency, their spellings, and what a Latin name may be in Hangul. */
export class KoreanModel {
  readonly korean: KoreanStyle;
  readonly styles: readonly SpellingStyle[];
  readonly vocabulary: readonly string[];
  readonly same = new SameParts();
  private readonly transcribedShare: number;
  private readonly places: ReadonlyMap<string, number>;
  private readonly sources = new Map<SpellingStyle, SyllableSource>();
  private readonly lattices = new Map<SpellingStyle, Map<string, GivenLattice>>();
  private readonly given = new Map<string, GivenFacts>();
  private readonly givenByParts = new WeakMap<readonly LatinPart[], GivenFacts>();

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

  source(style: SpellingStyle): SyllableSource {
    let source = this.sources.get(style);
    if (!source) this.sources.set(style, (source = style.source(this.vocabulary)));
    return source;
  }

  /** The lattice of a given name over the vocabulary. */
  lattice(style: SpellingStyle, parts: readonly LatinPart[]): GivenLattice {
    const kept = this.lattices.get(style) ?? new Map<string, GivenLattice>();
    this.lattices.set(style, kept);
    const { key } = this.factsOf(parts);
    let lattice = kept.get(key);
    if (!lattice) {
      if (kept.size > 20_000) kept.clear();
      kept.set(key, (lattice = new GivenLattice(parts, this.source(style), this.korean.channel)));
    }
    return lattice;
  }

  /** What is kept of a given name, found by the parts themselves first: an index asks for the same ones again and again. */
  private factsOf(parts: readonly LatinPart[]): GivenFacts {
    let facts = this.givenByParts.get(parts);
    if (facts) return facts;
    const key = partsKey(parts);
    facts = this.given.get(key);
    if (!facts) {
      if (this.given.size > 200_000) this.given.clear();
      this.given.set(key, (facts = { key, background: new Map() }));
    }
    this.givenByParts.set(parts, facts);
    return facts;
  }

  /** P(letters of the parts) for a given name drawn at random, in a style. */
  private givenOf(style: SpellingStyle, parts: readonly LatinPart[]): number {
    const { background } = this.factsOf(parts);
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
    return this.styles.flatMap((style) =>
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
    const facts = this.factsOf(parts);
    return (facts.read ??= this.reader.read(this.lattice(this.korean, parts)));
  }

  /** P(both spellings) for one Korean given name drawn at random and spelt twice. */
  sharedHangul(a: readonly LatinPart[], b: readonly LatinPart[]): number {
    const ours = this.readByName(a);
    return this.readGiven(b).reduce((sum, { given, joint, prior }) => sum + ((ours.get(given)?.joint ?? 0) * joint) / prior, 0);
  }

  private readByName(parts: readonly LatinPart[]): ReadonlyMap<string, ReadGiven> {
    const facts = this.factsOf(parts);
    return (facts.readByName ??= new Map(this.readGiven(parts).map((read) => [read.given, read])));
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
    const places = [...given].map((syllable) => this.placeOf(syllable));
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
