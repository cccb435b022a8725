import { unpackedBytes } from './bytes';
import { decoded } from './decode';
import { EncodingDetector, type TextEncoding } from './encoding';
import type { Input } from './input';
import type { ReadLimits } from './limits';
import { ReadError } from './read-error';

/** A text input whose encoding is known. */
export interface OpenText {
  readonly encoding: TextEncoding;
  /** Unpacked bytes. */
  readonly bytes: number;
  /** The first 64 K characters. */
  readonly beginning: string;
  text(): AsyncGenerator<string>;
}

const BEGINNING = 65_536;

/** Tells the encoding of a whole text file; a table may be plain ASCII until its last row. `encoding` overrides it. */
export async function openText(input: Input, limits: ReadLimits, encoding?: TextEncoding): Promise<OpenText> {
  const detector = new EncodingDetector();
  let bytes = 0;
  for await (const chunk of unpackedBytes(input, limits)) {
    detector.push(chunk);
    bytes += chunk.length;
  }
  const verdict = encoding ?? detector.verdict();
  if (verdict === null) throw new ReadError('ENCODING_UNKNOWN', 'neither UTF-8, UTF-16 nor CP949');
  const text = (): AsyncGenerator<string> => decoded(unpackedBytes(input, limits), verdict);
  let beginning = '';
  for await (const piece of text()) {
    beginning += piece;
    if (beginning.length >= BEGINNING) break;
  }
  return { encoding: verdict, bytes, beginning: beginning.slice(0, BEGINNING), text };
}
