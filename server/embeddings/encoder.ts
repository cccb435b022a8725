import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { ModelSpec } from './models';
import { readSentencePiece } from './multilingual/sentence-piece';

/** Turns one text into a vector. */
export interface Encoder {
  /** Direction in {@link ModelSpec.dimensions} dimensions, the largest component ±127; zeros for a text without a word. */
  encode(text: string): Promise<Int8Array>;
  release(): Promise<void>;
}

const BEGIN = 1;
const END = 2;

/** A vector as 8-bit numbers: its direction with an error below 1 %. */
export function quantized(vector: Float32Array): Int8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return Int8Array.from(vector, (value) => (largest === 0 ? 0 : Math.round((value / largest) * 127)));
}

/** Cuts a text into tokens. */
interface Tokenizer {
  encode(text: string): { readonly ids: readonly number[] };
}

/** Tokenizers by their settings: both English models cut texts alike, and thirty thousand pieces of words take ten megabytes. */
const tokenizers = new Map<string, Tokenizer>();

async function tokenizerOf(file: Buffer): Promise<Tokenizer> {
  // The published file cuts and pads at 128 tokens, which would be half of an abstract.
  const settings = { ...(JSON.parse(file.toString()) as object), truncation: null, padding: null };
  const name = createHash('sha256').update(JSON.stringify(settings)).digest('hex');
  const known = tokenizers.get(name);
  if (known) return known;
  const { Tokenizer: Opened } = await import('@huggingface/tokenizers');
  const opened = new Opened(settings, {});
  tokenizers.set(name, opened);
  return opened;
}

const row = (numbers: readonly number[]): Tensor => new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);

function pooled(output: Tensor, pooling: ModelSpec['pooling'], width: number): Float32Array {
  const data = output.data as Float32Array;
  if (pooling !== 'mean') return data.subarray(0, width);
  const sum = new Float32Array(width);
  for (let at = 0; at < data.length; at += 1) sum[at % width]! += data[at]!;
  return sum;
}

async function inputsOf(folder: string, spec: ModelSpec, names: readonly string[]) {
  const file = await readFile(join(folder, spec.tokenizer.name));
  if (spec.kind === 'sentencepiece') {
    const pieces = readSentencePiece(file);
    return (text: string): Record<string, Tensor> | null => {
      const found = pieces.encode(text).slice(0, spec.tokens - 2);
      if (found.length === 0) return null;
      const ids = Int32Array.from([BEGIN, ...found, END]);
      return {
        [names[0]!]: new Tensor('int32', ids, [ids.length]),
        [names[1]!]: new Tensor('int64', BigInt64Array.from([0n, BigInt(ids.length)]), [2]),
      };
    };
  }
  const tokenizer = await tokenizerOf(file);
  return (text: string): Record<string, Tensor> | null => {
    const all = tokenizer.encode(text).ids;
    if (all.length <= 2) return null;
    const ids = all.length > spec.tokens ? [...all.slice(0, spec.tokens - 1), all[all.length - 1]!] : all;
    const given: Readonly<Record<string, () => Tensor>> = {
      input_ids: () => row(ids),
      attention_mask: () => row(ids.map(() => 1)),
      token_type_ids: () => row(ids.map(() => 0)),
    };
    return Object.fromEntries(names.map((name) => [name, given[name]!()]));
  };
}

/** Characters beyond which no model reads; keeps a text of 10,000 words from being cut into tokens in vain. */
const LONGEST = 6_000;

/**
 * Loads a model from its folder. One text at a time: 8-bit networks are slower in batches.
 *
 * @param threads share the work on a text; the vectors are the same
 */
export async function openEncoder(folder: string, spec: ModelSpec, threads = 1): Promise<Encoder> {
  const session = await InferenceSession.create(join(folder, spec.network.name), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    // A plan of memory for each length of a text is kept for good, and makes nothing faster.
    enableMemPattern: false,
    // Threads that wait would otherwise keep the processor busy, for twice the processor time.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  const inputs = await inputsOf(folder, spec, session.inputNames);
  return {
    async encode(text) {
      const given = inputs(text.slice(0, LONGEST));
      if (!given) return new Int8Array(spec.dimensions);
      const output = await session.run(given);
      return quantized(pooled(output[session.outputNames[0]!] as Tensor, spec.pooling, spec.dimensions));
    },
    release: () => session.release(),
  };
}
