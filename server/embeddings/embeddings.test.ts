import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantized } from './encoder';
import { openEmbedder } from './embedder';
import { bytesField, fieldOf, numberField, wireFields } from './multilingual/protobuf';
import { readSentencePiece } from './multilingual/sentence-piece';
import { splitNetwork } from './multilingual/split-network';
import { openVectorCache } from './vector-cache';

const folder = mkdtempSync(join(tmpdir(), 'embeddings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the cache of vectors', () => {
  it('gives a text its vector in the next run, and passes over a record that a crash cut off', async () => {
    const path = join(folder, 'a', 'model.vectors');
    const cache = await openVectorCache(path, 4);
    await cache.put([
      ['one', Int8Array.of(1, -2, 3, 127)],
      ['two', Int8Array.of(4, 5, 6, 7)],
    ]);
    expect(cache.get('one')).toEqual(Int8Array.of(1, -2, 3, 127));
    await cache.close();
    truncateSync(path, 16 + 4 + 17);
    const torn = await openVectorCache(path, 4);
    expect([torn.size, torn.get('two')]).toEqual([1, undefined]);
    await torn.put([['three', Int8Array.of(9, 9, 9, 9)]]);
    expect([torn.get('two'), torn.get('three')]).toEqual([undefined, Int8Array.of(9, 9, 9, 9)]);
    await torn.close();
    const again = await openVectorCache(path, 4);
    expect(again.get('one')).toEqual(Int8Array.of(1, -2, 3, 127));
    expect(again.get('two')).toBeUndefined();
    expect(again.get('three')).toEqual(Int8Array.of(9, 9, 9, 9));
    await again.close();
  });

  it('finds each of thousands, and what another process has kept meanwhile', async () => {
    const path = join(folder, 'many', 'model.vectors');
    const [one, two] = [await openVectorCache(path, 2), await openVectorCache(path, 2)];
    const entries = Array.from({ length: 10_000 }, (_, at) => [`text ${at}`, Int8Array.of(at % 100, (at * 7) % 100)] as const);
    await one.put(entries.slice(0, 6_000));
    await two.put(entries.slice(6_000));
    await one.put([['last', Int8Array.of(1, 1)]]);
    expect(entries.filter(([text, vector]) => !one.get(text)?.every((value, at) => value === vector[at]))).toEqual([]);
    expect(one.size).toBe(10_001);
    await Promise.all([one.close(), two.close()]);
  });
});

describe('an embedder without models', () => {
  it('says that it has none and refuses to embed', async () => {
    const embedder = openEmbedder(join(folder, 'empty'));
    expect(embedder.models).toEqual([]);
    await expect(embedder.embed('minilm', ['a text'])).rejects.toThrow(RangeError);
    await embedder.close();
  });
});

describe('vectors of 8 bits', () => {
  it('keep their direction, and zeros stay zeros', () => {
    expect(quantized(Float32Array.of(0.5, -0.25, 0))).toEqual(Int8Array.of(127, -63, 0));
    expect(quantized(new Float32Array(2))).toEqual(new Int8Array(2));
  });
});

/** A piece of a SentencePiece model: its text, score and, unless it is a usual one, kind. */
function piece(text: string, score: number, kind?: number): Buffer {
  const float = Buffer.alloc(5);
  float[0] = 2 * 8 + 5;
  float.writeFloatLE(score, 1);
  return bytesField(1, Buffer.concat([bytesField(1, text), float, ...(kind === undefined ? [] : [numberField(3, kind)])]));
}

describe('pieces of sentences', () => {
  const pieces = readSentencePiece(
    Buffer.concat([
      piece('<unk>', 0, 2),
      piece('▁', -3),
      piece('▁수', -2),
      piece('수소', -4),
      piece('▁수소', -3),
      piece('소', -5),
    ]),
  );

  it('are those of the likeliest segmentation', () => {
    expect(pieces.encode('수소')).toEqual([4]);
    expect(pieces.encode('수 소')).toEqual([2, 1, 5]);
  });

  it('are the unknown one for what no piece covers, surrogates whole', () => {
    expect(pieces.encode('𝛼')).toEqual([1, 0]);
    expect(pieces.encode('  ')).toEqual([]);
  });
});

describe('a network that begins with a tokenizer', () => {
  it('is split into the network that takes numbers and the table of pieces', () => {
    const attribute = bytesField(5, Buffer.concat([bytesField(1, 'model'), bytesField(4, 'TABLE')]));
    const tokenizer = Buffer.concat([
      bytesField(2, 'ids'),
      bytesField(2, 'rows'),
      bytesField(4, 'SentencepieceTokenizer'),
      attribute,
    ]);
    const other = Buffer.concat([bytesField(2, 'out'), bytesField(4, 'Add')]);
    const graph = Buffer.concat([bytesField(1, tokenizer), bytesField(1, other), bytesField(11, bytesField(1, 'text'))]);
    const model = Buffer.concat([numberField(1, 8), bytesField(7, graph), bytesField(8, bytesField(1, 'ai.onnx.contrib'))]);
    const { network, pieces } = splitNetwork(model);
    expect(pieces.toString()).toBe('TABLE');
    const left = [...wireFields(fieldOf(network, 7)!.bytes)];
    expect(left.filter(({ number }) => number === 1).map(({ bytes }) => fieldOf(bytes, 4)?.bytes.toString())).toEqual(['Add']);
    expect(left.filter(({ number }) => number === 11).map(({ bytes }) => fieldOf(bytes, 1)?.bytes.toString())).toEqual([
      'ids',
      'rows',
    ]);
    expect(fieldOf(network, 8)).toBeUndefined();
    expect(() => splitNetwork(numberField(1, 8))).toThrow(RangeError);
  });
});
