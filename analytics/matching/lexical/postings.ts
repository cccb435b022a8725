import { placeOf } from '../place-of';

/** A posting every so many is noted, to be found without reading those before it. */
const SKIP = 128;
const LOW = 0x7f;
const MORE = 0x80;

/** Bytes of a number: seven bits a byte, the lowest first (Elias 1975; "variable byte" of Scholer et al. 2002). */
const bytesOf = (number: number): number => (number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : 4);
/** A gap, and whether a count follows: once is what nearly all terms come in a work. */
const headOf = (gap: number, count: number): number => (gap << 1) | (count > 1 ? 1 : 0);

/** What a term weighs in a work: `raw` by count times the `scales` of the work, in whole steps. */
interface TermWeights {
  readonly raw: Float64Array;
  readonly scales: Float32Array;
  readonly step: number;
}

/** Works of terms with how often they come there: gaps between works in as few bytes as hold them, a third of what plain numbers take. */
export class Postings {
  private readonly bytes: Uint8Array;
  private readonly skipDocs: Int32Array;
  private readonly skipPlaces: Int32Array;

  private constructor(
    /** Where the postings of each term begin in `bytes`. */
    private readonly start: Int32Array,
    /** Terms of which postings are noted: hardly one in a hundred. */
    private readonly long: Int32Array,
    /** Where the noted postings of each of them begin. */
    private readonly skips: Int32Array,
  ) {
    this.bytes = new Uint8Array(start[start.length - 1]!);
    this.skipDocs = new Int32Array(skips[skips.length - 1]!);
    this.skipPlaces = new Int32Array(skips[skips.length - 1]!);
  }

  /**
   * Builds the postings of `terms` terms.
   *
   * @param each goes through what there is, twice: works in ascending order, counts from 1 to 255; a term may come twice in a work
   */
  static build(terms: number, each: (take: (term: number, doc: number, count: number) => void) => void): Postings {
    const last = new Int32Array(terms).fill(-1);
    const counts = new Int32Array(terms);
    const start = new Int32Array(terms + 1);
    each((term, doc, count) => {
      start[term + 1]! += bytesOf(headOf(doc - last[term]!, count)) + (count > 1 ? 1 : 0);
      last[term] = doc;
      counts[term]! += 1;
    });
    const skips = new Int32Array(terms + 1);
    for (let term = 0; term < terms; term += 1) {
      start[term + 1]! += start[term]!;
      skips[term + 1] = skips[term]! + Math.floor(Math.max(0, counts[term]! - 1) / SKIP);
    }
    const long = new Int32Array(terms).map((_, term) => term).filter((term) => skips[term + 1]! > skips[term]!);
    const made = new Postings(
      start,
      long,
      Int32Array.from([...long, terms], (term) => skips[term]!),
    );
    const next = start.slice(0, terms);
    last.fill(-1);
    counts.fill(0);
    each((term, doc, count) => {
      let at = next[term]!;
      if (counts[term]! > 0 && counts[term]! % SKIP === 0) {
        const skip = skips[term]! + counts[term]! / SKIP - 1;
        made.skipDocs[skip] = last[term]!;
        made.skipPlaces[skip] = at;
      }
      let head = headOf(doc - last[term]!, count);
      for (; head > LOW; head >>>= 7) made.bytes[at++] = (head & LOW) | MORE;
      made.bytes[at++] = head;
      if (count > 1) made.bytes[at++] = count;
      next[term] = at;
      last[term] = doc;
      counts[term]! += 1;
    });
    return made;
  }

  isEmpty(term: number): boolean {
    return this.start[term] === this.start[term + 1];
  }

  /** Goes through the works of a term, in ascending order. */
  each(term: number, take: (doc: number, count: number) => void): void {
    const { bytes } = this;
    const end = this.start[term + 1]!;
    let doc = -1;
    for (let at = this.start[term]!; at < end;) {
      let byte = bytes[at++]!;
      let head = byte & LOW;
      for (let shift = 7; byte >= MORE; shift += 7) {
        byte = bytes[at++]!;
        head |= (byte & LOW) << shift;
      }
      doc += head >>> 1;
      take(doc, (head & 1) === 0 ? 1 : bytes[at++]!);
    }
  }

  /** Adds `factor` times the steps of a term's weight to each of its works. As {@link each}, without a call for each of a million works. */
  addTo(scores: Float32Array, term: number, { raw, scales, step }: TermWeights, factor: number): void {
    const { bytes } = this;
    const end = this.start[term + 1]!;
    const once = raw[1]!;
    let doc = -1;
    for (let at = this.start[term]!; at < end;) {
      let byte = bytes[at++]!;
      let head = byte & LOW;
      for (let shift = 7; byte >= MORE; shift += 7) {
        byte = bytes[at++]!;
        head |= (byte & LOW) << shift;
      }
      doc += head >>> 1;
      const weight = (head & 1) === 0 ? once : raw[bytes[at++]!]!;
      scores[doc]! += factor * Math.round((weight * scales[doc]!) / step);
    }
  }

  /** Whether a term has a work. */
  contains(term: number, wanted: number): boolean {
    const { bytes, long, skips, skipDocs } = this;
    const noted = placeOf(long, term);
    const isLong = long[noted] === term;
    const skip = isLong ? placeOf(skipDocs, wanted, skips[noted], skips[noted + 1]) : -1;
    const isFirst = !isLong || skip === skips[noted];
    let doc = isFirst ? -1 : skipDocs[skip - 1]!;
    const end = this.start[term + 1]!;
    for (let at = isFirst ? this.start[term]! : this.skipPlaces[skip - 1]!; at < end && doc < wanted;) {
      let byte = bytes[at++]!;
      let head = byte & LOW;
      for (let shift = 7; byte >= MORE; shift += 7) {
        byte = bytes[at++]!;
        head |= (byte & LOW) << shift;
      }
      doc += head >>> 1;
      at += head & 1;
    }
    return doc === wanted;
  }
}
