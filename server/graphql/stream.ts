import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { Request } from 'express';
import { getOperationAST, GraphQLError, parse, specifiedRules, validate, type DocumentNode } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { AtlasError } from '@brainlink/schema/errors';
import { MAX_TOKENS } from './apollo';
import type { AppContext } from './context';
import { formatError, toGraphqlError } from './errors';
import { costOf, shapeRule } from './limits';
import { authorizeRootFields, isOpen } from './root-policy';
import type { AudienceSchemas } from './schemas';

/** A refusal as an answer; without `data` graphql-sse takes it for something to execute. */
const refused = (errors: readonly GraphQLError[]) => ({
  data: null,
  errors: errors.map((error) =>
    // What was refused is an answer too, and passes here again on its way out.
    'advice' in error.extensions
      ? error
      : new GraphQLError(error.message, { extensions: { ...formatError(error.toJSON(), error).extensions } }),
  ),
});

/**
 * Subscriptions (and any operation) over server-sent events. Apollo's plugins do not see these requests, so rights and limits are
 * judged here again, by the same functions.
 */
export const openStream = (schemas: AudienceSchemas, contextOf: (request: Request) => AppContext) =>
  createHandler({
    onSubscribe: ({ raw }, { query, variables, operationName }) => {
      const contextValue = contextOf(raw);
      const schema = schemas[contextValue.audience];
      let document: DocumentNode;
      try {
        document = parse(String(query), { maxTokens: MAX_TOKENS });
      } catch (error) {
        if (!(error instanceof GraphQLError)) return refused([toGraphqlError(new AtlasError('INVALID_QUERY'))]);
        return refused([new GraphQLError(error.message, { extensions: { code: ApolloServerErrorCode.GRAPHQL_PARSE_FAILED } })]);
      }
      try {
        if (contextValue.actor.kind === 'anonymous' && !isOpen(document)) throw new AtlasError('SIGN_IN_REQUIRED');
        const invalid = validate(schema, document, [...specifiedRules, shapeRule]);
        if (invalid.length > 0) {
          return refused(
            invalid.map(
              (error) =>
                new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...error.extensions } }),
            ),
          );
        }
        const operation = getOperationAST(document, operationName);
        if (!operation) throw new AtlasError('INVALID_QUERY');
        authorizeRootFields(contextValue.actor, document, operation);
        const cost = costOf(schema, document, variables ?? {}, operationName ?? undefined);
        if (cost.used > cost.limit) throw new AtlasError('COST_LIMIT', { details: { used: cost.used, limit: cost.limit } });
      } catch (error) {
        return refused([toGraphqlError(error instanceof AtlasError ? error : new AtlasError('INVALID_INPUT', { cause: error }))]);
      }
      return { schema, document, contextValue, variableValues: variables, operationName } as never;
    },
    onNext: (_context, _request, result) => (result.errors ? { ...result, errors: refused(result.errors).errors } : undefined),
  });
