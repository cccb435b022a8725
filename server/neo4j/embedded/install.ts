import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MavenFailed, runMaven } from '../../maven';
import { fromRoot } from '../../paths';
import { withFileLock } from './file-lock';
import { DatabaseUnavailable } from './unavailable';

/** Where the jars of Neo4j lie. */
export interface Installation {
  readonly lib: string;
  readonly plugins: string;
  /** The folder around both; archives of loaded classes are kept here too. */
  readonly folder: string;
}

const POM = fromRoot('server', 'neo4j', 'embedded', 'pom.xml');

/** Fetches Neo4j with Maven into `home`, once per content of pom.xml, and says where it is. */
export async function install(home: string, say: (message: string) => void): Promise<Installation> {
  const pom = await readFile(POM, 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1] ?? 'unknown';
  const digest = createHash('sha256').update(pom).digest('hex').slice(0, 8);
  const folder = join(home, `neo4j-${version}-${digest}`);
  const installation = { folder, lib: join(folder, 'lib'), plugins: join(folder, 'plugins') };
  if (existsSync(folder)) return installation;
  return withFileLock(join(home, 'install.lock'), async () => {
    if (!existsSync(folder)) {
      say(`Fetching Neo4j ${version} with APOC and Graph Data Science (140 MB, once) …`);
      const work = join(home, `fetching-${digest}`);
      await rm(work, { recursive: true, force: true });
      await mkdir(work, { recursive: true });
      await runMaven(POM, work).catch((cause: unknown) => {
        throw cause instanceof MavenFailed ? new DatabaseUnavailable(`Neo4j: ${cause.message}`, { cause }) : cause;
      });
      await rename(join(work, 'neo4j'), folder);
      await rm(work, { recursive: true, force: true });
      say('Neo4j is in place.');
    }
    return installation;
  });
}
