import type { Embedding } from '../types';
import { SignCodes } from './sign-codes';

/** A topic's vector, ready to be compared. */
export interface DenseQuery {
  /** Unit length. */
  readonly vector: Float32Array;
  /** What each value of each byte of a row adds to the product: 256 a byte. */
  readonly products: Float32Array;
}

/** Works with their cosines to a topic. */
export interface SampledCosines {
  readonly works: Int32Array;
  readonly cosines: Float64Array;
}

const isZero = (vector: Embedding): boolean => vector.every((value) => value === 0);
/** Works from whose mean the signs are taken. */
const CENTRED_ON = 2_048;

/** Values of a component: −7 to 7, beside which a row's byte holds two of them, each raised by 8. */
const LARGEST = 7;
const ZERO = 8;
/** In standard deviations of the components: beyond it a component is cut. For 15 steps and normal components the best is near it (Max 1960). */
const CLIP = 2.6;

/** Least squares through points. */
function line(xs: Float64Array, ys: Float64Array): { readonly slope: number; readonly intercept: number } {
  const n = Math.max(1, xs.length);
  const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
  const squares = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  const slope = squares > 0 ? xs.reduce((sum, x, at) => sum + (x - meanX) * (ys[at]! - meanY), 0) / squares : 0;
  return { slope, intercept: meanY - slope * meanX };
}

/**
 * The vectors of one model, 4 bits a component, and for a quick look one bit a component: the sign beside the mean of all works. Distances
 * of the bits find whom it is worth to compare exactly (binary quantisation with rescoring). A cosine is a sum of one looked-up number a byte
 * (product quantisation's asymmetric distances, Jégou et al. 2011, with components as they are); it is off by 0.005 where 8 bits are off by 0.0003, which moves
 * nobody further than two equal works stand apart.
 */
export class VectorStore {
  private rows = new Uint8Array(0);
  private lengths = new Float32Array(0);
  private codes: SignCodes | null = null;
  private centre = new Float32Array(0);
  private width = 0;
  /** Bytes of a row. */
  private half = 0;
  /** How many works have a vector. */
  count = 0;

  constructor(private readonly works: number) {}

  /** Sets a work's vector. Vectors of zeros (a text without words) are none. */
  set(work: number, vector: Embedding): void {
    if (isZero(vector)) return;
    if (this.width === 0) {
      this.width = vector.length;
      this.half = (this.width + 1) >>> 1;
      this.rows = new Uint8Array(this.works * this.half);
      this.lengths = new Float32Array(this.works);
    }
    if (vector.length !== this.width)
      throw new RangeError(`A vector of ${vector.length} components among ones of ${this.width}.`);
    if (this.lengths[work] === 0) this.count += 1;
    let [largest, whole] = [0, 0];
    for (const value of vector) {
      largest = Math.max(largest, Math.abs(value));
      whole += value * value;
    }
    const scale = LARGEST / Math.min(largest, CLIP * Math.sqrt(whole / this.width));
    let squares = 0;
    const from = work * this.half;
    this.rows.fill(0, from, from + this.half);
    for (let d = 0; d < this.width; d += 1) {
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(vector[d]! * scale)));
      this.rows[from + (d >>> 1)]! |= (value + ZERO) << (4 * (d & 1));
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
    return { vector: unit, products: this.productsOf(unit) };
  }

  /** The vector of a work as a topic. */
  queryOf(work: number): DenseQuery | null {
    return this.has(work) ? this.query(Int8Array.from({ length: this.width }, (_, d) => this.component(work, d))) : null;
  }

  has(work: number): boolean {
    return this.lengths.length > 0 && this.lengths[work]! > 0;
  }

  /** Cosine of a work that has a vector. */
  cosine({ products }: DenseQuery, work: number): number {
    let sum = 0;
    const { rows, half } = this;
    const from = work * half;
    for (let byte = 0; byte < half; byte += 1) sum += products[(byte << 8) | rows[from + byte]!]!;
    return sum / this.lengths[work]!;
  }

  /** The cosines of many works that have a vector: four at a time, since one sum alone mostly waits for its last addition. */
  cosines({ products }: DenseQuery, works: Int32Array): Float64Array {
    const { rows, half, lengths } = this;
    const found = new Float64Array(works.length);
    const last = works.length - 1;
    for (let at = 0; at <= last; at += 4) {
      // Of the last few some are computed twice.
      const [b, c, d] = [Math.min(at + 1, last), Math.min(at + 2, last), Math.min(at + 3, last)];
      const [rowA, rowB, rowC, rowD] = [works[at]! * half, works[b]! * half, works[c]! * half, works[d]! * half];
      let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
      for (let byte = 0; byte < half; byte += 1) {
        const from = byte << 8;
        sumA += products[from | rows[rowA + byte]!]!;
        sumB += products[from | rows[rowB + byte]!]!;
        sumC += products[from | rows[rowC + byte]!]!;
        sumD += products[from | rows[rowD + byte]!]!;
      }
      found[at] = sumA / lengths[works[at]!]!;
      found[b] = sumB / lengths[works[b]!]!;
      found[c] = sumC / lengths[works[c]!]!;
      found[d] = sumD / lengths[works[d]!]!;
    }
    return found;
  }

  /** Makes the signs, once for all vectors that are there; to be called before {@link addRough}. */
  prepareSigns(): void {
    if (this.codes !== null || this.count === 0) return;
    this.centre = new Float32Array(this.width);
    const step = Math.max(1, Math.floor(this.works / CENTRED_ON));
    for (let work = 0; work < this.works; work += step) {
      if (!this.has(work)) continue;
      for (let d = 0; d < this.width; d += 1) this.centre[d]! += this.component(work, d) / this.lengths[work]!;
    }
    const seen = Math.max(1, Math.ceil(this.works / step));
    this.centre = this.centre.map((value) => value / seen);
    this.codes = new SignCodes(this.works, this.width);
    const vector = new Float64Array(this.width);
    for (let work = 0; work < this.works; work += 1) {
      if (!this.has(work)) continue;
      const scale = 1 / this.lengths[work]!;
      for (let d = 0; d < this.width; d += 1) vector[d] = this.component(work, d) * scale;
      this.codes.set(work, vector, this.centre);
    }
  }

  /**
   * Adds `scale` times the likely cosine of every work, and `shift`, to `into`; nothing where a work has no vector. The cosine is guessed from
   * how many signs differ, by the line through a sample.
   *
   * @param sample works with their cosines
   */
  addRough(query: DenseQuery, sample: SampledCosines, scale: number, shift: number, into: Float32Array): void {
    const { works, lengths } = this;
    const differing = this.codes!.differing(query.vector, this.centre);
    const { slope, intercept } = line(
      Float64Array.from(sample.works, (work) => differing[work]!),
      sample.cosines,
    );
    const [perSign, base] = [scale * slope, scale * intercept + shift];
    for (let work = 0; work < works; work += 1) if (lengths[work] !== 0) into[work]! += base + perSign * differing[work]!;
  }

  private component(work: number, d: number): number {
    return ((this.rows[work * this.half + (d >>> 1)]! >>> (4 * (d & 1))) & 15) - ZERO;
  }

  private productsOf(unit: Float32Array): Float32Array {
    const products = new Float32Array(this.half << 8);
    for (let byte = 0; byte < this.half; byte += 1) {
      const [low, high] = [unit[2 * byte]!, unit[2 * byte + 1] ?? 0];
      for (let value = 0; value < 256; value += 1)
        products[(byte << 8) | value] = low * ((value & 15) - ZERO) + high * ((value >>> 4) - ZERO);
    }
    return products;
  }
}
