import { Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { readAtlas } from './atlas.service';
import { Atlas } from './atlas.types';

/** What the atlas holds. */
@Resolver(() => Atlas)
export class AtlasResolver {
  @Query(() => Atlas, { description: 'What this atlas holds and what it cannot do.' })
  atlas(@Ctx() { services, audience }: AppContext): Promise<Atlas> {
    return readAtlas(services.network, audience);
  }
}
