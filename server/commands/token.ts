import { ROLES, type Role } from '@brainlink/schema/access';
import { InvalidOptionArgumentError, Option } from 'commander';

import { createMachineToken, listAllTokens, revokeAnyToken } from '../features/tokens/machine-tokens.service';
import { cliActor } from '../identity';
import type { RegisterCommand } from './command-context';

/** `90d` or `90` → 90. */
export function readDays(text: string): number {
  const days = Number(/^(\d{1,3})d?$/.exec(text)?.[1]);
  if (!Number.isInteger(days) || days < 1 || days > 366) throw new InvalidOptionArgumentError('Give 1 to 366 days, such as 90d.');
  return days;
}

/** `brainlink token …`: tokens with which programs ask (issue part 7). */
export const registerToken: RegisterCommand = (program, context) => {
  const token = program.command('token').description('tokens with which programs ask');

  token
    .command('create')
    .description('makes a token; its secret is printed once')
    .addOption(new Option('--role <role>', 'the role it acts in').choices([...ROLES]).makeOptionMandatory())
    .option('--name <name>', 'what it is for', 'notebook')
    .addOption(new Option('--expires <days>', 'when it ends').default(90, '90d').argParser(readDays))
    .option('--user <id>', 'the user it acts for; without it, a technical user of that name is made')
    .option('--write', 'may write too, as far as its role may')
    .action((flags: { role: Role; name: string; expires: number; user?: string; write?: boolean }) =>
      context.withServices(async ({ config, features }) => {
        const made = await createMachineToken(features.identity, cliActor(config.shellUser), {
          name: flags.name,
          role: flags.role,
          readOnly: flags.write !== true,
          expiresInDays: flags.expires,
          ...(flags.user === undefined ? {} : { userId: flags.user }),
        });
        context.print(made.secret);
        context.say(`${made.id}, until ${made.expiresAt}. Use it as "Authorization: Bearer …"; it is not shown again.`);
      }),
    );

  token
    .command('list')
    .description('every token')
    .action(() =>
      context.withServices(async ({ config, features }) => {
        for (const info of await listAllTokens(features.identity, cliActor(config.shellUser))) {
          const state = info.revokedAt === null ? `until ${info.expiresAt}` : `revoked ${info.revokedAt}`;
          const used = `last used ${info.lastUsedAt ?? 'never'}`;
          context.print(
            [info.id, info.name, info.userName, info.roles.join('+'), info.readOnly ? 'reads' : 'writes', state, used].join('  '),
          );
        }
      }),
    );

  token
    .command('revoke <id>')
    .description('ends a token')
    .action((id: string) =>
      context.withServices(async ({ config, features }) => {
        await revokeAnyToken(features.identity, cliActor(config.shellUser), id);
        context.print(`${id} is revoked.`);
      }),
    );
};
