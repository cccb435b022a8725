import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { NodeKind, TwoTimes } from '../../graphql/types';
import { FactView } from './fact-view.types';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes } from '../atlas/two-times';
import { askedPerson } from '../people/canonical-person.service';
import { FACT_KINDS, factReader } from './fact-view';
import { listFacts, personFactPage, personFacts, thingFacts } from './facts.service';
import { FactPage, PersonFactPage } from './facts.types';

/** Facts: of a person, of a thing, in bulk. */
@Resolver(() => FactView)
export class FactsResolver {
  @Query(() => [FactView], {
    description: 'The facts about a person, each with its source: the first 5,000; `personFactPage` has all, and says how many.',
  })
  async personFacts(
    @Ctx() { store, clock, audience, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) id: string,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('includeRetracted', () => Boolean, { defaultValue: false, description: 'Whether facts taken back are listed too.' })
    includeRetracted: boolean,
  ): Promise<FactView[]> {
    const person = await askedPerson({ store, clock }, audience, id, times);
    if (!person) return [];
    const resolved = await resolveTimes(store, clock, await readStoreState(store), times);
    return personFacts(store, factReader(actor), audience, person, resolved, {
      includeRetracted,
      // Without a day all that is believed is listed, former and future too.
      onlyValid: Boolean(times.validAt),
    });
  }

  @Query(() => PersonFactPage, { description: 'The facts about a person in pages, each with its source.' })
  async personFactPage(
    @Ctx() { store, clock, audience, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) id: string,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('includeRetracted', () => Boolean, { defaultValue: false, description: 'Whether facts taken back are listed too.' })
    includeRetracted: boolean,
    @Arg('first', () => Int, { defaultValue: 200, description: 'How many (1–1000).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<PersonFactPage> {
    const size = pageSize(first, 1000);
    const person = await askedPerson({ store, clock }, audience, id, times);
    if (!person) return { facts: [], totalCount: 0, truncated: false, pageInfo: { endCursor: null, hasNextPage: false } };
    const resolved = await resolveTimes(store, clock, await readStoreState(store), times);
    const wanted = { includeRetracted, onlyValid: Boolean(times.validAt), first: size, after };
    return personFactPage(store, factReader(actor), audience, person, resolved, wanted);
  }

  @Query(() => [FactView], { description: 'The facts about a thing, each with its source.' })
  thingFacts(
    @Ctx() { store, clock, audience, actor }: AppContext,
    @Arg('kind', () => NodeKind, { description: 'What it is.' }) kind: NodeKind,
    @Arg('id', () => ID, { description: 'Its id; the code of a country or technology, the year of an edition.' }) id: string,
  ): Promise<FactView[]> {
    return thingFacts({ store, clock }, factReader(actor), audience, kind, id);
  }

  @Query(() => FactPage, { description: 'Facts of one kind in pages, for bulk readers.' })
  facts(
    @Ctx() { store, clock, audience }: AppContext,
    @Arg('kind', () => String, { description: `Kind of fact: ${FACT_KINDS.join(', ')}.` }) kind: string,
    @Arg('seqAfter', () => Int, { nullable: true, description: 'Only facts that became known after this command.' })
    seqAfter: number | null,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'How many (1–5000).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<FactPage> {
    return listFacts(store, clock, audience, { ...times, kind, seqAfter, first: pageSize(first, 5000), after });
  }
}
