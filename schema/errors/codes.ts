import type { BilingualText, ErrorCategory } from './category';

/** What a code means and what somebody who meets it should do. */
export interface ErrorDefinition {
  readonly category: ErrorCategory;
  /** Status of a REST answer; GraphQL answers carry the code in `extensions` instead. */
  readonly http: number;
  readonly advice: BilingualText;
}

const define = (category: ErrorCategory, http: number, ko: string, en: string): ErrorDefinition => ({
  category,
  http,
  advice: { ko, en },
});

/**
 * Every code an answer can carry: a closed list (contract 20). What is hidden from the caller is `NOT_FOUND`, exactly as what does
 * not exist (craft 6). Tests match these codes, never a message.
 */
export const ERROR_DEFINITIONS = {
  // Who is asking
  SIGN_IN_REQUIRED: define('user', 401, '로그인한 뒤 다시 시도하십시오.', 'Sign in, then try again.'),
  LINK_INVALID: define(
    'user',
    401,
    '이 링크는 사용할 수 없습니다. 이미 사용했거나 기한이 지났습니다. 새 초대를 요청하십시오.',
    'This link cannot be used: it was used already or has expired. Ask for a new invitation.',
  ),
  SESSION_EXPIRED: define(
    'user',
    401,
    '로그인이 만료되었습니다. 다시 로그인하십시오.',
    'Your sign-in has expired. Sign in again.',
  ),
  TOKEN_INVALID: define(
    'user',
    401,
    'API 토큰이 유효하지 않거나 만료되었거나 취소되었습니다. 설정에서 새 토큰을 만드십시오.',
    'The API token is unknown, expired or revoked. Make a new one in the settings.',
  ),
  CSRF_REQUIRED: define(
    'user',
    403,
    '요청에 x-atlas-csrf 헤더가 없거나 맞지 않습니다. 페이지를 새로 고치십시오.',
    'The header x-atlas-csrf is missing or does not match. Reload the page.',
  ),
  TOO_MANY_ATTEMPTS: define(
    'constraint',
    429,
    '로그인 시도가 너무 많습니다. 잠시 후 다시 시도하십시오.',
    'Too many attempts to sign in. Wait a little, then try again.',
  ),
  // What they may do
  NOT_ALLOWED: define(
    'constraint',
    403,
    '이 작업의 권한이 없습니다. 필요하면 사무국에 요청하십시오.',
    'Your roles do not include this. Ask the secretariat if you need it.',
  ),
  READ_ONLY_TOKEN: define(
    'constraint',
    403,
    '읽기 전용 토큰입니다. 쓰기 작업은 화면에서 하십시오.',
    'This token only reads. Sign in to make the change.',
  ),
  CONTACT_GRANT_REQUIRED: define(
    'constraint',
    403,
    '연락처는 개인별 승인을 받은 사무국 직원만 볼 수 있습니다. 관리자에게 승인을 요청하십시오.',
    'Contact data needs the secretariat role and a personal grant. Ask an administrator for the grant.',
  ),
  OWN_RIGHTS: define(
    'constraint',
    409,
    '자신의 권한은 바꿀 수 없습니다. 다른 관리자에게 요청하십시오.',
    'Nobody changes their own rights. Ask another administrator.',
  ),
  LAST_ADMIN: define(
    'constraint',
    409,
    '마지막 관리자는 해제할 수 없습니다. 먼저 다른 관리자를 지정하십시오.',
    'The last administrator cannot be removed. Appoint another one first.',
  ),
  // What was asked
  NOT_FOUND: define(
    'user',
    404,
    '찾을 수 없습니다. 주소나 식별자를 확인하십시오.',
    'There is nothing here under this id. Check the id or search for it.',
  ),
  INVALID_INPUT: define(
    'user',
    400,
    '입력값이 올바르지 않습니다. 표시된 항목을 고치십시오.',
    'The input is not valid. Mend the fields that are named.',
  ),
  INVALID_DATE: define(
    'user',
    400,
    '날짜는 2026, 2026-05, 2026-05-28 형식의 실제 날짜여야 합니다.',
    'A date is a real one written 2026, 2026-05 or 2026-05-28.',
  ),
  PERIOD_REVERSED: define(
    'user',
    400,
    '기간의 시작이 끝보다 늦습니다. 두 날짜를 바꾸어 다시 시도하십시오.',
    'The period begins after it ends. Exchange the two dates.',
  ),
  DATE_IN_FUTURE: define(
    'user',
    400,
    '아직 오지 않은 날짜입니다. 오늘까지의 날짜를 쓰십시오.',
    'This date has not come yet. Use one up to today.',
  ),
  INVALID_CURSOR: define(
    'user',
    400,
    '이 커서는 이 목록의 것이 아닙니다. 첫 페이지부터 다시 읽으십시오.',
    'This cursor does not belong to this list. Start again from the first page.',
  ),
  INVALID_QUERY: define(
    'user',
    400,
    'GraphQL 질의가 스키마와 맞지 않습니다. /graphql 탐색기에서 확인하십시오.',
    'The GraphQL query does not fit the schema. Check it in the explorer at /graphql.',
  ),
  REASON_REQUIRED: define('user', 400, '이유를 적으십시오.', 'State a reason.'),
  CONFLICT: define(
    'constraint',
    409,
    '그 사이에 내용이 바뀌었습니다. 새로 고친 뒤 다시 시도하십시오.',
    'This has changed in the meantime. Reload, then try again.',
  ),
  LINKING_REFUSED: define(
    'constraint',
    409,
    '본인이 기록 연결에 동의하지 않았습니다. 동의 기록을 먼저 확인하십시오.',
    'This person refused to be linked. Check the recorded consent first.',
  ),
  ALREADY_UNDONE: define('constraint', 409, '이미 취소된 작업입니다.', 'This was undone already.'),
  CANNOT_UNDO: define(
    'constraint',
    409,
    '이 작업은 취소할 수 없습니다. 이후의 결정이 여기에 기대고 있거나 삭제 작업입니다.',
    'This cannot be undone: later decisions rest on it, or it was an erasure.',
  ),
  // Limits on questions
  DEPTH_LIMIT: define(
    'constraint',
    400,
    '질의가 너무 깊습니다. 나누어 질의하십시오.',
    'The query is nested too deeply. Split it.',
  ),
  COST_LIMIT: define(
    'constraint',
    400,
    '질의 비용이 한도를 넘습니다. 필드나 first 값을 줄이십시오.',
    'The query costs more than its budget. Ask for fewer fields or a smaller first.',
  ),
  ALIAS_LIMIT: define(
    'constraint',
    400,
    '별칭이 너무 많습니다. 나누어 질의하십시오.',
    'The query has too many aliases. Split it.',
  ),
  BODY_LIMIT: define('constraint', 413, '요청 본문이 너무 큽니다.', 'The body of the request is too large.'),
  PAGE_LIMIT: define(
    'constraint',
    400,
    '한 번에 읽을 수 있는 개수를 넘습니다. first를 줄이고 after로 이어 읽으십시오.',
    'A page is at most this long. Lower first and read on with after.',
  ),
  RATE_LIMIT: define('constraint', 429, '요청이 너무 많습니다. 잠시 후 다시 시도하십시오.', 'Too many requests. Wait a little.'),
  PERSISTED_QUERY_UNKNOWN: define(
    'user',
    400,
    '저장된 질의를 찾을 수 없습니다. 질의 전문을 보내십시오.',
    'This persisted query is unknown. Send the whole query.',
  ),
  // Files
  UPLOAD_TOO_LARGE: define(
    'constraint',
    413,
    '파일이 2 GB를 넘습니다. 나누어 올리십시오.',
    'The file is larger than 2 GB. Split it into several.',
  ),
  UPLOAD_QUOTA: define(
    'constraint',
    413,
    '업로드 할당량을 넘습니다. 끝난 업로드를 지운 뒤 다시 시도하십시오.',
    'Your unfinished uploads use up the quota. Finish or remove them first.',
  ),
  UPLOAD_RANGE: define(
    'user',
    416,
    'Content-Range가 맞지 않습니다. 응답의 received부터 이어 보내십시오.',
    'This piece does not fit. Go on from the position given in received.',
  ),
  UPLOAD_INCOMPLETE: define(
    'user',
    409,
    '파일이 아직 다 올라오지 않았습니다. 나머지를 보내십시오.',
    'The file is not complete yet. Send the rest of it.',
  ),
  UPLOAD_CHECKSUM: define(
    'user',
    422,
    '파일의 SHA-256이 다릅니다. 다시 올리십시오.',
    'The SHA-256 of the file differs from the one announced. Upload it again.',
  ),
  // Imports
  WORLD_IS_DEMO: define(
    'constraint',
    409,
    '데모 세계에는 실제 인물을 가져올 수 없습니다. `npm start -- --empty`로 실제 세계를 만드십시오.',
    'Real people cannot be imported into the demo world. Make a real one with `npm start -- --empty`.',
  ),
  SOURCE_UNKNOWN: define(
    'user',
    400,
    '알 수 없는 자료원입니다. members, register, participants, proposals, editions, openalex, orcid, ror 가운데 고르십시오.',
    'Unknown source. Choose members, register, participants, proposals, editions, openalex, orcid or ror.',
  ),
  FILE_UNREADABLE: define(
    'user',
    422,
    '파일을 읽을 수 없습니다. 형식과 인코딩을 확인하십시오.',
    'The file cannot be read. Check its format and encoding.',
  ),
  FILE_BLOCKED: define(
    'user',
    422,
    '파일 전체의 문제로 가져올 수 없습니다. 문제 목록을 보고 파일을 고치십시오.',
    'A fault of the whole file blocks it. See the list of problems and mend the file.',
  ),
  ROWS_REJECTED: define(
    'user',
    422,
    '문제가 있는 행이 있습니다. 고치거나 나머지만 적용하십시오.',
    'Some rows have problems. Mend them, or choose to apply the others.',
  ),
  MAPPING_INCOMPLETE: define(
    'user',
    422,
    '필수 열이 지정되지 않았습니다. 열을 지정하십시오.',
    'A required column is not assigned. Assign it.',
  ),
  // Files to link
  FILE_WITHOUT_ROWS: define(
    'user',
    422,
    '파일에 읽을 행이 없습니다. 열 이름 아래에 자료가 있는 파일을 지정하십시오.',
    'There are no rows to read. Give a file that has data below its column names.',
  ),
  NO_USABLE_COLUMN: define(
    'user',
    422,
    '비교할 수 있는 열이 없습니다. --mapping으로 열을 지정하거나 이름·생년월일·소속 같은 열을 더하십시오.',
    'No column can be compared. Name the columns with --mapping, or add some such as name, date of birth or affiliation.',
  ),
  LABELS_UNREADABLE: define(
    'user',
    422,
    '판정 파일을 쓸 수 없습니다. 두 id와 판정(link 또는 different) 열이 있어야 하고, id는 입력 파일의 것이어야 합니다.',
    'The labels cannot be used. They need two ids of the input files and a column with link or different.',
  ),
  LABELS_CONTRADICT: define(
    'user',
    422,
    '판정 파일이 서로 모순됩니다. 같은 쌍에 대한 다른 판정을 고치십시오.',
    'The labels contradict each other. Mend the pairs that are said to be both link and different.',
  ),
  // Jobs
  JOB_RUNNING: define(
    'constraint',
    409,
    '같은 작업이 이미 진행 중입니다. 끝난 뒤 다시 시도하십시오.',
    'The same job is running already. Try again when it has finished.',
  ),
  JOB_STATE: define(
    'constraint',
    409,
    '작업의 현재 상태에서는 할 수 없습니다. 상태를 새로 고치십시오.',
    'The job is not in a state that allows this. Reload its state.',
  ),
  JOB_FAILED: define(
    'system',
    500,
    '작업이 실패했습니다. 이유를 보고 이어서 진행하십시오.',
    'The job failed. See its reason, then resume it.',
  ),
  // The machine room
  STORE_NOT_EMPTY: define(
    'constraint',
    409,
    '저장소가 비어 있지 않습니다. 덮어쓰려면 명시적으로 지정하십시오.',
    'The store is not empty. Say explicitly that it may be replaced.',
  ),
  BACKUP_DAMAGED: define(
    'user',
    422,
    '백업 파일의 검사합이 맞지 않습니다. 다른 사본을 쓰십시오.',
    'The checksum of the backup does not match. Use another copy.',
  ),
  PLUGIN_MISSING: define(
    'system',
    501,
    '이 질문에는 Graph Data Science 플러그인이 필요합니다. 나머지 기능은 그대로 쓸 수 있습니다.',
    'This question needs the Graph Data Science plugin. Everything else still works.',
  ),
  REGISTER_NOT_CONFIGURED: define(
    'constraint',
    409,
    '해외과학자 등록부의 주소가 설정되지 않았습니다. 관리자에게 REGISTER_URL 설정을 요청하거나 파일로 가져오십시오.',
    'No address of the overseas register is set. Ask the administrator to set REGISTER_URL, or import a file.',
  ),
  REGISTER_REFUSED: define(
    'system',
    502,
    '해외과학자 등록부가 접근을 거부했습니다. 토큰을 확인하십시오. 바뀐 것은 없습니다.',
    'The overseas register refused access. Check the token. Nothing has changed.',
  ),
  REGISTER_AWAY: define(
    'system',
    503,
    '해외과학자 등록부가 응답하지 않거나 도중에 끊겼습니다. 바뀐 것은 없으며, 다시 시작하면 끊긴 곳부터 이어집니다.',
    'The overseas register does not answer, or went away in the middle. Nothing has changed; start again to go on from where it broke off.',
  ),
  REGISTER_UNREADABLE: define(
    'system',
    502,
    '해외과학자 등록부의 응답을 읽을 수 없거나 온전하지 않습니다. 바뀐 것은 없습니다. 등록부 운영자에게 알리십시오.',
    'The answer of the overseas register cannot be read or is not whole. Nothing has changed. Tell those who run the register.',
  ),
  NOT_READY: define(
    'system',
    503,
    '서버가 아직 준비 중입니다. 잠시 후 다시 시도하십시오.',
    'The server is still starting. Try again in a moment.',
  ),
  DATABASE_AWAY: define(
    'system',
    503,
    '데이터베이스에 연결할 수 없습니다. 아무것도 잃지 않았습니다. 잠시 후 다시 시도하십시오.',
    'The database cannot be reached. Nothing is lost; try again in a moment.',
  ),
  TIMEOUT: define(
    'system',
    504,
    '시간 안에 답을 만들지 못했습니다. 조건을 좁혀 다시 시도하십시오.',
    'The answer took too long. Narrow the question and try again.',
  ),
  INTERNAL: define(
    'system',
    500,
    '예상하지 못한 오류입니다. 요청 번호와 함께 관리자에게 알리십시오.',
    'Something unexpected went wrong. Tell the administrator the request id.',
  ),
} as const satisfies Readonly<Record<string, ErrorDefinition>>;

/** A code of the closed list. */
export type ErrorCode = keyof typeof ERROR_DEFINITIONS;

/** Every code, in the order of the table. */
export const ERROR_CODES = Object.keys(ERROR_DEFINITIONS) as readonly ErrorCode[];
