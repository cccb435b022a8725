import type { BilingualText, ErrorCategory } from './category';
import { ERROR_DEFINITIONS, type ErrorCode } from './codes';

/** JSON-safe particulars of an error: field names, limits, positions. Never personal data, for they reach logs. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What an {@link AtlasError} can carry beyond its code. */
export interface AtlasErrorOptions {
  /** For developers and logs; defaults to the English advice. Never personal data. */
  readonly message?: string;
  /** Replaces the code's default advice where more is known. */
  readonly advice?: BilingualText;
  readonly details?: ErrorDetails;
  readonly cause?: unknown;
}

/** What a client gets to see of an error, in GraphQL `extensions` and in the body of a REST answer. */
export interface ErrorView {
  readonly code: ErrorCode;
  readonly category: ErrorCategory;
  readonly advice: BilingualText;
  readonly details?: ErrorDetails;
}

/** The one error class that may leave a service. Everything else becomes `INTERNAL` at the border. */
export class AtlasError extends Error {
  readonly code: ErrorCode;
  readonly category: ErrorCategory;
  readonly advice: BilingualText;
  readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, options: AtlasErrorOptions = {}) {
    const definition = ERROR_DEFINITIONS[code];
    super(options.message ?? definition.advice.en, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AtlasError';
    this.code = code;
    this.category = definition.category;
    this.advice = options.advice ?? definition.advice;
    this.details = options.details;
  }

  /** Status of a REST answer. */
  get http(): number {
    return ERROR_DEFINITIONS[this.code].http;
  }

  /** The part that a client may see. */
  toView(): ErrorView {
    const { code, category, advice, details } = this;
    return details === undefined ? { code, category, advice } : { code, category, advice, details };
  }
}

/** Whatever was thrown, as an {@link AtlasError}: an unknown error becomes `INTERNAL` and keeps its cause for the log only. */
export const toAtlasError = (thrown: unknown): AtlasError =>
  thrown instanceof AtlasError ? thrown : new AtlasError('INTERNAL', { cause: thrown });
