/** Numbers of a label grouped: those with label `l` are `items[starts[l] … starts[l + 1])`, ascending. */
export interface Groups {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Groups `0 … labels.length − 1` by label, a number below `bound`; two arrays for any number of groups. */
export function groupBy(labels: Int32Array, bound: number): Groups {
  const starts = new Int32Array(bound + 1);
  for (let i = 0; i < labels.length; i += 1) starts[labels[i]! + 1]! += 1;
  for (let label = 0; label < bound; label += 1) starts[label + 1]! += starts[label]!;
  const at = starts.slice(0, bound);
  const items = new Int32Array(labels.length);
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i]!;
    items[at[label]!] = i;
    at[label]! += 1;
  }
  return { starts, items };
}
