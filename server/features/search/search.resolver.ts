import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { NodeKind } from '../../graphql/types';
import { search } from './search.service';
import { SearchResult } from './search.types';

/** Search anything. */
@Resolver(() => SearchResult)
export class SearchResolver {
  @Query(() => SearchResult, {
    description:
      'Finds people and things by Hangul, initial consonants, romanised spelling, abbreviation, and past typing errors.',
  })
  search(
    @Ctx() { store, audience }: AppContext,
    @Arg('text', () => String, { description: 'What to look for (1–100 characters).' }) text: string,
    @Arg('kinds', () => [NodeKind], { nullable: true, description: 'Only these kinds.' }) kinds: NodeKind[] | null,
    @Arg('first', () => Int, { defaultValue: 8, description: 'How many (1–50).' }) first: number,
  ): Promise<SearchResult> {
    return search(store, audience, { text, kinds, first: pageSize(first, 50) });
  }
}
