import { ERROR_CODES, ERROR_DEFINITIONS } from './codes';

/** The documentation of all codes as a Markdown table; `README.md` beside this file is this text, and a test keeps it so. */
export function errorTable(): string {
  const rows = ERROR_CODES.map((code) => {
    const { category, http, advice } = ERROR_DEFINITIONS[code];
    return `| \`${code}\` | ${category} | ${http} | ${advice.en} | ${advice.ko} |`;
  });
  return [
    '# Error codes',
    '',
    'Every answer that is an error carries one of these codes in `extensions.code` (GraphQL) or `error.code` (REST), with the category and the',
    'advice in both languages. What the caller may not see is `NOT_FOUND`, exactly as what does not exist. Generated from `codes.ts`.',
    '',
    '| code | category | HTTP | what to do | 안내 |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
