import { EMBEDDING_MODELS, type EmbeddingModel } from '../embedding-models';
import { EXPERTISE_CONFIGURATION, type Measure } from '../configuration';
import type { DenseQuery, SampledCosines, VectorStore } from '../dense/vector-store';
import type { LexicalIndex } from '../lexical/lexical-index';
import type { PeopleColumns } from '../people-columns';
import { valuesAt } from '../values-at';
import { SCORE_PARTS, type ExpertiseTopic, type PartFactors, type ScorePart } from '../types';
import type { RoughPool } from './rough-pool';
import type { WorkGatherer } from './work-gatherer';
import { BestFew, missingPart, PLACE_WEIGHTS } from './pool';
import { standardOf, type Standard } from './standardise';
import { topicWeights } from './topic-weights';
import type { TopicWords } from './topic-words';

/** Works whose likeness tells a topic's own mean and deviation. */
const SAMPLE = 2_048;
/** Works of which one measure after the other is added in the quick look. */
const WORKS_AT_ONCE = 8_192;
const { recency, unlike } = EXPERTISE_CONFIGURATION;

interface DenseMeasure {
  readonly model: EmbeddingModel;
  readonly store: VectorStore;
  readonly query: DenseQuery;
  readonly standard: Standard;
  readonly weight: number;
  /** Of the works that stand for all. */
  readonly sample: SampledCosines;
}

/** What a topic is scored against. */
export interface ScoringIndex {
  readonly people: PeopleColumns;
  readonly lexical: LexicalIndex;
  readonly stores: ReadonlyMap<EmbeddingModel, VectorStore>;
  /** For the quick look at everybody. */
  readonly roughPool: () => RoughPool;
  readonly gatherer: () => WorkGatherer;
}

const standardised = (cosine: number, { mean, deviation }: Standard, weight: number): number =>
  (weight * (cosine - mean)) / deviation;

/** A topic, ready to score any work or person. */
export class TopicScorer {
  readonly parts: readonly ScorePart[];
  private readonly standard: Standard;
  private readonly lexicalWeight: number;
  private readonly dense: readonly DenseMeasure[];
  private readonly rejected: ReadonlySet<number>;
  private readonly rejectedQueries: readonly DenseMeasure[];
  private readonly year: number;
  /** What the age of a work costs, by its year; 0 stands for unknown. */
  private readonly costs: Float64Array;
  private readonly best = new BestFew();

  constructor(
    private readonly index: ScoringIndex,
    topic: ExpertiseTopic,
    readonly words: TopicWords,
    asOfYear: number | undefined,
    private readonly factors: PartFactors = {},
  ) {
    const { people, lexical, stores } = index;
    this.year = asOfYear ?? people.latestYear;
    this.costs = new Float64Array(people.latestYear + 1);
    for (let year = 0; year < this.costs.length; year += 1) this.costs[year] = this.costOfYear(year);
    const step = Math.max(1, Math.floor(lexical.works / SAMPLE));
    /** Works that stand for all. */
    const sample = Int32Array.from({ length: Math.floor(lexical.works / step) }, (_, at) => at * step);
    this.standard = standardOf('lexical', valuesAt(this.words.likeness, sample));
    const queries = new Map<EmbeddingModel, DenseQuery>();
    for (const model of EMBEDDING_MODELS) {
      const store = stores.get(model);
      const vector = topic.vectors?.[model];
      // Half of the works at least: else whose vectors came first would be whom the topic suits.
      const query = store && vector && store.count * 2 >= lexical.works ? store.query(vector) : null;
      if (query) queries.set(model, query);
    }
    const weights = topicWeights(new Set<Measure>(['lexical', ...queries.keys()]), words.reading.coverage, factors);
    this.lexicalWeight = weights.get('lexical') ?? 0;
    this.dense = [...queries].flatMap(([model, query]) => {
      const store = stores.get(model)!;
      const weight = weights.get(model);
      if (weight === undefined) return [];
      const sampled = sample.filter((work) => store.has(work));
      const cosines = store.cosines(query, sampled);
      return [{ model, store, query, standard: standardOf(model, cosines), weight, sample: { works: sampled, cosines } }];
    });
    const rejected = (topic.unlike ?? []).flatMap((id) => people.workIds.numberOf(id) ?? []);
    this.rejected = new Set(rejected);
    this.rejectedQueries = rejected.flatMap((work) =>
      this.dense.flatMap((measure) => {
        const query = measure.store.queryOf(work);
        return query ? [{ ...measure, query }] : [];
      }),
    );
    this.parts = SCORE_PARTS.filter(
      (part) => !(EMBEDDING_MODELS as readonly ScorePart[]).includes(part) || this.dense.some(({ model }) => model === part),
    );
  }

  /** Whether likeness of meaning takes part. */
  get isDense(): boolean {
    return this.dense.length > 0;
  }

  /** What works make before what an entry costs its person, in their order. */
  workValues(works: Int32Array): Float64Array {
    const values = new Float64Array(works.length);
    for (const { store, query, standard, weight } of this.dense) {
      const cosines = store.cosines(query, works);
      for (let at = 0; at < works.length; at += 1)
        if (!Number.isNaN(cosines[at]!)) values[at]! += standardised(cosines[at]!, standard, weight);
    }
    for (let at = 0; at < works.length; at += 1) {
      const work = works[at]!;
      values[at]! += this.lexicalPart(work) - this.recencyCost(work);
    }
    this.takeUnlike(works, values);
    return values;
  }

