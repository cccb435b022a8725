import { pino, type Logger } from 'pino';
import type { Config } from './config';

/**
 * The log: one JSON object a line on standard error, with request ids and without personal data. What may hold any (a name, a value of a
 * row, a query's text) is never given to it; errors are logged by class, code and stack.
 */
export type Log = Logger;

/** Opens the log. */
export const openLog = (level: Config['logLevel']): Log =>
  pino(
    {
      level,
      base: undefined,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    pino.destination({ dest: 2, sync: false }),
  );

/** An error without its message, which may quote a value: its class, code, the lines of its stack, and its cause likewise. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
