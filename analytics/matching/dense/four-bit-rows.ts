import { compileKernel, KernelBytes, type Address } from './web-assembly';

interface Kernel {
  multiply(row: Address, end: Address, rows: Address, bytes: number, query: Address, into: Address): void;
}

/**
 * Multiplies rows of 4-bit components with a vector of 16-bit ones, 32 components at a time. Rows lie far apart in memory: sixteen are touched before
 * they are multiplied, so that the processor waits for all of them at once. Assembled with wabt from
 *
 * ```wat
 * (module
 *   (import "of" "memory" (memory 0))
 *   (func (export "multiply") (param $row i32) (param $end i32) (param $rows i32) (param $bytes i32) (param $query i32) (param $into i32)
 *     (local $at i32) (local $last i32) (local $with i32) (local $next i32) (local $seen i32) (local $felt i32)
 *     (local $two v128) (local $low v128) (local $high v128) (local $sum v128)
 *     (local.set $next (local.get $row))
 *     (loop $each
 *       (if (i32.eq (local.get $row) (local.get $next)) (then
 *         (local.set $next (select (i32.add (local.get $row) (i32.const 64)) (local.get $end)
 *           (i32.lt_u (i32.add (local.get $row) (i32.const 64)) (local.get $end))))
 *         (local.set $seen (local.get $row))
 *         (loop $ahead
 *           (local.set $at (i32.add (local.get $rows) (i32.mul (i32.load (local.get $seen)) (local.get $bytes))))
 *           (local.set $last (i32.add (local.get $at) (local.get $bytes)))
 *           (loop $lines
 *             (local.set $felt (i32.or (local.get $felt) (i32.load (local.get $at))))
 *             (br_if $lines (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $last))))
 *           (br_if $ahead (i32.lt_u (local.tee $seen (i32.add (local.get $seen) (i32.const 4))) (local.get $next))))
 *         (i32.store (local.get $into) (local.get $felt))))
 *       (local.set $at (i32.add (local.get $rows) (i32.mul (i32.load (local.get $row)) (local.get $bytes))))
 *       (local.set $last (i32.add (local.get $at) (local.get $bytes)))
 *       (local.set $with (local.get $query))
 *       (local.set $sum (v128.const i32x4 0 0 0 0))
 *       (loop $block
 *         (local.set $two (v128.load (local.get $at)))
 *         (local.set $low (v128.and (local.get $two) (v128.const i32x4 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f)))
 *         (local.set $high (i8x16.shr_u (local.get $two) (i32.const 4)))
 *         (local.set $sum (i32x4.add (local.get $sum) (i32x4.add
 *           (i32x4.add
 *             (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_u (local.get $low)) (v128.load (local.get $with)))
 *             (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_u (local.get $low)) (v128.load offset=16 (local.get $with))))
 *           (i32x4.add
 *             (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_u (local.get $high)) (v128.load offset=32 (local.get $with)))
 *             (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_u (local.get $high)) (v128.load offset=48 (local.get $with)))))))
 *         (local.set $with (i32.add (local.get $with) (i32.const 64)))
 *         (br_if $block (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $last))))
 *       (i32.store (local.get $into) (i32.add
 *         (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
 *         (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
 *       (local.set $into (i32.add (local.get $into) (i32.const 4)))
 *       (br_if $each (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $end))))))
 * ```
 */
const newKernel = compileKernel<Kernel>(
  'AGFzbQEAAAABCgFgBn9/f39/fwACDgECb2YGbWVtb3J5AgAAAwIBAAcMAQhtdWx0aXBseQAACtYCAdMCAgZ/BHsgACEJA0AgACAJRgRAIABBwABqIAEgAE' +
    'HAAGogAUkbIQkgACEKA0AgAiAKKAIAIANsaiEGIAYgA2ohBwNAIAsgBigCAHIhCyAGQcAAaiIGIAdJDQALIApBBGoiCiAJSQ0ACyAFIAs2AgALIAIgACgC' +
    'ACADbGohBiAGIANqIQcgBCEI/QwAAAAAAAAAAAAAAAAAAAAAIQ8DQCAG/QAEACEMIAz9DA8PDw8PDw8PDw8PDw8PDw/9TiENIAxBBP1tIQ4gDyAN/YkBIA' +
    'j9AAQA/boBIA39igEgCP0ABBD9ugH9rgEgDv2JASAI/QAEIP26ASAO/YoBIAj9AAQw/boB/a4B/a4B/a4BIQ8gCEHAAGohCCAGQRBqIgYgB0kNAAsgBSAP' +
    '/RsAIA/9GwFqIA/9GwIgD/0bA2pqNgIAIAVBBGohBSAAQQRqIgAgAUkNAAsL',
);

