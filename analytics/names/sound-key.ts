import { stripDiacritics } from './fold-latin';

/** Prefix of sound keys among search tokens: no word of a name begins so, and it holds for every analyzer that keeps letters. */
export const SOUND_PREFIX = 'zq';

/** Replaced in this order; each rule merges spellings that Koreans use for the same sound. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]+/g, ''],
  [/x/g, 's'],
  [/ng(?![aeiouyw])/g, 'N'],
  [/sh(?=[aeiouy])/g, 's'],
  [/(ch|tch|jj|j|zh|z|cz)/g, 'c'],
  [/(kk|gg|ck|kh|gh|c(?=[kq])|q|g)/g, 'k'],
  [/(tt|dd|th|d)/g, 't'],
  [/(pp|bb|ph|b|f|v)/g, 'p'],
  [/ss/g, 's'],
  [/(ll|rr|r)/g, 'l'],
  [/wh/g, 'hw'],
  [/(?<=[hk])ua/g, 'wa'],
  [/(?<=[aeiou])h(?![aeiouyw])/g, ''],
  [/w?(oo|ou|woo|wu)/g, 'u'],
  [/(yeo|yuh|you|yoo|yu|yo|yea|ye(?=n|o|u))/g, 'Y'],
  [/(ui|eui|eei|wee|wi|ee|ie|ey|ea|yi)/g, 'i'],
  [/(wae|oe|we|wai)/g, 'W'],
  [/(ae|ai|ay|e(?![ou]))/g, 'e'],
  [/(eo|eu|uh|wo|au|o|u)+/g, 'o'],
  [/y(?![ao])/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * A key under which common Latin spellings of a Korean word fall together: hyunwoo, hyeonu, hyun-woo → one key. Coarse on purpose: it
 * finds candidates, others rank them.
 */
export const soundKey = (text: string): string =>
  RULES.reduce((key, [from, to]) => key.replace(from, to), stripDiacritics(text)).toLowerCase();

/** The key as a search token; `null` when too little is left to tell words apart. */
export const soundToken = (text: string): string | null => {
  const key = soundKey(text);
  return key.length >= 3 ? SOUND_PREFIX + key : null;
};
