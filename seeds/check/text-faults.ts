import type { CellProblem } from './cells';

/** What is wrong with a cell's text whatever its column means. The first damage found rejects the row; marks are notes. */
export function textFaults(text: string, cellLength: number): readonly CellProblem[] {
  if (text.length > cellLength) return [{ code: 'CELL_TOO_LONG', hint: String(cellLength) }];
  const faults: CellProblem[] = [];
  if (text.includes('\u0000')) faults.push({ code: 'NUL_IN_TEXT' });
  if (/\p{Surrogate}/u.test(text)) faults.push({ code: 'LONE_SURROGATE' });
  if (text.includes('\ufffd')) faults.push({ code: 'TEXT_DAMAGED' });
  if (/<\/?[a-z][^<>]*>|<!--|&(?:lt|gt|#\d+);/i.test(text)) faults.push({ code: 'HTML_IN_TEXT' });
  if (isFormula(text)) faults.push({ code: 'FORMULA_IN_TEXT' });
  return faults;
}

/** Whether a spreadsheet would run this text: it begins like a formula, and is not a number or a phone number. */
const isFormula = (text: string): boolean =>
  /^\s*=\S/.test(text) || /^\s*@\w+\(/.test(text) || /^\s*[+-](?!\s*\d[\d\s().-]*$)\s*[\w'"]+[(|!]/.test(text);
