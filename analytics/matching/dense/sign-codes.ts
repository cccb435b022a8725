import { compileKernel, giveBytes, type KernelMemory } from './web-assembly';

interface Kernel {
  readonly memory: KernelMemory;
  differing(row: number, end: number, bytes: number, query: number, into: number): void;
}

/**
 * Counts by how many bits each row differs from a query, 64 bits at a time: WebAssembly has an instruction for it, and JavaScript needs a
 * dozen for 32. Assembled with wabt from
 *
 * ```wat
 * (module
 *   (memory (export "memory") 0)
 *   (func (export "differing") (param $row i32) (param $end i32) (param $bytes i32) (param $query i32) (param $into i32)
 *     (local $at i32) (local $count i64)
 *     (loop $rows
 *       (local.set $count (i64.const 0))
 *       (local.set $at (i32.const 0))
 *       (loop $words
 *         (local.set $count (i64.add (local.get $count)
 *           (i64.popcnt (i64.xor
 *             (i64.load (i32.add (local.get $row) (local.get $at)))
 *             (i64.load (i32.add (local.get $query) (local.get $at)))))))
 *         (br_if $words (i32.lt_u
 *           (local.tee $at (i32.add (local.get $at) (i32.const 8)))
 *           (local.get $bytes))))
 *       (i64.store16 (local.get $into) (local.get $count))
 *       (local.set $into (i32.add (local.get $into) (i32.const 2)))
 *       (br_if $rows (i32.lt_u
 *         (local.tee $row (i32.add (local.get $row) (local.get $bytes)))
 *         (local.get $end))))))
 * ```
 */
const newKernel = compileKernel<Kernel>(
  'AGFzbQEAAAABCQFgBX9/f39/AAMCAQAFAwEAAAcWAgZtZW1vcnkCAAlkaWZmZXJpbmcAAApTAVECAX8BfgNAQgAhBkEAIQUD' +
    'QCAGIAAgBWopAwAgAyAFaikDAIV7fCEGIAVBCGoiBSACSQ0ACyAEIAY9AQAgBEECaiEEIAAgAmoiACABSQ0ACws=',
);

type Components = Float32Array | Float64Array;

/** One bit a component for many vectors: how many differ is a quick guess of how far apart two vectors are (binary quantisation). */
export class SignCodes {
  private readonly kernel = newKernel();
  /** Words of 32 bits in a row; what is beyond the components stays 0. */
  private readonly words: number;
  private readonly rows: Uint32Array;
  private readonly query: Uint32Array;
  private readonly counts: Uint16Array;

  /** @param count - how many vectors, of `width` components each */
  constructor(count: number, width: number) {
    this.words = 2 * Math.ceil(width / 64);
    const query = count * this.words * 4;
    const counts = query + this.words * 4;
    const memory = giveBytes(this.kernel, counts + 2 * count);
    this.rows = new Uint32Array(memory, 0, count * this.words);
    this.query = new Uint32Array(memory, query, this.words);
    this.counts = new Uint16Array(memory, counts, count);
  }

  /** Sets the signs of a vector, once: whether each component is larger than `beside`. */
  set(at: number, vector: Components, beside: Float32Array): void {
    write(this.rows, at * this.words, vector, beside);
  }

  /** How many signs of each vector differ from those of another one; overwritten by the next question. */
  differing(vector: Components, beside: Float32Array): Uint16Array {
    this.query.fill(0);
    write(this.query, 0, vector, beside);
    const bytes = this.words * 4;
    if (this.rows.length > 0)
      this.kernel.differing(0, this.query.byteOffset, bytes, this.query.byteOffset, this.counts.byteOffset);
    return this.counts;
  }
}

function write(codes: Uint32Array, from: number, vector: Components, beside: Float32Array): void {
  for (let d = 0; d < beside.length; d += 1) if (vector[d]! > beside[d]!) codes[from + (d >>> 5)]! |= 1 << (d & 31);
}
