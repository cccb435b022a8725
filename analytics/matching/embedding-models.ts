/**
 * The models whose vectors the index can use, by what they are good for: two English sentence encoders that judge, and a multilingual one
 * that bridges what the lexicon of terms does not translate.
 */
export const EMBEDDING_MODELS = ['minilm', 'bge', 'multilingual'] as const;
/** A model of sentence embeddings. */
export type EmbeddingModel = (typeof EMBEDDING_MODELS)[number];
