import type { ProblemCode } from '../check/problem-codes';

/** A fault of a whole file, found while reading it. `seeds/check` turns it into a problem with advice. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    readonly code: ProblemCode,
    readonly found: string,
    /** 1-based row or index up to which the file could be read. */
    readonly row?: number,
  ) {
    super(`${code}: ${found}`);
  }
}
