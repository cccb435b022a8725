const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const century = (year: number): number => (year >= 100 ? year : year > 30 ? 1900 + year : 2000 + year);
const written = (year: number, month: number, day: number): string => pad(century(year), 4) + pad(month, 2) + pad(day, 2);
const plausible = (year: number): boolean => year >= 1000 && year <= 2199;

/**
 * A date as eight digits `yyyymmdd`, `00` for a part that is not said; `''` when there is no date in it. Digits are kept as they were typed,
 * be they no day of the calendar: `19831199` may be one slip away from the right one. Day before month unless only the other is possible.
 */
export function readDate(text: string): string {
  const digits = /^\d{8}/.exec(text)?.[0];
  if (digits && /^\d{8}(\D.*)?$/.test(text)) {
    if (plausible(Number(digits.slice(0, 4)))) return digits;
    return plausible(Number(digits.slice(4))) ? digits.slice(4) + digits.slice(2, 4) + digits.slice(0, 2) : digits;
  }
  const iso = /^(\d{4})\D(\d{1,2})(?:\D(\d{1,2})(?:\D.*)?)?$/.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 0));
  const local = /^(\d{1,2})\D+(\d{1,2})\D+(\d{2}|\d{4})$/.exec(text);
  if (local) {
    const [first, second, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
    return second > 12 && first <= 12 ? written(year, first, second) : written(year, second, first);
  }
  const year = /(?<!\d)(1\d{3}|2[01]\d{2})(?!\d)/.exec(text)?.[1];
  if (year === undefined) return '';
  const month = MONTHS.findIndex((name) => text.toLowerCase().includes(name)) + 1;
  const day = month === 0 ? undefined : /(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1];
  return written(Number(year), month, Number(day ?? 0));
}
