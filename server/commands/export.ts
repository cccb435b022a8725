import { resolve } from 'node:path';
import { ROLES, type Role } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { InvalidOptionArgumentError, Option } from 'commander';
import { z } from 'zod';
import { exportQuery } from '../features/exports/query/export-query.service';
import { GRAPH_FORMAT_NAMES } from '../features/exports/query/write-graph';
import { EXPORT_FORMATS } from '../features/exports/write-table';
import { buildSchemas } from '../graphql/schemas';
import { cliActor } from '../identity';
import { readInput, readJsonInput } from './check-input';
import { checkOutput } from './check-output';
import type { RegisterCommand } from './command-context';

const FORMATS = [...EXPORT_FORMATS, ...GRAPH_FORMAT_NAMES];

/** `name=value` → a variable; a value that is JSON is read as such. */
export function readVariable(text: string, before: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidOptionArgumentError('Give name=value.');
  const value = text.slice(at + 1);
  try {
    return { ...before, [text.slice(0, at)]: JSON.parse(value) as unknown };
  } catch {
    return { ...before, [text.slice(0, at)]: value };
  }
}

async function readVariables(path: string): Promise<Record<string, unknown>> {
  const read = z.record(z.string(), z.unknown()).safeParse(await readJsonInput('variables', path));
  if (!read.success)
    throw new AtlasError('INVALID_INPUT', { message: `--variables ${path}: give an object, { "name": value }.` });
  return read.data;
}

interface Flags {
  readonly format: (typeof FORMATS)[number];
  readonly out: string;
  readonly knownAt?: string;
  readonly var: Readonly<Record<string, unknown>>;
  readonly variables?: string;
  readonly role?: Role;
}

/** `brainlink export QUERY.graphql`: the answer of a query, every page of it, as a file. */
export const registerExport: RegisterCommand = (program, context) => {
  program
    .command('export <query>')
    .description('the answer of a GraphQL query as a file: every page of it, with the question, the times and the digest')
    .addOption(
      new Option('--format <format>', 'of the file; graphml and gexf for networks').choices(FORMATS).makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'where to put it')
    .option('--known-at <time>', 'what was known then: an ISO instant, a date or seq:N')
    .option('--var <name=value>', 'a variable of the query; may be repeated', readVariable, {})
    .option('--variables <file>', 'variables as JSON')
    .addOption(new Option('--role <role>', 'sees what this role sees; without it, everything').choices([...ROLES]))
    .action(async (path: string, flags: Flags) => {
      await checkOutput('out', flags.out);
      const text = await readInput(path);
      const fromFile = flags.variables ? await readVariables(flags.variables) : {};
      await context.withServices(async ({ config, store, clock, features }) => {
        const actor = cliActor(config.shellUser);
        const schemas = await buildSchemas(store.driver);
        const { about, cut } = await exportQuery(
          { store, clock, features, schemas },
          flags.role ? { ...actor, roles: [flags.role], contactGrant: false } : actor,
          {
            text,
            variables: { ...fromFile, ...flags.var },
            format: flags.format,
            out: resolve(flags.out),
            ...(flags.knownAt === undefined ? {} : { knownAt: flags.knownAt }),
          },
        );
        context.print(resolve(flags.out));
        context.say(`${about.count} rows as known at seq ${about.seq}${about.digest ? `, digest ${about.digest}` : ''}.`);
        if (cut.length > 0) context.say(`Not whole: ${cut.join(', ')}. Raise \`first\` there.`);
      });
    });
};
