import type { Expertise } from './expertise/expertise.service';
import type { Rosters } from './roster.service';
import type { SolverThread } from './sets/solver-thread';
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
    /** The solver of sets and assignments, in its thread. */
    readonly solver: SolverThread;
    /** Sets of speakers under the rules. */
    readonly speakerSets: SpeakerSetsService;
  }
}
