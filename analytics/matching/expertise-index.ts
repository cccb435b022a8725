import { EXPERTISE_CONFIGURATION } from './configuration';
import { LexicalIndex } from './lexical/lexical-index';
import { readTerms } from './text/terms';
import {
  SCORE_PARTS,
  type ExpertiseIndex,
  type ExpertisePerson,
  type ExpertiseTopic,
  type ExpertiseWork,
  type RankedPerson,
  type RankOptions,
  type ScorePart,
} from './types';

const topicText = (topic: ExpertiseTopic): string =>
  [topic.title, topic.abstract ?? '', ...(topic.terms ?? []).filter(({ weight }) => weight > 0).map(({ text }) => text)].join(
    '\n',
  );

const noParts = (): Record<ScorePart, number> =>
  Object.fromEntries(SCORE_PARTS.map((part) => [part, 0])) as Record<ScorePart, number>;

/**
 * Indexes what people know by their works. A work that several people share by id is indexed once; the first to name it says its text.
 *
 * @param people read once, so that a generator over a large file does
 */
export function createExpertiseIndex(people: Iterable<ExpertisePerson>): ExpertiseIndex {
  const lexical = new LexicalIndex();
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const persons: { readonly id: string; readonly works: readonly number[] }[] = [];
  const number = (work: ExpertiseWork): number => {
    const known = numbers.get(work.id);
    if (known !== undefined) return known;
    numbers.set(work.id, ids.length);
    lexical.add(work.title, work.abstract ?? '');
    return ids.push(work.id) - 1;
  };
  for (const { id, works } of people) persons.push({ id, works: works.map(number) });
  lexical.build();

  const rank = (topic: ExpertiseTopic, options: RankOptions = {}): RankedPerson[] => {
    const terms = lexical.query(readTerms(topicText(topic))).sort((a, b) => b.weight - a.weight);
    const scores = lexical.score(terms);
    const ranked = persons
      .filter(({ id }) => options.among?.has(id) ?? true)
      .map(({ id, works }) => {
        const best = [...works].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, EXPERTISE_CONFIGURATION.pooled);
        const sum = best.reduce((total, work) => total + scores[work]!, 0);
        return { id, best, sum, score: sum / EXPERTISE_CONFIGURATION.pooled };
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, options.limit ?? persons.length);
    return ranked.map(({ id, best, sum, score }) => ({
      person: id,
      score,
      parts: { ...noParts(), lexical: score },
      works: best
        .slice(0, options.reasons ?? 5)
        .filter((work) => scores[work]! > 0)
        .map((work) => ({ id: ids[work]!, share: scores[work]! / sum, terms: lexical.termsOf(work, terms) })),
      matchedTerms: terms
        .filter((term) => best.some((work) => lexical.termsOf(work, [term]).length > 0))
        .map(({ term }) => term.shown),
    }));
  };

  return {
    people: persons.length,
    works: ids.length,
    rank,
    rankOf: (person, topic, options) => {
      const all = rank(topic, { ...options });
      const found = all.find((candidate) => candidate.person === person);
      if (!found) return null;
      return { ...found, rank: all.findIndex(({ score }) => score === found.score) + 1, of: all.length };
    },
    read: (topic) => {
      const reading = readTerms(topicText(topic));
      const terms = lexical.query(reading);
      return {
        known: terms.filter(({ code }) => code >= 0).map(({ term }) => term.shown),
        unknown: terms.filter(({ code }) => code < 0).map(({ term }) => term.shown),
        english: reading.english,
        coverage: reading.coverage,
        parts: ['lexical'],
      };
    },
    addVectors: () => undefined,
    vectorsOf: () => 0,
  };
}
