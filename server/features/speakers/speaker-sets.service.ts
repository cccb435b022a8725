import { AtlasError } from '@brainlink/schema/errors';
import type { SpeakerSetInput } from './speaker-set.inputs';
import type { SetMembership, SpeakerSet } from './speaker-set.types';
import type { Asker } from './speaker-view';

/** Builds sets of speakers under the rules. */
export class SpeakerSetsService {
  build(_asker: Asker, _input: SpeakerSetInput): Promise<SpeakerSet> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }

  membership(_asker: Asker, _input: SpeakerSetInput, _personId: string): Promise<SetMembership> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }
}
