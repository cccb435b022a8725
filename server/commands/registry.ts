/* eslint-disable @typescript-eslint/no-require-imports -- a module that is loaded when it is asked for; `import()` of a path without its extension is no TypeScript here */
import type { RegisterCommand } from './command-context';

/**
 * Every command of the `brainlink` command line by its name, in the order of its help. Only what was asked for is loaded: the commands on
 * files alone must not wait for a database's driver and a GraphQL schema.
 */
export const COMMANDS: Readonly<Record<string, () => RegisterCommand>> = {
  import: () => (require('./import') as typeof import('./import')).registerImport,
  link: () => (require('./link') as typeof import('./link')).registerLink,
  dedupe: () => (require('./dedupe') as typeof import('./dedupe')).registerDedupe,
  match: () => (require('./match') as typeof import('./match')).registerMatch,
  assign: () => (require('./assign') as typeof import('./assign')).registerAssign,
  register: () => (require('./register') as typeof import('./register')).registerRegister,
  doctor: () => (require('./doctor') as typeof import('./doctor')).registerDoctor,
  backup: () => (require('./backup') as typeof import('./backup')).registerBackup,
  restore: () => (require('./restore') as typeof import('./restore')).registerRestore,
  user: () => (require('./user') as typeof import('./user')).registerUser,
  token: () => (require('./token') as typeof import('./token')).registerToken,
  'subject-report': () => (require('./subject-report') as typeof import('./subject-report')).registerSubjectReport,
  export: () => (require('./export') as typeof import('./export')).registerExport,
  report: () => (require('./report') as typeof import('./report')).registerReport,
  names: () => (require('./names') as typeof import('./names')).registerNames,
  schema: () => (require('./schema') as typeof import('./schema')).registerSchema,
};

/** The commands that a line of arguments needs: the one that it names, or all of them. */
export function commandsFor(args: readonly string[]): readonly RegisterCommand[] {
  const named = args.find((word) => Object.hasOwn(COMMANDS, word));
  const wanted = named === undefined ? Object.values(COMMANDS) : [COMMANDS[named]!];
  return wanted.map((load) => load());
}
