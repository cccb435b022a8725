import type { Express } from 'express';
import { AtlasError } from '@brainlink/schema/errors';
import { sendError } from '../../identity/mount';
import { actorOf } from '../../identity/request-actor';
import { authorize } from '../../identity/policy';
import type { Services } from '../../graphql/services';
import type { Layout } from './layout';

/**
 * A layout as bytes: a little-endian uint32 with the number of people, then of each person float32 x, float32 y; then uint16 community of each
 * (65535: none), then uint8 standing of each (0 Korea, 1 overseas Korean, 2 abroad, 3 unknown), then uint8 colour of each (1–10, 0 for all
 * others). In the order of public ids.
 */
export function layoutBytes(layout: Layout): Buffer {
  const count = layout.ids.length;
  const bytes = Buffer.alloc(4 + count * 12);
  bytes.writeUInt32LE(count, 0);
  for (let row = 0; row < count; row++) {
    bytes.writeFloatLE(layout.x[row]!, 4 + row * 8);
    bytes.writeFloatLE(layout.y[row]!, 8 + row * 8);
    bytes.writeUInt16LE(layout.community[row]!, 4 + count * 8 + row * 2);
    bytes.writeUInt8(layout.standing[row]!, 4 + count * 10 + row);
    bytes.writeUInt8(layout.communities[layout.community[row]!]?.colour ?? 0, 4 + count * 11 + row);
  }
  return bytes;
}

/** Mounts `GET /layout/:id`: a layout of the reader's own audience; another's is not there. */
export function mountLayout(
  app: Express,
  { features, onStop }: { readonly features: Pick<Services, 'network'>; onStop(work: () => Promise<void> | void): void },
): void {
  onStop(() => features.network.layoutMaker.stop());
  app.get('/layout/:id', async (request, response) => {
    try {
      const { audience } = authorize(actorOf(request), 'readGraph');
      const layout = await features.network.layouts.byId(String(request.params['id']));
      if (!layout || layout.audience !== audience) throw new AtlasError('NOT_FOUND');
      response.setHeader('Content-Type', 'application/octet-stream');
      response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
      response.send(layoutBytes(layout));
    } catch (error) {
      sendError(response, error);
    }
  });
}
