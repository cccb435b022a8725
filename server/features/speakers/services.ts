import type { SpeakerSetsService } from './speaker-sets.service';
import type { SpeakersService } from './speakers.service';

declare module '../../graphql/services' {
  interface Services {
    /** Who could speak about a topic. */
    readonly speakers: SpeakersService;
    /** Sets of speakers under the rules. */
    readonly speakerSets: SpeakerSetsService;
  }
}
