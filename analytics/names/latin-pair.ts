import { abbreviationFit } from './abbreviation';
import { isSameCommonGiven } from './common-names';
import { isSameEnglishName } from './english-names';
import { foreignReading, foreignWord } from './foreign-name';
import { initialChance, initialsIn } from './initial-letters';
import type { KoreanModel } from './korean-model';
import { groupByWord, joinParts } from './latin-parts';
import type { LatinPart, LatinReading, NameLevel } from './name-types';

/** How readily one person's name comes in another form; shares of a bibliography's aliases, before anything is known of the names. */
const P = {
  sameSurname: 0.93,
  otherSpelling: 0.05,
  otherSurname: 0.25,
  partOfSurname: 0.02,
  slipInSurname: 0.008,
  noSurname: 0.0004,
  sameGiven: 0.55,
  givenSpelling: 0.04,
  initials: 0.2,
  fewerInitials: 0.06,
  someInitials: 0.06,
  leftOut: 0.06,
  englishLeftOut: 0.15,
  shortForm: 0.05,
  transcription: 0.1,
  beginning: 0.012,
  slip: 0.012,
  noGiven: 0.0005,
} as const;
/** Pairs of readings less likely than this are not looked at; no ratio is below the other one. */
const LEAST_WEIGHT = 1e-4;
const LEAST_RATIO = 2 ** -30;
/** Share of Korean names among the Latin ones, for what chance is. */
const KOREAN = 0.6;
/** A ratio with the level that made it. */
interface Ratio {
  readonly ratio: number;
  readonly level: NameLevel;
}

/** A given name's words, and how likely they are by chance. */
interface GivenFacts {
  readonly letters: string;
  readonly initials: boolean;
  readonly words: readonly (readonly LatinPart[])[];
  readonly chance: number;
  /** P(it is a Korean one | its letters). */
  readonly koreanness: number;
}

/** Whether one letter put in, left out, changed or swapped with its neighbour makes one word of the other. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.slice(head) === long.slice(head + 1);
  }
  return (
    a.slice(head + 1) === b.slice(head + 1) ||
    (a[head] === b[head + 1] && a[head + 1] === b[head] && a.slice(head + 2) === b.slice(head + 2))
  );
}

/** Compares readings of two Latin names: the same letters, another spelling of the same Hangul, initials, names left out, short forms, slips. */
export class LatinPair {
  private readonly chance = new Map<string, number>();

  constructor(private readonly korean: KoreanModel) {}

  /** P(word) as a surname or given name of people whose names are no Korean ones: frequent English and Chinese ones are told from rare words. */
  private foreign(letters: string, surname: boolean): number {
    if (letters.length < 2) return 1e-6;
    return Math.max(foreignWord(letters, surname), surname ? 2e-5 : 1e-4);
  }

  private surnameChance(letters: string): number {
    let chance = this.chance.get(letters);
    if (chance === undefined) {
      chance = KOREAN * this.korean.korean.surnameBackground(letters) + (1 - KOREAN) * this.foreign(letters, true);
      if (this.chance.size > 200_000) this.chance.clear();
      this.chance.set(letters, chance);
    }
    return chance;
  }

  private readonly facts = new WeakMap<readonly LatinPart[], GivenFacts>();

  /** What is needed of a given name in every comparison. */
  private factsOf(parts: readonly LatinPart[]): GivenFacts {
    let facts = this.facts.get(parts);
    if (facts) return facts;
    const words = groupByWord(parts).map((word) => this.korean.same.of(word));
    const letters = words.map((word) => joinParts(word).letters);
    const initials = parts.every(({ initial }) => initial);
    const product = (p: (word: string) => number): number => letters.reduce((all, word) => all * p(word), 1);
    const korean = KOREAN * this.korean.givenChance(parts);
    const foreign = product((word) => (word.length === 1 ? initialChance(word) : this.foreign(word, false)));
    facts = {
      letters: letters.join(''),
      initials,
      words,
      chance: initials ? parts.reduce((p, part) => p * initialChance(part.letters), 1) : korean + (1 - KOREAN) * foreign,
      koreanness: korean / (korean + (1 - KOREAN) * product((word) => foreignWord(word, false))),
    };
    this.facts.set(parts, facts);
    return facts;
  }

  /** Weights of a name's readings with the sound of their surnames taken into account. */
  weigh(readings: readonly LatinReading[]): LatinReading[] {
    const [only] = readings;
    if (only && readings.length === 1) return [{ ...only, weight: 1 }];
    const weighed = readings.map((reading) => {
      const other = reading.otherSurname === undefined ? 1 : foreignWord(reading.otherSurname, true);
      const korean = this.korean.evidence(reading) * other;
      const foreign = foreignReading(reading);
      return { ...reading, weight: reading.weight * (reading.surname === '' ? 1e-12 : KOREAN * korean + (1 - KOREAN) * foreign) };
    });
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    return weighed
      .map((reading, place) => ({ ...reading, weight: total > 0 ? reading.weight / total : (readings[place]?.weight ?? 0) }))
      .toSorted((x, y) => y.weight - x.weight);
  }

