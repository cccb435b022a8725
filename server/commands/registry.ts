import type { RegisterCommand } from './command-context';

/**
 * Every command of the `brainlink` command line by its name, in the order of its help. Only what was asked for is loaded: the commands on
 * files alone must not wait for a database's driver and a GraphQL schema.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<RegisterCommand>>> = {
  import: async () => (await import('./import')).registerImport,
  link: async () => (await import('./link')).registerLink,
  dedupe: async () => (await import('./dedupe')).registerDedupe,
  register: async () => (await import('./register')).registerRegister,
  doctor: async () => (await import('./doctor')).registerDoctor,
  backup: async () => (await import('./backup')).registerBackup,
  restore: async () => (await import('./restore')).registerRestore,
  user: async () => (await import('./user')).registerUser,
  token: async () => (await import('./token')).registerToken,
  'subject-report': async () => (await import('./subject-report')).registerSubjectReport,
  names: async () => (await import('./names')).registerNames,
  schema: async () => (await import('./schema')).registerSchema,
};

/** The commands that a line of arguments needs: the one that it names, or all of them. */
export async function commandsFor(args: readonly string[]): Promise<readonly RegisterCommand[]> {
  const named = args.find((word) => Object.hasOwn(COMMANDS, word));
  const wanted = named === undefined ? Object.values(COMMANDS) : [COMMANDS[named]!];
  return Promise.all(wanted.map((load) => load()));
}
