import { AtlasError } from '@brainlink/schema/errors';
import { z } from 'zod';
import { secretFromEnvironment } from '../config';
import { REGISTER_KINDS, type RegisterAddress } from '../features/register/register-address';
import { actorName, cliActor } from '../identity/actor';
import { checkOutput } from './check-output';
import type { RegisterCommand } from './command-context';

interface PullFlags {
  readonly url?: string;
  readonly kind?: string;
  readonly tokenEnv?: string;
  readonly applyOthers?: boolean;
  readonly json?: boolean;
}

/** The register that the flags mean, or the configured one. */
function addressOf(flags: PullFlags, configured: RegisterAddress | undefined): RegisterAddress {
  if (flags.url === undefined && flags.tokenEnv === undefined && configured) return configured;
  const url = z.url({ protocol: /^https?$/ }).safeParse(flags.url ?? configured?.url);
  const kind = z.enum(REGISTER_KINDS).safeParse(flags.kind ?? configured?.kind ?? 'rest');
  if (!url.success)
    throw new AtlasError('INVALID_INPUT', { message: 'Give the address of the register with --url, or set REGISTER_URL.' });
  if (!kind.success) throw new AtlasError('INVALID_INPUT', { message: `--kind is one of ${REGISTER_KINDS.join(', ')}.` });
  return { url: url.data, kind: kind.data, token: flags.tokenEnv === undefined ? null : secretFromEnvironment(flags.tokenEnv) };
}

/** `brainlink register pull|push`: the overseas register as a connector. A pull that broke off goes on where it was. */
export const registerRegister: RegisterCommand = (program, context) => {
  const register = program.command('register').description('the register of overseas scientists');
  register
    .command('pull')
    .description('pulls the whole register, page by page, and imports it as a snapshot')
    .option('--url <url>', 'where the register answers; REGISTER_URL when left out')
    .option('--kind <kind>', 'rest or graphql')
    .option('--token-env <name>', 'name of the environment variable that holds the token')
    .option('--apply-others', 'applies the good records although others are rejected')
    .option('--json', 'prints JSON')
    .action(async (flags: PullFlags) => {
      await context.withServices(async (services) => {
        const caller = cliActor(services.config.shellUser);
        const address = addressOf(flags, services.config.register);
        const { register: connector, jobs } = services.features;
        await connector.note(caller);
        const how = { applyOthers: flags.applyOthers === true, actor: actorName(caller) };
        const pulled = await jobs.exclusive(() =>
          connector.pull(address, how, {
            progress: async (records, more) =>
              context.say(
                `${String(records)}${more?.total === undefined ? '' : ` of ${String(more.total)}`} (${more?.message?.en ?? ''})`,
              ),
            isCancelled: () => Promise.resolve(false),
          }),
        );
        if (pulled.kind !== 'imported') {
          context.print(flags.json ? JSON.stringify(pulled) : 'The register has not changed since it was last imported.');
          return;
        }
        const { records, repeated, outcome, report } = pulled;
        const problems = report.problems.filter(({ severity }) => severity !== 'note').slice(0, 50);
        const { created, changed, unchanged, missing, rejected } = outcome.counts;
        const counts = { created, changed, unchanged, missing, rejected };
        context.print(
          flags.json
            ? JSON.stringify({ records, repeated, state: outcome.state, importId: outcome.importId, ...counts, problems })
            : [
                `${String(records)} records pulled, ${String(repeated)} of them more than once: ${outcome.state}`,
                `  ${Object.entries(counts)
                  .map(([name, count]) => `${name} ${String(count)}`)
                  .join(' · ')}`,
                ...problems.map(({ code, row, advice }) => `  ${code} record ${String(row ?? '')}: ${advice.en}`),
              ].join('\n'),
        );
        if (outcome.state === 'blocked') process.exitCode = 1;
      });
    });
  register
    .command('push')
    .description('writes confirmed links and corrections into a file for those who keep the register')
    .requiredOption('--out <file>', 'where to: .csv or .jsonl')
    .action(async ({ out }: { readonly out: string }) => {
      await checkOutput('out', out);
      await context.withServices(async (services) => {
        const { changes, records } = await services.features.register.push(cliActor(services.config.shellUser), out);
        context.print(`${String(changes)} changes about ${String(records)} records of the register: ${out}`);
      });
    });
};
