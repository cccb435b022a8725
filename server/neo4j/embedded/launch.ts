import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, openSync, closeSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Installation } from './install';
import type { Java } from './tools';
import { DatabaseUnavailable } from './unavailable';
import type { WorldPaths } from './world-folder';

/** How to run one Neo4j. */
export interface LaunchOptions {
  readonly installation: Installation;
  readonly java: Java;
  readonly paths: WorldPaths;
  readonly port: number;
  readonly password: string;
  readonly heapMegabytes: number;
  readonly settings: readonly string[];
}

/** A quarter of the machine's memory, between 512 MB and 2 GB: the server, a browser and the page cache live beside it. */
export const heapFor = (memoryBytes: number = totalmem()): number =>
  Math.min(2_048, Math.max(512, Math.floor(memoryBytes / 4 / 1_048_576 / 256) * 256));

const settings = (options: LaunchOptions): string => `\
# Written at every start by server/neo4j/embedded/launch.ts.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${options.port}
server.bolt.advertised_address=127.0.0.1:${options.port}
server.http.enabled=false
server.https.enabled=false
server.directories.plugins=${options.installation.plugins}
server.memory.heap.initial_size=${Math.min(512, options.heapMegabytes)}m
server.memory.heap.max_size=${options.heapMegabytes}m
server.memory.pagecache.size=${Math.max(128, Math.floor(options.heapMegabytes / 2))}m
# The databases are closed before this wait begins, which only delays the end.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
db.tx_log.rotation.retention_policy=1 files
dbms.usage_report.enabled=false
dbms.security.procedures.unrestricted=apoc.*,gds.*
dbms.security.procedures.allowlist=apoc.*,gds.*
${options.settings.join('\n')}
`;

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * Four times the calls before Java's optimising compiler looks at a method. With its own thresholds it took more processor time during a first
 * load than Neo4j's work itself; what stays hot is optimised all the same.
 */
const LATE_OPTIMISING = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
];

/** Listens on a port of 127.0.0.1 for a moment (0: on any); answers which it was, undefined when it is taken. */
const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

/** A port of 127.0.0.1 that is free now: the preferred one, else any. */
export const freePort = async (preferred: number): Promise<number> =>
  (await tryPort(preferred)) ?? (await tryPort(0)) ?? preferred;

/** What a dead process left on its port is gone after a minute. */
const PORT_SECONDS = 120;

/**
 * The port that others know, as soon as it is free: they go on asking there, so that no other one will do.
 * @throws DatabaseUnavailable when it stays taken
 */
export async function samePort(port: number, say: (message: string) => void): Promise<number> {
  const deadline = Date.now() + PORT_SECONDS * 1_000;
  for (let told = false; (await tryPort(port)) === undefined; told = true) {
    if (!told) say(`Port ${port} is taken at the moment; waiting for it.`);
    if (Date.now() > deadline) throw new DatabaseUnavailable(`Port ${port}, on which Neo4j ran, is taken by another program.`);
    await pause(200);
  }
  return port;
}

/** Writes the settings, sets the password before the first start, and starts Neo4j as a process that outlives this one. */
export async function launch(options: LaunchOptions): Promise<ChildProcess & { readonly pid: number }> {
  const { paths, installation, java } = options;
  const [conf, logs] = [join(paths.neo4j, 'conf'), join(paths.neo4j, 'logs')];
  for (const folder of [conf, logs, ...['data', 'run', 'import', 'licenses'].map((name) => join(paths.neo4j, name))]) {
    await mkdir(folder, { recursive: true });
  }
  await writeFile(join(conf, 'neo4j.conf'), settings(options));
  const classPath = [join(installation.plugins, '*'), join(installation.lib, '*')].join(':');
  const env = { NEO4J_HOME: paths.neo4j, NEO4J_CONF: conf, LC_ALL: 'C.UTF-8' };
  if (!existsSync(join(paths.neo4j, 'data', 'databases', 'system'))) {
    const admin = ['-Xmx256m', '-XX:TieredStopAtLevel=1', '-cp', classPath, 'org.neo4j.cli.AdminTool'];
    await promisify(execFile)(java.command, [...admin, 'dbms', 'set-initial-password', options.password], { env });
  }
  const archive = archiveOf(installation, java);
  const sharing = existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`]
    : [`-XX:ArchiveClassesAtExit=${archiveInTheMaking(installation, paths)}`];
  const log = openSync(join(logs, 'console.log'), 'a');
  const child = spawn(
    java.command,
    [
      `-Xms${Math.min(512, options.heapMegabytes)}m`,
      `-Xmx${options.heapMegabytes}m`,
      ...[
        '-XX:+UseParallelGC',
        ...LATE_OPTIMISING,
        '-XX:+ExitOnOutOfMemoryError',
        '-XX:+DisableExplicitGC',
        '-Xlog:disable',
        '-Xlog:all=error',
        ...sharing,
      ],
      ...['-Djdk.nio.maxCachedBufferSize=1024', '-Dio.netty.tryReflectionSetAccessible=true', '-Dlog4j2.disable.jmx=true'],
      '-Dfile.encoding=UTF-8',
      ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', classPath, 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${paths.neo4j}`, `--config-dir=${conf}`, '--console-mode'],
    ],
    // Its own process group and no pipes: Ctrl+C reaches the server alone, and a killed server takes nothing with it.
    { detached: true, stdio: ['ignore', log, log], env },
  );
  closeSync(log);
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  child.unref();
  return child as ChildProcess & { readonly pid: number };
}

/** The archive of loaded classes of one Java. */
export const archiveOf = (installation: Installation, java: Java): string =>
  join(installation.folder, `classes-${java.version}.jsa`);

/** Where a first run leaves its archive of loaded classes, until a clean stop lets it be used (halves later starts). */
export const archiveInTheMaking = (installation: Installation, paths: WorldPaths): string =>
  join(installation.folder, `classes-of-${Buffer.from(paths.folder).toString('base64url').slice(-24)}.jsa`);

/** Whether a process is the Neo4j of this folder, and not another one that was given the same number later. */
export async function isNeo4jOf(pid: number, paths: WorldPaths): Promise<boolean> {
  const command =
    (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)) ??
    (await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
      .then(({ stdout }) => stdout)
      .catch(() => ''));
  return command.includes(`--home-dir=${paths.neo4j}`);
}
