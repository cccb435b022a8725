// Lets Maven download Neo4j while npm downloads packages: on a first start both wait for the network most of the time.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './steps.mjs';

/** Whether this start needs the embedded Neo4j and has none yet. */
function isWanted({ NEO4J_URI, ATLAS_HOME = join(root, '.atlas') }) {
  if (NEO4J_URI) return false;
  return !existsSync(ATLAS_HOME) || !readdirSync(ATLAS_HOME).some((name) => name.startsWith('neo4j-'));
}

/**
 * Fills Maven's own repository with what `server/neo4j/embedded/pom.xml` asks for. The server installs from there with the checks and the
 * messages it always has, so a failure here is not even told: the server meets it again.
 * @returns {Promise<void>} resolves when Maven has ended, however that went
 */
export function fetchDatabaseBeside() {
  if (!isWanted(process.env)) return Promise.resolve();
  console.log('Fetching Neo4j with APOC and Graph Data Science beside (140 MB, once) …');
  const work = mkdtempSync(join(tmpdir(), 'atlas-neo4j-'));
  const pom = join(root, 'server', 'neo4j', 'embedded', 'pom.xml');
  const child = spawn('mvn', ['--batch-mode', '--quiet', '--file', pom, 'package', `-Dwork=${work}`], { stdio: 'ignore' });
  const stop = () => child.kill();
  process.once('exit', stop);
  return new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  }).then(() => {
    process.off('exit', stop);
    rmSync(work, { recursive: true, force: true });
  });
}
