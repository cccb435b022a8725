import type { LexicalIndex } from '../lexical/lexical-index';
import { readTerms } from '../text/terms';
import type { ExpertiseTopic } from '../types';
import type { TopicWords } from './topic-words';

/** Text of a topic as one. */
const topicText = ({ title, abstract }: ExpertiseTopic): string => `${title}\n${abstract ?? ''}`;

/** Reads the words of a topic. */
export function readWords(lexical: LexicalIndex, topic: ExpertiseTopic): TopicWords {
  const reading = readTerms(topicText(topic));
  const further = (topic.terms ?? []).map(({ text, weight }) => ({ reading: readTerms(text), weight }));
  const terms = lexical.query(reading, further);
  return { reading, terms, likeness: lexical.score(terms) };
}
