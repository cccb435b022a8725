import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from '../../paths';
import { withFileLock } from './file-lock';
import { findMaven } from './tools';
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
      const mvn = await findMaven();
      say(`Fetching Neo4j ${version} with APOC and Graph Data Science (140 MB, once) …`);
      const work = join(home, `fetching-${digest}`);
      await rm(work, { recursive: true, force: true });
      await mkdir(work, { recursive: true });
      await maven(mvn, work);
      await rename(join(work, 'neo4j'), folder);
      await rm(work, { recursive: true, force: true });
      say('Neo4j is in place.');
    }
    return installation;
  });
}

function maven(mvn: string, work: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = ['--batch-mode', '--quiet', '--file', POM, 'package', `-Dwork=${work}`];
    const child = spawn(mvn, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const keep = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (cause) => reject(new DatabaseUnavailable('Maven could not be run.', { cause })));
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new DatabaseUnavailable(`Maven could not fetch Neo4j (exit ${code}):\n${printed.trim()}`));
    });
  });
}
