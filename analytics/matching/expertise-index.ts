import type { EmbeddingModel } from './embedding-models';
import { VectorStore } from './dense/vector-store';
import { KernelBytes } from './dense/web-assembly';
import { LexicalIndex } from './lexical/lexical-index';
import { readPeople } from './people-columns';
import { ExpertiseQuery, FEW_WORKS } from './scoring/expertise-query';
import { RoughPool } from './scoring/rough-pool';
import { WorkGatherer } from './scoring/work-gatherer';
import { TopicScorer, type ScoringIndex } from './scoring/topic-scorer';
import { readWords } from './scoring/read-words';
import { readTerms } from './text/terms';
import type { AskOptions, ExpertiseIndex, ExpertisePerson, ExpertiseTopic } from './types';

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
  const memory = new KernelBytes();
  let roughPool: RoughPool | null = null;
  let gatherer: WorkGatherer | null = null;
  const index: ScoringIndex = {
    people: columns,
    lexical,
    stores,
    roughPool: () => (roughPool ??= new RoughPool(columns, memory)),
    gatherer: () => (gatherer ??= new WorkGatherer(columns)),
  };
  const { ids, workIds } = columns;
  const ask = (topic: ExpertiseTopic, { asOfYear, factors, words }: AskOptions = {}): ExpertiseQuery => {
    // Of models whose vectors are still coming in nobody asks: each further one would have the signs of all made again.
    if (lexical.works > FEW_WORKS) for (const [model, store] of stores) if (topic.vectors?.[model]) store.prepareSigns();
    return new ExpertiseQuery(index, new TopicScorer(index, topic, words ?? readWords(lexical, topic), asOfYear, factors));
  };
  const maskOf = (among: ReadonlySet<string>): Uint8Array => {
    const mask = new Uint8Array(ids.length);
    for (const id of among) {
      const person = columns.numbers.get(id);
      if (person !== undefined) mask[person] = 1;
    }
    return mask;
  };

  return {
    people: ids.length,
    works: workIds.length,
    readWords: (topic) => readWords(lexical, topic),
    ask,
    rank(topic, options = {}) {
      const query = ask(topic, options);
      const { people: found } = query.order(options.limit ?? ids.length, options.among ? maskOf(options.among) : null);
      return Array.from(found, (person) => query.explain(person, options.reasons ?? REASONS));
    },
    rankOf(id, topic, options = {}) {
      const person = columns.numbers.get(id);
      if (person === undefined) return null;
      const query = ask(topic, options);
      const scores = query.scores();
      const better = scores.reduce((count, score) => count + (score > scores[person]! ? 1 : 0), 0);
      return { ...query.explain(person, options.reasons ?? REASONS), rank: better + 1, of: ids.length };
    },
    score(topic, options = {}) {
      const scores = ask(topic, options).scores();
      return Array.from(ids, (_, person) => person)
        .sort((a, b) => scores[b]! - scores[a]! || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0))
        .map((person) => ({ person: ids[person]!, score: scores[person]! }));
    },
    read: (topic) => ask(topic).reading,
    addVectors(model, vectors) {
      const store = stores.get(model) ?? new VectorStore(workIds.length, memory);
      stores.set(model, store);
      for (const [id, vector] of vectors) {
        const work = workIds.numberOf(id);
        if (work !== undefined) store.set(work, vector);
      }
    },
    vectorsOf: (model) => stores.get(model)?.count ?? 0,
  };
}
