import { ReadError } from '../read';
import type { Problem } from '../sources/source';
import { problem } from './problem';

/** A fault met while reading, as a problem of the whole file. What is no fault of the file is thrown on. */
export function readProblem(file: string, error: unknown): Problem {
  if (!(error instanceof ReadError)) throw error;
  return problem(error.code, { file, found: error.found, ...(error.row === undefined ? {} : { row: error.row }) });
}
