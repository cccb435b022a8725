export { openEmbedder, type Embedder, type EmbedOptions } from './embedder';
export { installedModels, installModels, ModelsUnavailable } from './install-models';
export { ENGLISH_MODELS, MODELS, type ModelSpec } from './models';
