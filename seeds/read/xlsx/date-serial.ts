const DAY = 86_400_000;

/** Day 0 of the two calendars that workbooks use. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * ISO text of a spreadsheet's serial date: `2019-03-02`, or with the time `2019-03-02 14:30` when there is one. Serial 60 of the
 * 1900 calendar is the 29 February 1900 that never was; `null` for it, and outside 1900–2199.
 */
export function serialToIso(serial: number, date1904 = false): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  if (!date1904 && serial >= 60 && serial < 61) return null;
  const shift = !date1904 && serial < 60 ? 1 : 0;
  const minutes = Math.round((serial + shift) * 1440);
  const time = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + (minutes / 1440) * DAY);
  if (time.getUTCFullYear() > 2199) return null;
  const iso = new Date(Math.round(time.getTime() / 60_000) * 60_000).toISOString();
  return minutes % 1440 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

/** Ids of the built-in number formats that show a date, the Korean, Japanese and Chinese ones included. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Whether a number format shows a date: it names days, months or years outside of quoted text, colours and locales. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? BUILT_IN.has(id)
    : /[yd]|m(?!.*[hs#0])/i.test(code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').replace(/general/gi, ''));
