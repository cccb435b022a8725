import { fitParticles } from './josa';
import type { Locale } from './locale';

/** A file of texts as it is written: texts by name, in groups. */
export interface TextFile {
  readonly [name: string]: string | TextFile;
}

/** What fills the blanks of a text; `count` also chooses its plural, `defaultValue` stands in for a text that is not there. */
export type Blanks = Readonly<Record<string, unknown>>;

/** The text of a key (`a.b`, or `file:a.b`) with its blanks filled. */
export type Translate = (key: string, blanks?: Blanks) => string;

const BLANK = /\{\{(\w+)\}\}/g;

/** Blanks that say how many: a number in them is written as the language writes numbers. Years and ids keep other names. */
const COUNTED = new Set(['count', 'total', 'shown', 'done', 'created', 'changed', 'stated', 'retracted', 'attended', 'known']);

const rules: Readonly<Record<Locale, Intl.PluralRules>> = { ko: new Intl.PluralRules('ko'), en: new Intl.PluralRules('en') };

const numbers: Readonly<Record<Locale, Intl.NumberFormat>> = { ko: new Intl.NumberFormat('ko'), en: new Intl.NumberFormat('en') };

/** The text at a path of a file; `undefined` where there is none. */
function textAt(file: TextFile | undefined, path: string): string | undefined {
  let part: string | TextFile | undefined = file;
  for (const name of path.split('.')) part = typeof part === 'object' ? part[name] : undefined;
  return typeof part === 'string' ? part : undefined;
}

/** Looks a key up, its plural first. */
export function findText(
  locale: Locale,
  files: ReadonlyMap<string, TextFile>,
  own: string,
  key: string,
  count?: unknown,
): string | undefined {
  const at = key.indexOf(':');
  const file = files.get(at < 0 ? own : key.slice(0, at));
  const path = key.slice(at + 1);
  const plural = typeof count === 'number' ? textAt(file, `${path}_${rules[locale].select(count)}`) : undefined;
  return plural ?? textAt(file, path);
}

/** Builds the translation of one language for somebody whose own file is `own`. A key without a text is its own text. */
export const translator =
  (locale: Locale, files: ReadonlyMap<string, TextFile>, own: string): Translate =>
  (key, blanks = {}) => {
    const { defaultValue } = blanks;
    const text = findText(locale, files, own, key, blanks['count']) ?? (typeof defaultValue === 'string' ? defaultValue : key);
    const filled = text.replace(BLANK, (_, name: string) => {
      const value = blanks[name] ?? '';
      return typeof value === 'number' && COUNTED.has(name) ? numbers[locale].format(value) : String(value);
    });
    return locale === 'ko' ? fitParticles(filled) : filled;
  };
