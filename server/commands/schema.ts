import { readFile, writeFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { buildSchemas } from '../graphql/schemas';
import { breakingChanges, printAtlasSchema, printDataDictionary } from '../graphql/print-schema';
import { fromRoot } from '../paths';
import type { RegisterCommand } from './command-context';

const SCHEMA = fromRoot('server', 'graphql', 'schema.graphql');
const DICTIONARY = fromRoot('server', 'graphql', 'data-dictionary.md');

/** What is wrong with the committed schema; nothing when it is up to date. */
export function schemaFaults(
  committed: { readonly sdl: string; readonly dictionary: string },
  current: { readonly sdl: string; readonly dictionary: string; readonly perAudience: readonly string[] },
): string[] {
  const faults: string[] = [];
  if (current.perAudience.some((sdl) => sdl !== current.sdl))
    faults.push('The audiences do not have the same schema: what is hidden must be hidden by labels, not by types.');
  if (committed.sdl !== '') {
    for (const change of breakingChanges(buildSchema(committed.sdl), buildSchema(current.sdl)))
      faults.push(`Breaking: ${change.description}`);
  }
  if (committed.sdl !== current.sdl)
    faults.push('schema.graphql is not what the server answers to: run `npx brainlink schema print`.');
  if (committed.dictionary !== current.dictionary)
    faults.push('data-dictionary.md is out of date: run `npx brainlink schema print`.');
  return faults;
}

/** `brainlink schema print [--check]`: prints the GraphQL schema and the data dictionary into the repository, or checks them. Needs no database. */
export const registerSchema: RegisterCommand = (program, context) => {
  program
    .command('schema')
    .description('the GraphQL schema that is committed')
    .command('print')
    .description('prints schema.graphql and the data dictionary')
    .option('--check', 'writes nothing; fails when they are out of date or a change would break somebody')
    .action(async (flags: { check?: boolean }) => {
      const schemas = await buildSchemas();
      const sdl = printAtlasSchema(schemas.secretariat);
      const dictionary = printDataDictionary(schemas.secretariat);
      if (!flags.check) {
        await writeFile(SCHEMA, sdl);
        await writeFile(DICTIONARY, dictionary);
        context.print('Printed schema.graphql and data-dictionary.md.');
        return;
      }
      const committed = {
        sdl: await readFile(SCHEMA, 'utf8').catch(() => ''),
        dictionary: await readFile(DICTIONARY, 'utf8').catch(() => ''),
      };
      const faults = schemaFaults(committed, { sdl, dictionary, perAudience: Object.values(schemas).map(printAtlasSchema) });
      for (const fault of faults) context.print(`✗ ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
      else context.print('The schema is as committed.');
    });
};
