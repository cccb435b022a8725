import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import type { TextEncoding } from './encoding';

interface Decoder {
  write(bytes: Buffer): string;
  end(): string;
}

const decoderFor = (encoding: TextEncoding): Decoder => {
  if (encoding === 'cp949') {
    // Not TextDecoder('euc-kr'): Node's mis-decodes the CP949 extension (8C 63 …).
    const decoder = iconv.getDecoder('cp949');
    return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' };
  }
  if (encoding === 'utf-16be') return bigEndian();
  const decoder = new StringDecoder(encoding === 'utf-16le' ? 'utf16le' : 'utf8');
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() };
};

/** UTF-16 may hold halves of characters; no text that leaves here does. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** UTF-16BE by swapping into little endian; an odd byte waits for its partner. */
const bigEndian = (): Decoder => {
  const decoder = new StringDecoder('utf16le');
  let odd = Buffer.alloc(0);
  return {
    write: (bytes) => {
      const all = Buffer.concat([odd, bytes]);
      const even = all.length - (all.length % 2);
      odd = Buffer.from(all.subarray(even));
      return decoder.write(Buffer.from(all.subarray(0, even)).swap16());
    },
    end: () => decoder.end(),
  };
};

/** Text of the bytes, without a byte order mark. Broken sequences come out as U+FFFD, which `seeds/check` reports by cell. */
export async function* decoded(bytes: AsyncIterable<Buffer>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  const sound = encoding.startsWith('utf-16') ? whole : (text: string): string => text;
  let first = true;
  for await (const chunk of bytes) {
    let text = sound(decoder.write(chunk));
    if (text === '') continue;
    if (first && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    first = false;
    if (text !== '') yield text;
  }
  const tail = sound(decoder.end());
  if (tail !== '') yield tail;
}
