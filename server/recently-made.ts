/** Keeps a value under its key as the latest, and gives it; what was kept longest ago makes room. */
export function keepLatest<T>(kept: Map<string, T>, key: string, value: T, most: number): T {
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
  return value;
}

/** The most recently used of what takes long to make, by key; asked for twice at once it is made once, and what failed is not kept. */
export class RecentlyMade<T> {
  private readonly made = new Map<string, Promise<T>>();

  /** @param most - how many are kept */
  constructor(private readonly most: number) {}

  /** What is kept under a key, or what `make` makes. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const found = keepLatest(this.made, key, this.made.get(key) ?? make(), this.most);
    found.catch(() => this.made.delete(key));
    return found;
  }
}
