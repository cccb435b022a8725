export { openEmbedder, type Embedder } from './embedder';
export { installModels } from './install-models';
export { ENGLISH_MODELS } from './models';
