import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { PartialDateScalar, TieKind, TwoTimes } from '../../graphql/types';
import { NetworkFilter } from '../network/network-filter.input';
import { circulation } from './circulation.service';
import { CirculationAnswer, CirculationPlace } from './circulation.types';
import { eventImpact } from './event-impact.service';
import { brokers, reachGap } from './gaps.service';
import { BrokerMeasure, Brokers, ReachGap } from './gaps.types';
import { EventImpact } from './impact.types';

/** What events changed, who holds the network together, and where it is thin. */
@Resolver(() => EventImpact)
export class ImpactResolver {
  @Query(() => EventImpact, {
    description: 'What an event changed for those who attended, against people like them who did not.',
  })
  eventImpact(
    @Ctx() { services, audience }: AppContext,
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Arg('horizonMonths', () => Int, { defaultValue: 12, description: 'Months before and after to compare (1–60).' })
    horizonMonths: number,
    @Arg('tie', () => [TieKind], { nullable: true, description: 'Kinds of ties that count; all when left out.' })
    tie: TieKind[] | null,
    @Arg('knownAt', () => String, {
      nullable: true,
      description: 'What we knew then: an ISO instant, a date or `seq:N`; now when left out.',
    })
    knownAt: string | null,
  ): Promise<EventImpact> {
    return eventImpact(services.network, audience, { eventId, horizonMonths, tie, knownAt });
  }

  @Query(() => CirculationAnswer, { description: 'How people circulate between Korea and abroad, from dated affiliations.' })
  circulation(
    @Ctx() { services, audience }: AppContext,
    @Arg('from', () => PartialDateScalar, { description: 'First day on which moves count.' }) from: string,
    @Arg('to', () => PartialDateScalar, { nullable: true, description: 'Last day; today when left out.' }) to: string | null,
    @Arg('knownAt', () => String, {
      nullable: true,
      description: 'What we knew then: an ISO instant, a date or `seq:N`; now when left out.',
    })
    knownAt: string | null,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people.' }) filter: NetworkFilter | null,
    @Arg('by', () => CirculationPlace, {
      defaultValue: CirculationPlace.COUNTRY,
      description: 'Between what kind of places moves are counted.',
    })
    by: CirculationPlace,
  ): Promise<CirculationAnswer> {
    return circulation(services.network, audience, { from, to, knownAt, filter, by });
  }

  @Query(() => Brokers, { description: 'Who holds the network of the people who fit a filter together.' })
  brokers(
    @Ctx() { services, audience }: AppContext,
    @Arg('measure', () => BrokerMeasure, { defaultValue: BrokerMeasure.BETWEENNESS, description: 'By what.' })
    measure: BrokerMeasure,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) filter: NetworkFilter | null,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–200).' }) first: number,
  ): Promise<Brokers> {
    return brokers(services.network, audience, { ...times, measure, filter, first: pageSize(first, 200) });
  }

  @Query(() => ReachGap, {
    description: 'Who of a technology or an association no event has reached, and who could introduce them.',
  })
  reachGap(
    @Ctx() { services, audience }: AppContext,
    @Arg('technology', () => String, { nullable: true, description: 'Code of a technology.' }) technology: string | null,
    @Arg('association', () => String, { nullable: true, description: 'Abbreviation or id of an association.' })
    association: string | null,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many of the unreached (1–500).' }) first: number,
  ): Promise<ReachGap> {
    return reachGap(services.network, audience, { ...times, technology, association, first: pageSize(first, 500) });
  }
}
