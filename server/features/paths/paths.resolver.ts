import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { TwoTimes } from '../../graphql/types';
import '../network/services';
import '../speakers/services';
import { introductionPaths } from './paths.service';
import { IntroductionPaths } from './paths.types';

/** Who can introduce us to somebody. */
@Resolver(() => IntroductionPaths)
export class PathsResolver {
  @Query(() => IntroductionPaths, { description: 'Who can introduce one person to another: short, strong and different ways.' })
  paths(
    @Ctx() { services, audience }: AppContext,
    @Arg('from', () => ID, { description: 'Where they begin: any id of a person.' }) from: string,
    @Arg('to', () => ID, { description: 'Where they lead: any id of a person.' }) to: string,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most (1–5).' }) first: number,
    @Args(() => TwoTimes) times: TwoTimes,
  ): Promise<IntroductionPaths> {
    return introductionPaths({ network: services.network, rosters: services.rosters }, audience, {
      ...times,
      from,
      to,
      first: pageSize(first, 5),
    });
  }
}
