/** Words around a name that are no part of it, folded; those of Hangul stand after the name, with or without a space. */
const LATIN_TITLES = new Set(
  (
    'dr prof professor mr mrs ms miss mx sir dame rev sr jr ii iii iv phd dphil md mba msc bsc mphil dds dvm ' +
    'frs ieee fellow acm emeritus assoc associate asst assistant adjunct director ceo cto president'
  ).split(' '),
);
/** Titles that are also Korean syllables or surnames: taken off only where the punctuation says so. */
const NEEDS_MARK = new Set(['sr', 'ms', 'md', 'ii', 'iv', 'mba', 'assistant', 'associate']);

const HANGUL_TITLES =
  /(?:\s*(?:명예교수|석좌교수|초빙교수|연구교수|부교수|조교수|교수님|교수|박사님|박사|선생님|선생|연구원장|책임연구원|선임연구원|연구위원|연구원|연구소장|센터장|대표이사|대표|이사장|총장|원장|소장|사장|회장|부장|과장|차장|팀장|실장|단장|학생|귀하|님|씨))+$/u;

/** A text without the titles around it, and the titles. */
export interface Untitled {
  readonly text: string;
  readonly titles: readonly string[];
}

/**
 * Takes titles off Hangul: at the end, when at least two syllables are left in front of them (`박사` alone may be a name; `이상호 교수` is not).
 */
export function withoutHangulTitles(text: string): Untitled {
  const match = HANGUL_TITLES.exec(text);
  const rest = match ? text.slice(0, match.index).trim() : text;
  const syllables = rest.replace(/[^가-힣]/gu, '').length;
  const spaced = match !== null && /^\s/u.test(match[0]);
  if (!match || syllables < 2 || (!spaced && syllables < 3)) return { text, titles: [] };
  return { text: rest, titles: match[0].trim().split(/\s+/u) };
}

/** Takes titles off Latin letters: words at either end, and everything after a comma that is only titles. */
export function withoutLatinTitles(text: string): Untitled {
  const titles: string[] = [];
  const isTitle = (word: string): boolean => {
    const letters = word.toLowerCase().replace(/[^a-z]/g, '');
    if (!LATIN_TITLES.has(letters)) return false;
    return (
      !NEEDS_MARK.has(letters) || /[.,]/.test(word) || (word === word.toUpperCase() && letters.length > 2) || /^i+v?$/i.test(word)
    );
  };
  const parts = text
    .replace(/\bph\.?\s?d\b\.?/gi, ' PhD ')
    .replace(/,?\s*\b[MB]\.?Eng\b\.?/gu, ' ')
    .split(',')
    .map((part) => part.trim());
  const kept = parts.map((part, place) => {
    let words = part.split(/\s+/u).filter((word) => word !== '');
    if (place > 0 && words.length > 0 && words.every((word) => isTitle(`${word},`))) {
      titles.push(...words);
      return '';
    }
    while (words.length > 1 && isTitle(words[0] ?? '')) titles.push(...words.splice(0, 1));
    while (words.length > 1 && isTitle(words.at(-1) ?? '')) {
      titles.push(words.at(-1) ?? '');
      words = words.slice(0, -1);
    }
    return words.join(' ');
  });
  return { text: kept.filter((part) => part !== '').join(', '), titles };
}
