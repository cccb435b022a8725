/**
 * Remembers which ids a run has met, in bounded memory: two generations, of which the older is forgotten when the younger is full. An id
 * that is forgotten is stated once more, which changes nothing in the graph.
 */
export class SeenIds {
  private young = new Set<string>();
  private old = new Set<string>();

  /** @param generation - how many ids a generation holds */
  constructor(private readonly generation: number = 250_000) {}

  /** Notes an id; `true` when it is new. */
  add(id: string): boolean {
    if (this.young.has(id)) return false;
    const known = this.old.has(id);
    this.young.add(id);
    if (this.young.size >= this.generation) {
      this.old = this.young;
      this.young = new Set();
    }
    return !known;
  }
}
