import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { authorize } from '../../identity/policy';
import './services';
import { SpeakerSetInput } from './speaker-set.inputs';
import { SetMembership, SpeakerSet } from './speaker-set.types';

/** Sets of speakers under the rules of an edition. */
@Resolver(() => SpeakerSet)
export class SpeakerSetsResolver {
  @Query(() => SpeakerSet, {
    description: 'The best set under the edition’s rules; when there is none, the smallest changes that make one.',
  })
  buildSpeakerSet(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => SpeakerSetInput, { description: 'What set to build.' }) input: SpeakerSetInput,
  ): Promise<SpeakerSet> {
    return services.speakerSets.build(authorize(actor, 'findSpeakers'), input);
  }

  @Query(() => SetMembership, { description: 'Why somebody is not in the best set, and what it would cost to have them in.' })
  speakerSetMembership(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => SpeakerSetInput, { description: 'What set to build.' }) input: SpeakerSetInput,
    @Arg('personId', () => ID, { description: 'Any id of the person.' }) personId: string,
  ): Promise<SetMembership> {
    return services.speakerSets.membership(authorize(actor, 'findSpeakers'), input, personId);
  }
}
