import { Arg, Ctx, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { authorize } from '../../identity/policy';
import { MatchSpeakersInput } from './speakers.inputs';
import './services';
import { SpeakerMatches, SpeakerSearchProgress, WhyNotFound } from './speakers.types';

/** Finding speakers for a topic. */
@Resolver(() => SpeakerMatches)
export class SpeakersResolver {
  @Query(() => SpeakerMatches, { description: 'People who could speak about a topic, with reasons; the best first.' })
  matchSpeakers(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => MatchSpeakersInput, { description: 'Whom one looks for.' }) input: MatchSpeakersInput,
  ): Promise<SpeakerMatches> {
    return services.speakers.match(authorize(actor, 'findSpeakers'), input);
  }

  @Query(() => WhyNotFound, { description: 'Where somebody stands among the candidates, or why they are not among them.' })
  whyNotFound(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => MatchSpeakersInput, { description: 'Whom one looks for.' }) input: MatchSpeakersInput,
    @Arg('personId', () => ID, { description: 'Any id of the person.' }) personId: string,
  ): Promise<WhyNotFound> {
    return services.speakers.whyNotFound(authorize(actor, 'findSpeakers'), input, personId);
  }

  @Subscription(() => SpeakerSearchProgress, {
    description: 'How far the search is prepared, over `/graphql/stream`; ends when it answers.',
    subscribe: ({ context }) => follow(context as AppContext),
  })
  speakerSearchProgress(@Root() progress: SpeakerSearchProgress): SpeakerSearchProgress {
    return progress;
  }
}

async function* follow({ services, actor }: AppContext): AsyncGenerator<SpeakerSearchProgress> {
  const { audience } = authorize(actor, 'findSpeakers');
  yield* services.speakers.follow(audience);
}
