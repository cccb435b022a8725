import type { Express } from 'express';

import { actorOf, sendError } from '../../identity';
import { parseContentRange } from './content-range';
import type { UploadsService } from './uploads.service';

declare module '../../graphql/services' {
  interface Services {
    /** Files on their way in. */
    readonly uploads: UploadsService;
  }
}

/** Mounts `PUT /uploads/:id`: one piece of a file with its `Content-Range`; answers with how far the file has come. */
export function mountUploads(app: Express, services: { readonly features: { readonly uploads: UploadsService } }): void {
  app.put('/uploads/:id', async (request, response) => {
    try {
      const range = parseContentRange(request.headers['content-range']);
      const view = await services.features.uploads.takePiece(actorOf(request), request.params.id, range, request);
      response.setHeader('Cache-Control', 'no-store').json(view);
    } catch (error) {
      // Whatever of the piece has not been read is not wanted any more.
      request.resume();
      sendError(response, error);
    }
  });
}
