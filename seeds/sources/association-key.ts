import type { StateContext } from './source';

const ABBREVIATION = /\b([A-Z][A-Za-z]{0,3}[A-Z][A-Z-]{0,8})\b/g;

/**
 * Natural keys of the associations that a cell names: by their abbreviation (`재미한인과학기술자협회(KSEA); AKCSE`), or by whatever the
 * context knows of full names. What names none of them is left out; the raw value keeps it.
 */
export function associationKeys(text: string, ctx: StateContext): string[] {
  const keys = text.split(/[;,/\n]|\s+및\s+/).flatMap((part) => {
    const known = ctx.associations?.(part.trim());
    if (known) return [known];
    return [...part.matchAll(ABBREVIATION)].map((match) => match[1]!);
  });
  return [...new Set(keys)];
}
