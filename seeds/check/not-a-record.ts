import type { ProblemCode } from './problem-codes';
import type { ReadableColumn } from './type-row';

/** Kinds of cells that say who a row is about. */
const IDENTIFYING: ReadonlySet<string> = new Set(['key', 'orcid', 'openalex', 'email', 'phone']);

/** "12", "1,234.5", "38명", "₩ 1,200", "12%", and the dash that stands for none. */
const FIGURE = /^(?:[-–—]|[₩$€]?\s*[-+]?\d[\d,. ]*(?:%|명|인|건|개|개국|행|원|members?|people|persons?|rows?|records?)?)$/i;

/** A figure that stands beside a label in its own cell: "(38명)", ": 38 members". */
const COUNT = /[([]?\s*\d[\d,.]*\s*(?:명|인|건|개|행|members?|people|persons?|participants?|rows?|records?)?\s*[)\]]?/gi;

const TOTALS: ReadonlySet<string> = new Set(
  '계 합계 총계 소계 누계 총합계 총합 전체 총원 총인원 인원계 합계인원 合計 總計 総計 小計 計'
    .split(' ')
    .concat('total', 'totals', 'subtotal', 'subtotals', 'grandtotal', 'sum', 'totalmembers', 'totalpeople', 'totalparticipants'),
);
/** With what they are the total of in front: "미국 소계". The words are nobody's name. */
const TOTAL_OF = /^.{1,30}(?:소계|합계|총계|누계|subtotal)$/i;

function isTotal(text: string): boolean {
  const folded = text.normalize('NFKC');
  const bare = folded.replaceAll(COUNT, ' ').replaceAll(/[\s:=\-–—*·.]/g, '');
  // "총 38명" is a total, "총" alone might be anything.
  if (bare === '총') return folded !== bare && /\d/.test(folded);
  return TOTALS.has(bare.toLowerCase()) || TOTAL_OF.test(bare);
}

const NOTE = /^(?:※|\*\s|(?:주|비고|참고|출처|자료|작성|작성일|작성자|기준|기준일|문의|notes?|sources?|as of|contact)\s*[:)])/i;
const END = /^(?:이하여백|이하빈칸|이하공란|여백|끝|以下餘白|以下余白|end|endoflist|endoffile|endofdocument|blankbelow)$/i;
/** "이상" ends a list when it is set off as an end, and is a name when it is not. */
const SET_OFF = /^[-–—*=~<[(「]+\s*이\s*상\s*[-–—*=~>\])」.]+$/;

function isFooter(text: string): boolean {
  const folded = text.normalize('NFKC').trim();
  return NOTE.test(folded) || SET_OFF.test(folded) || END.test(folded.replaceAll(/[\s\-–—*=.~<>()[\]「」"]/g, ''));
}

/**
 * What lists end with that is no record: a line of totals, or a note below the list. A line of totals has nothing but figures beside its
 * label, and says nothing of who it is about; so nobody is lost whose name is written like one ("계" is a surname).
 */
export function notARecord(
  cells: readonly string[],
  columns: readonly ReadableColumn[],
): Extract<ProblemCode, 'TOTAL_ROW' | 'FOOTER_ROW'> | null {
  const first = cells.find((cell) => cell.trim() !== '');
  if (first === undefined) return null;
  // Cells that were merged may come with the same text each.
  if (cells.every((cell) => cell.trim() === '' || cell === first) && isFooter(first)) return 'FOOTER_ROW';
  let labels = 0;
  for (const [index, cell] of cells.entries()) {
    const text = cell.trim();
    if (text === '') continue;
    // Nearly every row of a list ends here at its first cell.
    if (FIGURE.test(text) ? identifies(columns, index) : !isTotal(text)) return null;
    if (!FIGURE.test(text)) labels += 1;
  }
  return labels > 0 ? 'TOTAL_ROW' : null;
}

const identifies = (columns: readonly ReadableColumn[], index: number): boolean =>
  columns.some(({ column, spec }) => column.index === index && spec !== undefined && IDENTIFYING.has(spec.kind));
