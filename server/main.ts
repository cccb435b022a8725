import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { ConfigError, loadConfig } from './config';
import { faultInWords } from './fault-in-words';
import { fetchModels } from './fetch-models';
import { growHeapSlowly, keepRoomToMain } from './heap-growing';
import { openLog } from './log';
import { serve, type Serving } from './serve';

const say = (message: string): void => void process.stdout.write(`${message}\n`);

function parseFlags() {
  try {
    return parseArgs({ options: { empty: { type: 'boolean' }, port: { type: 'string' } } });
  } catch (error) {
    throw new ConfigError(`${error instanceof Error ? error.message : String(error)}\nThere are --empty and --port N.`);
  }
}

/** `npm start` has looked at them before (`bootstrap/start-flags.mjs`); an image runs this file itself. */
function readFlags(): { empty: boolean; port: number | undefined } {
  const { values } = parseFlags();
  const port = values.port === undefined ? undefined : Number(values.port);
  if (values.port === '' || (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))) {
    throw new ConfigError(`--port ${values.port} is not a port: give a number from 0 to 65535.`);
  }
  return { empty: values.empty ?? false, port };
}

/** Whether a signal came: what fails from then on fails because everything is being closed. */
let stopping = false;

/** Stops on the first signal, at once on the second. */
function stopOnSignal(serving: Serving): void {
  const stop = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    say(`\n${signal}: stopping …`);
    void serving.stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  // Who started it is gone.
  process.on('disconnect', () => stop('disconnect'));
  process.channel?.unref();
}

async function main(): Promise<void> {
  keepRoomToMain();
  const { empty, port } = readFlags();
  const config = loadConfig({ ...(empty ? { world: 'real' } : {}), ...(port === undefined ? {} : { port }) });
  const serving = serve({ config, log: openLog(config.logLevel), exactPort: port !== undefined, say });
  stopOnSignal(serving);
  const { url, signInLink, services } = await serving.started;
  // It holds for all threads: the one that loads a world is to be fast, and its memory goes with it.
  growHeapSlowly();
  say(
    `\nBrainLink Atlas (${config.world === 'demo' ? 'demo world: every person is synthetic' : 'real world'}) answers at ${url}`,
  );
  if (signInLink) say(`Sign in once with this link, within 24 hours: ${signInLink}`);
  say('Ctrl+C stops it.\n');
  void fetchModels(services, say);
}

main().catch((error: unknown) => {
  if (stopping) return;
  process.stderr.write(`${faultInWords(error)}\n`);
  process.exitCode = 1;
});
