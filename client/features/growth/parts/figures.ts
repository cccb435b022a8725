import type { Locale } from '../../../i18n/locale';

const MINUS = '\u2212';

/** A number with its sign, with at most so many digits after the point. */
export function signed(value: number, locale: Locale, digits = 0): string {
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(
    Math.abs(value),
  );
  const isZero = Number(Math.abs(value).toFixed(digits)) === 0;
  return isZero ? size : `${value < 0 ? MINUS : '+'}${size}`;
}

/** The change from one number to another in percent: `+42%`; null where there was nothing before. */
export const percentChange = (before: number | null, after: number | null, locale: Locale): string | null =>
  before === null || after === null || before === 0 ? null : `${signed((after / before - 1) * 100, locale)}%`;

/** A share as percent: `24.9%`. */
export const percent = (share: number, locale: Locale, digits = 1): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits, minimumFractionDigits: digits }).format(share);

/** A number with so many digits after the point. */
export const decimal = (value: number, locale: Locale, digits: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits })
    .format(value)
    .replace('-', MINUS);
