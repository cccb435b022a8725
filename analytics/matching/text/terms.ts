import { inEnglishOrder } from './korean-phrases';
import { segmentKorean } from './korean-segmenter';
import { attributive } from './attributive';
import { isForeign } from './foreign';
import { plural } from './plural';
import { stem } from './stem';
import { STOP_WORDS } from './stop-words';
import { words } from './words';

/** A term of a text: what is compared, and how it is shown. */
export interface Term {
  /** Stem of a word; two stems with a space between for a pair of neighbours. */
  readonly key: string;
  readonly shown: string;
  readonly pair: boolean;
  /** 1; less for another translation than the usual one. */
  readonly weight: number;
}

/** A text as terms. */
export interface TextReading {
  /** Single words, each as often as it stands there. */
  readonly singles: readonly Term[];
  /** Pairs of neighbours; stop words between them are passed over, the end of a sentence is not. */
  readonly pairs: readonly Term[];
  /** The text in English, as far as it is or can be translated. */
  readonly english: string;
  /** Share of the words that are English or translated; 1 from nine in ten on, and for a text without words. */
  readonly coverage: number;
}

/** Reads a text into terms. */
export type TextReader = (text: string) => TextReading;

const SENTENCE_END = /[.!?;:\n()[\]]+(?=\s|$)|[\n()[\]]/u;
const HANGUL = /[\uac00-\ud7a3]/u;
const OTHER_TRANSLATION = 0.4;
/** Letters of formulas come with English, too. */
const ENGLISH = /^[a-z0-9\u0370-\u03ff]+$/u;
/** A stray foreign word makes no foreign text. */
const COVERED = 0.9;

class Reading {
  readonly singles: Term[] = [];
  readonly pairs: Term[] = [];
  readonly english: string[] = [];
  known = 0;
  unknown = 0;
  private last: Term | null = null;
  private preposition = '';

  sentence(): void {
    this.last = null;
    this.preposition = '';
    if (this.english.length > 0 && this.english[this.english.length - 1] !== '.') this.english.push('.');
  }

  word(text: string, weight = 1): void {
    if (STOP_WORDS.has(text) || (text.length < 2 && !HANGUL.test(text)) || /^\d+$/.test(text)) return;
    const term: Term = { key: stem(text), shown: text, pair: false, weight };
    this.singles.push(term);
    if (this.last)
      this.pairs.push({ key: `${this.last.key} ${term.key}`, shown: `${this.last.shown} ${text}`, pair: true, weight });
    this.last = term;
  }

  /** A preposition before the next term, if one comes. */
  between(text: string): void {
    const said = this.english[this.english.length - 1];
    this.preposition = said === undefined || said === '.' ? '' : text;
  }

  /** The usual translation goes on with the text, others stand beside it. */
  term(translations: readonly string[], isHead: boolean): void {
    const [first = '', ...others] = translations;
    const usual = isHead ? first : attributive(first);
    if (usual !== first) others.push(first);
    this.known += 1;
    if (this.preposition) this.english.push(this.preposition);
    this.preposition = '';
    this.english.push(isHead ? plural(usual) : usual);
    for (const { text } of words(usual)) this.word(text);
    const after = this.last;
    for (const other of others) {
      this.last = null;
      for (const { text } of words(other)) this.word(text, OTHER_TRANSLATION);
    }
    this.last = after;
  }
}

/** A text in English, as far as it is or can be translated: without Korean it is left as it was written, since the encoders read punctuation and case, too. */
export const englishOf = (text: string): string => (HANGUL.test(text) ? readTerms(text).english : text);

/** Reads a text into terms: Korean is translated by the lexicon, and what it does not know stays as it is. */
export const readTerms: TextReader = (text) => {
  const reading = new Reading();
  for (const sentence of text.split(SENTENCE_END)) {
    reading.sentence();
    let korean: string[] = [];
    const flush = (): void => {
      const items = inEnglishOrder(segmentKorean(korean).map((piece) => ({ piece, link: piece.link })));
      for (const [at, item] of items.entries()) {
        const next = items[at + 1];
        if ('between' in item) reading.between(item.between);
        else if (item.piece.kind === 'term') reading.term(item.piece.en, next === undefined || 'between' in next);
        else {
          reading.unknown += 1;
          reading.word(item.piece.ko);
        }
      }
      korean = [];
    };
    for (const { text: word, hangul } of words(sentence)) {
      if (hangul) {
        korean.push(word);
        continue;
      }
      flush();
      if (ENGLISH.test(word)) reading.known += 1;
      else if (word.length > 1) reading.unknown += 1;
      reading.english.push(word);
      reading.word(word);
    }
    flush();
  }
  const { singles, pairs, known, unknown } = reading;
  const share = known + unknown === 0 ? 1 : known / (known + unknown);
  const coverage = share < COVERED ? share : 1;
  // English text is left as it was written: the encoders read punctuation and case, too.
  const english = HANGUL.test(text) ? reading.english.join(' ').replaceAll(' .', '.').replace(/\.$/, '') : text;
  return { singles, pairs, english, coverage: isForeign(text) ? 0 : coverage };
};
