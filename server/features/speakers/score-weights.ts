/** The parts of a score, in the order in which they are shown. */
export const SCORE_PART_NAMES = ['topic', 'korea', 'path', 'novelty', 'earlier', 'availability'] as const;
/** A part of a score. */
export type ScorePartName = (typeof SCORE_PART_NAMES)[number];
/** How much each part counts. */
export type PartWeights = Readonly<Record<ScorePartName, number>>;

/** Unless the sliders say otherwise. Earlier guests get no silent advantage: they are shown with their history (rule 17). */
export const SPEAKER_WEIGHTS: PartWeights = { topic: 6, korea: 1, path: 1, novelty: 1, earlier: 0, availability: 0.5 };
