/** The most recently used of what takes long to make, by key; asked for twice at once it is made once, and what failed is not kept. */
export class RecentlyMade<T> {
  private readonly made = new Map<string, Promise<T>>();

  /** @param most - how many are kept */
  constructor(private readonly most: number) {}

  /** What is kept under a key, or what `make` makes. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const found = this.made.get(key) ?? make();
    this.made.delete(key);
    this.made.set(key, found);
    found.catch(() => this.made.delete(key));
    if (this.made.size > this.most) this.made.delete(this.made.keys().next().value ?? '');
    return found;
  }
}
