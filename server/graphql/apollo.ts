import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { AtlasError } from '@brainlink/schema/errors';
import type { Log } from '../log';
import type { AppContext } from './context';
import { formatError, isOurFault, toRefusal } from './errors';
import { keepCosts, shapeRule, COST_LIMIT, type Cost } from './limits';
import { authorizeRootFields } from './root-policy';

/** Most tokens of a document; the parser stops there. */
export const MAX_TOKENS = 100_000;

/** Judges an operation before it runs: who may ask it, and what it costs; tells the cost with every answer. */
const judge = (costOf: ReturnType<typeof keepCosts>): ApolloServerPlugin<AppContext> => ({
  async requestDidStart() {
    let cost: Cost = { used: 0, left: COST_LIMIT, limit: COST_LIMIT };
    return {
      async didResolveOperation({ request, document, operation, operationName, contextValue }) {
        try {
          if (operation) authorizeRootFields(contextValue.actor, document, operation);
          cost = costOf(document, request.variables ?? {}, operationName ?? undefined);
          if (cost.used > cost.limit) throw new AtlasError('COST_LIMIT', { details: { used: cost.used, limit: cost.limit } });
        } catch (error) {
          throw toRefusal(error);
        }
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
      },
    };
  },
});

/** Puts what went wrong on our side into the log, with the request's id and without its text. */
const logFaults = (log: Log | undefined): ApolloServerPlugin<AppContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const err of errors) {
          // Whoever went away stopped it.
          if (isOurFault(err) && !contextValue.signal?.aborted)
            log?.error({ requestId: contextValue.requestId, path: err.path, err: err.originalError ?? err }, 'graphql');
        }
      },
    };
  },
});

/** Apollo Server over the schema of one audience. */
export function openApollo(schema: GraphQLSchema, log: Log | undefined): ApolloServer<AppContext> {
  return new ApolloServer<AppContext>({
    schema,
    // Signed-in users only; `authorizeRootFields` decides.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [shapeRule],
    parseOptions: { maxTokens: MAX_TOKENS },
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError,
    plugins: [
      judge(keepCosts(schema)),
      logFaults(log),
      // It looks at every field, a third of the time of a large answer, to find out what the route says of all: no answer may be kept.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
