import type { EmbeddingModel } from '@brainlink/analytics/matching';

/** A file of a model, below the model's folder. */
export interface ModelFile {
  readonly name: string;
  readonly sha256: string;
}

/** A local model of sentence embeddings. */
export interface ModelSpec {
  /** Goes into the key of cached vectors: a new version makes new vectors. */
  readonly version: string;
  readonly network: ModelFile;
  readonly tokenizer: ModelFile;
  readonly kind: 'wordpiece' | 'sentencepiece';
  /** How the vectors of the tokens become the one of the text, as the model was trained; `none`: the network gives the text's own. */
  readonly pooling: 'mean' | 'first' | 'none';
  /** Longer texts are cut. */
  readonly tokens: number;
  readonly dimensions: number;
}

/** Every model, its files pinned by digest. */
export const MODELS: Readonly<Record<EmbeddingModel, ModelSpec>> = {
  minilm: {
    version: 'all-MiniLM-L6-v2-q',
    network: {
      name: 'all-minilm-l6-v2-q.onnx',
      sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
    },
    tokenizer: {
      name: 'all-minilm-l6-v2-q-tokenizer.json',
      sha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0',
    },
    kind: 'wordpiece',
    pooling: 'mean',
    tokens: 256,
    dimensions: 384,
  },
  bge: {
    version: 'bge-small-en-v1.5-q',
    network: {
      name: 'bge-small-en-v1.5-q.onnx',
      sha256: '6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4',
    },
    tokenizer: {
      name: 'bge-small-en-v1.5-q-tokenizer.json',
      sha256: 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66',
    },
    kind: 'wordpiece',
    pooling: 'first',
    tokens: 512,
    dimensions: 384,
  },
  multilingual: {
    version: 'use-multilingual-3-q',
    network: { name: 'model.onnx', sha256: 'e9be2eddeab66bfd3a1120496d2e839a998dc10abb4ee1ed1b3ce56c8c573dc3' },
    tokenizer: {
      name: 'sentencepiece.model',
      sha256: '994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9',
    },
    kind: 'sentencepiece',
    pooling: 'none',
    tokens: 512,
    dimensions: 512,
  },
};

/** The two that Maven brings; the multilingual one needs pip. */
export const ENGLISH_MODELS = ['minilm', 'bge'] as const satisfies readonly EmbeddingModel[];
