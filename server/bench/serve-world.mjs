// A demo world that is served as the server serves it, for benches that ask through HTTP.
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientBeside } from './client-beside.mjs';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { serve } = require('../dist/serve');
const { loadConfig } = require('../dist/config');
const { growHeapSlowly, keepRoomToMain } = require('../dist/heap-growing');
const { openLog } = require('../dist/log');
const { createMachineToken } = require('../dist/features/tokens/machine-tokens.service');
const { cliActor } = require('../dist/identity');

/**
 * Serves a world; without `home` one that is made for it and thrown away.
 * @returns the services, `clientOf(role)` and `stop()`
 */
export async function serveWorld({ size, home: kept, port }) {
  // As the server itself does.
  keepRoomToMain();
  process.env.ATLAS_DEMO_SIZE = size;
  const home = kept ?? (await mkdtemp(join(tmpdir(), 'atlas-bench-')));
  const config = loadConfig({ world: 'demo', home, port });
  const serving = serve({ config, log: openLog('silent'), exactPort: false, say: (line) => console.log(line) });
  const began = performance.now();
  const { services, url } = await serving.started;
  // As the server itself does from here on.
  growHeapSlowly();
  console.log(`world ${size}: ready after ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  const clients = [];
  return {
    services,
    /** A client of somebody with a role; see `clientBeside`. */
    async clientOf(role) {
      const { secret } = await createMachineToken(services.features.identity, cliActor('bench'), {
        name: `bench ${role} ${Date.now()}`,
        role,
        readOnly: true,
        expiresInDays: 1,
      });
      const client = clientBeside(url, secret);
      clients.push(client);
      return client;
    },
    async stop() {
      for (const client of clients) await client.stop();
      await serving.stop();
      if (!kept) await rm(home, { recursive: true, force: true });
    },
  };
}
