const MODULUS = 1n << 256n;

/**
 * The digest's running form (contract 10): the sum of SHA-256 line hashes modulo 2²⁵⁶. Adding and removing lines in any
 * order gives the same sum, so every command updates it by what it added and took away.
 */
export class DigestSum {
  private sum: bigint;

  constructor(hex = '0') {
    this.sum = BigInt(`0x${hex}`);
  }

  /** Adds a line by its hash (hex). */
  add(hash: string): this {
    this.sum = (this.sum + BigInt(`0x${hash}`)) % MODULUS;
    return this;
  }

  /** Takes a line away by its hash (hex). */
  remove(hash: string): this {
    this.sum = (this.sum - BigInt(`0x${hash}`) + MODULUS) % MODULUS;
    return this;
  }

  /** Adds another sum. */
  merge(other: DigestSum): this {
    this.sum = (this.sum + other.sum) % MODULUS;
    return this;
  }

  /** Whether nothing was added that was not taken away. */
  get isZero(): boolean {
    return this.sum === 0n;
  }

  /** The sum as hex, without leading zeros. */
  toHex(): string {
    return this.sum.toString(16);
  }
}
