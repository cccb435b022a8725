export type { EmbeddingModel } from './embedding-models';
export * from './embedding-texts';
export * from './expertise-index';
export type { TopicWords } from './scoring/topic-words';
export * from './types';
