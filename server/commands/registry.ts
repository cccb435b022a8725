import type { RegisterCommand } from './command-context';
import { registerBackup } from './backup';
import { registerDedupe } from './dedupe';
import { registerDoctor } from './doctor';
import { registerImport } from './import';
import { registerLink } from './link';
import { registerNames } from './names';
import { registerRegister } from './register';
import { registerRestore } from './restore';
import { registerSchema } from './schema';
import { registerSubjectReport } from './subject-report';
import { registerToken } from './token';
import { registerUser } from './user';

/** Every command of the `brainlink` command line, in the order of its help. */
export const COMMANDS: readonly RegisterCommand[] = [
  registerImport,
  registerLink,
  registerDedupe,
  registerRegister,
  registerDoctor,
  registerBackup,
  registerRestore,
  registerUser,
  registerToken,
  registerSubjectReport,
  registerNames,
  registerSchema,
];
