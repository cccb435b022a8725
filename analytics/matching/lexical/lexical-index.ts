import { readTerms, type Term, type TextReading } from '../text/terms';

/** A term of a topic with its weight in the topic's unit vector. */
export interface QueryTerm {
  readonly term: Term;
  /** Number of the term in the index, −1 when no work contains it. */
  readonly code: number;
  readonly weight: number;
}

/**
 * Inverted index of works: cosine of sublinear tf–idf over words and pairs of neighbours (Salton & Buckley 1988). Postings are typed arrays,
 * the works of term t are `docs[start[t]] … docs[start[t + 1] − 1]`.
 */
export class LexicalIndex {
  private readonly codes = new Map<string, number>();
  private readonly forward: { readonly codes: Int32Array; readonly counts: Float32Array }[] = [];
  private start = new Int32Array(1);
  private docs = new Int32Array(0);
  private weights = new Float32Array(0);
  private idf = new Float32Array(0);
  private built = 0;

  /** Adds the next work. */
  add(title: string, abstract: string): void {
    const { singles, pairs } = readTerms(`${title}\n${abstract}`);
    const counts = new Map<number, number>();
    for (const term of [...singles, ...pairs]) {
      let code = this.codes.get(term.key);
      if (code === undefined) this.codes.set(term.key, (code = this.codes.size));
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    this.forward.push({ codes: Int32Array.from(counts.keys()), counts: Float32Array.from(counts.values()) });
  }

  /** Builds the postings from all that was added. */
  build(): void {
    const df = new Int32Array(this.codes.size);
    for (const { codes } of this.forward) for (const code of codes) df[code]! += 1;
    this.built = this.forward.length;
    this.idf = Float32Array.from(df, (count) => this.idfOf(count));
    this.start = new Int32Array(df.length + 1);
    for (let t = 0; t < df.length; t += 1) this.start[t + 1] = this.start[t]! + df[t]!;
    const next = this.start.slice();
    this.docs = new Int32Array(this.start[df.length]!);
    this.weights = new Float32Array(this.docs.length);
    this.forward.forEach(({ codes, counts }, doc) => {
      let squares = 0;
      const raw = codes.map((_, i) => i);
      for (const i of raw) squares += ((1 + Math.log(counts[i]!)) * this.idf[codes[i]!]!) ** 2;
      const length = Math.sqrt(squares) || 1;
      for (const i of raw) {
        const at = next[codes[i]!]!;
        next[codes[i]!] = at + 1;
        this.docs[at] = doc;
        this.weights[at] = ((1 + Math.log(counts[i]!)) * this.idf[codes[i]!]!) / length;
      }
    });
    this.forward.length = 0;
  }

  private idfOf(df: number): number {
    return Math.log((1 + this.built) / (0.5 + df));
  }

  /** The terms of a topic, as a unit vector. */
  query(reading: TextReading): QueryTerm[] {
    const counts = new Map<string, { term: Term; count: number }>();
    for (const term of [...reading.singles, ...reading.pairs]) {
      const known = counts.get(term.key);
      if (known) known.count += 1;
      else counts.set(term.key, { term, count: 1 });
    }
    const terms = [...counts.values()].map(({ term, count }) => {
      const code = this.codes.get(term.key) ?? -1;
      return { term, code, weight: (1 + Math.log(count)) * (code < 0 ? this.idfOf(0) : this.idf[code]!) };
    });
    const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
    return terms.map((term) => ({ ...term, weight: term.weight / length }));
  }

  /** Cosines of all works with a topic. */
  score(terms: readonly QueryTerm[]): Float32Array {
    const scores = new Float32Array(this.built);
    for (const { code, weight } of terms) {
      if (code < 0) continue;
      for (let at = this.start[code]!; at < this.start[code + 1]!; at += 1) scores[this.docs[at]!]! += weight * this.weights[at]!;
    }
    return scores;
  }

  /** Which of the terms a work contains, in their order. */
  termsOf(doc: number, terms: readonly QueryTerm[]): string[] {
    return terms.filter(({ code }) => code >= 0 && this.contains(code, doc)).map(({ term }) => term.shown);
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
