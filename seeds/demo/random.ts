/** 32-bit FNV-1a of a text: turns a label into a number. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One step of splitmix32 (Steele, Lea and Flood 2014, in its 32-bit form): spreads a seed over a state. */
function splitmix32(state: number): readonly [next: number, value: number] {
  const next = (state + 0x9e3779b9) | 0;
  let z = next ^ (next >>> 16);
  z = Math.imul(z, 0x21f0aaad);
  z ^= z >>> 15;
  z = Math.imul(z, 0x735a2d97);
  z ^= z >>> 15;
  return [next, z >>> 0];
}

/**
 * A stream of pseudo-random numbers: xoshiro128** (Blackman and Vigna 2021) seeded by splitmix32. Equal seeds give equal streams on
 * every machine, since only 32-bit integer arithmetic is used.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor(readonly seed: number) {
    let state = seed | 0;
    const next = (): number => {
      const [following, value] = splitmix32(state);
      state = following;
      return value | 0;
    };
    this.a = next();
    this.b = next();
    this.c = next();
    this.d = next();
  }

  /** A stream of its own for one purpose, so that drawing more in one place does not shift the numbers of another. */
  fork(label: string | number): Random {
    return new Random((this.seed ^ hashOf(String(label))) + Math.imul(hashOf(`${label}#`), 0x9e3779b1));
  }

  /** The next 32 bits as an unsigned integer. */
  bits(): number {
    const five = Math.imul(this.b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result;
  }

  /** A number in [0, 1). */
  unit(): number {
    return this.bits() / 4_294_967_296;
  }

  /** Whether something of this probability happens. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** A whole number from `low` to `high`, both inclusive. */
  int(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.unit() * items.length)];
    if (item === undefined) throw new RangeError('pick from an empty list');
    return item;
  }

  /** One of the keys, by its weight. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.unit() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    const last = entries.at(-1);
    if (!last) throw new RangeError('weighted choice from nothing');
    return last[0];
  }

  /** An index below `n`, small ones more often: density falls with the power `bend` (1 = even). */
  skewed(n: number, bend: number): number {
    return Math.min(n - 1, Math.floor(n * this.unit() ** bend));
  }

  /** Approximately normal (sum of four uniforms), mean 0, standard deviation 1. */
  normal(): number {
    return (this.unit() + this.unit() + this.unit() + this.unit() - 2) * Math.sqrt(3);
  }

  /** The items in a random order (Fisher–Yates), as a new array. */
  shuffled<T>(items: readonly T[]): T[] {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = Math.floor(this.unit() * (i + 1));
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  }

  /** Up to `count` different items. */
  sample<T>(items: readonly T[], count: number): T[] {
    return this.shuffled(items).slice(0, count);
  }

  /** `share` of the items, the nearest whole number of them, so that a rate holds in small worlds too. */
  share<T>(items: readonly T[], share: number): T[] {
    return this.sample(items, Math.round(items.length * share));
  }
}
