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

/** A failure as the server describes it; `null` for anything that has no code of ours. */
function faultFrom(view: unknown, message?: string): Fault | null {
  const { code, category, advice } = (view ?? {}) as Record<string, unknown>;
  if (typeof code !== 'string') return null;
  return {
    code,
    category: isCategory(category) ? category : 'system',
    message: message ?? code,
    advice: isLocalText(advice) ? advice : null,
  };
}

/** An answer outside of GraphQL (a piece of an upload, an exported table) that the server refused. */
export class RefusedAnswer extends Error {
  override readonly name = 'RefusedAnswer';

  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** What a refused answer says, read out of its body. */
export async function refusedAnswer(answer: Response): Promise<RefusedAnswer> {
  const body = (await answer.json().catch(() => null)) as { readonly error?: unknown } | null;
  const code = `HTTP_${answer.status}`;
  return new RefusedAnswer(faultFrom(body?.error) ?? { code, category: 'system', message: code, advice: null });
}

/** The same of an answer whose status says that it failed: Apollo hands its body on as text. */
function faultInBody(body: string): Fault | null {
  try {
    const first = (JSON.parse(body) as { errors?: { message?: string; extensions?: unknown }[] } | null)?.errors?.[0];
    return faultFrom(first?.extensions, first?.message);
  } catch {
    return null;
  }
}

/** Reads what went wrong out of whatever Apollo threw. `OFFLINE` when no answer came at all. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return (
      faultFrom(first?.extensions, first?.message) ?? {
        code: 'UNKNOWN',
        category: 'system',
        message: first?.message ?? error.message,
        advice: null,
      }
    );
  }
  if (error instanceof RefusedAnswer) return error.fault;
  if (ServerError.is(error))
    return (
      faultInBody(error.bodyText) ?? {
        code: `HTTP_${error.statusCode}`,
        category: 'system',
        message: error.message,
        advice: null,
      }
    );
  return { code: 'OFFLINE', category: 'system', message: error instanceof Error ? error.message : String(error), advice: null };
}
