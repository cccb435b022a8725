import { FILE_FIELDS, type FileFieldName } from '../columns/file-fields';
import type { FileColumn, IgnoredBecause } from '../columns/recognise-columns';
import type { FileRunResult } from './run-files';

/** Why a column is left out, for people. */
export const IGNORED_IN_WORDS: Readonly<Record<IgnoredBecause, { readonly ko: string; readonly en: string }>> = {
  answer: { ko: '누가 같은 사람인지 이미 말하는 열', en: 'already says who belongs together' },
  origin: { ko: '행의 출처나 시각', en: 'says where or when a row was written' },
  remark: { ko: '비고', en: 'remarks' },
  empty: { ko: '비어 있음', en: 'is empty' },
  constant: { ko: '모든 행의 값이 같음', en: 'has the same value in every row' },
  namesRow: { ko: '행 번호', en: 'numbers the rows' },
  repeatsAnother: { ko: '다른 열과 같은 내용', en: 'repeats other columns' },
  onlyInOneFile: { ko: '한 파일에만 있음', en: 'is in one file only' },
  saidSo: { ko: '매핑에서 제외함', en: 'the mapping says so' },
  doubtful: { ko: '알 수 없음', en: 'cannot be told' },
};

/** What a field is called. */
export const fieldLabel = (field: string, language: 'ko' | 'en'): string =>
  field in FILE_FIELDS ? FILE_FIELDS[field as FileFieldName].label[language] : field;

const columnInWords = ({ header, use, field, because }: FileColumn): string =>
  use === 'id'
    ? `${header} → id`
    : use === 'field'
      ? `${header} → ${fieldLabel(field ?? '', 'en')}`
      : `${header} ✗ ${IGNORED_IN_WORDS[because ?? 'doubtful'].en}`;

/** What was recognised and what was left out, a line a column. */
export function recognisedInWords({ files, chosen, encoded, swapped }: FileRunResult): string[] {
  return files.flatMap(({ file, format, encoding }, i) => [
    `${file}: ${format}${encoding === undefined ? '' : ` (${encoding})`}, ${encoded.rowsOfFile[i]} rows`,
    ...chosen.columns[i]!.map((column) => `  ${columnInWords(column)}`),
    ...(chosen.columns[i]!.some(({ use }) => use === 'id')
      ? []
      : ['  no id column: rows are called by their number, the first one below the headers is 1']),
    ...(swapped.includes(i) ? ['  given names and surnames stand in each other’s column here: exchanged'] : []),
  ]);
}

/** Warnings about a run that still has a sound answer. */
export function warningsInWords({ files, encoded, labels, model }: FileRunResult): string[] {
  const { notes, constant, korean } = encoded;
  const onlyNames = model.fields.every(({ kind }) => ['personName', 'fullName', 'givenName', 'surname'].includes(kind));
  return [
    ...files
      .filter(({ headless }) => headless)
      .map(
        ({ file }) => `${file} has no row of headers: columns are told by their values; --mapping can say more ("column 1" …).`,
      ),
    ...constant.map((field) => `${field}: every row has the same value; it is no evidence.`),
    ...(korean.length > 0 ? [`${korean.join(', ')}: read as Korean names, whatever their script.`] : []),
    ...(notes.repeatedIds > 0
      ? [
          `${notes.repeatedIds} rows have an id that an earlier row has (such as ${notes.repeatedIdExample}); the order of the rows tells them apart.`,
        ]
      : []),
    ...(notes.blankRows > 0 ? [`${notes.blankRows} rows have nothing to compare; they stay alone.`] : []),
    ...(notes.namesOfTwoPeople > 0
      ? [`${notes.namesOfTwoPeople} names are of two people in one field; they are no evidence.`]
      : []),
    ...(notes.damagedNames > 0 ? [`${notes.damagedNames} names lost their encoding; they are no evidence.`] : []),
    ...(onlyNames ? ['There is nothing but names to compare. A name alone is weak evidence: look at what is linked.'] : []),
    ...(labels && labels.unknown > 0 ? [`${labels.unknown} labels name rows that are in no file; they are left out.`] : []),
  ];
}