  /** Everybody's score, by number, with likeness of meaning looked at through signs only: near, and many times faster. */
  roughScores(): Float32Array {
    const pool = this.index.roughPool();
    this.roughWorks(pool);
    return pool.scores(this.factors.authorship ?? 1, this.factors.kind ?? 1);
  }

  /** What {@link workValues} tells of every work, by signs. */
  private roughWorks(pool: RoughPool): void {
    const rough = this.dense.map(({ store, query, standard, weight, sample }) => {
      const scale = weight / standard.deviation;
      const { slope, intercept } = store.roughLine(query, sample);
      return { store, line: { slope: scale * slope, intercept: scale * (intercept - standard.mean) } };
    });
    const { words, costs } = this;
    const weighed = { scale: this.lexicalWeight / this.standard.deviation, mean: this.standard.mean, costs };
    const { works } = this.index.lexical;
    // So few at a time that they stay in the cache of the processor, however many measures are added.
    for (let from = 0; from < works; from += WORKS_AT_ONCE) {
      const to = Math.min(works, from + WORKS_AT_ONCE);
      pool.weigh(words.likeness, weighed, from, to);
      for (const { store, line } of rough) store.addRough(pool.values, line, from, to);
    }
    if (this.rejected.size > 0) {
      const values = pool.numbers();
      this.takeUnlike(
        Int32Array.from(values, (_, work) => work),
        values,
      );
    }
  }

  /** How many works somebody has. */
  entriesOf(person: number): number {
    const { start } = this.index.people;
    return start[person + 1]! - start[person]!;
  }

  /**
   * The best of somebody's works.
   *
   * @param values - what works make
   * @param places - where among them the work of each of their entries stands, beginning at `from`
   */
  bestOf(person: number, values: Float64Array, places: Int32Array, from: number): BestFew {
    const { best } = this;
    const { start, authorship, kind } = this.index.people;
    const { authorship: ofAuthorship = 1, kind: ofKind = 1 } = this.factors;
    best.clear();
    const [first, end] = [start[person]!, start[person + 1]!];
    for (let entry = first; entry < end; entry += 1)
      best.add(values[places[from + entry - first]!]! - (ofAuthorship * authorship[entry]! + ofKind * kind[entry]!), entry);
    return best;
  }

  /** The parts of a person's score, given the best entries in order; they sum to the score. */
  partsOf(entries: readonly number[]): Record<ScorePart, number> {
    const parts = Object.fromEntries(SCORE_PARTS.map((part) => [part, 0])) as Record<ScorePart, number>;
    const works = Int32Array.from(entries, (entry) => this.index.people.works[entry]!);
    const unlikeCosts = this.rejected.size > 0 ? this.unlikeCosts(works) : null;
    entries.forEach((entry, place) => {
      const share = PLACE_WEIGHTS[place]!;
      const work = works[place]!;
      parts.lexical += share * this.lexicalPart(work);
      parts.recency -= share * this.recencyCost(work);
      parts.authorship -= share * this.authorshipCost(entry);
      parts.kind -= share * this.kindCost(entry);
      parts.unlike -= share * (unlikeCosts?.[place] ?? 0);
    });
    for (const { model, store, query, standard, weight } of this.dense)
      store.cosines(query, works).forEach((cosine, place) => {
        if (!Number.isNaN(cosine)) parts[model] += PLACE_WEIGHTS[place]! * standardised(cosine, standard, weight);
      });
    parts.breadth = missingPart(entries.length);
    return parts;
  }

  private lexicalPart(work: number): number {
    return (this.lexicalWeight * (this.words.likeness[work]! - this.standard.mean)) / this.standard.deviation;
  }

  private recencyCost(work: number): number {
    return this.costs[this.index.people.years[work]!]!;
  }

  /** @param said - 0 for unknown */
  private costOfYear(said: number): number {
    const year = said === 0 ? this.index.people.usualYear : said;
    return year === 0 ? 0 : this.costOfAge(Math.max(0, this.year - year));
  }

  private costOfAge(age: number): number {
    return (this.factors.recency ?? 1) * recency.perYear * Math.min(recency.years, age);
  }

  private authorshipCost(entry: number): number {
    return (this.factors.authorship ?? 1) * this.index.people.authorship[entry]!;
  }

  private kindCost(entry: number): number {
    return (this.factors.kind ?? 1) * this.index.people.kind[entry]!;
  }

  /** @param from - a number of each of the works, in their order */
  private takeUnlike(works: Int32Array, from: Float32Array | Float64Array): void {
    if (this.rejected.size === 0) return;
    this.unlikeCosts(works).forEach((cost, at) => (from[at]! -= cost));
  }

  /** What each of the works costs for its likeness to rejected ones. */
  private unlikeCosts(works: Int32Array): Float64Array {
    const most = new Float64Array(works.length);
    for (const { store, query, standard, weight } of this.rejectedQueries) {
      const cosines = store.cosines(query, works);
      for (let at = 0; at < works.length; at += 1)
        // Not so for a work without a vector.
        if (standardised(cosines[at]!, standard, weight) > most[at]!) most[at] = standardised(cosines[at]!, standard, weight);
    }
    const factor = this.factors.unlike ?? 1;
    return most.map((likeness, at) => factor * (this.rejected.has(works[at]!) ? unlike.itself : unlike.share * likeness));
  }
}
