import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fitParticles } from './josa';
import type { Locale } from './locale';
import { NAMESPACES, type Namespace } from './namespaces';

const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, callback) => {
    NAMESPACES[namespace as Namespace]
      [language as Locale]()
      .then((texts) => callback(null, texts.default))
      .catch((error: Error) => callback(error, false));
  },
};

/** Starts the texts in a language with what every page needs; a page's own texts come with the page. */
export async function startTexts(locale: Locale): Promise<typeof i18next> {
  await i18next
    .use(files)
    .use({
      type: 'postProcessor',
      name: 'particles',
      process: (value: string, _key: unknown, _options: unknown, translator: { language: string }) =>
        translator.language === 'ko' ? fitParticles(value) : value,
    })
    .use(initReactI18next)
    .init({
      lng: locale,
      supportedLngs: ['ko', 'en'],
      fallbackLng: false,
      ns: ['shell', 'words'],
      defaultNS: 'shell',
      postProcess: ['particles'],
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  const mark = (language: string) => {
    document.documentElement.lang = language;
  };
  mark(locale);
  i18next.on('languageChanged', mark);
  return i18next;
}
