import type { Expertise } from './expertise/expertise.service';
import type { Rosters } from './roster.service';
import type { SpeakerSetsService } from './speaker-sets.service';
import type { SpeakersService } from './speakers.service';

declare module '../../graphql/services' {
  interface Services {
    /** Consents and participations, for whoever looks for people. */
    readonly rosters: Rosters;
    /** What people know, indexed. */
    readonly expertise: Expertise;
    /** Who could speak about a topic. */
    readonly speakers: SpeakersService;
    /** Sets of speakers under the rules. */
    readonly speakerSets: SpeakerSetsService;
  }
}
