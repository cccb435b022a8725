import { VectorStore } from './dense/vector-store';
import { LexicalIndex } from './lexical/lexical-index';
import { readPeople } from './people-columns';
import { BestFew } from './scoring/pool';
import { TopicScorer } from './scoring/topic-scorer';
import { readTerms } from './text/terms';
import {
  SCORE_PARTS,
  type EmbeddingModel,
  type ExpertiseIndex,
  type ExpertisePerson,
  type ExpertiseTopic,
  type RankedPerson,
  type RankOptions,
  type WorkReason,
} from './types';

/** Works up to which everybody is scored exactly; beyond, those whom a rough look finds. */
const FEW_WORKS = 60_000;
/** People scored exactly after a rough look: so many times as were asked for, and so many at least. */
const CANDIDATES_PER_RESULT = 20;
const FEWEST_CANDIDATES = 1_500;
const REASONS = 5;

/**
 * Indexes what people know by their works. A work that several people share by id is indexed once; the first to name it says its text. A
 * topic is scored against works, and a person by the best of theirs ({@link EXPERTISE_CONFIGURATION}); the score does not depend on who else
 * is asked for. Beyond 60,000 works the order is that of exact scores among the candidates of a rough look.
 *
 * @param people read once, so that a generator over a large file does
 */
export function createExpertiseIndex(people: Iterable<ExpertisePerson>): ExpertiseIndex {
  const lexical = new LexicalIndex();
  const columns = readPeople(people, lexical, readTerms);
  lexical.build();
  const stores = new Map<EmbeddingModel, VectorStore>();
  const index = { people: columns, lexical, stores };
  const { ids, workIds, start, works } = columns;
  const best = new BestFew();

  const scoreOf = (person: number, entryScore: (entry: number) => number): number => {
    best.clear();
    for (let entry = start[person]!; entry < start[person + 1]!; entry += 1) best.add(entryScore(entry), entry);
    return best.score();
  };
  const scorerOf = (topic: ExpertiseTopic, { asOfYear, factors }: RankOptions): TopicScorer => {
    if (lexical.works > FEW_WORKS) for (const store of stores.values()) store.prepareSigns();
    return new TopicScorer(index, topic, asOfYear, factors);
  };
  const byScore = (scores: Float64Array) => (a: number, b: number) =>
    scores[b]! - scores[a]! || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0);

  const explain = (scorer: TopicScorer, person: number, reasons: number): RankedPerson => {
    scoreOf(person, (entry) => scorer.entryScore(entry));
    const entries = Array.from(best.entries.subarray(0, best.length));
    const shares = best.shares();
    const named = entries.slice(0, reasons).map((entry, place): WorkReason => {
      const terms = lexical.termsOf(works[entry]!, scorer.terms);
      return { id: workIds[works[entry]!]!, share: shares[place]!, terms };
    });
    const parts = scorer.partsOf(entries, shares);
    const matched = new Set(named.flatMap(({ terms }) => terms));
    return {
      person: ids[person]!,
      score: SCORE_PARTS.reduce((sum, part) => sum + parts[part], 0),
      parts,
      works: named,
      matchedTerms: [...new Set(scorer.terms.map(({ term }) => term.shown))].filter((term) => matched.has(term)),
    };
  };

  const scoresOfAll = (scorer: TopicScorer): Float64Array =>
    Float64Array.from(ids, (_, person) => scoreOf(person, (entry) => scorer.entryScore(entry)));

  /** The people to name, the best first. */
  const order = (scorer: TopicScorer, { limit = ids.length, among }: RankOptions): number[] => {
    const asked = among
      ? Array.from(among, (id) => columns.numbers.get(id) ?? -1).filter((person) => person >= 0)
      : Array.from(ids, (_, person) => person);
    const scores = new Float64Array(ids.length);
    let candidates = asked;
    const wanted = Math.max(FEWEST_CANDIDATES, limit * CANDIDATES_PER_RESULT);
    if (scorer.isDense && lexical.works > FEW_WORKS && wanted < asked.length) {
      const rough = scorer.roughScorer();
      for (const person of asked) scores[person] = scoreOf(person, rough);
      const floor = Float64Array.from(asked, (person) => scores[person]!).sort()[asked.length - wanted]!;
      candidates = asked.filter((person) => scores[person]! >= floor);
    }
    for (const person of candidates) scores[person] = scoreOf(person, (entry) => scorer.entryScore(entry));
    return candidates.sort(byScore(scores)).slice(0, limit);
  };

  return {
    people: ids.length,
    works: workIds.length,
    rank(topic, options = {}) {
      const scorer = scorerOf(topic, options);
      return order(scorer, options).map((person) => explain(scorer, person, options.reasons ?? REASONS));
    },
    rankOf(id, topic, options = {}) {
      const person = columns.numbers.get(id);
      if (person === undefined) return null;
      const scorer = scorerOf(topic, options);
      const scores = scoresOfAll(scorer);
      const better = scores.reduce((count, score) => count + (score > scores[person]! ? 1 : 0), 0);
      return { ...explain(scorer, person, options.reasons ?? REASONS), rank: better + 1, of: ids.length };
    },
    score(topic, options = {}) {
      const scores = scoresOfAll(scorerOf(topic, options));
      return Array.from(ids, (_, person) => person)
        .sort(byScore(scores))
        .map((person) => ({ person: ids[person]!, score: scores[person]! }));
    },
    read(topic) {
      const { terms, reading, parts } = new TopicScorer(index, topic, undefined);
      return {
        known: terms.filter(({ code }) => code >= 0).map(({ term }) => term.shown),
        unknown: terms.filter(({ code }) => code < 0).map(({ term }) => term.shown),
        english: reading.english,
        coverage: reading.coverage,
        parts,
      };
    },
    addVectors(model, vectors) {
      const store = stores.get(model) ?? new VectorStore(workIds.length);
      stores.set(model, store);
      for (const [id, vector] of vectors) {
        const work = columns.workNumbers.get(id);
        if (work !== undefined) store.set(work, vector);
      }
    },
    vectorsOf: (model) => stores.get(model)?.count ?? 0,
  };
}
