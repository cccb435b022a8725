import type { Delivery } from './delivery';
import type { DemoInputs } from './demo-inputs';
import { DEMO_SIZES, type DemoSize, type DemoSizeName } from './demo-size';
import { type Cast, castProgramme, participantsOf } from './people/cast';
import { type Population, populate } from './people/population';
import { type DemoEvent, demoCalendar } from './programme/calendar';
import { type FollowUp, followUp } from './programme/follow-up';
import { type Participations, participations } from './programme/participation';
import { Random } from './random';
import { editionDeliveries } from './rows/editions';
import { memberDeliveries, memberNumber, ROSTER_YEARS, rosterOf } from './rows/members';
import { type ListContext, participantsDelivery } from './rows/participants';
import { registerDeliveries, registerEntries, type RegisterEntry } from './rows/register';
import { rorDelivery } from './rows/ror';
import { orcidsInWorks, workDeliveries } from './rows/works';
import { type TruthLine, truthLines } from './truth';
import { makeLabs } from './works/labs';
import { type DemoWork, makeWorks } from './works/works';

/** The demo world as it truly is, and what of it reaches the secretariat. */
export interface DemoWorld {
  readonly seed: number;
  readonly size: DemoSize;
  readonly population: Population;
  readonly cast: Cast;
  readonly registerEntries: readonly RegisterEntry[];
  readonly events: readonly DemoEvent[];
  readonly participations: Participations;
  readonly followUp: FollowUp;
  readonly works: readonly DemoWork[];
  /** Everything that arrives, in the order of its time. Can be asked for again and gives the same. */
  deliveries(): AsyncGenerator<Delivery>;
  /** Which record is about whom; kept apart from everything that is loaded. */
  truth(): Generator<TruthLine>;
}

/** From this edition on the lists of invitations came too, four weeks before the event. */
const INVITATIONS_SINCE = 2026;

/**
 * Makes the demo world of a seed. Deterministic: equal inputs, seed and size give equal rows on every machine. Rows are written when they
 * are walked, so memory holds the people and the works, not their rows.
 *
 * @param seed - any whole number
 */
export function makeDemoWorld(
  inputs: DemoInputs,
  options: { readonly seed: number; readonly size: DemoSizeName | DemoSize },
): DemoWorld {
  const size = typeof options.size === 'string' ? DEMO_SIZES[options.size] : options.size;
  const random = new Random(options.seed);
  const population = populate(random.fork('people'), inputs, size);
  const cast = castProgramme(random.fork('cast'), population, size);
  const entries = registerEntries(random.fork('register'), population, cast, size.register);
  const events = demoCalendar(random.fork('calendar'), inputs.editions);
  const lists = participations(random.fork('participation'), population, cast, events);
  const follow = followUp(random.fork('follow-up'), population, events, lists, inputs.editions);
  const taking = new Set(participantsOf(cast));
  const labs = makeLabs(random.fork('labs'), population, size, taking);
  const works = makeWorks(random.fork('works'), population, size, labs, lists);
  const rosterSeed = random.fork('members');
  return {
    seed: options.seed,
    size,
    population,
    cast,
    registerEntries: entries,
    events,
    participations: lists,
    followUp: follow,
    works,
    async *deliveries() {
      const registerIds = new Map(entries.filter((entry) => !entry.second).map((entry) => [entry.person, entry.id] as const));
      const context: ListContext = { seed: random.fork('lists'), population, cast, registerIds };
      const workContext = {
        seed: random.fork('words'),
        population,
        knownOrcids: orcidsInWorks(random.fork('orcids'), population.people),
      };
      const all: Delivery[] = [
        rorDelivery(inputs.institutions),
        ...memberDeliveries(rosterSeed, population, inputs.associations, entries),
        ...registerDeliveries(random.fork('register-rows'), population, cast, entries),
        ...editionDeliveries(inputs.editions, events, follow),
        ...listDeliveries(context, events, lists),
        ...workDeliveries(workContext, works, taking),
      ];
      // A stable sort: what comes at the same moment stays in the order above.
      all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      yield* all;
    },
    *truth() {
      yield* truthLines({ population, registerEntries: entries, participations: lists, works, rosters: rosters() });
    },
  };

  function* rosters(): Generator<{ association: string; memberNo: string; person: number }> {
    for (const association of inputs.associations) {
      const members = new Set(ROSTER_YEARS.flatMap((year) => rosterOf(rosterSeed, population, association, year)));
      for (const person of members)
        yield { association: association.key, memberNo: memberNumber(association.key, person), person };
    }
  }
}

function listDeliveries(context: ListContext, events: readonly DemoEvent[], lists: Participations): Delivery[] {
  return events.flatMap((event) => {
    const list = lists.get(event.key) ?? [];
    const before = event.edition >= INVITATIONS_SINCE ? [participantsDelivery(context, event, list, true)] : [];
    return event.held ? [...before, participantsDelivery(context, event, list, false)] : before;
  });
}
