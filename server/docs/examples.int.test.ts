import 'reflect-metadata';

import { execFile, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import express from 'express';
import type { PartialDate } from '@brainlink/schema/time';
import { loadConfig } from '../config';
import { composeFeatures } from '../features';
import { mountGraphql } from '../graphql/mount';
import { publishWorld } from '../graphql/hidden/open-atlas';
import { fact, person, thing } from '../graphql/hidden/world';
import { createApiToken } from '../identity/api-tokens.service';
import { mountIdentity } from '../identity/mount';
import { repeatableRandom } from '../identity/repeatable-random';
import type { Neo4jStore } from '../neo4j';
import { fromRoot } from '../paths';
import { testStore } from '../testing';

const run = promisify(execFile);
const hasPython = spawnSync('python3', ['--version']).status === 0;

const EVENTS = { e1: '2024-02-10', e2: '2024-08-20', e3: '2025-03-01' } as const;
const PEOPLE = 24;
/** Sixteen people at each of three events, twelve of them from the one before; all work on hydrogen. */
const WORLD = [
  ...Object.entries(EVENTS).map(([key, day]) =>
    thing('Event', key, { titleKo: key, titleEn: key, from: day, to: day, edition: Number(day.slice(0, 4)) }),
  ),
  ...Array.from({ length: PEOPLE }, (_, at) =>
    person(`participants:test:${at}`, [
      fact('name', { latin: `Person ${String(at).padStart(2, '0')}` }),
      fact('residence', { country: at % 2 ? 'US' : 'KR' }),
      fact('field', { text: 'hydrogen', technologies: ['HYDROGEN'] }),
      ...Object.entries(EVENTS).flatMap(([key, day], event) =>
        at >= event * 4 && at < event * 4 + 16
          ? [
              fact(
                'participation',
                { status: 'attended', role: 'speaker' },
                { object: { kind: 'Event', key }, validFrom: day as PartialDate, validTo: day as PartialDate },
              ),
            ]
          : [],
      ),
    ]),
  ),
];

describe('the example of the documents', () => {
  let store: Neo4jStore;
  let server: Server;
  let env: NodeJS.ProcessEnv;
  const stops: (() => Promise<void> | void)[] = [];

  beforeAll(async () => {
    store = await testStore();
    await publishWorld(store, WORLD, []);
    const ports = { store, clock: { now: () => new Date('2026-03-02T00:00:00Z') }, random: repeatableRandom('examples') };
    const features = composeFeatures(loadConfig({ home: tmpdir() }, {}), ports, 'http://atlas.test', null);
    const app = express();
    mountIdentity(app, { ...ports, baseUrl: 'http://atlas.test' });
    await mountGraphql(app, { ...ports, features, onStop: (work) => void stops.push(work) });
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    await store.write((tx) => tx.run(`CREATE (:User {id: 'u_analyst', name: 'analyst', roles: ['secretariat']})`));
    const content = {
      userId: 'u_analyst',
      name: 'notebook',
      roles: ['secretariat' as const],
      readOnly: true,
      expiresInDays: 1,
      createdBy: 'test',
    };
    const { secret } = await store.write((tx) => createApiToken(tx, ports, content));
    env = {
      ...process.env,
      ATLAS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ATLAS_TOKEN: secret,
      TS_NODE_PROJECT: fromRoot('server', 'tsconfig.json'),
    };
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    for (const stop of stops) await stop();
    await store.close();
  });

  /** 120 pairs at the first event, 54 more at each of the others: sixteen who meet of whom twelve had met. */
  const expectTable = (text: string): void => {
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^As known at command 1, digest [0-9a-f]{64}$/);
    expect(lines[1]).toMatch(/^ +ties 2024-Q1 +ties 2025-Q1 +new ties 2025-Q1 +Korea and abroad 2025-Q1$/);
    expect(lines[2]).toMatch(/^All +120 +228 +54 +52\.6% \(120\/228\)$/);
    expect(lines[3]).toMatch(/^Hydrogen +120 +228 +54 +52\.6% \(120\/228\)$/);
    expect(lines[4]).toMatch(/^New ties of 2025-Q1: 54, such as Person \d\d - Person \d\d$/);
    expect(lines[5]).toBe('Asked again: SAME');
    expect(lines).toHaveLength(6);
  };

  it('in TypeScript prints what the network says', async () => {
    const script = fromRoot('server', 'docs', 'growth.ts');
    const { stdout } = await run('node', ['-r', '@swc-node/register', script, '2024', '2025-03', 'seq:1'], {
      env,
      cwd: fromRoot(),
    });
    expectTable(stdout);
  });

  (hasPython ? it : it.skip)(
    `in Python prints the same${hasPython ? '' : ' (not run: there is no python3 on this machine)'}`,
    async () => {
      const script = fromRoot('server', 'docs', 'growth.py');
      const { stdout } = await run('python3', [script, '2024', '2025-03', '--known-at', 'seq:1'], { env });
      expectTable(stdout);
    },
  );

  it('ends with the server’s own words when the question is wrong', async () => {
    const script = fromRoot('server', 'docs', 'growth.ts');
    await expect(
      run('node', ['-r', '@swc-node/register', script, '2024', '2023'], { env, cwd: fromRoot() }),
    ).rejects.toMatchObject({ stderr: expect.stringContaining('PERIOD_REVERSED') as string });
  });
});
