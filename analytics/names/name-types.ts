/** What a name is written in; `mixed` holds the same person's name in more than one script. */
export type NameScript = 'hangul' | 'hanja' | 'latin' | 'mixed' | 'other' | 'none';

/** Why a name should be looked at by a person. */
export type NameIssue = 'empty' | 'twoPeople' | 'mojibake' | 'tooLong';

/** Which end of a Latin name the surname stands at. */
export type NameOrder = 'surnameFirst' | 'givenFirst';

/** A Korean name in Hangul, taken apart; `weight` is the probability of this reading among its siblings. */
export interface HangulReading {
  readonly surname: string;
  /** `''` for a surname alone. */
  readonly given: string;
  readonly weight: number;
}

/** A part of a Latin given name: letters between two separators, folded to `a`–`z`. */
export interface LatinPart {
  readonly letters: string;
  /** One letter that stands for a syllable or a word: `S.`. */
  readonly initial: boolean;
  /** Whether it is a common given name of English, so perhaps none of the Korean syllables: `Daniel` in Daniel Sang-Ho Lee. */
  readonly english: boolean;
  /** Which word of the field it belongs to: `Sang-Ho` is two parts of one word. */
  readonly word: number;
}

/** One way to read a name in Latin letters. */
export interface LatinReading {
  readonly order: NameOrder;
  /** Folded letters; `''` when only a given name is known. */
  readonly surname: string;
  /** Pieces of the surname, where it is written in several: `crasquin`, `soleau`; `al`, `fahdi`. */
  readonly surnameParts?: readonly string[];
  readonly given: readonly LatinPart[];
  /** A former or a spouse's surname: `Park` in Minji Park Smith, Minji Smith (Park). */
  readonly otherSurname?: string;
  readonly weight: number;
}

/** What a person's name says, script by script. Made by {@link NameModel.parse}; plain data. */
export interface ParsedName {
  /** As it came, trimmed. */
  readonly text: string;
  readonly script: NameScript;
  /** Readings in Hangul, from Hangul as written or from Hanja, the likeliest first. */
  readonly hangul: readonly HangulReading[];
  /** Chinese characters of the name as written, `''` without any. */
  readonly hanja: string;
  /** Readings in Latin letters, the likeliest first. */
  readonly latin: readonly LatinReading[];
  /** Titles and suffixes that were taken off: `Dr.`, `교수`, `Jr.`. */
  readonly titles: readonly string[];
  readonly issues: readonly NameIssue[];
}

/** What is known of a name beside its text. */
export interface NameHint {
  readonly order?: NameOrder;
  /** The surname, where the source has a field for it; in the script of the text. */
  readonly surname?: string;
  /** The given name, where the source has a field for it. */
  readonly given?: string;
}

/** How two names agree, in words for people; the weight says how much that is worth. */
export const NAME_LEVELS = [
  'unknown',
  'identical',
  'sameHangul',
  'sameLetters',
  'readsAs',
  'spelling',
  'initials',
  'partial',
  'similar',
  'surnameOnly',
  'different',
] as const;
/**
 * `unknown`: one has no name; `identical`: the same letters; `sameHangul`: the same in Hangul, by Hanja or initial-sound variants too;
 * `sameLetters`: the same Latin words in another order or with other separators; `readsAs`: a Latin and a Hangul name that fit;
 * `spelling`: two Latin spellings of one Korean name; `initials`: initials that fit; `partial`: one has more names than the other, all
 * others fit; `similar`: a slip of the pen apart; `surnameOnly`; `different`.
 */
export type NameLevel = (typeof NAME_LEVELS)[number];

/** Evidence of two names. */
export interface NameComparison {
  /** log2 of the likelihood ratio: one person against two people drawn at random; rarity of the name included; 0 when unknown. */
  readonly weight: number;
  readonly level: NameLevel;
  /** The Hangul that both names fit best, where there is one. */
  readonly hangul?: string;
}

/** A name found by {@link NameIndex.search}. */
export interface NameHit {
  readonly id: string;
  /** The weight of {@link NameComparison}, in bits: comparable over all queries. */
  readonly score: number;
}

/** Names to look up in. */
export interface NameIndex {
  readonly size: number;
  /** The best `top` names by weight, best first; equal weights in the order of their ids. */
  search(query: string | ParsedName, top: number): readonly NameHit[];
}

/** A name with an id to find it by. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
}

/** Everything this package knows about names of people, made from learned parameters by `createNameModel`. */
export interface NameModel {
  /** Takes a name apart: scripts, titles, order of the parts, all plausible readings. Never throws. */
  parse(text: string, hint?: NameHint): ParsedName;
  /** How much two names speak for one person. Symmetric. */
  compare(a: ParsedName, b: ParsedName): NameComparison;
  /** An index over names in any script; later items with the same id are kept as further names of it. */
  index(names: Iterable<NamedItem>): NameIndex;
}
