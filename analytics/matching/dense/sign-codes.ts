import { compileKernel, type Address, type KernelBytes } from './web-assembly';

interface Kernel {
  differing(row: Address, bytes: number, query: Address): number;
  add(row: Address, end: Address, bytes: number, query: Address, base: number, slope: number, into: Address): void;
}

/**
 * Counts by how many bits rows differ from a query, 64 bits at a time, and adds what that makes of likeness: WebAssembly has an instruction for
 * it, and JavaScript needs a dozen for 32. Assembled with wabt from
 *
 * ```wat
 * (module
 *   (import "of" "memory" (memory 0))
 *   (func (export "differing") (param $row i32) (param $bytes i32) (param $query i32) (result i32)
 *     (local $at i32) (local $count i64)
 *     (loop $words
 *       (local.set $count (i64.add (local.get $count)
 *         (i64.popcnt (i64.xor
 *           (i64.load (i32.add (local.get $row) (local.get $at)))
 *           (i64.load (i32.add (local.get $query) (local.get $at)))))))
 *       (br_if $words (i32.lt_u
 *         (local.tee $at (i32.add (local.get $at) (i32.const 8)))
 *         (local.get $bytes))))
 *     (i32.wrap_i64 (local.get $count)))
 *   (func (export "add") (param $row i32) (param $end i32) (param $bytes i32) (param $query i32) (param $base f32) (param $slope f32)
 *     (param $into i32)
 *     (local $at i32) (local $count i64)
 *     (loop $rows
 *       … the same count
 *       (f32.store (local.get $into) (f32.add
 *         (f32.load (local.get $into))
 *         (f32.add (local.get $base) (f32.mul (local.get $slope) (f32.convert_i32_s (i32.wrap_i64 (local.get $count)))))))
 *       (local.set $into (i32.add (local.get $into) (i32.const 4)))
 *       (br_if $rows (i32.lt_u
 *         (local.tee $row (i32.add (local.get $row) (local.get $bytes)))
 *         (local.get $end))))))
 * ```
 */
const newKernel = compileKernel<Kernel>(
  'AGFzbQEAAAABEgJgA39/fwF/YAd/f39/fX1/AAIOAQJvZgZtZW1vcnkCAAADAwIAAQcTAglkaWZmZXJpbmcAAANhZGQAAQqRAQIvAgF/AX4DQCAEIAAgA2' +
    'opAwAgAiADaikDAIV7fCEEIANBCGoiAyABSQ0ACyAEpwtfAgF/AX4DQEIAIQhBACEHA0AgCCAAIAdqKQMAIAMgB2opAwCFe3whCCAHQQhqIgcgAkkNAAsg' +
    'BiAGKgIAIAQgBSAIp7KUkpI4AgAgBkEEaiEGIAAgAmoiACABSQ0ACws=',
);

type Components = Float32Array | Float64Array;

/** Likeness by how many signs differ: `intercept` where none does, `slope` more for each. */
export interface SignLine {
  readonly slope: number;
  readonly intercept: number;
}

/** One bit a component for many vectors: how many differ is a quick guess of how far apart two vectors are (binary quantisation). */
export class SignCodes {
  private readonly kernel: Kernel;
  /** Words of 32 bits in a row; what is beyond the components stays 0. */
  private readonly words: number;
  private readonly rows: Address;
  private readonly query: Address;

  /**
   * @param count - how many vectors, of `width` components each
   * @param memory - shared with what {@link add} adds to
   */
  constructor(
    private readonly count: number,
    width: number,
    private readonly memory: KernelBytes,
  ) {
    this.kernel = newKernel(memory);
    this.words = 2 * Math.ceil(width / 64);
    this.rows = memory.take(4 * count * this.words);
    this.query = memory.take(4 * this.words);
  }

  /** Sets the signs of all vectors, whether each component is larger than `beside`; those that are not given have none. */
  setAll(vectors: Iterable<readonly [at: number, vector: Components]>, beside: Float32Array): void {
    const rows = this.memory.words(this.rows, this.count * this.words).fill(0);
    for (const [at, vector] of vectors) write(rows, at * this.words, vector, beside);
  }

  /** Sets the vector that is asked about. */
  ask(vector: Components, beside: Float32Array): void {
    const query = this.memory.words(this.query, this.words);
    query.fill(0);
    write(query, 0, vector, beside);
  }

  /** How many signs of a vector differ from those of the one asked about. */
  differing(at: number): number {
    const bytes = 4 * this.words;
    return this.kernel.differing(this.rows + at * bytes, bytes, this.query);
  }

  /** Adds what their signs make to a number of each of some vectors. */
  add(into: Address, { slope, intercept }: SignLine, from: number, to: number): void {
    const bytes = 4 * this.words;
    if (from < to)
      this.kernel.add(this.rows + from * bytes, this.rows + to * bytes, bytes, this.query, intercept, slope, into + 4 * from);
  }
}

function write(codes: Uint32Array, from: number, vector: Components, beside: Float32Array): void {
  for (let d = 0; d < beside.length; d += 1) if (vector[d]! > beside[d]!) codes[from + (d >>> 5)]! |= 1 << (d & 31);
}
