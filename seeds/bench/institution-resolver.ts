import { buildInstitutionResolver } from '../check/institution-resolver';
import { KNOWN_AFFILIATIONS } from '../check/institution-resolver/known-affiliations';
import { dataFile } from '../data';

/*
 * node --expose-gc -r @swc-node/register seeds/bench/institution-resolver.ts
 * Prints what the resolver costs and how good it is on the list of known affiliations. Every string is met once, so that no answer is
 * remembered; files repeat theirs and are faster.
 */
const megabytes = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

async function main(): Promise<void> {
  const before = megabytes();
  const started = performance.now();
  const resolver = await buildInstitutionResolver(dataFile('ror'));
  const buildMs = performance.now() - started;
  const heap = megabytes() - before;
  const verdicts = KNOWN_AFFILIATIONS.map(([text, country, meant]) => ({
    meant,
    found: resolver.resolve(text, { country })?.name ?? null,
  }));
  const told = verdicts.filter(({ found }) => found !== null);
  const right = told.filter(({ found, meant }) => found === meant).length;
  const texts = Array.from({ length: 100 }, (_, round) =>
    KNOWN_AFFILIATIONS.map(([text, country]) => [`${text}${' '.repeat(round + 1)}`, country] as const),
  ).flat();
  const cpu = process.cpuUsage();
  for (const [text, country] of texts) resolver.resolve(text, { country });
  const { user } = process.cpuUsage(cpu);
  console.log(
    JSON.stringify({
      strings: KNOWN_AFFILIATIONS.length,
      precision: right / told.length,
      recall: right / verdicts.filter(({ meant }) => meant !== null).length,
      buildMs: Math.round(buildMs),
      heapMB: Math.round(heap),
      stringsPerCpuSecond: Math.round(texts.length / (user / 1e6)),
      node: process.version,
    }),
  );
}

void main();
