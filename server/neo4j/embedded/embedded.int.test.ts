import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, stat } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fromRoot } from '../../paths';
import { openStore } from '../store';
import { acquireNeo4j, isNeo4jRunning, type EmbeddedNeo4j } from './embedded';
import { isAlive } from './file-lock';

const home = fromRoot('.atlas');
const world = `test-embedded-${process.pid}`;
const folder = join(home, world);

const acquire = (port = 0, say: (message: string) => void = () => undefined): Promise<EmbeddedNeo4j> =>
  acquireNeo4j({ home, world, port, heapMegabytes: 512, disposable: true, say });

/** Runs testing/hold-neo4j.ts as another process. */
const holder = (env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, ['-r', '@swc-node/register', fromRoot('server', 'testing', 'hold-neo4j.ts'), home, world], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TS_NODE_PROJECT: fromRoot('server', 'tsconfig.json'), ...env },
  });

async function firstLine(child: ChildProcess): Promise<{ arrival: string; pid: number; address: EmbeddedNeo4j['address'] }> {
  for await (const line of createInterface({ input: child.stdout! })) return JSON.parse(line);
  throw new Error('The other process ended without its Neo4j.');
}

async function occupy(wanted = 0): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

async function ask(held: EmbeddedNeo4j, cypher: string) {
  const store = openStore(held.address);
  try {
    return await store.write((tx) => tx.run(cypher));
  } finally {
    await store.close();
  }
}

/** Each test starts a database at least once. */
jest.setTimeout(300_000);

describe('the embedded Neo4j', () => {
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('starts on another port when its own is taken, with a password that only the owner can read', async () => {
    const taken = await occupy();
    const held = await acquire(taken.port);
    try {
      expect(held.arrival).toBe('started');
      expect(new URL(held.address.uri).hostname).toBe('127.0.0.1');
      expect(Number(new URL(held.address.uri).port)).not.toBe(taken.port);
      const lock = JSON.parse(await readFile(join(folder, 'neo4j.lock'), 'utf8')) as { pid: number; port: number };
      expect(lock).toEqual({ pid: await held.pid(), port: Number(new URL(held.address.uri).port) });
      expect((await stat(join(folder, 'neo4j.password'))).mode & 0o777).toBe(0o600);
      expect(held.address.password).toMatch(/^[0-9a-f]{48}$/);
      expect(await ask(held, `CREATE (:Kept {name: '처음'}) RETURN 1 AS one`)).toEqual([{ one: 1 }]);
    } finally {
      taken.server.close();
      await held.release();
    }
    expect(await isNeo4jRunning(home, world)).toBe(false);
  });

  it('starts on another port when somebody takes its own while it is starting', async () => {
    const free = await occupy();
    free.server.close();
    await once(free.server, 'close');
    const said: string[] = [];
    let thief: Server | undefined;
    const held = await acquire(free.port, (message) => {
      said.push(message);
      thief ??= createServer((socket) => socket.destroy()).listen(free.port, '127.0.0.1');
    });
    try {
      expect(said).toContain(`Port ${free.port} was taken in the meantime; trying another one.`);
      expect(Number(new URL(held.address.uri).port)).not.toBe(free.port);
      expect(await ask(held, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      thief?.close();
      await held.release();
    }
  });

  it('is one for all who ask at once, and stops with the last of them', async () => {
    const held = await Promise.all([acquire(), acquire(), acquire()]);
    expect(held.map(({ arrival }) => arrival).sort()).toEqual(['attached', 'attached', 'started']);
    expect(new Set(held.map(({ address }) => address.uri)).size).toBe(1);
    const pid = (await held[0]?.pid()) ?? 0;
    await held[0]?.release();
    await held[0]?.release();
    await held[1]?.release();
    expect(isAlive(pid)).toBe(true);
    await held[2]?.release();
    expect(isAlive(pid)).toBe(false);
  });

  it('outlives a server that was killed, and is adopted by the next one with everything in it', async () => {
    const server = holder();
    const theirs = await firstLine(server);
    expect(theirs.arrival).toBe('started');
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    const held = await acquire();
    try {
      expect(held.arrival).toBe('adopted');
      expect(await held.pid()).toBe(theirs.pid);
      expect(await ask(held, 'MATCH (n:Kept) RETURN n.name AS name')).toEqual([{ name: '처음' }]);
    } finally {
      await held.release();
    }
    expect(isAlive(theirs.pid)).toBe(false);
  });

  it('is started again on its port when it is killed, and a write that meets the gap waits for it', async () => {
    const held = await acquire();
    const store = openStore(held.address);
    try {
      await store.write((tx) => tx.run(`CREATE (:Kept {name: '둘째'})`));
      const before = (await held.pid()) ?? 0;
      process.kill(before, 'SIGKILL');
      await store.write((tx) => tx.run(`CREATE (:Kept {name: '셋째'})`));
      expect(await held.pid()).not.toBe(before);
      const rows = await store.read((tx) => tx.run<{ name: string }>('MATCH (n:Kept) RETURN n.name AS name'));
      expect(rows.map(({ name }) => name).sort()).toEqual(['둘째', '셋째', '처음']);
    } finally {
      await store.close();
      await held.release();
    }
  });

  it('waits for its port when somebody else has it at the moment: whoever used it goes on asking there', async () => {
    let isWaiting = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (isWaiting = resolve));
    const held = await acquire(0, (message) => {
      if (message.includes('waiting for it')) isWaiting();
    });
    const store = openStore(held.address);
    try {
      await store.ping();
      const port = Number(new URL(held.address.uri).port);
      const before = (await held.pid()) ?? 0;
      process.kill(before, 'SIGKILL');
      // What the killed one left has it for a moment itself.
      let taken: { readonly server: Server } | null = null;
      while (!taken) taken = await occupy(port).catch(() => null);
      await waiting;
      taken.server.close();
      await store.write((tx) => tx.run(`CREATE (:Kept {name: '넷째'})`));
      const lock = JSON.parse(await readFile(join(folder, 'neo4j.lock'), 'utf8')) as { pid: number; port: number };
      expect(lock.port).toBe(port);
      expect(lock.pid).not.toBe(before);
    } finally {
      await store.close();
      await held.release();
    }
  });

  it('names the three ways to a database where there is no Java', async () => {
    const child = holder({ PATH: '/nowhere', JAVA_HOME: '' });
    let printed = '';
    child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(printed).toContain('Java was not found.');
    for (const way of ['Java 17 or 21 and Maven', 'NEO4J_URI', 'docker compose up']) expect(printed).toContain(way);
  });
});
