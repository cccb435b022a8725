import type { Audience } from '@brainlink/schema/access';
import type { Clock, Store } from '@brainlink/schema/ports';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes } from '../atlas/two-times';
import type { Layouts } from './layouts.service';
import { makeLayout } from './make-layout';
import type { Snapshots } from './snapshot.service';

/** A burst of commands makes one layout. */
const DEBOUNCE_MS = 3_000;
/** How long somebody waits for the very first layout before people are shown without communities. */
const FIRST_MS = 20_000;

/** What the maker of layouts needs. */
export interface LayoutMakerPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly snapshots: Snapshots;
  readonly layouts: Layouts;
  readonly gds: string | null;
}

/**
 * Makes a new layout in the background when somebody looks at a graph that is newer than its layout; meanwhile the older layout answers.
 * Nothing waits for it, and when it fails the next look tries again.
 */
export class LayoutMaker {
  private readonly waiting = new Map<Audience, Promise<void>>();
  private readonly timers = new Set<{ readonly timer: NodeJS.Timeout; readonly done: () => void }>();

  constructor(private readonly ports: LayoutMakerPorts) {}

  /** Asks for a layout that is not older than `seq`. */
  want(audience: Audience, seq: number, newest: number | null): void {
    if (newest !== null && newest >= seq) return;
    if (this.waiting.has(audience)) return;
    const work = this.pause(newest === null ? 0 : DEBOUNCE_MS)
      .then((go) => (go ? this.make(audience) : undefined))
      .catch(() => undefined)
      .finally(() => this.waiting.delete(audience));
    this.waiting.set(audience, work);
  }

  /** Asks for the first layout of all, and waits for it a while: without one there are no communities to begin with. */
  async first(audience: Audience, seq: number): Promise<void> {
    this.want(audience, seq, null);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, FIRST_MS);
    });
    await Promise.race([this.waiting.get(audience), late]);
    clearTimeout(timer);
  }

  /** Makes the layout of what is known now. */
  async make(audience: Audience): Promise<void> {
    const { store, clock, snapshots, layouts, gds } = this.ports;
    const state = await readStoreState(store);
    const previous = await layouts.newest(audience);
    if (previous && previous.seq >= state.seq) return;
    const index = await snapshots.get(audience, await resolveTimes(store, clock, state, {}));
    if (index.people.count === 0) return;
    await makeLayout(store, { audience, seq: state.seq, index, previous, gds: gds !== null, at: clock.now().toISOString() });
  }

  /** Ends what waits, and waits for what runs. */
  async stop(): Promise<void> {
    for (const { timer, done } of this.timers) {
      clearTimeout(timer);
      done();
    }
    await Promise.all(this.waiting.values());
  }

  private pause(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const entry = {
        timer: setTimeout(() => {
          this.timers.delete(entry);
          resolve(true);
        }, ms),
        done: () => resolve(false),
      };
      this.timers.add(entry);
    });
  }
}
