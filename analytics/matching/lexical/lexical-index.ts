import { EXPERTISE_CONFIGURATION } from '../configuration';
import type { Term, TextReading } from '../text/terms';
import { GrowingList } from './growing-list';

/** A term of a topic with its weight in the topic's unit vector. */
export interface QueryTerm {
  readonly term: Term;
  /** Number of the term in the index, −1 when no work contains it. */
  readonly code: number;
  readonly weight: number;
}

/** Entries of the forward lists: number of a word or bucket of a pair, and how often, in one integer. */
const COUNT_BITS = 5;
const MOST = (1 << COUNT_BITS) - 1;
const FEWEST_BUCKETS = 1 << 14;
const MOST_BUCKETS = 1 << 21;
const BUCKETS_A_WORK = 64;
/** From so many works on, pairs of words that one work alone contains are left out. */
const MANY_WORKS = 100_000;
/** Steps of a weight: two bytes, beyond {@link MANY_WORKS} one, by the largest weight of the term. */
const STEPS = 65_535;
const FEW_STEPS = 255;
/** 1 + log of each count. */
const SUBLINEAR = Float64Array.from({ length: MOST + 1 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

const { pairWeight } = EXPERTISE_CONFIGURATION;

/**
 * Inverted index of works: cosine of sublinear tf–idf over words and pairs of neighbours (Salton & Buckley 1988). Postings are typed
 * arrays, the works of term t are `docs[start[t]] … docs[start[t + 1] − 1]`. Pairs are hashed into buckets (Weinberger et al. 2009), since
 * most of millions of them occur once; the buckets follow the words in numbering.
 */
export class LexicalIndex {
  private readonly words = new Map<string, number>();
  private forward: GrowingList | null = new GrowingList();
  private readonly ends: number[] = [];
  private buckets = FEWEST_BUCKETS;
  private start = new Int32Array(1);
  private docs = new Int32Array(0);
  private weights: Uint16Array | Uint8Array = new Uint16Array(0);
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
      const bucket = -1 - (this.hash(key) & (MOST_BUCKETS - 1));
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    for (const [code, count] of counts) this.forward!.push(code * (MOST + 1) + Math.min(MOST, count));
    this.ends.push(this.forward!.length);
  }

  /** Builds the postings from all that was added; nothing is added afterwards. */
  build(): void {
    const list = this.forward!;
    while (this.buckets < MOST_BUCKETS && this.buckets < this.works * BUCKETS_A_WORK) this.buckets *= 2;
    const size = this.words.size + this.buckets;
    const df = new Int32Array(size);
    for (let at = 0; at < list.length; at += 1) df[this.codeOf(list.at(at))]! += 1;
    this.idf = Float32Array.from(df, (count) => this.idfOf(count));
    if (this.works >= MANY_WORKS) for (let code = this.words.size; code < size; code += 1) if (df[code] === 1) df[code] = 0;
    this.start = new Int32Array(size + 1);
    for (let code = 0; code < size; code += 1) this.start[code + 1] = this.start[code]! + df[code]!;
    this.docs = new Int32Array(this.start[size]!);
    const isMany = this.works >= MANY_WORKS;
    this.weights = isMany ? new Uint8Array(this.docs.length) : new Uint16Array(this.docs.length);
    const scales = this.scalesOf(list);
    this.step = new Float32Array(size).fill(1 / STEPS);
    if (isMany) this.largest(list, scales).forEach((weight, code) => (this.step[code] = weight / FEW_STEPS));
    const next = this.start.slice(0, size);
    let from = 0;
    this.ends.forEach((end, doc) => {
      const scale = scales[doc]!;
      for (let at = from; at < end; at += 1) {
        const entry = list.at(at);
        const code = this.codeOf(entry);
        if (df[code] === 0) continue;
        const place = next[code]!;
        next[code] = place + 1;
        this.docs[place] = doc;
        this.weights[place] = Math.round((this.raw(entry) * scale) / this.step[code]!);
      }
      from = end;
    });
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
      return { term, code: code >= 0 && this.start[code] === this.start[code + 1] ? -1 : code, weight };
    });
    const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
    return terms
      .map((term) => ({ ...term, weight: term.weight / length }))
      .sort((a, b) => b.weight - a.weight || (a.term.key < b.term.key ? -1 : 1));
  }

  /** Square roots of the cosines of all works with a topic (the root evens out what a few long matches would dominate). */
  score(terms: readonly QueryTerm[]): Float32Array {
    const scores = new Float32Array(this.works);
    const { docs, weights } = this;
    for (const { code, weight } of terms) {
      if (code < 0) continue;
      const scaled = weight * this.step[code]!;
      const end = this.start[code + 1]!;
      for (let at = this.start[code]!; at < end; at += 1) scores[docs[at]!]! += scaled * weights[at]!;
    }
    for (let doc = 0; doc < scores.length; doc += 1) scores[doc] = Math.sign(scores[doc]!) * Math.sqrt(Math.abs(scores[doc]!));
    return scores;
  }

  /** Which of the terms a work contains, in their order. */
  termsOf(doc: number, terms: readonly QueryTerm[]): string[] {
    return terms.filter(({ code, weight }) => code >= 0 && weight > 0 && this.contains(code, doc)).map(({ term }) => term.shown);
  }

  /** What makes each work a unit vector. */
  private scalesOf(list: GrowingList): Float32Array {
    let from = 0;
    return Float32Array.from(this.ends, (end) => {
      let squares = 0;
      for (; from < end; from += 1) squares += this.raw(list.at(from)) ** 2;
      return squares > 0 ? 1 / Math.sqrt(squares) : 0;
    });
  }

  /** The largest weight of each term. */
  private largest(list: GrowingList, scales: Float32Array): Float32Array {
    const largest = new Float32Array(this.idf.length);
    let from = 0;
    this.ends.forEach((end, doc) => {
      for (; from < end; from += 1) {
        const code = this.codeOf(list.at(from));
        largest[code] = Math.max(largest[code]!, this.raw(list.at(from)) * scales[doc]!);
      }
    });
    return largest;
  }

  private codeFor(term: Term): number {
    if (!term.pair) return this.words.get(term.key) ?? -1;
    return this.words.size + (this.hash(term.key) & (this.buckets - 1));
  }

  private codeOf(entry: number): number {
    const code = entry >> COUNT_BITS;
    return code >= 0 ? code : this.words.size + ((-1 - code) & (this.buckets - 1));
  }

  private raw(entry: number): number {
    const code = this.codeOf(entry);
    return SUBLINEAR[entry & MOST]! * this.idf[code]! * (code >= this.words.size ? pairWeight : 1);
  }

  private idfOf(df: number): number {
    return Math.log((1 + this.works) / (0.5 + df));
  }

  /** FNV-1a. */
  private hash(text: string): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  private contains(code: number, doc: number): boolean {
    let low = this.start[code]!;
    let high = this.start[code + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.docs[middle]! === doc) return true;
      if (this.docs[middle]! < doc) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}