  /** The likelihood ratio of two names, over all pairs of their readings. */
  compare(a: readonly LatinReading[], b: readonly LatinReading[]): Ratio {
    let best: { readonly value: number; readonly level: NameLevel } = { value: -1, level: 'different' };
    const ratio = this.overReadings(a, b, (x, y, weight) => {
      const surname = this.surname(x, y);
      const given = this.given(x.given, y.given);
      const value = weight * surname.ratio * given.ratio;
      if (value > best.value) best = { value, level: levelOf(surname, given) };
      return value;
    });
    return { ratio, level: best.level };
  }

  /** {@link compare} of one name with many, without levels: a surname or given name is compared once, however many names have it. */
  against(a: readonly LatinReading[]): (b: readonly LatinReading[]) => number {
    const kept = a.map((x) => ({ x, surnames: new Map<string, number>(), givens: new Map<readonly LatinPart[], number>() }));
    return (b) => {
      let ratio = 0;
      for (const { x, surnames, givens } of kept)
        for (const y of b) {
          const weight = x.weight * y.weight;
          if (weight < LEAST_WEIGHT) continue;
          const key = y.otherSurname === undefined ? y.surname : `${y.surname} ${y.otherSurname}`;
          let surname = surnames.get(key);
          if (surname === undefined) surnames.set(key, (surname = this.surname(x, y).ratio));
          let given = givens.get(y.given);
          if (given === undefined) givens.set(y.given, (given = this.given(x.given, y.given).ratio));
          ratio += weight * surname * given;
        }
      return Math.max(ratio, LEAST_RATIO);
    };
  }

  private overReadings(
    a: readonly LatinReading[],
    b: readonly LatinReading[],
    value: (x: LatinReading, y: LatinReading, weight: number) => number,
  ): number {
    let ratio = 0;
    for (const x of a)
      for (const y of b) {
        const weight = x.weight * y.weight;
        if (weight >= LEAST_WEIGHT) ratio += value(x, y, weight);
      }
    return Math.max(ratio, LEAST_RATIO);
  }

  private surname(x: LatinReading, y: LatinReading): Ratio {
    if (x.surname === '' || y.surname === '') return { ratio: 1, level: 'unknown' };
    if (x.surname === y.surname) return { ratio: P.sameSurname / this.surnameChance(x.surname), level: 'sameLetters' };
    const other = [x.otherSurname === y.surname, y.otherSurname === x.surname];
    if (other.some(Boolean))
      return { ratio: P.otherSurname / this.surnameChance(other[0] ? y.surname : x.surname), level: 'partial' };
    let spelling = 0;
    for (const { surname, p } of this.korean.korean.surnames.spelt(x.surname).slice(0, 6)) {
      const q = this.korean.korean.surnames.spelling(surname, y.surname);
      spelling += p * q * this.korean.korean.surnames.prior(surname);
    }
    const chance = this.surnameChance(x.surname) * this.surnameChance(y.surname);
    const ratio = (P.otherSpelling * spelling) / chance;
    const [short, long] = x.surname.length < y.surname.length ? [x.surname, y.surname] : [y.surname, x.surname];
    const part =
      short.length >= 3 && (long.startsWith(short) || long.endsWith(short)) ? P.partOfSurname / this.surnameChance(short) : 0;
    const slip =
      short.length >= 4 && isSlip(x.surname, y.surname) ? P.slipInSurname / Math.max(this.surnameChance(x.surname), 1e-4) : 0;
    const sum = ratio + part + slip + P.noSurname;
    return { ratio: sum, level: ratio > 0.3 ? 'spelling' : part > 0.5 ? 'partial' : slip > 0.5 ? 'similar' : 'different' };
  }

  private given(a: readonly LatinPart[], b: readonly LatinPart[]): Ratio {
    if (a.length === 0 || b.length === 0) return { ratio: 1, level: 'surnameOnly' };
    const [x, y] = [this.factsOf(a), this.factsOf(b)];
    if (x.letters === y.letters)
      return {
        ratio: (x.initials ? 0.8 : P.sameGiven + P.givenSpelling) / x.chance,
        level: x.initials ? 'initials' : 'sameLetters',
      };
    if (x.initials || y.initials) return this.abbreviated(a, b);
    const spelling = this.spelling(a, b);
    let words = this.words(a, b, spelling);
    if (initialsIn(a) + initialsIn(b) > 0) {
      const abbreviated = this.abbreviated(a, b);
      if (abbreviated.ratio > words.ratio) words = abbreviated;
    }
    if (words.ratio > spelling) return { ratio: words.ratio + spelling + P.noGiven, level: words.level };
    return { ratio: words.ratio + spelling + P.noGiven, level: spelling > 1 ? 'spelling' : 'different' };
  }

