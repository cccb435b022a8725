import { type PartialDate, parsePartialDate } from '@brainlink/schema/time';
import { serialToIso } from '../../read/xlsx/date-serial';
import { type CellResult, EMPTY, saysNothing, tidy, value, wrong } from './cell';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const OPEN_END = /^(현재|재직중|재직 중|present|now|current|to date|ongoing|계속)$/i;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Two-digit years up to this one are in the 21st century. */
const PIVOT = 49;

interface Parts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** `null` when a text is in none of the forms, so that "no such day" and "not a date" can both be told. */
function partsOf(text: string): Parts | 'ambiguous' | null {
  const korean = /^['’‘]?(\d{4}|\d{2})\s*년(?:\s*(\d{1,2})\s*월(?:\s*(\d{1,2})\s*일)?)?$/.exec(text);
  if (korean) return { year: korean[1]!, month: korean[2], day: korean[3] };
  const yearFirst = /^(\d{4})(?:\s*[-./]\s*(\d{1,2})(?:\s*[-./]\s*(\d{1,2}))?)?\s*\.?$/.exec(text);
  if (yearFirst) return { year: yearFirst[1]!, month: yearFirst[2], day: yearFirst[3] };
  const marked = /^['’‘](\d{2})(?:\s*[-./]\s*(\d{1,2})(?:\s*[-./]\s*(\d{1,2}))?)?\s*\.?$/.exec(text);
  if (marked) return { year: marked[1]!, month: marked[2], day: marked[3] };
  const dotted = /^(\d{2})\s*\.\s*(\d{1,2})(?:\s*\.\s*(\d{1,2}))?\s*\.?$/.exec(text);
  if (dotted) return { year: dotted[1]!, month: dotted[2], day: dotted[3] };
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/.exec(text);
  if (packed) return { year: packed[1]!, month: packed[2], day: packed[3] };
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed) return slashedParts(slashed[1]!, slashed[2]!, slashed[3]!);
  return englishParts(text);
}

/** `3/14/2019` is American and `14/3/2019` European; `3/4/2019` could be either. */
function slashedParts(first: string, second: string, year: string): Parts | 'ambiguous' {
  if (Number(first) > 12) return { year, month: second, day: first };
  if (Number(second) > 12 || first === second) return { year, month: first, day: second };
  return 'ambiguous';
}

const monthNumber = (word: string): string | undefined => {
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return month < 0 ? undefined : String(month + 1);
};

const MONTH_WORD =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const MONTH_YEAR = new RegExp(`^${MONTH_WORD}[\\s,/-]*(\\d{4})$`, 'i');
const MONTH_DAY_YEAR = new RegExp(`^${MONTH_WORD}\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})$`, 'i');
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH_WORD}[\\s,-]+(\\d{4})$`, 'i');
const YEAR_MONTH = new RegExp(`^(\\d{4})[\\s,/-]+${MONTH_WORD}(?:[\\s-]+(\\d{1,2}))?$`, 'i');

function englishParts(text: string): Parts | null {
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return { year: monthYear[2]!, month: monthNumber(monthYear[1]!) };
  const monthDayYear = MONTH_DAY_YEAR.exec(text);
  if (monthDayYear) return { year: monthDayYear[3]!, month: monthNumber(monthDayYear[1]!), day: monthDayYear[2] };
  const dayMonthYear = DAY_MONTH_YEAR.exec(text);
  if (dayMonthYear) return { year: dayMonthYear[3]!, month: monthNumber(dayMonthYear[2]!), day: dayMonthYear[1] };
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return { year: yearMonth[1]!, month: monthNumber(yearMonth[2]!), day: yearMonth[3] };
  return null;
}

const fullYear = (year: string): string =>
  year.length === 4 ? year : String(Number(year) <= PIVOT ? 2000 + Number(year) : 1900 + Number(year));

/**
 * Reads a date with whatever precision it has: `2019`, `2019.3`, `'19.03.02`, `2019년 3월`, `Mar 2019`, `2 March 2019`, `20190302`,
 * a spreadsheet's serial number. A time of day is dropped; "present" is an open end and reads as empty.
 */
export function readDate(raw: string): CellResult<PartialDate> {
  const text = tidy(raw).replace(/\s*\([일월화수목금토]\)/g, '');
  if (saysNothing(text) || OPEN_END.test(text)) return EMPTY;
  const day = text.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/, '$1');
  const serial = /^\d{5}(\.\d+)?$/.test(day) ? serialToIso(Number(day)) : null;
  if (serial) return value(serial.slice(0, 10) as PartialDate);
  const parts = partsOf(day);
  if (parts === 'ambiguous')
    return wrong('DATE_INVALID', { ko: '월과 일의 순서를 알 수 없습니다.', en: 'Month and day could be either way round.' });
  if (!parts) return wrong('DATE_INVALID');
  const year = fullYear(parts.year);
  const iso = [year, parts.month, parts.day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const date = parsePartialDate(iso.join('-'));
  if (!date || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return wrong('DATE_INVALID');
  return value(date);
}
