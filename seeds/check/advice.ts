import type { LocalText, ProblemSeverity } from '../sources/source';
import type { ProblemCode } from './problem-codes';

/** How much a problem stops, and what to do about it. `{hint}` stands for what only the occasion knows. */
export interface Advice extends LocalText {
  readonly severity: ProblemSeverity;
}

const file = (ko: string, en: string): Advice => ({ severity: 'file', ko, en });
const row = (ko: string, en: string): Advice => ({ severity: 'row', ko, en });
const note = (ko: string, en: string): Advice => ({ severity: 'note', ko, en });

/** Advice for every code; leaving one out does not compile. */
export const ADVICE: Readonly<Record<ProblemCode, Advice>> = {
  FILE_EMPTY: file('내용이 있는 파일을 올려 주세요.', 'Upload a file that has content.'),
  FILE_TOO_LARGE: file('파일을 나누어 올려 주세요(한도 2 GB). {hint}', 'Split the file (limit 2 GB). {hint}'),
  FILE_UNREADABLE: file('파일을 다시 저장해 올려 주세요. {hint}', 'Save the file again and upload it. {hint}'),
  FORMAT_UNKNOWN: file('CSV, TSV, XLSX, JSON, JSONL 가운데 하나로 저장해 주세요.', 'Save it as CSV, TSV, XLSX, JSON or JSONL.'),
  FORMAT_UNSUPPORTED: file(
    '이 형식은 읽을 수 없습니다. 암호 없는 XLSX나 UTF-8 CSV로 저장해 주세요.',
    'This format cannot be read. Save it as XLSX without a password, or as CSV in UTF-8.',
  ),
  ENCODING_UNKNOWN: file('파일을 "CSV UTF-8"로 다시 저장해 주세요.', 'Save the file again as "CSV UTF-8".'),
  ARCHIVE_BOMB: file(
    '압축을 풀면 지나치게 커집니다. 보낸 이에게 확인하세요.',
    'It unpacks to far too much. Ask the sender about it.',
  ),
  ARCHIVE_BROKEN: file('압축이 깨졌습니다. 파일을 다시 받아 주세요.', 'The archive is damaged. Get the file again.'),
  JSON_BROKEN: file(
    'JSON이 여기서 깨졌거나 끊겼습니다. 파일 전체를 다시 받아 주세요.',
    'The JSON is broken or cut off here. Get the whole file again.',
  ),
  XML_BROKEN: file('XML이 깨졌습니다. 파일을 다시 받아 주세요.', 'The XML is broken. Get the file again.'),
  CSV_BROKEN: file(
    '이 행부터 따옴표가 닫히지 않았습니다. 따옴표를 고쳐 주세요.',
    'A quote opened at this row is never closed. Close it.',
  ),
  HEADER_MISSING: file(
    '열 이름이 있는 행을 찾지 못했습니다. 성명·소속 같은 열 이름을 첫 행에 넣거나 열 지정을 해 주세요.',
    'No row with column names was found. Put names such as "Name" and "Affiliation" in the first row, or give a mapping.',
  ),
  HEADER_DUPLICATE: file(
    '같은 열 이름이 둘 있습니다. 하나의 이름을 바꾸거나 지우세요.',
    'Two columns have the same name. Rename or remove one.',
  ),
  COLUMN_REQUIRED_MISSING: file(
    '꼭 필요한 열이 없습니다: {hint}. 열을 더하거나 어느 열인지 지정해 주세요.',
    'A required column is missing: {hint}. Add it, or say which column it is.',
  ),
  COLUMNS_TOO_MANY: file(
    '열이 너무 많습니다. 필요한 열만 남겨 주세요.',
    'There are too many columns. Keep those that are needed.',
  ),
  MAPPING_INVALID: file('열 지정이 이 파일과 맞지 않습니다: {hint}', 'The mapping does not fit this file: {hint}'),
  SCOPE_INVALID: file('범위(협회, 행사 …)를 바르게 지정해 주세요.', 'Give a valid scope: an association, an event …'),
  SENDER_INVALID: file('보낸 곳을 지정해 주세요.', 'Say who sent the file.'),
  WORLD_IS_DEMO: file(
    '데모 세계에는 실제 사람을 넣을 수 없습니다. `npm start -- --empty`로 실제 세계를 만드세요.',
    'Real people cannot enter the demo world. Make a real one with `npm start -- --empty`.',
  ),
  ROW_TOO_LONG: row(
    '열 이름보다 값이 많습니다({hint}). 구분 기호나 따옴표를 확인하세요.',
    'The row has more cells than there are columns ({hint}). Check delimiters and quotes.',
  ),
  ROW_SHAPE: row('이 행은 읽을 수 있는 기록이 아닙니다.', 'This is not a record that can be read.'),
  CELL_TOO_LONG: row(
    '값이 너무 깁니다(한도 {hint}자). 줄여 주세요.',
    'The value is too long (limit {hint} characters). Shorten it.',
  ),
  TEXT_DAMAGED: row(
    '글자가 깨졌습니다. 원본에서 이 값을 다시 적어 주세요.',
    'Characters were lost before the file reached us. Write the value again from the original.',
  ),
  NUL_IN_TEXT: row(
    '보이지 않는 NUL 글자가 있습니다. 지우고 다시 올려 주세요.',
    'The value contains NUL characters. Remove them.',
  ),
  LONE_SURROGATE: row(
    '글자의 반쪽만 있습니다. 이 값을 다시 적어 주세요.',
    'The value contains half a character. Write it again.',
  ),
  NAME_MISSING: row('이름을 적어 주세요.', 'Write the name.'),
  NAME_INVALID: row('이름으로 볼 수 없는 값입니다. 이름을 적어 주세요.', 'This cannot be a name. Write the name.'),
  EMAIL_IN_NAME: row(
    '이름 열에 이메일이 있습니다. 열이 밀렸는지 확인하세요.',
    'There is an e-mail in the name column. See whether cells are shifted.',
  ),
  EMAIL_INVALID: row('이메일 주소를 고치거나 비워 두세요.', 'Correct the e-mail address or leave it empty.'),
  ORCID_INVALID: row(
    'ORCID의 숫자를 확인하세요(검사 숫자가 맞지 않습니다).',
    'Check the digits of the ORCID iD (its check digit is wrong).',
  ),
  DATE_INVALID: row(
    '있는 날짜를 2019, 2019-03, 2019-03-02처럼 적어 주세요. {hint}',
    'Write a date that exists, as 2019, 2019-03 or 2019-03-02. {hint}',
  ),
  DATE_ORDER: row('끝이 시작보다 앞섭니다. 날짜를 확인하세요.', 'The end is before the beginning. Check the dates.'),
  COUNTRY_UNKNOWN: row(
    '국가 이름을 고쳐 주세요(한국어, 영어, ISO 코드). {hint}',
    'Correct the country (Korean, English or ISO code). {hint}',
  ),
  STAGE_UNKNOWN: row('경력 단계는 {hint} 가운데 하나입니다.', 'A career stage is one of {hint}.'),
  STATUS_UNKNOWN: row('상태는 {hint} 가운데 하나입니다.', 'A status is one of {hint}.'),
  ROLE_UNKNOWN: row('역할은 {hint} 가운데 하나입니다.', 'A role is one of {hint}.'),
  ANSWER_UNKNOWN: row('예 또는 아니오로 적거나 비워 두세요.', 'Write yes or no, or leave it empty.'),
  NUMBER_INVALID: row('숫자를 적어 주세요.', 'Write a number.'),
  KEY_MISSING: row(
    '번호가 비어 있습니다. 이 행의 고유 번호를 적어 주세요.',
    'The number that identifies this row is missing. Fill it in.',
  ),
  KEY_CONFLICT: row(
    '같은 번호가 다른 행에도 있습니다({hint}행). 어느 쪽이 맞는지 정해 주세요.',
    'The same number stands in other rows ({hint}). Decide which is right.',
  ),
  ROW_REPEATED: row('{hint}행과 똑같은 행입니다. 하나만 남기세요.', 'The row repeats row {hint}. Keep one of them.'),
  VALUE_MISSING: row('값을 적어 주세요.', 'Fill in the value.'),
  VALUE_INVALID: row('값을 고쳐 주세요. {hint}', 'Correct the value. {hint}'),
  REFERENCE_UNKNOWN: row(
    '가리키는 것을 찾지 못했습니다. 번호를 확인하세요.',
    'What it refers to was not found. Check the number.',
  ),
  COLUMN_UNRECOGNISED: note(
    '이 열은 쓰이지 않습니다. 필요하면 무엇인지 지정하세요.',
    'This column is not used. Say what it is if it matters.',
  ),
  COLUMN_UNSURE: note(
    '이 열의 뜻이 확실하지 않습니다. {hint}(으)로 읽었습니다.',
    'What this column means is not certain. It was read as {hint}.',
  ),
  HTML_IN_TEXT: note(
    'HTML 표시가 글자 그대로 들어갑니다. 필요 없으면 지우세요.',
    'HTML is kept as plain text. Remove it if it does not belong.',
  ),
  FORMULA_IN_TEXT: note(
    '수식이 글자 그대로 들어가며 실행되지 않습니다. 값을 적어 주세요.',
    'The formula is kept as plain text and never run. Write its value instead.',
  ),
  SHEET_IGNORED: note(
    '시트 "{hint}"만 읽었습니다. 나머지 시트는 따로 올려 주세요.',
    'Only the sheet "{hint}" was read. Upload others as files of their own.',
  ),
  SENDER_NEW: note(
    '여기서 보낸 이 종류의 자료는 처음입니다. 이름이 맞는지 확인하세요.',
    'The first file of this kind from this sender. Check that the name is right.',
  ),
  SENDER_SIMILAR: note(
    '처음 보내는 곳인데 {hint}와(과) 이름이 비슷합니다. 같은 곳이면 보낸 곳을 고쳐 주세요. 그대로 적용하면 다른 곳의 기록이 됩니다.',
    'A new sender whose name is like {hint}. If it is the same, correct the sender: applied as it is, these become records of another one.',
  ),
  TOTAL_ROW: note(
    '합계 행으로 보고 뺐습니다. 사람이면 번호나 소속을 적어 주세요.',
    'Taken for a line of totals and left out. If it is a person, give a number or an affiliation.',
  ),
  FOOTER_ROW: note(
    '명단 아래의 알림 글로 보고 뺐습니다. 사람이면 번호나 소속을 적어 주세요.',
    'Taken for a note below the list and left out. If it is a person, give a number or an affiliation.',
  ),
  INSTITUTION_UNSURE: note('기관을 확실히 알 수 없어 글자 그대로 둡니다.', 'The institution is not certain; the text is kept.'),
};
