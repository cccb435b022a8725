const ENDINGS: readonly (readonly [ending: string, instead: string, least: number])[] = [
  ['isations', 'iz', 3],
  ['izations', 'iz', 3],
  ['isation', 'iz', 3],
  ['ization', 'iz', 3],
  ['ations', 'at', 3],
  ['ation', 'at', 3],
  ['ising', 'iz', 3],
  ['izing', 'iz', 3],
  ['ised', 'iz', 3],
  ['ized', 'iz', 3],
  ['ises', 'iz', 3],
  ['izes', 'iz', 3],
  ['ise', 'iz', 3],
  ['ize', 'iz', 3],
  ['ating', 'at', 3],
  ['ated', 'at', 3],
  ['ates', 'at', 3],
  ['ate', 'at', 3],
  ['ically', 'ic', 3],
  ['ings', '', 4],
  ['ing', '', 4],
  ['ies', 'y', 2],
  ['ied', 'y', 3],
  ['sses', 'ss', 2],
  ['ed', '', 4],
  ['es', '', 4],
  ['ly', '', 4],
];

function cutEnding(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  for (const [ending, instead, least] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue;
    const rest = word.slice(0, -ending.length) + instead;
    return /([bdgmnprt])\1$/.test(rest) && ending !== 'es' ? rest.slice(0, -1) : rest;
  }
  if (/[^siu]s$/.test(word)) return word.slice(0, -1).replace(/e$/, '');
  return word.length > 4 ? word.replace(/e$/, '') : word;
}

/** Texts repeat their words. */
const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/**
 * A light stem of an English word, lower-case: inflections and -ation, not more, so that "organic" and "organ" stay apart (between the S
 * stemmer of Harman 1991 and Porter 1980). British and American endings meet. Words with digits stay as they are.
 */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, (found = cutEnding(word)));
  }
  return found;
}
