/** Longer texts are titles and abstracts, which seldom come twice. */
const LONGEST = 32;
/** So many texts are remembered, and as many of the generation before. */
const REMEMBERED = 100_000;

let young = new Map<string, string>();
let old = new Map<string, string>();

/** Forgets the texts of what has been read whole: those that are kept stay one string. */
export function forgetTexts(): void {
  young = new Map();
  old = new Map();
}

/**
 * One and the same string for equal short texts: the driver makes a new one for every value, and an index over a network would keep each id
 * and each country thousands of times (1.8 million strings of which 200,000 differ, size S). Two generations, of which the older is
 * forgotten when the younger is full.
 */
export function shareText(text: string): string {
  if (text.length > LONGEST) return text;
  const known = young.get(text);
  if (known !== undefined) return known;
  const shared = old.get(text) ?? text;
  if (young.size >= REMEMBERED) {
    old = young;
    young = new Map();
  }
  young.set(shared, shared);
  return shared;
}
