import { EMBEDDING_MODELS, type EmbeddingModel } from '../embedding-models';
import { EXPERTISE_CONFIGURATION, type Measure } from '../configuration';
import type { DenseQuery, SampledCosines, VectorStore } from '../dense/vector-store';
import type { LexicalIndex } from '../lexical/lexical-index';
import type { PeopleColumns } from '../people-columns';
import { SCORE_PARTS, type ExpertiseTopic, type PartFactors, type ScorePart } from '../types';
import { BestFew, missingPart, PLACE_WEIGHTS } from './pool';
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
  readonly sample: SampledCosines;
}

/** What a topic is scored against. */
export interface ScoringIndex {
  readonly people: PeopleColumns;
  readonly lexical: LexicalIndex;
  readonly stores: ReadonlyMap<EmbeddingModel, VectorStore>;
  /** One number a work, for whoever computes just now. */
  readonly scratch: () => Float32Array;
  /** The same with twice the digits; NaN everywhere, and left so. */
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
    const sample = Int32Array.from({ length: Math.floor(lexical.works / step) }, (_, at) => at * step);
    this.standard = standardOf(
      'lexical',
      Float64Array.from(sample, (work) => this.words.likeness[work]!),
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

  /** What a work of a person makes: `entry` is a place in the columns of people's works. */
  entryScore(entry: number): number {
    const work = this.index.people.works[entry]!;
    return this.likenessOf(work) - this.costs(entry, work);
  }

  /** {@link entryScore} where the likenesses of works are at hand. */
  entryScoreFrom(likeness: Float64Array, entry: number): number {
    const work = this.index.people.works[entry]!;
    return likeness[work]! - this.costs(entry, work);
  }

  /** Likenesses of many works, by work. */
  likenesses(works: Int32Array, into: Float64Array): void {
    for (const work of works) into[work] = this.lexicalPart(work);
    for (const { store, query, standard, weight } of this.dense) {
      const compared = works.filter((work) => store.has(work));
      const cosines = store.cosines(query, compared);
      for (let at = 0; at < compared.length; at += 1)
        into[compared[at]!]! += (weight * (cosines[at]! - standard.mean)) / standard.deviation;
    }
  }

  /**
   * What each work makes before what it costs the person, with likeness of meaning looked at through signs only: near, and many times faster.
   *
   * @param into one number a work; what was in it is gone
   */
  roughWorks(into: Float32Array): void {
    const { years, latestYear } = this.index.people;
    const scale = this.lexicalWeight / this.standard.deviation;
    const { mean } = this.standard;
    const { likeness } = this.words;
    for (let work = 0; work < into.length; work += 1) into[work] = scale * (likeness[work]! - mean);
    for (const { store, query, standard, weight, sample } of this.dense) {
      const slope = weight / standard.deviation;
      store.addRough(query, sample, slope, -slope * standard.mean, into);
    }
    const costOfYear = Float64Array.from({ length: latestYear + 1 }, (_, year) => this.costOfYear(year));
    for (let work = 0; work < years.length; work += 1) into[work]! -= costOfYear[years[work]!] ?? this.recencyCost(work);
    if (this.rejected.size > 0) for (let work = 0; work < into.length; work += 1) into[work]! -= this.unlikeCost(work);
  }

  /** What entries cost their people whatever the topic, beside what works have: likely scores of people out of those of works. */
  roughPeople(ofWorks: Float32Array, people: Int32Array, into: Float32Array): void {
    const { start, works, authorship, kind } = this.index.people;
    const { authorship: ofAuthorship = 1, kind: ofKind = 1 } = this.factors;
    const best = new BestFew();
    for (const person of people) {
      best.clear();
      const end = start[person + 1]!;
      for (let entry = start[person]!; entry < end; entry += 1)
        best.add(ofWorks[works[entry]!]! - (ofAuthorship * authorship[entry]! + ofKind * kind[entry]!), entry);
      into[person] = best.score();
    }
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
    return this.costOfYear(this.index.people.years[work]!);
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

  private unlikeCost(work: number): number {
    if (this.rejected.size === 0) return 0;
    const factor = this.factors.unlike ?? 1;
    if (this.rejected.has(work)) return factor * unlike.itself;
    let most = 0;
    for (const measure of this.rejectedQueries) most = Math.max(most, this.densePart(measure, work));
    return factor * unlike.share * most;
  }
}
