import type { Locale } from './locale';
import { NAMESPACES, type Namespace } from './namespaces';
import { findText, translator, type TextFile, type Translate } from './translator';

/** What has been read, by language and file. */
const files: Readonly<Record<Locale, Map<string, TextFile>>> = { ko: new Map(), en: new Map() };
const reading = new Map<string, Promise<void>>();
const translations = new Map<string, Translate>();
const listeners = new Set<() => void>();
let current: Locale = 'ko';

/** Reads a file of texts once; done at once when it is there. */
function read(locale: Locale, name: Namespace): Promise<void> {
  const key = `${locale}/${name}`;
  const known = reading.get(key);
  if (known) return known;
  const started = NAMESPACES[name][locale]()
    .then((file) => void files[locale].set(name, file.default as TextFile))
    .catch((error: unknown) => {
      reading.delete(key);
      throw error;
    });
  reading.set(key, started);
  return started;
}

/** The language of the page, and its only way to change. */
export const texts = {
  get language(): Locale {
    return current;
  },
  /** Whether a key (`file:a.b`) has a text in the language of the page. */
  exists: (key: string): boolean => findText(current, files[current], '', key) !== undefined,
  /** Switches once everything in sight is there in the new language, so that no page falls back to waiting. */
  async changeLanguage(locale: Locale): Promise<void> {
    await Promise.all(['shell', 'words', ...files[current].keys()].map((name) => read(locale, name as Namespace)));
    current = locale;
    document.documentElement.lang = locale;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** `undefined` when all of these files are there, else what to wait for. */
  missing(names: readonly Namespace[]): Promise<unknown> | undefined {
    const absent = names.filter((name) => !files[current].has(name));
    return absent.length ? Promise.all(absent.map((name) => read(current, name))) : undefined;
  },
  /** The translation for a page's own file: the same function as long as the language stays. */
  of(own: Namespace): Translate {
    const key = `${current}/${own}`;
    const known = translations.get(key) ?? translator(current, files[current], own);
    translations.set(key, known);
    return known;
  },
};
