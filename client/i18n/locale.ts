/** The two languages of the product, Korean first. */
export const LOCALES = ['ko', 'en'] as const;

/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number];

/** The text of an answer in both languages. */
export interface LocalText {
  readonly ko: string;
  readonly en: string;
}

/** Whether a string names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return value === 'ko' || value === 'en';
}
