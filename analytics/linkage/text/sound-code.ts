/** Applied in this order to the lower-case Latin letters of a word. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]+/g, ''],
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/^x/, 's'],
  [/gh(?=[^aeiou]|$)/g, ''],
  [/ph/g, 'f'],
  [/(tch|sch|ch|sh|tio|tia)/g, 'x'],
  [/c(?=[eiy])/g, 's'],
  [/(ck|c|q|k)+/g, 'k'],
  [/z/g, 's'],
  [/[dt]h?/g, 't'],
  [/[vw]/g, 'v'],
  [/j|g(?=[eiy])/g, 'j'],
  [/[bp]/g, 'p'],
  [/m(?=[kt])/g, 'n'],
  [/(?<!^)h/g, ''],
  [/(?<!^)[aeiouy]+/g, ''],
  [/^[aeiouy]+/, 'a'],
  [/(.)\1+/g, '$1'],
];

/**
 * A key under which spellings of a word that sound alike fall together, at most five letters (after Philips' Metaphone 1990, coarser). Words
 * of other scripts answer with their first two characters.
 */
export function soundCode(word: string): string {
  const code = RULES.reduce((text, [from, to]) => text.replace(from, to), word);
  return code === '' ? word.slice(0, 2) : code.slice(0, 5);
}
