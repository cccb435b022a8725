import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
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

const isCategory = (value: unknown): value is FaultCategory => value === 'user' || value === 'constraint' || value === 'system';

const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' &&
  value !== null &&
  'ko' in value &&
  'en' in value &&
  typeof value.ko === 'string' &&
  typeof value.en === 'string';

/** Reads what went wrong out of whatever Apollo threw. `OFFLINE` when no answer came at all. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const { code, category, advice } = first?.extensions ?? {};
    return {
      code: typeof code === 'string' ? code : 'UNKNOWN',
      category: isCategory(category) ? category : 'system',
      message: first?.message ?? error.message,
      advice: isLocalText(advice) ? advice : null,
    };
  }
  if (ServerError.is(error))
    return { code: `HTTP_${error.statusCode}`, category: 'system', message: error.message, advice: null };
  return { code: 'OFFLINE', category: 'system', message: error instanceof Error ? error.message : String(error), advice: null };
}
