import { Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { Atlas } from './atlas.types';

/** What the atlas holds. */
@Resolver(() => Atlas)
export class AtlasResolver {
  @Query(() => Atlas, { description: 'What this atlas holds and what it cannot do.' })
  atlas(@Ctx() _context: AppContext): Promise<Atlas> {
    return notReady('atlas');
  }
}
