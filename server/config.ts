import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { REGISTER_KINDS, type RegisterAddress } from './features/register/register-address';
import { fromRoot, repositoryRoot } from './paths';

/** A text that may be left out; an empty one counts as left out, as compose files write them. */
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));
/** An empty variable counts as left out. */
const orNothing = <T extends z.ZodType>(type: T) => z.preprocess((value) => (value === '' ? undefined : value), type.optional());
const wholeNumber = (least: number, most: number) => {
  const error = `give a whole number from ${least} to ${most}`;
  return orNothing(z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error }));
};
const oneOf = <const T extends readonly string[]>(choices: T) =>
  orNothing(z.enum(choices, { error: `give one of ${choices.join(', ')}` }));
const url = (protocol: RegExp, error: string) => text.pipe(z.url({ protocol, error }).optional());
const webAddress = url(/^https?$/, 'give an address that begins with http:// or https://');
const flag = z
  .enum(['', 'true', 'false', '1', '0'], { error: 'give true or false' })
  .optional()
  .transform((value) => value === 'true' || value === '1');

/** Every environment variable that is read; documented in this package's README. */
const environment = z.object({
  HOST: text,
  PORT: wholeNumber(0, 65_535),
  PUBLIC_URL: webAddress,
  TRUST_PROXY: flag,
  LOG_LEVEL: oneOf(['silent', 'error', 'warn', 'info', 'debug']),
  ATLAS_HOME: text,
  ATLAS_WORLD: oneOf(['demo', 'real']),
  ATLAS_DEMO_SIZE: oneOf(['XS', 'S', 'M']),
  ATLAS_UPLOADS: text,
  ATLAS_UPLOAD_QUOTA_MB: wholeNumber(1, 1_000_000),
  ATLAS_QUERY_SECONDS: wholeNumber(1, 3_600),
  REGISTER_URL: webAddress,
  REGISTER_KIND: oneOf(REGISTER_KINDS),
  REGISTER_TOKEN: text,
  NEO4J_URI: url(/^(neo4j|bolt)(\+s|\+ssc)?$/, 'give an address such as neo4j://host:7687, neo4j+s://… or bolt://…'),
  NEO4J_USERNAME: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
  NEO4J_PORT: wholeNumber(1, 65_535),
  NEO4J_HEAP_MB: wholeNumber(256, 65_536),
  JAVA_HOME: text,
  SUDO_USER: text,
  USER: text,
});

/** A store is one world (contract 17). */
export type World = 'demo' | 'real';

/** What the server is told from outside, checked. */
export interface Config {
  readonly http: {
    readonly host: string;
    /** 0 takes any free port. */
    readonly port: number;
    /** Where people reach the server, when that is not `http://host:port`. */
    readonly publicUrl: string | undefined;
    readonly trustProxy: boolean;
  };
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly world: World;
  /** Whether somebody said which world is meant, or it is the default. */
  readonly worldIsSet: boolean;
  /** How large a demo world is made (contract 18). */
  readonly demoSize: 'XS' | 'S' | 'M';
  /** Git-ignored folder of everything that is made while running. */
  readonly home: string;
  readonly uploads: { readonly folder: string; readonly quotaMegabytes: number };
  /** Where the overseas register answers; absent: it comes as files only. */
  readonly register: RegisterAddress | undefined;
  readonly neo4j: {
    /** Set: that database is used. Absent: the embedded one. */
    readonly uri: string | undefined;
    readonly username: string;
    readonly password: string | undefined;
    readonly database: string;
    /** Preferred Bolt port of the embedded Neo4j; another is taken when it is in use. */
    readonly port: number;
    /** Heap of the embedded Neo4j; absent: sized to the machine. */
    readonly heapMegabytes: number | undefined;
    readonly javaHome: string | undefined;
    /** Longest time a reading transaction may take. */
    readonly querySeconds: number;
  };
  /** Name of the person at the command line, for the audit (contract 14). */
  readonly shellUser: string;
}

