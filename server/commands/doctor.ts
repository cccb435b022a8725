import { koreanDay } from '@brainlink/schema/time';
import { graphDigest, readMeta, recomputeDigest, turnDay, type FullDigest } from '@brainlink/seeds/write';
import { asCommand } from '../features/corrections/command-errors';
import { checkInvariants, readInvariants, type BrokenInvariant } from '../neo4j';
import type { RegisterCommand } from './command-context';

const PART_IN_WORDS = {
  facts: 'the believed facts, decisions and consents',
  projection: 'the projection',
} as const;

const brokenInWords = (broken: readonly BrokenInvariant[]): string[] =>
  broken.flatMap(({ invariant, count, sample }) => [
    `✗ ${invariant.name}: ${count} × not so: ${invariant.statement}`,
    ...sample.map((row) => `    ${JSON.stringify(row)}`),
  ]);

function digestInWords({ kept, full, parts, differences, differenceCount, counted }: FullDigest): string[] {
  const rest = differenceCount - differences.length;
  return [
    ...differences.map(({ part, place, properties }) => `✗ ${part} ${place}: ${properties.join(', ')}`),
    ...(rest > 0 ? [`… and ${rest} other differences`] : []),
    ...parts.map((part) => `✗ ${PART_IN_WORDS[part]} are not what the kept sum stands for`),
    `read ${counted.facts} facts, ${counted.people} people, ${counted.things} things`,
    `digest kept ${kept}`,
    `digest full ${full} ${isSound({ parts, differenceCount }) ? 'SAME' : 'DIFFERENT'}`,
  ];
}

const isSound = ({ parts, differenceCount }: Pick<FullDigest, 'parts' | 'differenceCount'>): boolean =>
  parts.length === 0 && differenceCount === 0;

/** `brainlink doctor`: asks the store for whatever breaks an invariant; exit code 1 when something does. */
export const registerDoctor: RegisterCommand = (program, context) => {
  program
    .command('doctor')
    .description('checks that what must always be true of the store is true')
    .option('--digest', 'prints the digest of the graph (equal digests: equal facts, decisions, consents and projection)')
    .option('--full', 'reads everything for it: computes the digest anew, derives every projection again, and names what differs')
    .option('--json', 'prints JSON')
    .action(async (flags: { digest?: boolean; full?: boolean; json?: boolean }) => {
      await context.withServices(async ({ store, clock }) => {
        const invariants = await readInvariants();
        const broken = await checkInvariants(store, invariants);
        const full = flags.full
          ? await asCommand(async () => {
              const now = clock.now();
              await turnDay(store, now);
              return recomputeDigest(store, koreanDay(now));
            })
          : undefined;
        const digest = full?.kept ?? (flags.digest ? graphDigest(await store.read(readMeta)) : undefined);
        if (flags.json) {
          const report = broken.map(({ invariant, count, sample }) => ({
            name: invariant.name,
            statement: invariant.statement,
            count,
            sample,
          }));
          context.print(
            JSON.stringify({ checked: invariants.length, broken: report, digest, ...(full ? { full } : {}) }, null, 2),
          );
        } else {
          for (const line of brokenInWords(broken)) context.print(line);
          context.print(`${invariants.length - broken.length} of ${invariants.length} invariants hold.`);
          if (full) for (const line of digestInWords(full)) context.print(line);
          else if (digest !== undefined) context.print(`digest ${digest}`);
        }
        if (broken.length > 0 || (full && !isSound(full))) process.exitCode = 1;
      });
    });
};
