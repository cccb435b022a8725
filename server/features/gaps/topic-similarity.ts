import type { PersonColumns } from '@brainlink/analytics/network';

/** What people work on, as columns. */
export interface Topics {
  readonly people: Pick<PersonColumns, 'count' | 'technologies'>;
}

/** How alike people are in what they work on: cosine of their technologies, each weighing by how rare it is (tf–idf), 0–1. */
export function topicSimilarity({ people }: Topics): (one: number, two: number) => number {
  const { start, items } = people.technologies;
  const holders = new Map<number, number>();
  for (const item of items) holders.set(item, (holders.get(item) ?? 0) + 1);
  const square = (item: number): number => Math.log(1 + people.count / holders.get(item)!) ** 2;
  const length = Float64Array.from({ length: people.count }, (_, row) => {
    let sum = 0;
    for (let at = start[row]!; at < start[row + 1]!; at++) sum += square(items[at]!);
    return Math.sqrt(sum);
  });
  return (one, two) => {
    if (length[one] === 0 || length[two] === 0) return 0;
    let sum = 0;
    for (let at = start[one]!; at < start[one + 1]!; at++) {
      for (let other = start[two]!; other < start[two + 1]!; other++) if (items[at] === items[other]) sum += square(items[at]!);
    }
    return Math.min(1, sum / (length[one]! * length[two]!));
  };
}
