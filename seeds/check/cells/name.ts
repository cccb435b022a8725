import { type CellResult, EMPTY, tidy, value, wrong } from './cell';

/** A name taken apart by script, as the source writes each part. */
export interface NameParts {
  readonly hangul?: string;
  readonly latin?: string;
  readonly hanja?: string;
  /** A script that is none of the three. */
  readonly native?: string;
}

const TITLES =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|sir)\.?\s+)+|[,\s]+(?:ph\.?\s?d\.?|m\.?d\.?|박사|교수|님|박사님|교수님|선생님)$/giu;
const NAME_LENGTH = 200;

const SCRIPTS = {
  hangul: /\p{Script=Hangul}/u,
  hanja: /\p{Script=Han}/u,
  latin: /\p{Script=Latin}/u,
  native: /\p{L}/u,
} as const;
type Script = keyof typeof SCRIPTS;

const scriptOf = (char: string): Script | null =>
  (Object.keys(SCRIPTS) as Script[]).find((script) => SCRIPTS[script].test(char)) ?? null;

/** Cuts a name where its script changes; punctuation stays with what stands before it. */
function runs(text: string): { script: Script; text: string }[] {
  const found: { script: Script; text: string }[] = [];
  for (const char of text) {
    const script = scriptOf(char);
    const last = found.at(-1);
    if (script === null) {
      if (last) last.text += char;
    } else if (last?.script === script) last.text += char;
    else found.push({ script, text: char });
  }
  return found;
}

const bare = (text: string): string => text.replace(/^[\s()[\]{}<>/|,;·（）［］]+|[\s()[\]{}<>/|,;·（）［］]+$/gu, '');

/**
 * Takes a name apart: `홍길동 (Hong, Gildong)` and `洪吉童 홍길동` become one part per script. Titles are dropped; order and
 * punctuation inside a part stay as written. Marked-up text and formulas are kept whole (they are flagged elsewhere).
 */
export function splitName(raw: string): NameParts {
  const text = tidy(raw);
  if (/^[=+@]|[<>]/.test(text)) return { [scriptOf([...text].find((char) => scriptOf(char)) ?? 'a') ?? 'latin']: text };
  const parts: Partial<Record<Script, string>> = {};
  for (const run of runs(text.replace(TITLES, ''))) {
    const part = bare(run.text);
    if (part === '') continue;
    parts[run.script] = parts[run.script] === undefined ? part : `${parts[run.script]} ${part}`;
  }
  return parts;
}

/** Reads a name cell. */
export function readName(raw: string): CellResult<NameParts> {
  const text = tidy(raw);
  if (text === '') return EMPTY;
  if (/[^\s@]+@[^\s@]+\.[^\s@]+/.test(text)) return wrong('EMAIL_IN_NAME');
  if (text.length > NAME_LENGTH || /https?:\/\//i.test(text) || /\d{4}/.test(text)) return wrong('NAME_INVALID');
  const parts = splitName(text);
  return Object.keys(parts).length === 0 ? wrong('NAME_INVALID') : value(parts);
}