  /** Two spellings of one Korean given name. */
  private spelling(a: readonly LatinPart[], b: readonly LatinPart[]): number {
    const shared = this.korean.sharedHangul(a, b);
    return shared === 0 ? 0 : (P.givenSpelling * KOREAN * shared) / (this.factsOf(a).chance * this.factsOf(b).chance);
  }

  /** Initials on one side or both: `S.-H.`, `Sang H.` and Sang-Ho, Sangho, Daniel Sang-Ho. */
  private abbreviated(a: readonly LatinPart[], b: readonly LatinPart[]): Ratio {
    const [x, y] = [this.factsOf(a), this.factsOf(b)];
    const short = x.initials || (!y.initials && initialsIn(a) >= initialsIn(b)) ? a : b;
    const facts = short === a ? x : y;
    const fit = abbreviationFit(
      short,
      short === a ? b : a,
      (letters) => (letters.length > 1 ? this.foreign(letters, false) : initialChance(letters)),
      (one, other) => this.sameSyllable(one, other),
    );
    if (fit.p === 0) return { ratio: P.noGiven * 4, level: 'different' };
    const share = !facts.initials ? P.someInitials : fit.complete ? P.initials : P.fewerInitials / 0.3;
    const chance = facts.initials ? facts.chance : Math.max(x.chance, y.chance);
    const ratio = (share * fit.p) / chance + P.noGiven;
    return { ratio, level: ratio < 1 ? 'different' : 'initials' };
  }

  /** P(a piece | it spells the same syllable as another one). */
  private sameSyllable(a: LatinPart, b: LatinPart): number {
    if (a.initial || b.initial || a.english || b.english) return 0;
    const [one, other] = [this.korean.same.of([a]), this.korean.same.of([b])];
    return Math.min(1, this.spelling(one, other) * this.factsOf(one).chance);
  }

  /** Word by word: names left out on one side, English short forms, words cut short, slips, single initials among full words. */
  private words(a: readonly LatinPart[], b: readonly LatinPart[], spelling: number): Ratio {
    const [x, y] = [this.factsOf(a).words, this.factsOf(b).words];
    const [short, long] = x.length <= y.length ? [x, y] : [y, x];
    let ratio = 1;
    let level: NameLevel = x.length === y.length ? 'sameLetters' : 'partial';
    const free = [...long];
    for (const word of short) {
      let best: Ratio & { readonly at: number } = { ratio: 0, level: 'different', at: -1 };
      free.forEach((other, at) => {
        // A given name of one word is the word.
        const found = this.word(word, other, x.length === 1 && y.length === 1 ? spelling : undefined);
        if (found.ratio > best.ratio) best = { ...found, at };
      });
      if (best.at < 0 || best.ratio < 1) return { ratio: 0, level: 'different' };
      ratio *= best.ratio;
      if (best.level !== 'sameLetters') level = best.level;
      free.splice(best.at, 1);
    }
    return {
      ratio:
        ratio *
        (free.length > 0
          ? (free.every((word) => word.every(({ english }) => english)) ? P.englishLeftOut : P.leftOut) / free.length
          : P.sameGiven),
      level,
    };
  }

  private word(a: readonly LatinPart[], b: readonly LatinPart[], known: number | undefined): Ratio {
    const [ours, theirs] = [this.factsOf(a), this.factsOf(b)];
    const [x, y] = [ours.letters, theirs.letters];
    const chance = Math.max(ours.chance, theirs.chance, 1e-6);
    if (x === y) return { ratio: 1 / chance, level: 'sameLetters' };
    if (x.length === 1 || y.length === 1)
      return x.charAt(0) === y.charAt(0)
        ? { ratio: 0.4 / initialChance(x.charAt(0)), level: 'initials' }
        : { ratio: 0, level: 'different' };
    if (isSameEnglishName(x, y)) return { ratio: P.shortForm / chance, level: 'partial' };
    if (isSameCommonGiven(x, y)) return { ratio: P.transcription / chance, level: 'spelling' };
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    const foreign =
      a.length === 1 && b.length === 1 && short.length >= 3 && long.startsWith(short) && long.length - short.length >= 2;
    const spelling = known ?? this.spelling(a, b);
    const beginning = foreign ? P.beginning / Math.max(chance, 1e-3) : 0;
    // Sounds of Korean are one letter apart as a rule: Hyunwoo and Hyunjoo are two names.
    const slip =
      short.length >= 5 && isSlip(x, y) ? ((1 - ours.koreanness * theirs.koreanness) * P.slip) / Math.max(chance, 1e-4) : 0;
    const ratio = spelling + beginning + slip;
    return { ratio, level: spelling * 2 > ratio ? 'spelling' : 'similar' };
  }
}

function levelOf(surname: Ratio, given: Ratio): NameLevel {
  if (surname.level === 'different') return 'different';
  if (given.level === 'different') return 'surnameOnly';
  if (given.level === 'surnameOnly') return 'surnameOnly';
  if (surname.level === 'sameLetters' || surname.level === 'unknown') return given.level;
  return given.level === 'sameLetters' ? surname.level : given.level;
}
