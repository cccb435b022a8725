import type { QueryTerm } from '../lexical/lexical-index';
import type { TextReading } from '../text/terms';

/** The words of a topic, beside those of every work: what is read of it without its vectors. */
export interface TopicWords {
  readonly reading: TextReading;
  /** The weightiest first. */
  readonly terms: readonly QueryTerm[];
  /** One number a work. */
  readonly likeness: Float32Array;
}
