/** A value of a table that goes into a file. */
export type Cell = string | number | boolean | null;

/** Characters with which a spreadsheet begins a formula; the full-width ones count too. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠|]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. Numbers stay numbers. */
export const harmless = (text: string): string => (FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

/** A cell as RFC 4180 writes it. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // NUL ends a text for some readers; nothing of ours contains it on purpose.
  const text = harmless(cell.replaceAll('\u0000', ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what XML cannot hold, which would make a whole file unreadable. */
export const printable = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll(LONE_SURROGATE, '\ufffd');
