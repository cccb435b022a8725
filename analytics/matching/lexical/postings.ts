/** A posting every so many is noted, to be found without reading those before it. */
const SKIP = 128;
const LOW = 0x7f;
const MORE = 0x80;

/** Bytes of a gap: seven bits a byte, the lowest first (Elias 1975; "variable byte" of Scholer et al. 2002). */
const bytesOf = (gap: number): number => (gap < 1 << 7 ? 1 : gap < 1 << 14 ? 2 : gap < 1 << 21 ? 3 : 4);

/** Place of the first of ascending numbers that is not below a wanted one. */
function placeOf(numbers: Int32Array, wanted: number, from = 0, to = numbers.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Works of terms with a weight of one byte: gaps between works in as few bytes as hold them, half of what plain numbers take. */
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
   * @param each goes through what there is, twice: works in ascending order; a term that comes twice in a work counts with both weights
   * @param weightOf weight of an entry in a work, 0–255
   */
  static build(
    terms: number,
    each: (take: (term: number, doc: number, entry: number) => void) => void,
    weightOf: (term: number, doc: number, entry: number) => number,
  ): Postings {
    const last = new Int32Array(terms).fill(-1);
    const counts = new Int32Array(terms);
    const start = new Int32Array(terms + 1);
    each((term, doc) => {
      start[term + 1]! += bytesOf(doc - last[term]!) + 1;
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
    each((term, doc, entry) => {
      let at = next[term]!;
      if (counts[term]! > 0 && counts[term]! % SKIP === 0) {
        const skip = skips[term]! + counts[term]! / SKIP - 1;
        made.skipDocs[skip] = last[term]!;
        made.skipPlaces[skip] = at;
      }
      let gap = doc - last[term]!;
      for (; gap > LOW; gap >>>= 7) made.bytes[at++] = (gap & LOW) | MORE;
      made.bytes[at++] = gap;
      made.bytes[at++] = weightOf(term, doc, entry);
      next[term] = at;
      last[term] = doc;
      counts[term]! += 1;
    });
    return made;
  }

  isEmpty(term: number): boolean {
    return this.start[term] === this.start[term + 1];
  }

  /** Adds `scale` times the weight of a term to each of its works. */
  addTo(scores: Float32Array, term: number, scale: number): void {
    const { bytes } = this;
    const end = this.start[term + 1]!;
    let doc = -1;
    for (let at = this.start[term]!; at < end; at += 1) {
      let byte = bytes[at++]!;
      let gap = byte & LOW;
      for (let shift = 7; byte >= MORE; shift += 7) {
        byte = bytes[at++]!;
        gap |= (byte & LOW) << shift;
      }
      doc += gap;
      scores[doc]! += scale * bytes[at]!;
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
    for (let at = isFirst ? this.start[term]! : this.skipPlaces[skip - 1]!; at < end && doc < wanted; at += 1) {
      let byte = bytes[at++]!;
      let gap = byte & LOW;
      for (let shift = 7; byte >= MORE; shift += 7) {
        byte = bytes[at++]!;
        gap |= (byte & LOW) << shift;
      }
      doc += gap;
    }
    return doc === wanted;
  }
}
