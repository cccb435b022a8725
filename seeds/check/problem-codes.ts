/**
 * Every problem that reading or checking can find, as one closed list. Each code has its advice in Korean and English in
 * `advice.ts`; leaving one out does not compile. Tests and clients match codes, never messages.
 */
export const PROBLEM_CODES = [
  // The whole file is blocked.
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_UNREADABLE',
  'FORMAT_UNKNOWN',
  'FORMAT_UNSUPPORTED',
  'ENCODING_UNKNOWN',
  'ARCHIVE_BOMB',
  'ARCHIVE_BROKEN',
  'JSON_BROKEN',
  'XML_BROKEN',
  'CSV_BROKEN',
  'HEADER_MISSING',
  'HEADER_DUPLICATE',
  'COLUMN_REQUIRED_MISSING',
  'COLUMNS_TOO_MANY',
  'MAPPING_INVALID',
  'SCOPE_INVALID',
  'SENDER_INVALID',
  'WORLD_IS_DEMO',
  // One row is rejected; the others are judged all the same.
  'ROW_TOO_LONG',
  'ROW_SHAPE',
  'CELL_TOO_LONG',
  'TEXT_DAMAGED',
  'NUL_IN_TEXT',
  'LONE_SURROGATE',
  'NAME_MISSING',
  'NAME_INVALID',
  'EMAIL_IN_NAME',
  'EMAIL_INVALID',
  'ORCID_INVALID',
  'DATE_INVALID',
  'DATE_ORDER',
  'COUNTRY_UNKNOWN',
  'STAGE_UNKNOWN',
  'STATUS_UNKNOWN',
  'ROLE_UNKNOWN',
  'ANSWER_UNKNOWN',
  'NUMBER_INVALID',
  'KEY_MISSING',
  'KEY_CONFLICT',
  'ROW_REPEATED',
  'VALUE_MISSING',
  'VALUE_INVALID',
  'REFERENCE_UNKNOWN',
  // Worth knowing; the row is kept.
  'COLUMN_UNRECOGNISED',
  'COLUMN_UNSURE',
  'HTML_IN_TEXT',
  'FORMULA_IN_TEXT',
  'SHEET_IGNORED',
  'TOTAL_ROW',
  'FOOTER_ROW',
  'INSTITUTION_UNSURE',
] as const;

/** A code out of {@link PROBLEM_CODES}. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];
