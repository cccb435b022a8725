/** A run of Hangul, or of letters and digits of any other script, in the order of the text. */
export interface Word {
  readonly text: string;
  readonly hangul: boolean;
}

const RUN = /[\uac00-\ud7a3]+|(?:(?![\uac00-\ud7a3])[\p{L}\p{N}])+/gu;
const MARKS = /\p{M}+/gu;
const ASCII = /^[\n\r\t -~]*$/;

/** Cuts a text into runs; compatibility forms are folded, accents dropped, case lowered. */
export function words(text: string): Word[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const plain = ASCII.test(folded) ? folded : folded.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return Array.from(plain.matchAll(RUN), ([run]) => ({ text: run, hangul: run >= '\uac00' && run <= '\ud7a3\uffff' }));
}
