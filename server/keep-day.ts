import { StoreBusy, turnDay } from '@brainlink/seeds/write';
import type { AppServices } from './services';

const LOOK_MS = 60_000;

/**
 * Keeps what the day decides (where people are now, which memberships are current) at the present Korean day: brings it there at once,
 * then looks once a minute whether midnight has passed. While an import publishes it waits for the next look.
 */
export async function keepDay({
  store,
  clock,
  log,
  onStop,
}: Pick<AppServices, 'store' | 'clock' | 'log' | 'onStop'>): Promise<void> {
  const turn = async (): Promise<void> => {
    try {
      const looked = await turnDay(store, clock.now());
      if (looked > 0) log.info({ records: looked }, 'the day has turned');
    } catch (err) {
      if (!(err instanceof StoreBusy)) log.warn({ err }, 'the day could not be turned');
    }
  };
  await turn();
  let turning: Promise<void> | undefined;
  const timer = setInterval(() => (turning ??= turn().finally(() => (turning = undefined))), LOOK_MS);
  timer.unref();
  onStop(async () => {
    clearInterval(timer);
    await turning;
  });
}
