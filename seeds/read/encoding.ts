import { isAscii, isUtf8 } from 'node:buffer';

/** Encodings that a text file may be in. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'cp949';

/** Running counts from which an encoding is told; feed it every chunk of a file, then ask {@link EncodingDetector.verdict}. */
export class EncodingDetector {
  private head = Buffer.alloc(0);
  /** Bytes at the end of the last chunk that begin a UTF-8 sequence. */
  private carry = Buffer.alloc(0);
  private strict = true;
  private validBytes = 0;
  private readonly utf8 = { sequences: 0, broken: 0 };
  private readonly korean = { hangul: 0, hanja: 0, symbols: 0, jamo: 0, rare: 0, broken: 0, pending: -1 };

  /** Takes the next bytes. */
  push(chunk: Buffer): void {
    if (this.head.length < 4096) this.head = Buffer.concat([this.head, chunk.subarray(0, 4096 - this.head.length)]);
    const bytes = this.carry.length > 0 ? Buffer.concat([this.carry, chunk]) : chunk;
    const whole = completeLength(bytes);
    this.carry = Buffer.from(bytes.subarray(whole));
    if (this.strict && isUtf8(bytes.subarray(0, whole))) {
      if (!isAscii(bytes)) this.validBytes += whole;
      return;
    }
    // From the first broken byte on, everything is counted twice: as damaged UTF-8 and as CP949.
    this.countKorean(this.strict ? bytes : chunk);
    this.strict = false;
    this.countUtf8(bytes.subarray(0, whole));
  }

  /** The encoding, or `null` when the bytes are plausible text in none of them. */
  verdict(): TextEncoding | null {
    const [a, b, c] = this.head;
    if (a === 0xff && b === 0xfe) return 'utf-16le';
    if (a === 0xfe && b === 0xff) return 'utf-16be';
    const bom = a === 0xef && b === 0xbb && c === 0xbf;
    const wide = wideWithoutMark(this.head);
    if (wide) return wide;
    if (bom) return 'utf-8-bom';
    if (this.strict && (this.carry.length === 0 || this.validBytes > 0)) return 'utf-8';
    // A long stretch of valid UTF-8 beyond ASCII is never CP949; a few bytes of it may be by chance.
    const sequences = this.utf8.sequences + (this.validBytes >> 6);
    const { broken } = this.utf8;
    const damagedUtf8 = sequences > 0 && broken <= Math.max(3, sequences * 0.05) && sequences > broken * 4;
    if (damagedUtf8) return 'utf-8';
    const { hangul, hanja, symbols, jamo, rare } = this.korean;
    const invalid = this.korean.broken + (this.korean.pending >= 0 ? 1 : 0);
    const letters = hangul + hanja + jamo + rare;
    const plausible = hangul > 0 && hangul >= letters * 0.5 && jamo <= letters * 0.1 && invalid <= (letters + symbols) * 0.02;
    return plausible ? 'cp949' : null;
  }

  private countUtf8(bytes: Buffer): void {
    for (let i = 0; i < bytes.length;) {
      const lead = bytes[i]!;
      const length = sequenceLength(lead);
      if (lead < 0x80) i += 1;
      else if (length > 1 && i + length <= bytes.length && isUtf8(bytes.subarray(i, i + length))) {
        this.utf8.sequences += 1;
        i += length;
      } else {
        this.utf8.broken += 1;
        i += 1;
      }
    }
  }

  private countKorean(chunk: Buffer): void {
    const counts = this.korean;
    for (const byte of chunk) {
      if (counts.pending < 0) {
        if (byte >= 0x80) counts.pending = byte;
        continue;
      }
      const lead = counts.pending;
      counts.pending = -1;
      if (lead < 0x81 || lead > 0xfe || !isTrail(byte)) {
        counts.broken += 1;
        if (byte >= 0x80) counts.pending = byte;
      } else if (byte < 0xa1 || lead < 0xa1) counts.rare += 1;
      else if (lead <= 0xac) {
        // Rows A4 and AA/AB are Korean letters and kana: rare in a Korean table, everywhere in EUC-JP.
        if (lead === 0xa4 || lead === 0xa5 || lead === 0xaa || lead === 0xab) counts.jamo += 1;
        else counts.symbols += 1;
      } else if (lead >= 0xb0 && lead <= 0xc8) counts.hangul += 1;
      else counts.hanja += 1;
    }
  }
}

const isTrail = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x81 && byte <= 0xfe);

const sequenceLength = (lead: number): number =>
  lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : lead < 0x80 ? 1 : 0;

/** Length of the prefix that does not end inside a UTF-8 sequence. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** UTF-16 without a mark shows as NUL bytes that stand on one side of each pair: of spaces, digits and commas; a few syllables (대) have one on the other. */
function wideWithoutMark(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) even += 1;
    if (head[i + 1] === 0) odd += 1;
  }
  const pairs = head.length / 2;
  if (pairs < 4) return null;
  if (odd > pairs * 0.15 && even < odd * 0.3) return 'utf-16le';
  if (even > pairs * 0.15 && odd < even * 0.3) return 'utf-16be';
  return null;
}
