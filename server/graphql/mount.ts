import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler, type Response } from 'express';
import { parse } from 'graphql';
import { AUDIENCES, type Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Clock } from '@brainlink/schema/ports';
import { actorOf } from '../identity/request-actor';
import { audienceOfActor } from '../identity/policy';
import type { Log } from '../log';
import type { Neo4jStore } from '../neo4j';
import { MAX_TOKENS, openApollo } from './apollo';
import type { AppContext } from './context';
import { NodeHydrator } from './hydrator';
import { pagingBeforeRows } from './page-before-rows';
import { isOpen } from './root-policy';
import { buildSchemas, type AudienceSchemas } from './schemas';
import type { Services } from './services';
import { openStream } from './stream';

/** Largest body of a request. */
export const MAX_BODY = '1mb';

/** What the GraphQL routes need. */
export interface GraphqlServices {
  readonly store: Neo4jStore;
  readonly clock: Clock;
  readonly features: Services;
  readonly log?: Log;
  onStop(work: () => Promise<void> | void): void;
}

/** Media types of an answer, the one for whoever names none first: with the other alone our client reads what came with a status of failure. */
const ANSWERS = ['application/json', 'application/graphql-response+json'];

function answerError(request: Request, response: Response, error: AtlasError): void {
  response
    .status(error.http)
    .type(request.accepts(ANSWERS) || 'application/json')
    .send(JSON.stringify({ errors: [{ message: error.advice.en, extensions: error.toView() }] }));
}

/** Whoever has not signed in learns nothing of the schema, not even from a validation's suggestions. */
const hideFromStrangers: RequestHandler = (request, response, next) => {
  const query: unknown = (request.body as { query?: unknown } | undefined)?.query;
  if (actorOf(request).kind === 'anonymous' && typeof query === 'string') {
    let open = false;
    try {
      open = isOpen(parse(query, { maxTokens: MAX_TOKENS, noLocation: true }));
    } catch {
      open = false;
    }
    if (!open) {
      answerError(request, response, new AtlasError('SIGN_IN_REQUIRED'));
      return;
    }
  }
  next();
};

/** No answer is kept on the way: what it says is meant for who asked. */
const keepNothing: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** Bodies that are too large, or no JSON. */
const bodyErrors: ErrorRequestHandler = (thrown, request, response, next) => {
  const type = (thrown as { type?: unknown }).type;
  if (type === undefined) {
    next(thrown);
    return;
  }
  answerError(request, response, new AtlasError(type === 'entity.too.large' ? 'BODY_LIMIT' : 'INVALID_QUERY'));
};

/** Ends when the connection is closed before the answer was given. */
function signalOf({ res }: Request): AbortSignal {
  const gone = new AbortController();
  res?.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  return gone.signal;
}

/**
 * Mounts `POST /graphql` (Apollo Server, one schema per audience) and `/graphql/stream` (server-sent events). Who asks is known from the
 * identity middleware, which is mounted before.
 *
 * @param built - the schemas over this store, where they have been built already: that takes seconds
 */
export async function mountGraphql(app: Express, services: GraphqlServices, built?: AudienceSchemas): Promise<void> {
  const schemas = built ?? (await buildSchemas(services.store.driver));
  const contextOf = (request: Request): AppContext => {
    const actor = actorOf(request);
    const hydrate = new NodeHydrator();
    const context: AppContext = {
      actor,
      audience: audienceOfActor(actor),
      store: services.store,
      clock: services.clock,
      requestId: (request as { requestId?: string }).requestId ?? '',
      signal: signalOf(request),
      hydrate,
      services: services.features,
    };
    const generated = { ...context, executionContext: pagingBeforeRows(services.store.statements) };
    hydrate.bind(generated);
    return generated;
  };

  const handlers: Partial<Record<Audience, RequestHandler>> = {};
  for (const audience of AUDIENCES) {
    const apollo = openApollo(schemas[audience], services.log);
    await apollo.start();
    services.onStop(() => apollo.stop());
    handlers[audience] = expressMiddleware(apollo, {
      context: ({ req }) => Promise.resolve(contextOf(req)),
    }) as unknown as RequestHandler;
  }
  const json = express.json({ limit: MAX_BODY });
  const stream = openStream(schemas, contextOf);
  app.use('/graphql', json, bodyErrors);
  app.all('/graphql/stream', (request, response, next) => {
    stream(request, response).catch(next);
  });
  app.post('/graphql', keepNothing, hideFromStrangers, (request, response, next) => {
    handlers[audienceOfActor(actorOf(request))]?.(request, response, next);
  });
}
