import type { HanjaTable } from '../hanja';
import { romanizeWord } from '../romanize';
import { SinoChannel, SinoTable } from '../chinese/sino-table';
import type { NameModelParams } from './channel-params';
import { GivenPrior } from './given-prior';
import { SurnameChannel } from './surname-channel';
import { SyllableChannel, type Place } from './syllable-channel';
import { SyllableTable, type SyllableSource } from './syllable-table';

/** A way in which names in Hangul come to be written in Latin letters. */
export interface SpellingStyle {
  readonly id: 'korean' | 'readAsHanja' | 'official';
  /** P(letters and this style | surname). */
  surname(surname: string, letters: string): number;
  /** P(letters and this style) for a surname drawn at random. */
  surnameBackground(letters: string): number;
  /** From letters to syllables of a vocabulary. */
  source(vocabulary: readonly string[]): SyllableSource;
  /** P(syllable at its place), P(so many syllables) in a given name. */
  syllablePrior(syllable: string, place: Place): number;
  length(syllables: number): number;
}

/** Share of a surname's bearers that are Chinese people whose names Korean reads as Hanja; surnames lean on the share of all. */
function chineseShares(params: NameModelParams): (surname: string) => number {
  const overall = params.chinese.readAsHanja / Math.max(1, params.learnedFrom.pairs);
  const shares = new Map<string, number>();
  return (surname) => {
    let share = shares.get(surname);
    if (share === undefined) {
      const bearers = Object.values(params.surnames[surname] ?? {}).reduce((sum, n) => sum + n, 0);
      const chinese = params.chineseSurnames[surname] ?? 0;
      shares.set(surname, (share = (chinese + 4 * overall) / (bearers + chinese + 4)));
    }
    return share;
  };
}

/** Share of people who write surname and given name both as the Revised Romanisation has them. */
const OFFICIAL = 0.1;

/** Korean names after the Revised Romanisation, letter by letter, surname and given name alike (I Seongsun, Bak Jihun). */
export class OfficialStyle implements SpellingStyle {
  readonly id = 'official';
  private readonly spellings = new Map<string, string>();
  private readonly background = new Map<string, number>();

  constructor(private readonly korean: KoreanStyle) {
    for (const surname of korean.surnames.surnames) {
      const letters = this.spelling(surname);
      this.background.set(letters, (this.background.get(letters) ?? 0) + OFFICIAL * korean.surnames.prior(surname));
    }
  }

  private spelling(hangul: string): string {
    let letters = this.spellings.get(hangul);
    if (letters === undefined) this.spellings.set(hangul, (letters = romanizeWord(hangul)));
    return letters;
  }

  surname(surname: string, letters: string): number {
    return this.spelling(surname) === letters ? OFFICIAL : 0;
  }

  surnameBackground(letters: string): number {
    return this.background.get(letters) ?? 0;
  }

  source(vocabulary: readonly string[]): SyllableSource {
    const lists = new Map<string, number[]>();
    vocabulary.forEach((syllable, place) => {
      const letters = this.spelling(syllable);
      lists.set(letters, [...(lists.get(letters) ?? []), place]);
    });
    const spelt = new Map(
      [...lists].map(([letters, places]) => [
        letters,
        { syllables: Uint16Array.from(places), p: new Float64Array(places.length).fill(1) },
      ]),
    );
    const none = { syllables: new Uint16Array(0), p: new Float64Array(0) };
    return {
      vocabulary,
      place: new Map(vocabulary.map((syllable, place) => [syllable, place])),
      spelt: (letters) => spelt.get(letters) ?? none,
    };
  }

  syllablePrior(syllable: string, place: Place): number {
    return this.korean.syllablePrior(syllable, place);
  }

  length(syllables: number): number {
    return this.korean.length(syllables);
  }
}

/** Korean names as Koreans spell them. */
export class KoreanStyle implements SpellingStyle {
  readonly id = 'korean';
  readonly channel: SyllableChannel;
  readonly surnames: SurnameChannel;
  readonly prior: GivenPrior;

  private readonly chinese: (surname: string) => number;

  constructor(params: NameModelParams) {
    this.chinese = chineseShares(params);
    this.channel = new SyllableChannel(params);
    this.surnames = new SurnameChannel(params, this.channel);
    this.prior = new GivenPrior(params.given);
  }

  surname(surname: string, letters: string): number {
    return (1 - OFFICIAL) * (1 - this.chinese(surname)) * this.surnames.spelling(surname, letters);
  }

  surnameBackground(letters: string): number {
    return this.surnames.background(letters);
  }

  source(vocabulary: readonly string[]): SyllableSource {
    return new SyllableTable(this.channel, vocabulary);
  }

  syllablePrior(syllable: string, place: Place): number {
    return this.prior.syllable(syllable, place === 'first');
  }

  length(syllables: number): number {
    return this.prior.length(syllables);
  }
}

/** Chinese names whose characters Korean reads in its own way: pinyin on one side, Sino-Korean on the other. */
export class ReadAsHanjaStyle implements SpellingStyle {
  readonly id = 'readAsHanja';
  private readonly chinese: (surname: string) => number;
  private readonly sino: SinoChannel;
  private readonly backgrounds = new Map<string, number>();
  private readonly known: ReadonlySet<string>;
  private readonly compounds: readonly (readonly [surname: string, head: string, tail: string])[];

  constructor(
    params: NameModelParams,
    hanja: HanjaTable,
    private readonly korean: KoreanStyle,
  ) {
    this.chinese = chineseShares(params);
    this.sino = new SinoChannel(hanja);
    this.known = new Set(korean.surnames.surnames);
    this.compounds = korean.surnames.surnames.flatMap((surname) =>
      surname.length === 2 ? [[surname, surname.charAt(0), surname.charAt(1)] as const] : [],
    );
  }

  surname(surname: string, letters: string): number {
    const [head = '', tail] = surname;
    return this.chinese(surname) * (tail === undefined ? this.sino.syllable(head, letters) : this.compound(head, tail, letters));
  }

  surnameBackground(letters: string): number {
    let background = this.backgrounds.get(letters);
    if (background === undefined) {
      if (this.backgrounds.size > 100_000) this.backgrounds.clear();
      const share = (surname: string): number => this.korean.surnames.prior(surname) * this.chinese(surname);
      background = (this.sino.spelt.get(letters) ?? []).reduce(
        (sum, { hangul, p }) => sum + (this.known.has(hangul) ? share(hangul) * p : 0),
        0,
      );
      for (const [surname, head, tail] of this.compounds) background += share(surname) * this.compound(head, tail, letters);
      this.backgrounds.set(letters, background);
    }
    return background;
  }

  source(vocabulary: readonly string[]): SyllableSource {
    return new SinoTable(this.sino, vocabulary);
  }

  syllablePrior(syllable: string): number {
    return this.sino.prior(syllable);
  }

  length(syllables: number): number {
    return syllables <= 2 ? 0.49 : 0.01;
  }

  private compound(head: string, tail: string, letters: string): number {
    let sum = 0;
    for (let cut = 1; cut < letters.length; cut += 1)
      sum += this.sino.syllable(head, letters.slice(0, cut)) * this.sino.syllable(tail, letters.slice(cut));
    return sum;
  }
}
