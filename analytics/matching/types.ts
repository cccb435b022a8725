import type { EmbeddingModel } from './embedding-models';
import type { TopicWords } from './scoring/topic-words';

/** A sentence embedding; its length does not matter, only its direction does. */
export type Embedding = Float32Array | Int8Array;

/** Vectors of one text; a model without its files has none. */
export type Embeddings = Readonly<Partial<Record<EmbeddingModel, Embedding>>>;

/** Something a person did that shows what they know: a paper, a project, a talk, a field of a roster. */
export interface ExpertiseWork {
  /** The same id under two people is the same work: it is indexed once. */
  readonly id: string;
  readonly title: string;
  readonly abstract?: string | null;
  /** Calendar year; unknown years are neither favoured nor held against anybody. */
  readonly year?: number | null;
  /** How many authors the work has; unknown counts as a few. */
  readonly authors?: number | null;
  /** Place of this person among the authors, from 1. */
  readonly position?: number | null;
  /** How much a work of this kind says, from 0 to 1; 1 is a paper. */
  readonly weight?: number;
}

/** A person as a set of works. */
export interface ExpertisePerson {
  readonly id: string;
  readonly works: readonly ExpertiseWork[];
}

/** What experts are sought for. */
export interface ExpertiseTopic {
  /** Korean, English or both; may be one word. */
  readonly title: string;
  readonly abstract?: string | null;
  /** Further terms with their weight, 1 as much as a word of the title; below 0 is "not this kind". */
  readonly terms?: readonly { readonly text: string; readonly weight: number }[];
  /** Vectors of {@link embeddingTexts} of this topic. */
  readonly vectors?: Embeddings;
  /** Works that are "not this kind": what is like them counts less. */
  readonly unlike?: readonly string[];
}

/**
 * What a score is made of. `lexical`: words and pairs of words. `minilm`, `bge`, `multilingual`: likeness of meaning. `recency`,
 * `authorship`, `kind`: what age, place among the authors and kind of the works take away. `unlike`: what likeness to rejected works
 * takes away. `breadth`: what works that somebody does not have take away.
 */
export const SCORE_PARTS = [
  'lexical',
  'minilm',
  'bge',
  'multilingual',
  'recency',
  'authorship',
  'kind',
  'unlike',
  'breadth',
] as const;
/** A part of a score. */
export type ScorePart = (typeof SCORE_PARTS)[number];

/** Factors on parts, 1 unless said; the configuration's own weights stay below them. */
export type PartFactors = Readonly<Partial<Record<ScorePart, number>>>;

/** How to rank. */
export interface RankOptions {
  /** How many people at most; all of them unless said. */
  readonly limit?: number;
  /** The year from which age is counted; the latest year among the works unless said. */
  readonly asOfYear?: number;
  readonly factors?: PartFactors;
  /** People to rank, by id; all unless said. What a score is does not depend on it. */
  readonly among?: ReadonlySet<string>;
  /** How many works a result names at most; 5 unless said. */
  readonly reasons?: number;
}

/** How to read a topic. */
export interface AskOptions extends Pick<RankOptions, 'asOfYear' | 'factors'> {
  /** What {@link ExpertiseIndex.readWords} read of the same topic. */
  readonly words?: TopicWords;
}

/** A work as a reason. */
export interface WorkReason {
  readonly id: string;
  /** Its share of the person's fit, from 0 to 1; the shares of all works sum to 1. */
  readonly share: number;
  /** Terms of the topic that it contains, the weightiest first. */
  readonly terms: readonly string[];
}

/** A person with the fit to a topic. */
export interface RankedPerson {
  readonly person: string;
  /** In standard deviations of how works fit the topic: about 0 is unrelated, 2 and more is an expert. Comparable between topics. */
  readonly score: number;
  /** Sum to the score within 1e-9. A part that does not apply is 0. */
  readonly parts: Readonly<Record<ScorePart, number>>;
  /** The strongest works, the strongest first; none for somebody without works. */
  readonly works: readonly WorkReason[];
  /** Terms of the topic that the person's works contain, the weightiest first. */
  readonly matchedTerms: readonly string[];
}

/** A person's place in the ranking of everybody. */
export interface PersonRank extends RankedPerson {
  /** From 1; people of equal score share the better place. */
  readonly rank: number;
  /** Of how many. */
  readonly of: number;
}

/** How the topic was understood: to be shown, since an answer to a topic that was not understood is chance. */
export interface TopicReading {
  /** Terms that at least one work contains. */
  readonly known: readonly string[];
  /** Terms that no work contains. */
  readonly unknown: readonly string[];
  /** The topic in English, as far as the lexicon of terms reaches. */
  readonly english: string;
  /** Share of the topic's words that are English or translated, from 0 to 1. */
  readonly coverage: number;
  /** Parts that this ranking could use. */
  readonly parts: readonly ScorePart[];
}

/** People in order, by their numbers: the order in which the index was given them, from 0. */
export interface OrderedPeople {
  readonly people: Int32Array;
  readonly scores: Float64Array;
}

/** A topic that was read, to be asked about again and again: reading it is most of the work. */
export interface AskedTopic {
  readonly reading: TopicReading;
  /**
   * The people that fit best, the best first; equal scores in order of id.
   *
   * @param mask 1 by number for whom to look at; null for everybody
   */
  order(limit: number, mask: Uint8Array | null): OrderedPeople;
  /** Why a person, by number, has their score. */
  explain(person: number, reasons: number): RankedPerson;
}

/** An index of what people know. */
export interface ExpertiseIndex {
  readonly people: number;
  readonly works: number;
  /** Reads what needs no vectors: while they are being made. */
  readWords(topic: ExpertiseTopic): TopicWords;
  /** Reads a topic. */
  ask(topic: ExpertiseTopic, options?: AskOptions): AskedTopic;
  /** The people that fit best, the best first; equal scores in order of id. Everybody has a score. */
  rank(topic: ExpertiseTopic, options?: RankOptions): readonly RankedPerson[];
  /** Everybody's score alone, the best first. */
  score(
    topic: ExpertiseTopic,
    options?: Pick<RankOptions, 'asOfYear' | 'factors'>,
  ): readonly { readonly person: string; readonly score: number }[];
  /** Where somebody stands among all; `null` for somebody who is not in the index. */
  rankOf(person: string, topic: ExpertiseTopic, options?: Omit<RankOptions, 'limit' | 'among'>): PersonRank | null;
  /** How a topic is understood. */
  read(topic: ExpertiseTopic): TopicReading;
  /** Adds a work's vectors, in any order and at any time; ids that are not in the index are passed over. */
  addVectors(model: EmbeddingModel, vectors: Iterable<readonly [work: string, vector: Embedding]>): void;
  /** For how many works a model's vectors are there. */
  vectorsOf(model: EmbeddingModel): number;
}
