import type { Embedding } from '../types';
import { FourBitRows, LARGEST_COMPONENT, type RowFactor } from './four-bit-rows';
import { SignCodes, type SignLine } from './sign-codes';
import { placeOf } from '../place-of';
import { KernelBytes, type Address } from './web-assembly';

/** A topic's vector, ready to be compared. */
export interface DenseQuery {
  /** Unit length. */
  readonly vector: Float32Array;
  /** The same in steps, in whole numbers. */
  readonly factor: RowFactor;
  readonly step: number;
}

/** Works with their cosines to a topic. */
export interface SampledCosines {
  readonly works: Int32Array;
  readonly cosines: Float64Array;
}

const isZero = (vector: Embedding): boolean => vector.every((value) => value === 0);
/** Works from whose mean the signs are taken. */
const CENTRED_ON = 2_048;

/** Steps of a topic's largest component. */
const STEPS = 32_767;
/** In standard deviations of the components: beyond it a component is cut. For 15 steps and normal components the best is near it (Max 1960). */
const CLIP = 2.6;

/** Least squares through points. */
function line(xs: Float64Array, ys: Float64Array): SignLine {
  const n = Math.max(1, xs.length);
  const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
  const squares = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  const slope = squares > 0 ? xs.reduce((sum, x, at) => sum + (x - meanX) * (ys[at]! - meanY), 0) / squares : 0;
  return { slope, intercept: meanY - slope * meanX };
}

/**
 * The vectors of one model, 4 bits a component, and for a quick look one bit a component: the sign beside the mean of all works. Distances
 * of the bits find whom it is worth to compare exactly (binary quantisation with rescoring). The topic's vector keeps 16 bits a component
 * (asymmetric distances, Jégou et al. 2011). A cosine is off by 0.005 where 8 bits are off by 0.0003, which moves nobody further than two
 * equal works stand apart.
 */
export class VectorStore {
  /** Made with the first vector, which tells how wide they are. */
  private rows!: FourBitRows;
  /** For the vector that is being set. */
  private row = new Int8Array(0);
  private lengths = new Float32Array(0);
  private codes: SignCodes | null = null;
  /** Whether the signs are those of all vectors. */
  private isSigned = false;
  private centre = new Float32Array(0);
  /** Works that have none, ascending, once there are signs. */
  private without = new Int32Array(0);
  private width = 0;
  /** How many works have a vector. */
  count = 0;

  /** @param memory - for the signs: shared with what {@link addRough} adds to */
  constructor(
    private readonly works: number,
    private readonly memory = new KernelBytes(),
  ) {}

  /** Sets a work's vector. Vectors of zeros (a text without words) are none. */
  set(work: number, vector: Embedding): void {
    if (isZero(vector)) return;
    if (this.width === 0) {
      this.width = vector.length;
      this.rows = new FourBitRows(this.works, this.width);
      this.row = new Int8Array(this.width);
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
    const scale = LARGEST_COMPONENT / Math.min(largest, CLIP * Math.sqrt(whole / this.width));
    let squares = 0;
    for (let d = 0; d < this.width; d += 1) {
      const value = Math.max(-LARGEST_COMPONENT, Math.min(LARGEST_COMPONENT, Math.round(vector[d]! * scale)));
      this.row[d] = value;
      squares += value * value;
    }
    this.rows.set(work, this.row);
    this.lengths[work] = Math.sqrt(squares);
    this.isSigned = false;
  }

  /** Prepares a topic's vector; `null` when it cannot be compared. */
  query(vector: Embedding): DenseQuery | null {
    if (vector.length !== this.width || isZero(vector)) return null;
    let squares = 0;
    for (const value of vector) squares += value * value;
    const unit = Float32Array.from(vector, (value) => value / Math.sqrt(squares));
    const step = unit.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / STEPS;
    const factor = this.rows.factorOf(Int16Array.from(unit, (value) => Math.round(value / step)));
    return { vector: unit, factor, step };
  }

  /** The vector of a work as a topic. */
  queryOf(work: number): DenseQuery | null {
    return this.has(work) ? this.query(Int8Array.from({ length: this.width }, (_, d) => this.rows.component(work, d))) : null;
  }

  has(work: number): boolean {
    return this.lengths.length > 0 && this.lengths[work]! > 0;
  }

  /** The cosines of works, NaN for one without a vector. */
  cosines({ factor, step }: DenseQuery, works: Int32Array): Float64Array {
    const { lengths } = this;
    const found = this.rows.multiply(factor, works);
    for (let at = 0; at < works.length; at += 1) {
      const length = lengths[works[at]!]!;
      found[at] = length === 0 ? NaN : (step * found[at]!) / length;
    }
    return found;
  }

  /** Makes the signs, once for all vectors that are there; to be called before {@link roughLine}. */
  prepareSigns(): void {
    if (this.isSigned || this.count === 0) return;
    this.centre = new Float32Array(this.width);
    const step = Math.max(1, Math.floor(this.works / CENTRED_ON));
    for (let work = 0; work < this.works; work += step) {
      if (!this.has(work)) continue;
      for (let d = 0; d < this.width; d += 1) this.centre[d]! += this.rows.component(work, d) / this.lengths[work]!;
    }
    const seen = Math.max(1, Math.ceil(this.works / step));
    this.centre = this.centre.map((value) => value / seen);
    this.codes ??= new SignCodes(this.works, this.width, this.memory);
    this.codes.setAll(this.units(), this.centre);
    this.isSigned = true;
    this.without = Int32Array.from({ length: this.works }, (_, work) => work).filter((work) => !this.has(work));
  }

  /**
   * Guesses the cosines of all works from how many signs differ, by the line through a sample; the topic is kept for {@link addRough}.
   *
   * @param sample works with their cosines
   */
  roughLine(query: DenseQuery, { works, cosines }: SampledCosines): SignLine {
    const codes = this.codes!;
    codes.ask(query.vector, this.centre);
    return line(
      Float64Array.from(works, (work) => codes.differing(work)),
      cosines,
    );
  }

  /** Adds what the signs of some works make to a number of each; nothing to those without a vector. */
  addRough(into: Address, line: SignLine, from: number, to: number): void {
    const numbers = this.memory.floats(into, to);
    const kept: (readonly [number, number])[] = [];
    for (let at = placeOf(this.without, from); this.without[at]! < to; at += 1)
      kept.push([this.without[at]!, numbers[this.without[at]!]!]);
    this.codes!.add(into, line, from, to);
    for (const [work, number] of kept) numbers[work] = number;
  }

  /** The vectors that there are, of unit length. */
  private *units(): Generator<readonly [number, Float64Array]> {
    const vector = new Float64Array(this.width);
    for (let work = 0; work < this.works; work += 1) {
      if (!this.has(work)) continue;
      const scale = 1 / this.lengths[work]!;
      for (let d = 0; d < this.width; d += 1) vector[d] = this.rows.component(work, d) * scale;
      yield [work, vector];
    }
  }
}
