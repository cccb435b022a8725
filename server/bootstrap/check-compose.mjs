// docker-compose.yml without Docker: it is YAML, every service has a pinned image or a build, and what it refers to is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.mjs';

/** What is wrong with a compose file, given as its parsed content. */
export function composeFaults({ services = {}, volumes = {} }) {
  const faults = [];
  if (Object.keys(services).length === 0) faults.push('There are no services.');
  for (const [name, service] of Object.entries(services)) {
    const { image, build, depends_on: needs = {}, volumes: mounts = [], ports = [] } = service;
    if (!image && !build) faults.push(`${name} has neither an image nor a build.`);
    if (image && !/:[\w.-]*\d/.test(image)) faults.push(`${name}: the image ${image} is not pinned to a version.`);
    for (const other of Array.isArray(needs) ? needs : Object.keys(needs)) {
      if (!(other in services)) faults.push(`${name} depends on ${other}, which is no service.`);
      else if (needs[other]?.condition === 'service_healthy' && !services[other].healthcheck)
        faults.push(`${name} waits for the health of ${other}, which has no check.`);
    }
    for (const mount of mounts) {
      const [from] = String(mount).split(':');
      if (!/^[./~]/.test(from) && !(from in volumes)) faults.push(`${name}: the volume ${from} is not declared.`);
    }
    for (const port of ports)
      if (!/^(127\.0\.0\.1:)?\d+:\d+$/.test(String(port))) faults.push(`${name}: the port "${port}" cannot be read.`);
  }
  return faults;
}

/** The check of `npm run check`. */
export async function checkCompose() {
  // Here rather than at the top: this file is loaded before anything is installed.
  const { parse } = await import('yaml');
  try {
    const faults = composeFaults(parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8')));
    return { code: faults.length, output: faults.join('\n') };
  } catch (error) {
    return { code: 1, output: error.message };
  }
}
