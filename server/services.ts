import type { Clock } from '@brainlink/schema/ports';
import type { Config } from './config';
import { composeFeatures } from './features';
import type { Services } from './graphql/services';
import { systemClock, systemRandom, type RandomBytes } from './identity/ports';
import type { Log } from './log';
import { gdsVersion, type Neo4jStore } from './neo4j';

/**
 * What every mounted feature and every command is given: the ports, and the services of the features. A feature narrows it to what it
 * needs in the parameter type of its own `mount<Name>(app, services)`.
 */
export interface AppServices {
  readonly config: Config;
  readonly store: Neo4jStore;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly log: Log;
  /** The address people use, without a slash at its end. */
  readonly baseUrl: string;
  /** Version of Graph Data Science in the database, null without it. */
  readonly gds: string | null;
  /** The services behind the resolvers; features add theirs by declaration merging (see graphql/services.ts). */
  readonly features: Services;
  /** Runs when the server stops, before the database is let go; last come, first served. */
  onStop(work: () => Promise<void> | void): void;
}

/** {@link AppServices} with the means to stop them. */
export interface OpenServices extends AppServices {
  stop(): Promise<void>;
}

/** What the composition root starts from. */
export interface ServicesInput {
  readonly config: Config;
  readonly store: Neo4jStore;
  readonly log: Log;
  readonly baseUrl: string;
}

/** The composition root: the one place where the parts of the server are put together. */
export async function openServices(input: ServicesInput): Promise<OpenServices> {
  const stops: (() => Promise<void> | void)[] = [];
  const ports = { store: input.store, clock: systemClock, random: systemRandom };
  const gds = await gdsVersion(input.store);
  return {
    ...input,
    ...ports,
    gds,
    features: composeFeatures(input.config, ports, input.baseUrl, gds),
    onStop: (work) => void stops.unshift(work),
    async stop() {
      for (const work of stops.splice(0)) {
        try {
          await work();
        } catch (err) {
          input.log.error({ err }, 'a part did not stop cleanly');
        }
      }
    },
  };
}
