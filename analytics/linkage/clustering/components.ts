/** Disjoint sets of rows (Tarjan 1975): the smallest row of a set stands for it. */
export class DisjointSets {
  private readonly parent: Int32Array;

  constructor(rows: number) {
    this.parent = Int32Array.from({ length: rows }, (_, row) => row);
  }

  find(row: number): number {
    let root = row;
    while (this.parent[root] !== root) root = this.parent[root]!;
    while (this.parent[row] !== root) {
      const next = this.parent[row]!;
      this.parent[row] = root;
      row = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [p, q] = [this.find(a), this.find(b)];
    if (p < q) this.parent[q] = p;
    else this.parent[p] = q;
  }
}
