import type { Embedding } from '../types';

/** A topic's vector, ready to be compared. */
export interface DenseQuery {
  /** Unit length. */
  readonly vector: Float32Array;
  /** Signs of the centred components, 32 in a word. */
  readonly code: Uint32Array;
}

const isZero = (vector: Embedding): boolean => vector.every((value) => value === 0);
/** Works from whose mean the signs are taken. */
const CENTRED_ON = 2_048;

/** Words whose counts of bits a nibble can hold together. */
const GROUP = 3;

/** Least squares through points. */
function line(points: readonly (readonly [x: number, y: number])[]): { readonly slope: number; readonly intercept: number } {
  const n = Math.max(1, points.length);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const squares = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = squares > 0 ? points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / squares : 0;
  return { slope, intercept: meanY - slope * meanX };
}

/**
 * The vectors of one model, 8 bits a component, and for a quick look one bit a component: the sign beside the mean of all works. Distances
 * of the bits find whom it is worth to compare exactly (binary quantisation with rescoring).
 */
export class VectorStore {
  private rows = new Int8Array(0);
  private lengths = new Float32Array(0);
  private codes: Uint32Array | null = null;
  private centre = new Float32Array(0);
  private width = 0;
  /** How many works have a vector. */
  count = 0;

  constructor(private readonly works: number) {}

  /** Sets a work's vector. Vectors of zeros (a text without words) are none. */
  set(work: number, vector: Embedding): void {
    if (isZero(vector)) return;
    if (this.width === 0) {
      this.width = vector.length;
      this.rows = new Int8Array(this.works * this.width);
      this.lengths = new Float32Array(this.works);
    }
    if (vector.length !== this.width)
      throw new RangeError(`A vector of ${vector.length} components among ones of ${this.width}.`);
    if (this.lengths[work] === 0) this.count += 1;
    let largest = 0;
    for (const value of vector) largest = Math.max(largest, Math.abs(value));
    const scale = vector instanceof Int8Array ? 1 : 127 / largest;
    let squares = 0;
    for (let d = 0; d < this.width; d += 1) {
      const value = Math.round(vector[d]! * scale);
      this.rows[work * this.width + d] = value;
      squares += value * value;
    }
    this.lengths[work] = Math.sqrt(squares);
    this.codes = null;
  }

  /** Prepares a topic's vector; `null` when it cannot be compared. */
  query(vector: Embedding): DenseQuery | null {
    if (vector.length !== this.width || isZero(vector)) return null;
    let squares = 0;
    for (const value of vector) squares += value * value;
    const unit = Float32Array.from(vector, (value) => value / Math.sqrt(squares));
    return { vector: unit, code: this.codes === null ? new Uint32Array(0) : this.sign(unit) };
  }

  /** The vector of a work as a topic. */
  queryOf(work: number): DenseQuery | null {
    return this.has(work) ? this.query(this.rows.subarray(work * this.width, (work + 1) * this.width)) : null;
  }

  has(work: number): boolean {
    return this.lengths.length > 0 && this.lengths[work]! > 0;
  }

  /** Cosine of a work that has a vector. */
  cosine({ vector }: DenseQuery, work: number): number {
    let sum = 0;
    const { rows, width } = this;
    const from = work * width;
    for (let d = 0; d < width; d += 1) sum += vector[d]! * rows[from + d]!;
    return sum / this.lengths[work]!;
  }

  /** Makes the signs, once for all vectors that are there; to be called before queries that want {@link addRough}. */
  prepareSigns(): void {
    if (this.codes !== null || this.count === 0) return;
    this.centre = new Float32Array(this.width);
    const step = Math.max(1, Math.floor(this.works / CENTRED_ON));
    for (let work = 0; work < this.works; work += step) {
      if (!this.has(work)) continue;
      for (let d = 0; d < this.width; d += 1) this.centre[d]! += this.rows[work * this.width + d]! / this.lengths[work]!;
    }
    const seen = Math.max(1, Math.ceil(this.works / step));
    this.centre = this.centre.map((value) => value / seen);
    const words = this.width >>> 5;
    this.codes = new Uint32Array(this.works * words);
    for (let work = 0; work < this.works; work += 1) {
      if (!this.has(work)) continue;
      const scale = 1 / this.lengths[work]!;
      for (let d = 0; d < this.width; d += 1)
        if (this.rows[work * this.width + d]! * scale > this.centre[d]!) this.codes[work * words + (d >>> 5)]! |= 1 << (d & 31);
    }
  }

  /**
   * Adds `scale` times the likely cosine of every work, and `shift`, to `into`; nothing where a work has no vector. The cosine is guessed from
   * how many signs differ, by the line through `sample`.
   */
  addRough(query: DenseQuery, sample: readonly number[], scale: number, shift: number, into: Float32Array): void {
    const known = sample.filter((work) => this.has(work));
    const { slope, intercept } = line(known.map((work) => [this.differing(query, work), this.cosine(query, work)]));
    const [perSign, base] = [scale * slope, scale * intercept + shift];
    for (let work = 0; work < this.works; work += 1)
      if (this.lengths[work] !== 0) into[work]! += base + perSign * this.differing(query, work);
  }

  /** How many signs of a work and a topic differ (bits are counted as in Warren, Hacker's Delight, 5-1, three words at a time). */
  private differing({ code }: DenseQuery, work: number): number {
    const codes = this.codes!;
    const words = code.length;
    const from = work * words;
    let bytes = 0;
    for (let group = 0; group < words; group += GROUP) {
      let nibbles = 0;
      const end = group + GROUP < words ? group + GROUP : words;
      for (let w = group; w < end; w += 1) {
        let x = codes[from + w]! ^ code[w]!;
        x -= (x >>> 1) & 0x55555555;
        nibbles += (x & 0x33333333) + ((x >>> 2) & 0x33333333);
      }
      bytes += (nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f);
    }
    return Math.imul(bytes, 0x01010101) >>> 24;
  }

  private sign(unit: Float32Array): Uint32Array {
    const code = new Uint32Array(this.width >>> 5);
    for (let d = 0; d < this.width; d += 1) if (unit[d]! > this.centre[d]!) code[d >>> 5]! |= 1 << (d & 31);
    return code;
  }
}
