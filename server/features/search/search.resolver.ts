import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { NodeKind } from '../../graphql/types';
import { SearchResult } from './search.types';

/** Search anything. */
@Resolver(() => SearchResult)
export class SearchResolver {
  @Query(() => SearchResult, {
    description:
      'Finds people and things by Hangul, initial consonants, romanised spelling, abbreviation, and past typing errors.',
  })
  search(
    @Ctx() _context: AppContext,
    @Arg('text', () => String, { description: 'What to look for (1–100 characters).' }) _text: string,
    @Arg('kinds', () => [NodeKind], { nullable: true, description: 'Only these kinds.' }) _kinds: NodeKind[] | null,
    @Arg('first', () => Int, { defaultValue: 8, description: 'How many (1–50).' }) _first: number,
  ): Promise<SearchResult> {
    return notReady('search');
  }
}
