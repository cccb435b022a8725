import type { Problem, Source } from '../sources/source';
import { type FoundHeader, repeatedHeaders } from './header-row';
import { type Mapping, mappingFaults } from './mapping';
import { problem } from './problem';
import { SURE_COLUMN, isIgnoredHeader } from './recognise';
import { columnName } from './type-row';

/** Required fields that no column fills; of fields that stand in for one another the first. */
export function missingFields<Row>(source: Source<Row>, header: FoundHeader): string[] {
  const filled = new Set(header.columns.map(({ field }) => field));
  const required = (source.columns ?? []).filter((spec) => spec.required && !filled.has(spec.field)).map(({ field }) => field);
  const groups = (source.requiredAnyOf ?? []).filter((group) => !group.some((field) => filled.has(field)));
  return [...required, ...groups.map(([field = '']) => field)];
}

/** Problems of the header and notes on the columns. */
export function headerProblems<Row>(
  file: string,
  source: Source<Row>,
  header: FoundHeader,
  mapping: Mapping | undefined,
  otherSheets: readonly string[],
  sheet: string,
): Problem[] {
  const specs = source.columns ?? [];
  const labelOf = (field: string): { ko: string; en: string } =>
    specs.find((spec) => spec.field === field)?.label ?? { ko: field, en: field };
  const problems: Problem[] = [];
  const at = { file, row: header.row };
  for (const fault of mapping ? mappingFaults(mapping, specs, header.headers) : []) {
    problems.push(problem('MAPPING_INVALID', { ...at, found: fault.found, hint: fault }));
  }
  for (const { header: name, columns } of repeatedHeaders(header.headers)) {
    problems.push(
      problem('HEADER_DUPLICATE', { ...at, column: name.trim(), found: columns.map((index) => index + 1).join(', ') }),
    );
  }
  for (const field of missingFields(source, header)) {
    problems.push(problem('COLUMN_REQUIRED_MISSING', { ...at, found: header.headers.join(' · '), hint: labelOf(field) }));
  }
  for (const column of header.columns) {
    const where = { ...at, column: columnName(column), found: column.header };
    if (column.field === undefined) {
      if (column.confidence === 0 && !isIgnoredHeader(column.header)) problems.push(problem('COLUMN_UNRECOGNISED', where));
    } else if (column.confidence < SURE_COLUMN)
      problems.push(problem('COLUMN_UNSURE', { ...where, hint: labelOf(column.field) }));
  }
  if (otherSheets.length > 0) problems.push(problem('SHEET_IGNORED', { file, found: otherSheets.join(', '), hint: sheet }));
  return problems;
}
