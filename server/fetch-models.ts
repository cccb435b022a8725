import { ENGLISH_MODELS, installModels } from './embeddings';
import type { AppServices } from './services';

/** The parts of the server that fetching models touches. */
export type ModelPorts = Pick<AppServices, 'config' | 'log' | 'onStop'> & {
  readonly features: Pick<AppServices['features'], 'expertise'>;
};

/**
 * Fetches the models of sentence embeddings beside a server that already answers, and lets the search of speakers use them. What cannot be
 * fetched is said and done without; stopping the server stops it.
 */
export function fetchModels({ config, log, features, onStop }: ModelPorts, say: (message: string) => void): Promise<void> {
  const stop = new AbortController();
  const fetching = (async () => {
    for (const models of [ENGLISH_MODELS, ['multilingual'] as const]) {
      try {
        await installModels(config.home, models, say, stop.signal);
      } catch (err) {
        if (stop.signal.aborted) return;
        log.warn({ err }, 'models of sentence embeddings could not be fetched');
        say(err instanceof Error ? err.message : String(err));
      }
    }
    // Minutes of work: nobody waits for it.
    void features.expertise.useInstalledModels();
  })();
  onStop(async () => {
    stop.abort();
    await fetching;
  });
  return fetching;
}
