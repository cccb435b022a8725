import { ROLES } from '@brainlink/schema/access';
import { Option } from 'commander';

import { inviteUser, issueSignInLink, listUsers, setUserDisabled, grantContact } from '../features/users/users.service';
import { cliActor } from '../identity';
import type { RegisterCommand } from './command-context';

interface InviteFlags {
  readonly role: string;
  readonly name?: string;
  readonly email?: string;
  readonly event?: string;
  readonly club?: string;
  readonly association?: string;
  readonly person?: string;
}

/** `brainlink user …`: who may sign in (contract 14). */
export const registerUser: RegisterCommand = (program, context) => {
  const user = program.command('user').description('who may sign in');

  user
    .command('invite')
    .description('makes a one-time link for somebody new; printed once')
    .addOption(new Option('--role <role>', 'the role it gives').choices([...ROLES]).makeOptionMandatory())
    .option('--name <name>', 'what the person is called; without it the address, or the role')
    .option('--email <address>', 'kept with the account, shown to nobody but the staff')
    .option('--event <id>', 'the event an organizer is invited for')
    .option('--club <id>', 'the club a leader is invited for')
    .option('--association <abbreviation>', 'the association somebody is invited for')
    .option('--person <id>', 'the person of the graph whom the user is')
    .action((flags: InviteFlags) =>
      context.withServices(async ({ config, features }) => {
        const { link, invitation } = await inviteUser(features.identity, cliActor(config.shellUser), {
          name: flags.name ?? flags.email ?? flags.role,
          role: flags.role,
          email: flags.email,
          eventId: flags.event,
          clubId: flags.club,
          associationId: flags.association,
          personId: flags.person,
        });
        context.print(link);
        context.say(`Works once, until ${invitation.expiresAt}.`);
      }),
    );

  user
    .command('list')
    .description('everybody who can sign in')
    .option('--json', 'as JSON')
    .action((flags: { json?: boolean }) =>
      context.withServices(async ({ config, features }) => {
        const users = await listUsers(features.identity, cliActor(config.shellUser));
        if (flags.json === true) return context.print(JSON.stringify(users, null, 2));
        for (const { id, name, roles, contactGrant, disabled, lastSeenAt } of users) {
          const marks = [contactGrant ? 'contact data' : '', disabled ? 'disabled' : ''].filter((mark) => mark !== '');
          context.print([id, name, roles.join('+'), lastSeenAt ?? 'never', ...marks].join('  '));
        }
      }),
    );

  user
    .command('link <user>')
    .description('makes a new way in for somebody who has an account (another browser, a lost session)')
    .action((id: string) =>
      context.withServices(async ({ config, features }) => {
        const { link, invitation } = await issueSignInLink(features.identity, cliActor(config.shellUser), id);
        context.print(link);
        context.say(`Works once, until ${invitation.expiresAt}.`);
      }),
    );

  user
    .command('disable <user>')
    .description("ends somebody's sign-in, sessions and tokens")
    .action((id: string) =>
      context.withServices(async ({ config, features }) => {
        const { name } = await setUserDisabled(features.identity, cliActor(config.shellUser), id, true);
        context.print(`${name} can no longer sign in.`);
      }),
    );

  user
    .command('grant-contact <user>')
    .description('lets a member of the secretariat see addresses and telephone numbers')
    .option('--revoke', 'takes the grant back')
    .action((id: string, flags: { revoke?: boolean }) =>
      context.withServices(async ({ config, features }) => {
        const granted = flags.revoke !== true;
        const { name } = await grantContact(features.identity, cliActor(config.shellUser), id, granted);
        context.print(`${name} ${granted ? 'may' : 'may no longer'} see contact data.`);
      }),
    );
};