/** What a command's flags may override. */
export interface ConfigOverrides {
  readonly world?: World;
  readonly port?: number;
  readonly home?: string;
}

/** A setting that cannot be used, with the way to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What is wrong with the environment, a line a variable. What may hold a secret is not repeated. */
function faultsOf(issues: readonly z.core.$ZodIssue[], source: NodeJS.ProcessEnv): string[] {
  return issues.map((issue) => {
    const name = issue.path.join('.');
    const value = source[name];
    return `  ${name}: ${issue.message}${value === undefined || value.includes('@') ? '' : `, not "${value}"`}`;
  });
}

/** `ATLAS_PORT` for `PORT`: ours by its name, and read by nobody. */
const misnamed = (source: NodeJS.ProcessEnv): string[] =>
  Object.keys(source)
    .filter((name) => name.startsWith('ATLAS_') && name.slice('ATLAS_'.length) in environment.shape)
    .map((name) => `  ${name}: is called ${name.slice('ATLAS_'.length)}`);

/**
 * Reads the configuration. The only reader of `process.env`.
 * @throws ConfigError naming every variable that is wrong.
 */
export function loadConfig(overrides: ConfigOverrides = {}, source: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(source);
  const faults = [...faultsOf(parsed.error?.issues ?? [], source), ...misnamed(source)];
  if (!parsed.success || faults.length > 0) {
    throw new ConfigError(
      `The environment cannot be used:\n${faults.join('\n')}\nThe variables are described in server/README.md.`,
    );
  }
  const env = parsed.data;
  const asPath = (path: string) => (isAbsolute(path) ? path : resolve(repositoryRoot, path));
  const home = asPath(overrides.home ?? env.ATLAS_HOME ?? fromRoot('.atlas'));
  const world = overrides.world ?? env.ATLAS_WORLD ?? 'demo';
  return {
    http: {
      host: env.HOST ?? '127.0.0.1',
      port: overrides.port ?? env.PORT ?? 4000,
      publicUrl: env.PUBLIC_URL?.replace(/\/$/, ''),
      trustProxy: env.TRUST_PROXY,
    },
    logLevel: env.LOG_LEVEL ?? 'info',
    world,
    worldIsSet: (overrides.world ?? env.ATLAS_WORLD) !== undefined,
    demoSize: env.ATLAS_DEMO_SIZE ?? 'S',
    home,
    uploads: {
      folder: env.ATLAS_UPLOADS ? asPath(env.ATLAS_UPLOADS) : resolve(home, world, 'uploads'),
      quotaMegabytes: env.ATLAS_UPLOAD_QUOTA_MB ?? 2_048,
    },
    register:
      env.REGISTER_URL === undefined
        ? undefined
        : { url: env.REGISTER_URL, kind: env.REGISTER_KIND ?? 'rest', token: env.REGISTER_TOKEN ?? null },
    neo4j: {
      uri: env.NEO4J_URI,
      username: env.NEO4J_USERNAME ?? 'neo4j',
      password: env.NEO4J_PASSWORD,
      database: env.NEO4J_DATABASE ?? 'neo4j',
      port: env.NEO4J_PORT ?? 7687,
      heapMegabytes: env.NEO4J_HEAP_MB,
      javaHome: env.JAVA_HOME,
      querySeconds: env.ATLAS_QUERY_SECONDS ?? 60,
    },
    shellUser: env.SUDO_USER ?? env.USER ?? 'unknown',
  };
}

/**
 * A secret out of a variable that a command was told the name of, so that it stands in no list of processes.
 * @throws ConfigError when there is none
 */
export function secretFromEnvironment(name: string, source: NodeJS.ProcessEnv = process.env): string {
  const value = source[name]?.trim();
  if (!value) throw new ConfigError(`The environment has no ${name}.`);
  return value;
}
