import { TECHNOLOGIES_2026, foldTerm } from '@brainlink/schema/vocabulary';
import type { StateContext } from '../source';

const BY_WORD = new Map(
  TECHNOLOGIES_2026.flatMap(({ code, name }) =>
    [code, name.ko, name.en].map((word) => [foldTerm(word), code as string] as const),
  ),
);

/** Technologies that a proposal names: by code or name where it uses them, by what its words speak of otherwise. */
export function proposedTechnologies(text: string | undefined, ctx: StateContext): readonly string[] {
  if (text === undefined) return [];
  const codes = text.split(/[;,\n|]/).flatMap((part) => {
    const code = BY_WORD.get(foldTerm(part));
    return code === undefined ? ctx.technologies(part) : [code];
  });
  return [...new Set(codes)];
}
