import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import * as z from 'zod/mini';
import type { LocalText } from '../i18n/locale';

/** Whose doing a failure is: the user's request, a rule of the house, or the machine. */
export type FaultCategory = 'user' | 'constraint' | 'system';

/** A failed answer as the pages show it: a stable code, and advice in both languages where the server gave it. */
export interface Fault {
  readonly code: string;
  readonly category: FaultCategory;
  readonly message: string;
  readonly advice: LocalText | null;
}

const extensionsShape = z.object({
  code: z.optional(z.string()),
  category: z.optional(z.enum(['user', 'constraint', 'system'])),
  advice: z.optional(z.nullable(z.object({ ko: z.string(), en: z.string() }))),
});

/** Reads what went wrong out of whatever Apollo threw. `OFFLINE` when no answer came at all. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const parsed = extensionsShape.safeParse(first?.extensions ?? {});
    const extensions = parsed.success ? parsed.data : {};
    return {
      code: extensions.code ?? 'UNKNOWN',
      category: extensions.category ?? 'system',
      message: first?.message ?? error.message,
      advice: extensions.advice ?? null,
    };
  }
  if (ServerError.is(error))
    return { code: `HTTP_${error.statusCode}`, category: 'system', message: error.message, advice: null };
  return { code: 'OFFLINE', category: 'system', message: error instanceof Error ? error.message : String(error), advice: null };
}
