import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Log } from '../log';

declare module 'express-serve-static-core' {
  interface Request {
    /** Stands in the log and in the answer's `x-request-id`. */
    requestId: string;
  }
}

const FORWARDED_ID = /^[\w-]{8,64}$/;

/** Gives every request an id (a trusted proxy may bring its own). */
export const requestIds =
  (trustProxy: boolean): RequestHandler =>
  (request, response, next) => {
    const brought = trustProxy ? request.get('x-request-id') : undefined;
    request.requestId = brought !== undefined && FORWARDED_ID.test(brought) ? brought : randomUUID();
    response.setHeader('x-request-id', request.requestId);
    next();
  };

/** A path that says which door was used and not by whom or about whom: no query, no secret, no id. */
export const loggedPath = (request: Pick<Request, 'originalUrl'>): string => {
  const [door = '', ...rest] = (request.originalUrl.split('?')[0] ?? '').split('/').filter((part) => part !== '');
  return `/${door}${rest.length > 0 && door !== 'health' && door !== 'assets' ? '/…' : rest.map((part) => `/${part}`).join('')}`;
};

/** Writes one line for every answer. */
export const requestLog =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    response.once('close', () => {
      const line = {
        requestId: request.requestId,
        method: request.method,
        path: loggedPath(request),
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      // What fails because whoever asked has gone is no fault.
      if (response.statusCode >= 500 && response.writableFinished) log.error(line, 'request');
      else if (line.path.startsWith('/health') || line.path.startsWith('/assets')) log.debug(line, 'request');
      else log.info(line, 'request');
    });
    next();
  };
