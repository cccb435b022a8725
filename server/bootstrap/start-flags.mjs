// What `npm start` can be told, read before anything is installed, fetched or started.
import { parseArgs } from 'node:util';

/** Shown for --help, and below what is wrong with the flags. */
export const USAGE = `Usage: npm start -- [--empty] [--port N]

  --empty    a real world in its own folder, without demo people
  --port N   listen on exactly this port; without it on 4000, or the next free one
  --help     show this

Everything else is set in the environment; server/README.md names the variables.`;

const OPTIONS = { empty: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } };

const isPort = (text) => /^\d+$/.test(text) && Number(text) < 65_536;

/** What is wrong with a line of flags, in one sentence; undefined when nothing is. `env` tells which flags npm kept for itself. */
export function faultOfFlags(args, env = {}) {
  const kept = ['empty', 'port'].find(
    (name) => env[`npm_config_${name}`] !== undefined && !args.some((arg) => arg.startsWith(`--${name}`)),
  );
  if (kept !== undefined)
    return `npm keeps what stands before -- for itself. Write: npm start -- --${kept}${kept === 'port' ? ' N' : ''}`;
  let values;
  try {
    ({ values } = parseArgs({ args, options: OPTIONS }));
  } catch (error) {
    const named = /'([^']*)'/.exec(error.message)?.[1] ?? args.join(' ');
    return error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
      ? `${named.split(/[ ,=]/)[0]} is not used that way.`
      : `npm start knows no ${named}.`;
  }
  return values.port === undefined || isPort(values.port)
    ? undefined
    : `--port "${values.port}" is not a port: give a number from 0 to 65535.`;
}

/** Whether somebody asks what can be said. */
export const isHelpWanted = (args) => args.includes('--help') || args.includes('-h');
