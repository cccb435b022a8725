import { EXPERTISE_CONFIGURATION } from '../configuration';
import { hashOf } from '../hash';
import type { Term, TextReading } from '../text/terms';
import { GrowingList } from './growing-list';
import { Postings } from './postings';

/** A term of a topic with its weight in the topic's unit vector. */
export interface QueryTerm {
  readonly term: Term;
  /** Number of the term in the index, −1 when no work contains it. */
  readonly code: number;
  readonly weight: number;
}

/** Entries of the forward lists: number of a word or hash of a pair, and how often, in one integer. */
const COUNT_BITS = 3;
const MOST = (1 << COUNT_BITS) - 1;
const FEWEST_BUCKETS = 1 << 14;
const MOST_BUCKETS = 1 << 21;
const BUCKETS_A_WORK = 64;
const PAIR_HASHES = 1 << 27;
/** From so many works on, pairs of words that fewer than so many works contain are left out: they are most of all pairs. */
const MANY_WORKS = 100_000;
const FEWEST_SHARING = 3;
/** Steps of a weight, by the largest weight of the term. */
const STEPS = 255;
/** 1 + log of each count. */
const SUBLINEAR = Float64Array.from({ length: MOST + 1 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

const { pairWeight } = EXPERTISE_CONFIGURATION;

/**
 * Inverted index of works: cosine of sublinear tf–idf over words and pairs of neighbours (Salton & Buckley 1988). Pairs are hashed into
 * buckets (Weinberger et al. 2009), since most of millions of them occur once; the buckets follow the words in numbering.
 */
export class LexicalIndex {
  private readonly words = new Map<string, number>();
  private forward: GrowingList | null = new GrowingList();
  private readonly ends: number[] = [];
  private buckets = FEWEST_BUCKETS;
  /** Bit by hash of a pair: whether it was left out; null when none was. */
  private rare: Uint8Array | null = null;
  private postings: Postings | null = null;
  /** What a step of a term's weights is worth. */
  private step = new Float32Array(0);
  private idf = new Float32Array(0);

  /** How many works were added. */
  get works(): number {
    return this.ends.length;
  }

  /** Adds the next work. */
  add(reading: TextReading): void {
    const counts = new Map<number, number>();
    for (const { key } of reading.singles) {
      let code = this.words.get(key);
      if (code === undefined) this.words.set(key, (code = this.words.size));
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    for (const { key } of reading.pairs) {
      const pair = -1 - (hashOf(key) & (PAIR_HASHES - 1));
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    for (const [code, count] of counts) this.forward!.push(code * (MOST + 1) + Math.min(MOST, count));
    this.ends.push(this.forward!.length);
  }

  /** Builds the postings from all that was added; nothing is added afterwards. */
  build(): void {
    const list = this.forward!;
    while (this.buckets < MOST_BUCKETS && this.buckets < this.works * BUCKETS_A_WORK) this.buckets *= 2;
    if (this.works >= MANY_WORKS) this.rare = this.rarePairs(list);
    const size = this.words.size + this.buckets;
    const df = new Int32Array(size);
    const each = (take: (code: number, doc: number, entry: number) => void): void => this.eachEntry(list, take);
    each((code) => (df[code]! += 1));
    this.idf = Float32Array.from(df, (count) => this.idfOf(count));
    const scales = new Float32Array(this.works);
    each((code, doc, entry) => (scales[doc]! += this.raw(code, entry) ** 2));
    scales.forEach((squares, doc) => (scales[doc] = squares > 0 ? 1 / Math.sqrt(squares) : 0));
    const largest = new Float32Array(size);
    each((code, doc, entry) => (largest[code] = Math.max(largest[code]!, this.raw(code, entry) * scales[doc]!)));
    const step = (this.step = largest.map((weight) => weight / STEPS));
    this.postings = Postings.build(size, each, (code, doc, entry) =>
      Math.round((this.raw(code, entry) * scales[doc]!) / step[code]!),
    );
    this.forward = null;
  }

  /** The terms of a topic as a unit vector, the weightiest first; further terms by their own weight. */
  query(reading: TextReading, further: readonly { readonly reading: TextReading; readonly weight: number }[] = []): QueryTerm[] {
    const counts = new Map<string, { term: Term; count: number }>();
    const take = ({ singles, pairs }: TextReading, weight: number): void => {
      for (const term of [...singles, ...pairs]) {
        const known = counts.get(term.key);
        if (known) known.count += weight * term.weight;
        else counts.set(term.key, { term, count: weight * term.weight });
      }
    };
    take(reading, 1);
    for (const { reading: more, weight } of further) take(more, weight);
    const terms = [...counts.values()].map(({ term, count }) => {
      const code = this.codeFor(term);
      const tf = Math.sign(count) * (Math.abs(count) > 1 ? 1 + Math.log(Math.abs(count)) : Math.abs(count));
      const weight = tf * (code < 0 ? this.idfOf(0) : this.idf[code]!) * (term.pair ? pairWeight : 1);
      return { term, code: code >= 0 && this.postings!.isEmpty(code) ? -1 : code, weight };
    });
    const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
    return terms
      .map((term) => ({ ...term, weight: term.weight / length }))
      .sort((a, b) => b.weight - a.weight || (a.term.key < b.term.key ? -1 : 1));
  }

  /** Square roots of the cosines of all works with a topic (the root evens out what a few long matches would dominate). */
  score(terms: readonly QueryTerm[]): Float32Array {
    const scores = new Float32Array(this.works);
    for (const { code, weight } of terms) if (code >= 0) this.postings!.addTo(scores, code, weight * this.step[code]!);
    for (let doc = 0; doc < scores.length; doc += 1) {
      const score = scores[doc]!;
      // Most works have none of the words.
      if (score !== 0) scores[doc] = score > 0 ? Math.sqrt(score) : -Math.sqrt(-score);
    }
    return scores;
  }

  /** Which of the terms a work contains, in their order. */
  termsOf(doc: number, terms: readonly QueryTerm[]): string[] {
    return terms
      .filter(({ code, weight }) => code >= 0 && weight > 0 && this.postings!.contains(code, doc))
      .map(({ term }) => term.shown);
  }

  /** Which pairs too few works contain, as bits by hash. */
  private rarePairs(list: GrowingList): Uint8Array {
    // Two bits a pair, up to three works.
    const sharing = new Uint8Array(PAIR_HASHES >>> 2);
    for (let at = 0; at < list.length; at += 1) {
      const pair = -1 - (list.at(at) >> COUNT_BITS);
      const shift = 2 * (pair & 3);
      if (pair >= 0 && ((sharing[pair >>> 2]! >>> shift) & 3) < FEWEST_SHARING) sharing[pair >>> 2]! += 1 << shift;
    }
    const rare = new Uint8Array(PAIR_HASHES >>> 3);
    for (let pair = 0; pair < PAIR_HASHES; pair += 1)
      if (((sharing[pair >>> 2]! >>> (2 * (pair & 3))) & 3) < FEWEST_SHARING) rare[pair >>> 3]! |= 1 << (pair & 7);
    return rare;
  }

  /** Goes through what the works contain, without what was left out. */
  private eachEntry(list: GrowingList, take: (code: number, doc: number, entry: number) => void): void {
    let at = 0;
    this.ends.forEach((end, doc) => {
      for (; at < end; at += 1) {
        const entry = list.at(at);
        const code = entry >> COUNT_BITS;
        if (code >= 0) take(code, doc, entry);
        else if (!this.isRare(-1 - code)) take(this.bucketOf(-1 - code), doc, entry);
      }
    });
  }

  private isRare(pair: number): boolean {
    return this.rare !== null && ((this.rare[pair >>> 3]! >>> (pair & 7)) & 1) === 1;
  }

  private bucketOf(pair: number): number {
    return this.words.size + (pair & (this.buckets - 1));
  }

  private codeFor(term: Term): number {
    if (!term.pair) return this.words.get(term.key) ?? -1;
    const pair = hashOf(term.key) & (PAIR_HASHES - 1);
    return this.isRare(pair) ? -1 : this.bucketOf(pair);
  }

  private raw(code: number, entry: number): number {
    return SUBLINEAR[entry & MOST]! * this.idf[code]! * (code >= this.words.size ? pairWeight : 1);
  }

  private idfOf(df: number): number {
    return Math.log((1 + this.works) / (0.5 + df));
  }
}
