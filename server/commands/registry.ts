import type { RegisterCommand } from './command-context';
import { registerBackup } from './backup';
import { registerDoctor } from './doctor';
import { registerRestore } from './restore';

/** Every command of the `brainlink` command line, in the order of its help. */
export const COMMANDS: readonly RegisterCommand[] = [registerDoctor, registerBackup, registerRestore];
