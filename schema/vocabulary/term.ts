/** A word in the two languages of the product. */
export interface Term {
  readonly ko: string;
  readonly en: string;
}

/** An entry of a closed list: its code (what is stored), its names (what is shown), and other spellings seen in files. */
export interface Entry<Code extends string = string> {
  readonly code: Code;
  readonly name: Term;
  /** Other spellings in files, lower-case, without spaces and punctuation; the names themselves need not be repeated. */
  readonly aliases: readonly string[];
}

/** Strips what spellings of one word differ in: case, width, spaces, punctuation. */
export const foldTerm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Builds a reader for a closed list: text in any spelling the list knows → the code, else `null`. Reads the code, both names and the
 * aliases, never a part of a text.
 */
export function termReader<Code extends string>(entries: readonly Entry<Code>[]): (text: string) => Code | null {
  const known = new Map<string, Code>();
  for (const entry of entries) {
    for (const spelling of [entry.code, entry.name.ko, entry.name.en, ...entry.aliases]) {
      const folded = foldTerm(spelling);
      if (!known.has(folded)) known.set(folded, entry.code);
    }
  }
  return (text) => known.get(foldTerm(text)) ?? null;
}
