import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { StatedRecord } from '@brainlink/schema/facts';
import { applyCommand, runImport, type Change, type ImportItem } from '@brainlink/seeds/write';
import { loadConfig } from '../../config';
import { composeFeatures } from '../../features';
import { mountExports } from '../../features/exports/mount-exports';
import { mountLayout } from '../../features/network/mount-layout';
import { mountUploads } from '../../features/uploads/mount-uploads';
import type { Actor } from '../../identity/actor';
import { rememberAuthentication } from '../../identity/request-actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { mountGraphql } from '../mount';
import type { AudienceSchemas } from '../schemas';

/** What a request was answered with; headers that tell the time or the connection are left out. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

const OF_THE_MOMENT: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive', 'x-request-id']);

/**
 * A server over a store (with Graph Data Science when its version is given), whose every request comes from the actor it is given. Clock and
 * random numbers are repeatable; a second server over the same store needs another seed.
 */
export async function openAtlas(
  base: Neo4jStore,
  schemas: AudienceSchemas,
  { gds = null, seed = 'hidden' }: { readonly gds?: string | null; readonly seed?: string } = {},
) {
  // Another object for every world: what is remembered of a store is not remembered of the next world in it.
  const store: Neo4jStore = { ...base };
  const stops: (() => Promise<void> | void)[] = [];
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const ports = { store, clock, random: repeatableRandom(seed) };
  const config = loadConfig({ home: join(tmpdir(), `atlas-hidden-${process.pid}`) }, {});
  const features = composeFeatures(config, ports, 'http://atlas.test', gds);
  const app = express();
  const actors: Actor[] = [];
  app.use((request, _response, next) => {
    const actor = actors[Number(request.headers['x-test-actor'])]!;
    rememberAuthentication(request, { actor, csrf: null, sessionSecret: null, renew: false });
    next();
  });
  const services = { store, clock, features, onStop: (work: () => Promise<void> | void) => void stops.push(work) };
  await mountGraphql(app, services, schemas);
  mountLayout(app, services);
  mountUploads(app, services);
  mountExports(app, services);
  const server = createServer(app).listen(0, '127.0.0.1');
  // A connection that the server ends while the next request is on its way would look like an answer.
  server.keepAliveTimeout = 0;
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (as: Actor, path: string, init: RequestInit): Promise<Reply> => {
    if (!actors.includes(as)) actors.push(as);
    const headers = { ...(init.headers as Record<string, string>), 'x-test-actor': String(actors.indexOf(as)) };
    const response = await fetch(`${origin}${path}`, { ...init, headers });
    return {
      status: response.status,
      headers: [...response.headers].filter(([name]) => !OF_THE_MOMENT.has(name)).sort(),
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
  const json = (body: unknown, accept = 'application/json') => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  return {
    features,
    get: (as: Actor, path: string) => send(as, path, {}),
    put: (as: Actor, path: string, range: string, body: string) =>
      send(as, path, { method: 'PUT', headers: { 'content-range': range }, body }),
    post: (as: Actor, path: string, body: unknown) => send(as, path, json(body)),
    stream: (as: Actor, body: unknown) => send(as, '/graphql/stream', json(body, 'text/event-stream')),
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await features.expertise.close();
      await features.solver.close();
      for (const stop of stops) await stop();
    },
  };
}

/** One import that everybody knows of, whatever rows it brings, and one command, whatever it changes. */
export async function publishWorld(
  store: Neo4jStore,
  records: readonly StatedRecord[],
  changes: readonly Change[],
): Promise<void> {
  async function* items(): AsyncIterable<ImportItem> {
    for (const one of records) yield { kind: 'row', records: [one] };
  }
  await runImport(
    store,
    {
      source: 'participants',
      sender: 'test',
      scope: 'test',
      mode: 'delta',
      missing: { kind: 'keep' },
      applyOthers: true,
      actor: 'cli:test',
      at: new Date('2026-03-01T00:00:00Z'),
      fileName: 'test.csv',
      fileDigest: 'x',
    },
    items(),
  );
  await applyCommand(store, { kind: 'stateFact', actor: 'u_secretariat', at: new Date('2026-03-01T06:00:00Z'), changes });
}
