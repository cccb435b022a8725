import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { AtlasError } from '@brainlink/schema/errors';

/** The built client. Its files carry a hash in their names and are kept for a year; every other page is the client itself, never kept. */
export function clientFiles(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html')) {
      next(new AtlasError('NOT_FOUND'));
      return;
    }
    if (!existsSync(page)) {
      next(new AtlasError('NOT_READY', { message: 'The client has not been built: run `npm run build`.' }));
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}
