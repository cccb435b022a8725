import type { KnownRuleBook } from '@brainlink/schema/rules';
import type { Day } from '@brainlink/schema/time';
import type { LocalText } from '../../graphql/types';
import type { Topic } from './read-topic.service';
import type { PartWeights } from './score-weights';
import type { MatchSpeakersInput } from './speakers.inputs';

/** A span of days, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A question as it is answered: ids are people who may be seen, dates are days, weights are complete. */
export interface SpeakerQuestion {
  readonly input: MatchSpeakersInput;
  readonly topic: Topic;
  readonly dates: readonly DayRange[];
  readonly organizers: readonly number[];
  readonly eventId: string | null;
  readonly notLike: ReadonlySet<number>;
  readonly exclude: ReadonlySet<number>;
  readonly weights: PartWeights;
  readonly rules: KnownRuleBook;
  readonly first: number;
  /** Candidates that are weighed at most. */
  readonly most: number;
  readonly notices: readonly LocalText[];
}
