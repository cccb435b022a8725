import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { AtlasError } from '@brainlink/schema/errors';
import { sendError } from '../identity/mount';
import { toKnownError } from './database-error';
import { openStore } from './store';

/** What the driver throws when nobody listens. */
async function nobodyListens(): Promise<unknown> {
  const store = openStore({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: 'neo4j' });
  try {
    return await store.ping().catch((error: unknown) => error);
  } finally {
    await store.close();
  }
}

describe('a database that is not there', () => {
  it('is away in the closed list, also when another error wraps it', async () => {
    const thrown = await nobodyListens();
    expect(toKnownError(thrown)).toMatchObject({ code: 'DATABASE_AWAY', category: 'system', cause: thrown });
    expect(toKnownError(new Error('wrapped', { cause: thrown })).code).toBe('DATABASE_AWAY');
  });

  it('answers a request outside GraphQL with that code, and keeps its own words to itself', async () => {
    const thrown = await nobodyListens();
    const app = express();
    app.get('/layout', (_request, response) => sendError(response, thrown));
    const server: Server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/layout`);
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'DATABASE_AWAY' } });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED/);
    await new Promise((resolve) => server.close(resolve));
  });

  it('leaves errors of ours and unknown ones what they are', () => {
    const own = new AtlasError('NOT_FOUND');
    expect(toKnownError(own)).toBe(own);
    expect(toKnownError(Object.assign(new Error('no'), { code: 'ENOENT' })).code).toBe('INTERNAL');
    expect(toKnownError('text').code).toBe('INTERNAL');
    expect(toKnownError(undefined).code).toBe('INTERNAL');
    expect(toKnownError({ code: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration' }).code).toBe('TIMEOUT');
  });
});

describe('a database that is there', () => {
  it('and refuses what takes more memory than one transaction may have is asked for less, and not called away', () => {
    for (const code of ['MemoryPoolOutOfMemoryError', 'TransactionOutOfMemoryError'])
      expect(toKnownError({ code: `Neo.TransientError.General.${code}` }).code).toBe('COST_LIMIT');
    expect(toKnownError({ code: 'Neo.TransientError.General.DatabaseUnavailable' }).code).toBe('DATABASE_AWAY');
  });
});
