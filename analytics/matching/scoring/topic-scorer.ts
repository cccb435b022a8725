import { EMBEDDING_MODELS, type EmbeddingModel } from '../embedding-models';
import { EXPERTISE_CONFIGURATION, type Measure } from '../configuration';
import type { DenseQuery, SampledCosine, VectorStore } from '../dense/vector-store';
import type { LexicalIndex } from '../lexical/lexical-index';
import type { PeopleColumns } from '../people-columns';
import { SCORE_PARTS, type ExpertiseTopic, type PartFactors, type ScorePart } from '../types';
import { missingPart, PLACE_WEIGHTS } from './pool';
import { standardOf, type Standard } from './standardise';
import { topicWeights } from './topic-weights';
import type { TopicWords } from './topic-words';

/** Works whose likeness tells a topic's own mean and deviation. */
const SAMPLE = 2_048;
const { recency, unlike } = EXPERTISE_CONFIGURATION;

interface DenseMeasure {
  readonly model: EmbeddingModel;
  readonly store: VectorStore;
  readonly query: DenseQuery;
  readonly standard: Standard;
  readonly weight: number;
  /** Of the works that stand for all. */
  readonly sample: readonly SampledCosine[];
}

/** What a topic is scored against. */
export interface ScoringIndex {
  readonly people: PeopleColumns;
  readonly lexical: LexicalIndex;
  readonly stores: ReadonlyMap<EmbeddingModel, VectorStore>;
  /** One number a work, for whoever computes just now. */
  readonly scratch: () => Float32Array;
  /** The same with twice the digits. */
  readonly exactScratch: () => Float64Array;
}

/** A topic, ready to score any work or person. */
export class TopicScorer {
  readonly parts: readonly ScorePart[];
  private readonly standard: Standard;
  private readonly lexicalWeight: number;
  private readonly dense: readonly DenseMeasure[];
  private readonly rejected: ReadonlySet<number>;
  private readonly rejectedQueries: readonly DenseMeasure[];
  private readonly year: number;

  constructor(
    private readonly index: ScoringIndex,
    topic: ExpertiseTopic,
    readonly words: TopicWords,
    asOfYear: number | undefined,
    private readonly factors: PartFactors = {},
  ) {
    const { people, lexical, stores } = index;
    this.year = asOfYear ?? people.latestYear;
    const step = Math.max(1, Math.floor(lexical.works / SAMPLE));
    /** Works that stand for all. */
    const sample = Array.from({ length: Math.floor(lexical.works / step) }, (_, at) => at * step);
    this.standard = standardOf(
      'lexical',
      sample.map((work) => this.words.likeness[work]!),
    );
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
      const sampled = sample.filter((work) => store.has(work)).map((work) => [work, store.cosine(query, work)] as const);
      const weight = weights.get(model);
      const cosines = sampled.map(([, cosine]) => cosine);
      return weight === undefined ? [] : [{ model, store, query, standard: standardOf(model, cosines), weight, sample: sampled }];
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

  /** What a work of a person makes: `entry` is a place in the columns of people's works. */
  entryScore(entry: number): number {
    const work = this.index.people.works[entry]!;
    return this.likenessOf(work) - this.costs(entry, work);
  }

  /** {@link entryScore} for many people: a work is compared once, whoever of them wrote it. `known` is NaN where a work was not looked at. */
  entryScoreFrom(known: Float64Array, entry: number): number {
    const work = this.index.people.works[entry]!;
    let likeness = known[work]!;
    if (Number.isNaN(likeness)) known[work] = likeness = this.likenessOf(work);
    return likeness - this.costs(entry, work);
  }

  /**
   * What each work makes before what it costs the person, with likeness of meaning looked at through signs only: near, and many times faster.
   *
   * @param into one number a work; what was in it is gone
   */
  roughWorks(into: Float32Array): void {
    const { years } = this.index.people;
    const scale = this.lexicalWeight / this.standard.deviation;
    const { mean } = this.standard;
    for (let work = 0; work < into.length; work += 1) into[work] = scale * (this.words.likeness[work]! - mean);
    for (const { store, query, standard, weight, sample } of this.dense) {
      const slope = weight / standard.deviation;
      store.addRough(query, sample, slope, -slope * standard.mean, into);
    }
    const isRejecting = this.rejected.size > 0;
    for (let work = 0; work < years.length; work += 1) {
      into[work]! -= this.recencyCost(work);
      if (isRejecting) into[work]! -= this.unlikeCost(work);
    }
  }

  /** What an entry costs its person whatever the topic. */
  entryCost(entry: number): number {
    return this.authorshipCost(entry) + this.kindCost(entry);
  }

  /** The parts of a person's score, given the best entries in order; they sum to the score. */
  partsOf(entries: readonly number[]): Record<ScorePart, number> {
    const parts = Object.fromEntries(SCORE_PARTS.map((part) => [part, 0])) as Record<ScorePart, number>;
    entries.forEach((entry, place) => {
      const share = PLACE_WEIGHTS[place]!;
      const work = this.index.people.works[entry]!;
      parts.lexical += share * this.lexicalPart(work);
      for (const measure of this.dense) parts[measure.model] += share * this.densePart(measure, work);
      parts.recency -= share * this.recencyCost(work);
      parts.authorship -= share * this.authorshipCost(entry);
      parts.kind -= share * this.kindCost(entry);
      parts.unlike -= share * this.unlikeCost(work);
    });
    parts.breadth = missingPart(entries.length);
    return parts;
  }

  private likenessOf(work: number): number {
    let likeness = this.lexicalPart(work);
    for (const measure of this.dense) likeness += this.densePart(measure, work);
    return likeness;
  }

  private lexicalPart(work: number): number {
    return (this.lexicalWeight * (this.words.likeness[work]! - this.standard.mean)) / this.standard.deviation;
  }

  private densePart({ store, query, standard, weight }: DenseMeasure, work: number): number {
    return store.has(work) ? (weight * (store.cosine(query, work) - standard.mean)) / standard.deviation : 0;
  }

  private costs(entry: number, work: number): number {
    return this.recencyCost(work) + this.authorshipCost(entry) + this.kindCost(entry) + this.unlikeCost(work);
  }

  private recencyCost(work: number): number {
    const { years, usualYear } = this.index.people;
    const year = years[work]! === 0 ? usualYear : years[work]!;
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

  private unlikeCost(work: number): number {
    if (this.rejected.size === 0) return 0;
    const factor = this.factors.unlike ?? 1;
    if (this.rejected.has(work)) return factor * unlike.itself;
    let most = 0;
    for (const measure of this.rejectedQueries) most = Math.max(most, this.densePart(measure, work));
    return factor * unlike.share * most;
  }
}
