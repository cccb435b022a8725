import { EXPERTISE_CONFIGURATION } from '../configuration';
import { hashOf } from '../hash';
import { IdColumn } from '../id-column';
import type { Term, TextReading } from '../text/terms';
import { GrowingList } from './growing-list';
import { KeptPairs } from './kept-pairs';
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
/** Of so many works too, words that stand in more than one of so many are not added up, if they are no more of a topic's length (squared) than that. */
const OFTEN = 5;
const MOST_PASSED_OVER = 0.02;
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
  /** While works are being added. */
  private readonly adding = new Map<string, number>();
  private words = new IdColumn([]);
  private forward: GrowingList | null = new GrowingList();
  private ends: number[] = [];
  /** How many works were added. */
  works = 0;
  private buckets = FEWEST_BUCKETS;
  /** Pairs that were not left out; null when none was. */
  private kept: KeptPairs | null = null;
  private postings: Postings | null = null;
  /** What makes the terms of each work a unit vector. */
  private scales = new Float32Array(0);
  /** What a step of a word's weights is worth. Pairs have few works, from which theirs are worked out when they are asked about. */
  private step = new Float32Array(0);
  /** Of words. */
  private idf = new Float32Array(0);

  /** Adds the next work. */
  add(reading: TextReading): void {
    const counts = new Map<number, number>();
    for (const { key } of reading.singles) {
      let code = this.adding.get(key);
      if (code === undefined) this.adding.set(key, (code = this.adding.size));
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    for (const { key } of reading.pairs) {
      const pair = -1 - (hashOf(key) & (PAIR_HASHES - 1));
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    for (const [code, count] of counts) this.forward!.push(code * (MOST + 1) + Math.min(MOST, count));
    this.ends.push(this.forward!.length);
    this.works += 1;
  }

  /** Builds the postings from all that was added; nothing is added afterwards. */
  build(): void {
    const list = this.forward!;
    this.words = new IdColumn([...this.adding.keys()]);
    this.adding.clear();
    while (this.buckets < MOST_BUCKETS && this.buckets < this.works * BUCKETS_A_WORK) this.buckets *= 2;
    const rare = this.works >= MANY_WORKS ? this.rarePairs(list) : null;
    const size = this.words.length + this.buckets;
    const df = new Int32Array(size);
    const each = (take: (code: number, doc: number, count: number) => void): void => this.eachEntry(list, rare, take);
    each((code) => (df[code]! += 1));
    const idf = Float32Array.from(df, (count) => this.idfOf(count));
    const raw = (code: number, count: number): number => SUBLINEAR[count]! * idf[code]! * this.weightOf(code);
    const scales = (this.scales = new Float32Array(this.works));
    each((code, doc, count) => (scales[doc]! += raw(code, count) ** 2));
    scales.forEach((squares, doc) => (scales[doc] = squares > 0 ? 1 / Math.sqrt(squares) : 0));
    const words = this.words.length;
    this.idf = idf.slice(0, words);
    const largest = new Float32Array(words);
    each((code, doc, count) => {
      if (code < words) largest[code] = Math.max(largest[code]!, raw(code, count) * scales[doc]!);
    });
    this.step = largest.map((weight) => weight / STEPS);
    this.postings = Postings.build(size, each);
    if (rare) this.kept = new KeptPairs(rare);
    this.forward = null;
    this.ends = [];
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
      const weight = tf * (code < 0 ? this.idfOf(0) : this.idfAt(code)) * (term.pair ? pairWeight : 1);
      return { term, code: code >= 0 && this.postings!.isEmpty(code) ? -1 : code, weight };
    });
    const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
    return terms
      .map((term) => ({ ...term, weight: term.weight / length }))
      .sort((a, b) => b.weight - a.weight || (a.term.key < b.term.key ? -1 : 1));
  }

  /**
   * Square roots of the cosines of all works with a topic (the root evens out what a few long matches would dominate). Of very many works, words
   * that stand in every fifth are passed over where others tell nearly all: they are most of the postings and tell nobody from somebody else.
   */
  score(terms: readonly QueryTerm[]): Float32Array {
    const scores = new Float32Array(this.works);
    const passed = this.passedOver(terms);
    for (const { code, weight } of terms) if (code >= 0 && !passed.has(code)) this.addTo(scores, code, weight);
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

  /** The lightest of the words that stand in very many works, as many as make little of the topic. */
  private passedOver(terms: readonly QueryTerm[]): ReadonlySet<number> {
    const passed = new Set<number>();
    if (this.works < MANY_WORKS) return passed;
    let share = 0;
    const common = terms.filter(({ code }) => code >= 0 && code < this.words.length && this.idf[code]! < Math.log(OFTEN));
    for (const { code, weight } of common.sort((a, b) => Math.abs(a.weight) - Math.abs(b.weight))) {
      share += weight ** 2;
      if (share > MOST_PASSED_OVER) break;
      passed.add(code);
    }
    return passed;
  }

  /** Adds a term's weights, in steps of one byte: what is 0.4 % of the largest tells nobody from somebody else. */
  private addTo(scores: Float32Array, code: number, weight: number): void {
    const { scales } = this;
    const idf = this.idfAt(code);
    const raw = SUBLINEAR.map((tf) => tf * idf * this.weightOf(code));
    const step = code < this.words.length ? this.step[code]! : this.stepOf(code, raw);
    this.postings!.addTo(scores, code, { raw, scales, step }, weight * step);
  }

  /** What a step of a pair's weights is worth. */
  private stepOf(code: number, raw: Float64Array): number {
    let largest = 0;
    this.postings!.each(code, (doc, count) => {
      largest = Math.max(largest, raw[count]! * this.scales[doc]!);
    });
    return Math.fround(Math.fround(largest) / STEPS);
  }

  private idfAt(code: number): number {
    if (code < this.words.length) return this.idf[code]!;
    let works = 0;
    this.postings!.each(code, () => (works += 1));
    return Math.fround(this.idfOf(works));
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
  private eachEntry(list: GrowingList, rare: Uint8Array | null, take: (code: number, doc: number, count: number) => void): void {
    const isRare = (pair: number): boolean => rare !== null && ((rare[pair >>> 3]! >>> (pair & 7)) & 1) === 1;
    let at = 0;
    this.ends.forEach((end, doc) => {
      for (; at < end; at += 1) {
        const entry = list.at(at);
        const code = entry >> COUNT_BITS;
        if (code >= 0) take(code, doc, entry & MOST);
        else if (!isRare(-1 - code)) take(this.bucketOf(-1 - code), doc, entry & MOST);
      }
    });
  }

  private bucketOf(pair: number): number {
    return this.words.length + (pair & (this.buckets - 1));
  }

  private codeFor(term: Term): number {
    if (!term.pair) return this.words.numberOf(term.key) ?? -1;
    const pair = hashOf(term.key) & (PAIR_HASHES - 1);
    return this.kept?.has(pair) === false ? -1 : this.bucketOf(pair);
  }

  private weightOf(code: number): number {
    return code < this.words.length ? 1 : pairWeight;
  }

  private idfOf(df: number): number {
    return Math.log((1 + this.works) / (0.5 + df));
  }
}
