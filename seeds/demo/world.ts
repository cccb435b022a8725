import type { Delivery } from './delivery';
import type { DemoInputs } from './demo-inputs';
import { DEMO_SIZES, type DemoSize, type DemoSizeName } from './demo-size';
import { type Cast, castProgramme } from './people/cast';
import { type Population, populate } from './people/population';
import { Random } from './random';
import { memberDeliveries } from './rows/members';
import { registerDeliveries, registerEntries, type RegisterEntry } from './rows/register';

/** The demo world as it truly is, and what of it reaches the secretariat. */
export interface DemoWorld {
  readonly size: DemoSize;
  readonly population: Population;
  readonly cast: Cast;
  readonly registerEntries: readonly RegisterEntry[];
  /** Everything that arrives, in the order of its time. */
  deliveries(): AsyncGenerator<Delivery>;
}

/**
 * Makes the demo world of a seed. Deterministic: equal inputs, seed and size give equal rows on every machine.
 *
 * @param seed - any whole number
 */
export function makeDemoWorld(inputs: DemoInputs, options: { readonly seed: number; readonly size: DemoSizeName | DemoSize }): DemoWorld {
  const size = typeof options.size === 'string' ? DEMO_SIZES[options.size] : options.size;
  const random = new Random(options.seed);
  const population = populate(random.fork('people'), inputs, size);
  const cast = castProgramme(random.fork('cast'), population, size);
  const entries = registerEntries(random.fork('register'), population, cast, size.register);
  return {
    size,
    population,
    cast,
    registerEntries: entries,
    async *deliveries() {
      const all = [
        ...memberDeliveries(random.fork('members'), population, inputs.associations, entries),
        ...registerDeliveries(random.fork('register-rows'), population, cast, entries),
      ];
      all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      yield* all;
    },
  };
}
