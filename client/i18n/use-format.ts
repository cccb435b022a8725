import { useMemo } from 'react';
import { useTranslation } from './use-translation';
import { isLocale, type LocalText, type Locale } from './locale';

/** How the chosen language writes numbers, moments and texts that came in both languages. */
export interface Format {
  readonly locale: Locale;
  readonly number: (value: number) => string;
  /** A moment (ISO) as day and minute in Korean time, the time of the programme. */
  readonly moment: (iso: string) => string;
  /** A moment (ISO) as a day in Korean time. */
  readonly day: (iso: string) => string;
  /** The right one of two texts; the other one when it is empty. */
  readonly text: (text: LocalText) => string;
  /** What a country (ISO 3166 code) is called: Korea by the name its people use; a code that names none stays as it is. */
  readonly country: (code: string) => string;
  /** "3 days ago", seen from `now`. */
  readonly ago: (iso: string, now: Date) => string;
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** Builds the formats of one language. */
export function formatFor(locale: Locale): Format {
  const number = new Intl.NumberFormat(locale);
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short', timeStyle: 'short' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    locale,
    number: (value) => number.format(value),
    moment: (iso) => parts.format(new Date(iso)),
    day: (iso) => parts.format(new Date(iso)).slice(0, 10),
    text: (text) => text[locale] || text[locale === 'ko' ? 'en' : 'ko'],
    country: (code) =>
      code === 'KR' ? (locale === 'ko' ? '한국' : 'Korea') : /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code,
    ago: (iso, now) => {
      const seconds = (new Date(iso).getTime() - now.getTime()) / 1000;
      const step = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
      return relative.format(Math.round(seconds / step[1]), step[0]);
    },
  };
}

/** {@link Format} of the language the page is in. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : 'ko';
  return useMemo(() => formatFor(locale), [locale]);
}
