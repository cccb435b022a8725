import { AtlasError, toAtlasError, type ErrorCode } from '@brainlink/schema/errors';

const DEPTH = 5;

/** What neo4j-driver calls it when the database is not there, or takes too long; `null` for any other code. */
function ofDriver(code: unknown): ErrorCode | null {
  if (typeof code !== 'string') return null;
  // It is there, and has refused what would take more of its memory than a transaction may have.
  if (/\.(MemoryPool|Transaction)OutOfMemoryError$/.test(code)) return 'COST_LIMIT';
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.General'))
    return 'DATABASE_AWAY';
  return code.includes('TransactionTimedOut') ? 'TIMEOUT' : null;
}

/**
 * The error of ours, or of the database in our words, behind whatever was thrown; `null` when it is neither.
 * @param inner - how to look into an error that wraps another; its `cause` when absent
 */
export function findKnownError(
  thrown: unknown,
  inner: (error: unknown) => unknown = (error) => (error as { cause?: unknown }).cause,
): AtlasError | null {
  let error = thrown;
  for (let depth = 0; depth < DEPTH && error; depth++) {
    if (error instanceof AtlasError) return error;
    const code = ofDriver((error as { code?: unknown }).code);
    if (code) return new AtlasError(code, { cause: error });
    error = inner(error);
  }
  return null;
}

/** Whatever was thrown, as an error of ours: a database that is away is `DATABASE_AWAY`, the unknown is `INTERNAL`. */
export const toKnownError = (thrown: unknown): AtlasError => findKnownError(thrown) ?? toAtlasError(thrown);
