import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { NodeKind, TwoTimes } from '../../graphql/types';
import { FactView } from './fact-view.types';
import { FactPage } from './facts.types';

/** Facts: of a person, of a thing, in bulk. */
@Resolver(() => FactView)
export class FactsResolver {
  @Query(() => [FactView], { description: 'The facts about a person, each with its source.' })
  personFacts(
    @Ctx() _context: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) _id: string,
    @Args(() => TwoTimes) _times: TwoTimes,
    @Arg('includeRetracted', () => Boolean, { defaultValue: false, description: 'Whether facts taken back are listed too.' })
    _includeRetracted: boolean,
  ): Promise<FactView[]> {
    return notReady('personFacts');
  }

  @Query(() => [FactView], { description: 'The facts about a thing, each with its source.' })
  thingFacts(
    @Ctx() _context: AppContext,
    @Arg('kind', () => NodeKind, { description: 'What it is.' }) _kind: NodeKind,
    @Arg('id', () => ID, { description: 'Its id; the code of a country or technology, the year of an edition.' }) _id: string,
  ): Promise<FactView[]> {
    return notReady('thingFacts');
  }

  @Query(() => FactPage, { description: 'Facts of one kind in pages, for bulk readers.' })
  facts(
    @Ctx() _context: AppContext,
    @Arg('kind', () => String, { description: 'Kind of fact, such as `participation`.' }) _kind: string,
    @Arg('seqAfter', () => Int, { nullable: true, description: 'Only facts that became known after this command.' })
    _seqAfter: number | null,
    @Args(() => TwoTimes) _times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'How many (1–5000).' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) _after: string | null,
  ): Promise<FactPage> {
    return notReady('facts');
  }
}