/** Components that the kernel takes at a time. */
const BLOCK = 32;
/** Rows that the kernel is given at a time. */
const AT_ONCE = 4_096;
/** What a component is raised by, so that it is not negative. */
const RAISED = 8;

/** Largest component of a row; the smallest is the same below 0. */
export const LARGEST_COMPONENT = 7;

/** A vector, ready to be multiplied with rows: its components as the kernel reads them, and what the raising of rows adds to each product. */
export interface RowFactor {
  readonly arranged: Int16Array;
  readonly raised: number;
}

/** Rows of components from −7 to 7, two in a byte, that are multiplied with a vector of whole numbers exactly. */
export class FourBitRows {
  private readonly kernel: Kernel;
  private readonly bytes: number;
  private readonly rows: Uint8Array;
  private readonly factor: Int16Array;
  private readonly asked: Int32Array;
  private readonly products: Int32Array;
  private loaded: RowFactor | null = null;

  /** @param count - how many rows, of `width` components each */
  constructor(
    count: number,
    private readonly width: number,
  ) {
    const blocks = Math.ceil(width / BLOCK);
    this.bytes = (blocks * BLOCK) / 2;
    const memory = new KernelBytes();
    const rows = memory.take(count * this.bytes);
    const factor = memory.take(2 * blocks * BLOCK);
    const asked = memory.take(4 * AT_ONCE);
    const products = memory.take(4 * AT_ONCE);
    this.kernel = newKernel(memory);
    this.rows = memory.bytes(rows, count * this.bytes);
    this.factor = memory.shorts(factor, blocks * BLOCK);
    this.asked = memory.integers(asked, AT_ONCE);
    this.products = memory.integers(products, AT_ONCE);
  }

  /** Sets the components of a row: whole numbers from −7 to 7. */
  set(row: number, components: Int8Array): void {
    const from = row * this.bytes;
    for (let d = 0; d < this.width; d += 2)
      this.rows[from + (d >>> 1)] = (components[d]! + RAISED) | (((components[d + 1] ?? -RAISED) + RAISED) << 4);
  }

  /** A component of a row that was set. */
  component(row: number, d: number): number {
    return ((this.rows[row * this.bytes + (d >>> 1)]! >>> (4 * (d & 1))) & 15) - RAISED;
  }

  /** Prepares a vector of as many components as rows have. */
  factorOf(vector: Int16Array): RowFactor {
    const arranged = new Int16Array(this.factor.length);
    // Of each block the even components, which are the lower halves of bytes, and then the odd ones.
    vector.forEach((value, d) => {
      const within = d % BLOCK;
      arranged[d - within + (within & 1) * (BLOCK / 2) + (within >>> 1)] = value;
    });
    return { arranged, raised: RAISED * vector.reduce((sum, value) => sum + value, 0) };
  }

  /** The products of rows with a vector, in the order of `which`. */
  multiply(factor: RowFactor, which: Int32Array): Float64Array {
    if (this.loaded !== factor) this.factor.set(factor.arranged);
    this.loaded = factor;
    const { asked, products } = this;
    const found = new Float64Array(which.length);
    for (let from = 0; from < which.length; from += AT_ONCE) {
      const some = which.subarray(from, from + AT_ONCE);
      asked.set(some);
      const { byteOffset } = asked;
      const end = byteOffset + 4 * some.length;
      this.kernel.multiply(byteOffset, end, this.rows.byteOffset, this.bytes, this.factor.byteOffset, products.byteOffset);
      for (let at = 0; at < some.length; at += 1) found[from + at] = products[at]! - factor.raised;
    }
    return found;
  }
}
