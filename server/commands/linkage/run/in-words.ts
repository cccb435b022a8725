import type { BilingualText } from '@brainlink/schema/errors';
import { FILE_FIELDS, type FileFieldName } from '../columns/file-fields';
import type { FileColumn, IgnoredBecause } from '../columns/recognise-columns';
import type { FileRunResult } from './run-files';

type Language = keyof BilingualText;

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
export const fieldLabel = (field: string, language: Language): string =>
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
export function warningsInWords(result: FileRunResult, language: Language): string[] {
  const { files, encoded, labels, model } = result;
  const { notes, constant, korean } = encoded;
  const names = (fields: readonly string[]): string => fields.map((field) => fieldLabel(field, language)).join(', ');
  const onlyNames = model.fields.every(({ kind }) => ['personName', 'fullName', 'givenName', 'surname'].includes(kind));
  const headless = files.filter((file) => file.headless).map(({ file }) => file);
  const all: readonly (readonly [boolean | number, BilingualText])[] = [
    [
      headless.length,
      {
        ko: `${headless.join(', ')}에 머리행이 없어 값을 보고 열을 알아냈습니다. --mapping으로 더 말할 수 있습니다("column 1" …).`,
        en: `${headless.join(', ')} has no row of headers: columns are told by their values; --mapping can say more ("column 1" …).`,
      },
    ],
    [
      constant.length,
      {
        ko: `${names(constant)}: 모든 행의 값이 같아 근거가 되지 못합니다.`,
        en: `${names(constant)}: every row has the same value; it is no evidence.`,
      },
    ],
    [
      korean.length,
      {
        ko: `${names(korean)}: 어느 문자로 적혔든 한국 이름으로 읽었습니다.`,
        en: `${names(korean)}: read as Korean names, whatever their script.`,
      },
    ],
    [
      notes.repeatedIds,
      {
        ko: `앞 행과 id가 같은 행이 ${notes.repeatedIds}개 있습니다(예: ${notes.repeatedIdExample}). 행의 순서로 구별합니다.`,
        en: `${notes.repeatedIds} rows have an id that an earlier row has (such as ${notes.repeatedIdExample}); the order of the rows tells them apart.`,
      },
    ],
    [
      notes.blankRows,
      {
        ko: `비교할 값이 없는 행 ${notes.blankRows}개는 혼자 둡니다.`,
        en: `${notes.blankRows} rows have nothing to compare; they stay alone.`,
      },
    ],
    [
      notes.namesOfTwoPeople,
      {
        ko: `한 칸에 두 사람이 적힌 이름 ${notes.namesOfTwoPeople}개는 근거로 쓰지 않습니다.`,
        en: `${notes.namesOfTwoPeople} names are of two people in one field; they are no evidence.`,
      },
    ],
    [
      notes.damagedNames,
      {
        ko: `글자가 깨진 이름 ${notes.damagedNames}개는 근거로 쓰지 않습니다.`,
        en: `${notes.damagedNames} names lost their encoding; they are no evidence.`,
      },
    ],
    [
      onlyNames,
      {
        ko: '비교할 것이 이름뿐입니다. 이름만으로는 근거가 약하니 연결된 쌍을 확인하십시오.',
        en: 'There is nothing but names to compare. A name alone is weak evidence: look at what is linked.',
      },
    ],
    [
      labels?.unknown ?? 0,
      {
        ko: `파일에 없는 행을 가리키는 판정 ${labels?.unknown ?? 0}건은 뺐습니다.`,
        en: `${labels?.unknown ?? 0} labels name rows that are in no file; they are left out.`,
      },
    ],
  ];
  return all.filter(([holds]) => Boolean(holds)).map(([, text]) => text[language]);
}
