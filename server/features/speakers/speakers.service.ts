import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { KnownActor } from '../../identity/actor';
import type { MatchSpeakersInput } from './speakers.inputs';
import type { SpeakerMatches, SpeakerSearchProgress, WhyNotFound } from './speakers.types';

/** Who asks, and whose view they read. */
export interface Asker {
  readonly actor: KnownActor;
  readonly audience: Audience;
}

/** Finds people who could speak about a topic. */
export class SpeakersService {
  match(_asker: Asker, _input: MatchSpeakersInput): Promise<SpeakerMatches> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }

  whyNotFound(_asker: Asker, _input: MatchSpeakersInput, _personId: string): Promise<WhyNotFound> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }

  async *follow(_audience: Audience): AsyncGenerator<SpeakerSearchProgress> {}
}
