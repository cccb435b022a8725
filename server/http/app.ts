import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { AtlasError } from '@brainlink/schema/errors';
import type { Log } from '../log';
import { toKnownError } from '../neo4j';
import { fromRoot } from '../paths';
import type { AppServices } from '../services';
import { clientFiles } from './client-files';
import { health } from './health';
import { MOUNTS } from './mounts';
import { requestIds, requestLog } from './request-log';
import { securityHeaders } from './security-headers';

/** What fits into the ten segments that TCP sends before it hears of the other side comes no sooner when it is made smaller. */
const ONE_FLIGHT = 12 * 1024;

/** Middleware of libraries says with `status` what was wrong with a request. */
function fromLibrary(error: unknown): AtlasError {
  const { status, type } = error as { status?: unknown; type?: unknown };
  if (type === 'entity.too.large' || status === 413) return new AtlasError('BODY_LIMIT', { cause: error });
  if (status === 404) return new AtlasError('NOT_FOUND', { cause: error });
  if (typeof status === 'number' && status >= 400 && status < 500) return new AtlasError('INVALID_INPUT', { cause: error });
  return toKnownError(error);
}

const errorAnswer =
  (log: Log): ErrorRequestHandler =>
  (thrown, request, response, next) => {
    const error = fromLibrary(thrown);
    if (error.category === 'system') log.error({ requestId: request.requestId, err: error.cause ?? error }, 'failed');
    if (response.headersSent) {
      next(thrown);
      return;
    }
    response.status(error.http).json({ error: { ...error.toView(), requestId: request.requestId } });
  };

function base(log: Log, baseUrl: string, trustProxy: boolean): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.use(requestIds(trustProxy), requestLog(log), securityHeaders(baseUrl));
  return app;
}

/** What answers while the store is being prepared: health, and "not ready" to everything else. */
export function startingApp(log: Log, baseUrl: string, trustProxy: boolean): Express {
  const app = base(log, baseUrl, trustProxy);
  app.use(
    '/health',
    health(
      () => false,
      () => undefined,
    ),
  );
  app.use((_request, response) => {
    const error = new AtlasError('NOT_READY');
    response.setHeader('Retry-After', '5');
    response.status(error.http).json({ error: error.toView() });
  });
  return app;
}

/** The whole application: health, the features, and the client for everything else. */
export async function createApp(services: AppServices, isStopping: () => boolean): Promise<Express> {
  const { log, baseUrl, config } = services;
  const app = base(log, baseUrl, config.http.trustProxy);
  app.use(
    '/health',
    health(
      () => !isStopping(),
      () => services.store,
    ),
  );
  app.use(
    compression({
      threshold: ONE_FLIGHT,
      filter: (request, response) => request.path !== '/graphql/stream' && compression.filter(request, response),
    }),
  );
  for (const mount of MOUNTS) await mount(app, services);
  app.use(clientFiles(fromRoot('client', 'dist')));
  app.use((_request, _response, next) => next(new AtlasError('NOT_FOUND')));
  app.use(errorAnswer(log));
  return app;
}
