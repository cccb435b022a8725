import type { LexicalIndex, QueryTerm } from '../lexical/lexical-index';
import { readTerms, type TextReading } from '../text/terms';
import type { ExpertiseTopic } from '../types';

/** The words of a topic, beside those of every work: what is read of it without its vectors. */
export interface TopicWords {
  readonly reading: TextReading;
  /** The weightiest first. */
  readonly terms: readonly QueryTerm[];
  /** One number a work. */
  readonly likeness: Float32Array;
}

/** Text of a topic as one. */
const topicText = ({ title, abstract }: ExpertiseTopic): string => `${title}\n${abstract ?? ''}`;

/** Reads the words of a topic. */
export function readWords(lexical: LexicalIndex, topic: ExpertiseTopic): TopicWords {
  const reading = readTerms(topicText(topic));
  const further = (topic.terms ?? []).map(({ text, weight }) => ({ reading: readTerms(text), weight }));
  const terms = lexical.query(reading, further);
  return { reading, terms, likeness: lexical.score(terms) };
}
