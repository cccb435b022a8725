import { stem } from './stem';
import { STOP_WORDS } from './stop-words';
import { words } from './words';

/** A term of a text: what is compared, and how it is shown. */
export interface Term {
  /** Stem of a word; two stems with a space between for a pair of neighbours. */
  readonly key: string;
  readonly shown: string;
  readonly pair: boolean;
  /** 1; less for one of several translations. */
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
  /** Share of the words that are English or translated. */
  readonly coverage: number;
}

const SENTENCE_END = /[.!?;:\n()[\]]+(?=\s|$)|[\n()[\]]/u;

/** Reads a text into terms. */
export function readTerms(text: string): TextReading {
  const singles: Term[] = [];
  const pairs: Term[] = [];
  for (const sentence of text.split(SENTENCE_END)) {
    let last: Term | undefined;
    for (const { text: word } of words(sentence)) {
      if (STOP_WORDS.has(word) || (word.length < 2 && !/[\uac00-\ud7a3]/.test(word)) || /^\d+$/.test(word)) continue;
      const term: Term = { key: stem(word), shown: word, pair: false, weight: 1 };
      singles.push(term);
      if (last) pairs.push({ key: `${last.key} ${term.key}`, shown: `${last.shown} ${word}`, pair: true, weight: 1 });
      last = term;
    }
  }
  return { singles, pairs, english: text, coverage: singles.length > 0 ? 1 : 0 };
}
