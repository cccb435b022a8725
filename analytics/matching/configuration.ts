import type { EmbeddingModel } from './embedding-models';

/** How a likeness is standardised when nothing is known about the works at hand: mean and deviation over pairs of unrelated texts of one field. */
export interface Reference {
  readonly mean: number;
  readonly deviation: number;
}

/** A measure of likeness between a topic and a work. */
export type Measure = 'lexical' | EmbeddingModel;

/**
 * How likeness becomes a score. Frozen: chosen once from what is published and on the development half of the OpenAlex authors, held to
 * by the bench, and never fitted to citations or ratings.
 */
export const EXPERTISE_CONFIGURATION = {
  /**
   * Equal thirds of standardised likeness: words tell close experts apart, the two encoders know what is said in other words. Words alone
   * weigh 1. What the lexicon cannot translate is left to the multilingual encoder, at the English ones' cost.
   */
  weights: { lexical: 1 / 3, minilm: 1 / 3, bge: 1 / 3, multilingual: 2 / 3 },
  /** Measured over pairs of OpenAlex abstracts (CC0); the means only shift all scores. */
  reference: {
    lexical: { mean: 0.08, deviation: 0.05 },
    minilm: { mean: 0.2, deviation: 0.12 },
    bge: { mean: 0.6, deviation: 0.055 },
    multilingual: { mean: 0.15, deviation: 0.12 },
  } satisfies Record<Measure, Reference>,
  /**
   * How far a topic's own mean and deviation replace the reference. All of it would say how a person compares with others on this topic, but
   * no longer whether a topic suits a person better than another one does; none of it lets a general topic look like everybody's (hubs of
   * high-dimensional spaces, Radovanović et al. 2010; half of the correction is what held-back works and graded topics both prefer).
   */
  ownMean: 0.5,
  ownDeviation: 0.5,
  /** Works beside which the reference counts as half. */
  ownEvidence: 50,
  /**
   * The n-th best work counts 0.5ⁿ, five works in all: between the maximum, which one stray work decides, and the mean, in which an
   * expert's other interests drown (the ends that are compared in Stelmakh et al. 2023 and Zhang et al. 2024, who average the best three).
   */
  poolingDecay: 0.5,
  pooled: 5,
  /** In deviations: what stands in for works that somebody does not have, and for a person without any. */
  missingWork: -1,
  noWorks: -5,
  /** Deviations a year of age costs, up to so many years: people change their field. */
  recency: { perYear: 0.1, years: 10 },
  /** Deviations that being one of many costs, per doubling of the authors beyond five; first and last authors pay nothing. */
  authorship: { from: 5, perDoubling: 0.1, most: 0.5 },
  /** Deviations that likeness to a rejected work costs, per deviation, and what the rejected work itself costs. */
  unlike: { share: 0.5, itself: 3 },
  /** A pair of neighbours weighs so much beside a word of the same rarity. */
  pairWeight: 0.6,
} as const;
