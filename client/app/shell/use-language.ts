import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { SetLocaleDocument } from '../../api/generated/session';
import { isLocale, type Locale } from '../../i18n/locale';
import { chosenLocale, saveLocale } from '../preferences';

/** The language of the page: the one chosen in this browser, else the one kept with the user; a new choice is kept in both. */
export function useLanguage(me: { readonly id: string; readonly locale?: string | null }): {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
} {
  const { i18n } = useTranslation();
  const [keep] = useMutation(SetLocaleDocument);
  const kept = me.locale?.toLowerCase();
  useEffect(() => {
    if (isLocale(kept) && !chosenLocale(me.id) && kept !== i18n.language) void i18n.changeLanguage(kept);
    // Only when the server's word arrives or changes: afterwards the switch decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kept]);
  return {
    locale: isLocale(i18n.language) ? i18n.language : 'ko',
    setLocale: (locale) => {
      saveLocale(locale, me.id);
      void i18n.changeLanguage(locale);
      keep({ variables: { locale: locale === 'ko' ? 'KO' : 'EN' } }).catch(() => undefined);
    },
  };
}
