import { useSyncExternalStore } from 'react';
import type { useTranslation as TypedHook } from 'react-i18next';
import type { Namespace } from './namespaces';
import { texts } from './texts';

/** Waits that React has been told of, so that each is the same promise in every attempt to draw. */
const waits = new Map<string, Promise<unknown>>();

function useTexts(own: Namespace | readonly Namespace[] = 'shell') {
  const language = useSyncExternalStore(texts.subscribe, () => texts.language);
  const names = typeof own === 'string' ? [own] : own;
  const missing = texts.missing(names);
  if (missing) {
    const key = `${language}/${names.join()}`;
    const wait = waits.get(key) ?? missing.finally(() => waits.delete(key));
    waits.set(key, wait);
    // Thrown, not `use`d: `use` comes and goes between the hooks of a component, and React then replays it with the wrong ones (error 467).
    throw wait;
  }
  return { t: texts.of(names[0] ?? 'shell'), i18n: texts };
}

/**
 * The texts of a feature: `const { t } = useTranslation('person')`; keys of other files are written `words:…`. The first use suspends
 * until the file is there. The types (which keys there are, which blanks they have) are i18next's, read off the Korean files.
 */
export const useTranslation = useTexts as unknown as typeof TypedHook;
