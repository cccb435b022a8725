import { CSRF_HEADER, csrfToken } from '../../api/csrf';
import * as z from 'zod/mini';

/** What a question cost and what is left, as every answer says it. */
export interface Cost {
  readonly used: number;
  readonly left: number | null;
  readonly limit: number | null;
}

/** An answer as the explorer shows it. */
export interface Answer {
  readonly text: string;
  readonly failed: boolean;
  readonly cost: Cost | null;
  readonly milliseconds: number;
}

const envelope = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(z.array(z.unknown())),
  extensions: z.optional(
    z.object({
      cost: z.optional(
        z.object({ used: z.number(), left: z.optional(z.nullable(z.number())), limit: z.optional(z.nullable(z.number())) }),
      ),
    }),
  ),
});

/** Sends a question as it was written and brings the answer as text. `now` measures. */
export async function ask(query: string, variables: Readonly<Record<string, unknown>>, now: () => number): Promise<Answer> {
  const start = now();
  const reply = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', [CSRF_HEADER]: csrfToken() },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await reply.json().catch(() => null);
  const parsed = envelope.safeParse(body);
  const cost = parsed.success ? parsed.data.extensions?.cost : undefined;
  return {
    text: JSON.stringify(parsed.success ? { data: parsed.data.data, errors: parsed.data.errors } : body, null, 2),
    failed: !reply.ok || (parsed.success && (parsed.data.errors?.length ?? 0) > 0),
    cost: cost ? { used: cost.used, left: cost.left ?? null, limit: cost.limit ?? null } : null,
    milliseconds: now() - start,
  };
}

/** Reads the variables of a question: `null` when the text is no JSON object. */
export function readVariables(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}
