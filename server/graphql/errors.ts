import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AtlasError, ERROR_DEFINITIONS, type ErrorCode } from '@brainlink/schema/errors';
import { findKnownError } from '../neo4j/database-error';

/** Codes of Apollo Server in our closed list. */
const OF_APOLLO: Readonly<Record<string, ErrorCode>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: 'INVALID_QUERY',
  [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]: 'INVALID_QUERY',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: 'INVALID_QUERY',
  [ApolloServerErrorCode.BAD_REQUEST]: 'INVALID_QUERY',
  [ApolloServerErrorCode.BAD_USER_INPUT]: 'INVALID_INPUT',
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND]: 'PERSISTED_QUERY_UNKNOWN',
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED]: 'PERSISTED_QUERY_UNKNOWN',
};

/** Apollo gives no code of its own to a text that is not the one of its hash. */
const WRONG_HASH = 'provided sha does not match query';
const isWrongHash = (thrown: unknown): boolean => thrown instanceof GraphQLError && thrown.message === WRONG_HASH;

/** The error of ours behind whatever a resolver threw, looking through GraphQL's wrapping. */
const findAtlasError = (thrown: unknown): AtlasError | null =>
  findKnownError(thrown, (error) => (error instanceof GraphQLError ? error.originalError : (error as { cause?: unknown }).cause));

/** What a caller sees of an error: the code of the closed list, its category, advice; never a stack, never the database's words. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  const own = findAtlasError(thrown);
  if (own) return { message: own.advice.en, ...place, extensions: { ...own.toView() } };

  const apollo = formatted.extensions?.['code'];
  const limit = formatted.extensions?.['atlasCode'];
  let code: ErrorCode = typeof apollo === 'string' ? (OF_APOLLO[apollo] ?? 'INTERNAL') : 'INTERNAL';
  if (typeof limit === 'string' && limit in ERROR_DEFINITIONS) code = limit as ErrorCode;
  if (isWrongHash(thrown)) code = 'INVALID_QUERY';
  // Apollo's client resends the whole text when it reads this very message.
  const words = code === 'INTERNAL' ? ERROR_DEFINITIONS.INTERNAL.advice.en : formatted.message;
  return { message: words, ...place, extensions: { ...new AtlasError(code).toView() } };
}

/** Whether something went wrong on our side, so that it belongs into the log. */
export const isOurFault = (thrown: unknown): boolean => {
  const own = findAtlasError(thrown);
  if (own) return own.category === 'system' && own.code !== 'NOT_READY';
  if (isWrongHash(thrown)) return false;
  const code = thrown instanceof GraphQLError ? thrown.extensions['code'] : undefined;
  return typeof code !== 'string' || OF_APOLLO[code] === undefined;
};

/** An error of ours as GraphQL answers it. */
export const toGraphqlError = (error: AtlasError): GraphQLError =>
  new GraphQLError(error.advice.en, {
    originalError: error,
    extensions: { ...error.toView(), http: { status: error.http } },
  });

/** What keeps an operation from running, with a status of its own: without one Apollo calls a wrong variable a fault of the server. */
export function toRefusal(thrown: unknown): unknown {
  if (thrown instanceof AtlasError) return toGraphqlError(thrown);
  if (!(thrown instanceof GraphQLError)) return thrown;
  const { message, nodes, source, positions, path, originalError, extensions } = thrown;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...extensions, http: { status: 400 } },
  });
}
