import express, { type Express } from 'express';

import { AtlasError } from '@brainlink/schema/errors';

import type { Services } from '../../graphql/services';
import { actorOf, authorize, sendError } from '../../identity';
import { prepareExport } from './exports.service';
import { TABLE_FORMATS } from './write-table';

/** A table that a client brings is at most this large. */
const MAX_BODY = '16mb';

/** `attachment; filename=…` for a name in any script (RFC 6266). */
export const contentDisposition = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Mounts `POST /export`: a table as CSV, XLSX, JSON or Parquet. */
export function mountExports(app: Express, services: { readonly features: Services }): void {
  const json = express.json({ limit: MAX_BODY });
  app.post(
    '/export',
    (request, response, next) => {
      try {
        // Before the body is read: nobody makes the server take in what they may not ask for.
        authorize(actorOf(request), 'exportTables');
      } catch (error) {
        request.resume();
        sendError(response, error);
        return;
      }
      json(request, response, (error?: unknown) => {
        if (error === undefined) return next();
        const large = (error as { type?: unknown }).type === 'entity.too.large';
        sendError(response, new AtlasError(large ? 'BODY_LIMIT' : 'INVALID_INPUT', { cause: error }));
      });
    },
    async (request, response) => {
      try {
        const { format, table } = await prepareExport(services.features, actorOf(request), request.body as unknown);
        const { mediaType, write } = TABLE_FORMATS[format];
        response.setHeader('Content-Type', mediaType);
        response.setHeader('Content-Disposition', contentDisposition(`${table.name}.${format}`));
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('X-Atlas-Count', String(table.about.count));
        await write(table, response);
      } catch (error) {
        if (response.headersSent) response.destroy();
        else sendError(response, error);
      }
    },
  );
}
