import { TECHNOLOGY_CODES, type TechnologyCode } from './technologies';
import { LEXICON_EXCEPTIONS, TECHNOLOGY_LEXICON } from './technology-lexicon';

/** Words of an English phrase, folded so that a plural equals its singular and a hyphen equals a space. */
const englishWords = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).map((word) =>
    word.length > 4 && word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.length > 3 && /[^su]s$/.test(word)
        ? word.slice(0, -1)
        : word,
  );

interface Lexicon {
  /** Phrase → codes; an exception has none. */
  readonly english: ReadonlyMap<string, readonly TechnologyCode[]>;
  readonly longest: number;
  readonly korean: RegExp;
  readonly koreanCodes: ReadonlyMap<string, readonly TechnologyCode[]>;
}

function buildLexicon(): Lexicon {
  const english = new Map<string, TechnologyCode[]>();
  const koreanCodes = new Map<string, TechnologyCode[]>();
  const add = (into: Map<string, TechnologyCode[]>, phrase: string, code: TechnologyCode): void => {
    const codes = into.get(phrase);
    if (codes) codes.push(code);
    else into.set(phrase, [code]);
  };
  for (const code of TECHNOLOGY_CODES) {
    if (code === 'CORE_ST') continue;
    for (const phrase of TECHNOLOGY_LEXICON[code].en) add(english, englishWords(phrase).join(' '), code);
    for (const phrase of TECHNOLOGY_LEXICON[code].ko) add(koreanCodes, phrase, code);
  }
  for (const phrase of LEXICON_EXCEPTIONS.en) english.set(englishWords(phrase).join(' '), []);
  for (const phrase of LEXICON_EXCEPTIONS.ko) koreanCodes.set(phrase, []);
  const longestFirst = [...koreanCodes.keys()].sort((a, b) => b.length - a.length);
  return {
    english,
    longest: Math.max(...[...english.keys()].map((phrase) => phrase.split(' ').length)),
    korean: new RegExp(longestFirst.join('|'), 'gu'),
    koreanCodes,
  };
}

let built: Lexicon | undefined;

/**
 * Recognises the technologies of the 2026 list that a text (Korean, English or mixed) speaks of, by the lexicon; the longest phrase wins,
 * so that "hydrogen bond" is not hydrogen.
 *
 * @returns codes, the most often mentioned first, then in the order of the list; `CORE_ST` never, since it is claimed, not recognised
 */
export function recognizeTechnologies(text: string): TechnologyCode[] {
  const lexicon = (built ??= buildLexicon());
  const hits = new Map<TechnologyCode, number>();
  const count = (codes: readonly TechnologyCode[]): void => {
    for (const code of codes) hits.set(code, (hits.get(code) ?? 0) + 1);
  };
  const tokens = englishWords(text);
  for (let start = 0; start < tokens.length; start += 1) {
    for (let length = Math.min(lexicon.longest, tokens.length - start); length > 0; length -= 1) {
      const codes = lexicon.english.get(tokens.slice(start, start + length).join(' '));
      if (!codes) continue;
      count(codes);
      start += length - 1;
      break;
    }
  }
  for (const match of text.normalize('NFKC').toLowerCase().matchAll(lexicon.korean))
    count(lexicon.koreanCodes.get(match[0]) ?? []);
  return TECHNOLOGY_CODES.filter((code) => hits.has(code)).sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0));
}
