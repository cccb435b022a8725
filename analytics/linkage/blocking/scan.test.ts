import { historicalPeople } from '../../bench/linkage/historical';
import { DatasetBuilder, columnsOf, type Dataset } from '../dataset';
import type { FieldSpec } from '../spec';
import { ruleKey } from './blocks';
import type { BlockingPlan } from './blocking-plan';
import { planBlocking } from './plan';
import { firstRows, forEachScored } from './scan';

const SPECS: readonly FieldSpec[] = [
  { name: 'name', kind: 'personName', columns: ['first_name', 'surname'] },
  { name: 'born', kind: 'date', columns: ['dob'] },
  { name: 'place', kind: 'place', columns: ['birth_place'] },
  { name: 'postcode', kind: 'postcode', columns: ['postcode'] },
];

function datasetOf(rows: number, split: number): Dataset {
  const table = historicalPeople(rows, 5);
  const at = columnsOf(SPECS).map((column) => table.header.indexOf(column));
  const builder = new DatasetBuilder(SPECS);
  table.rows.forEach((row, i) => {
    if (i === split && split > 0) builder.endOfLeft();
    builder.add(at.map((index) => row[index]));
  });
  return builder.finish();
}

/** The score as it is defined, from the keys themselves, in tenths of a bit. */
function defined({ matrix }: BlockingPlan, { codes, width }: Dataset, a: number, b: number): number {
  const { columns, keys, rows, rarity } = matrix;
  let sum = 0;
  for (const slot of new Set(columns.map((column) => column.slot))) {
    const own = columns.flatMap((column, c) => (column.slot === slot ? [c] : []));
    const shared = own.find((c) => keys[c * rows + a] !== 0 && keys[c * rows + a] === keys[c * rows + b]);
    if (shared !== undefined) sum += rarity[a * columns.length + shared]!;
    else if (codes[a * width + slot] !== 0 && codes[b * width + slot] !== 0) sum -= 20;
  }
  return sum;
}

/** The pairs that share a block, by going through all rows of each rule. */
function pairsThatShare({ rules, matrix, cap }: BlockingPlan, { rows, split }: Dataset): string[] {
  const pairs = new Set<string>();
  for (const rule of rules) {
    const blocks = new Map<number, number[]>();
    for (let row = 0; row < rows; row += 1) {
      const key = ruleKey(matrix, rule, row);
      if (key !== 0) blocks.set(key, [...(blocks.get(key) ?? []), row]);
    }
    for (const block of blocks.values())
      if (block.length <= cap)
        block.forEach((a, i) =>
          block.slice(i + 1).forEach((b) => {
            if (split === 0 || (a < split && b >= split)) pairs.add(`${a} ${b}`);
          }),
        );
  }
  return [...pairs].sort();
}

test.each([
  ['one table', 0],
  ['two tables', 1_400],
])('Of %s every pair that shares a block is met once, with the score that is defined', (_, split) => {
  const dataset = datasetOf(3_000, split);
  const plan = { ...planBlocking(dataset, { maxPairs: 20_000 }), threshold: -Infinity };
  const met: string[] = [];
  let wrong = 0;
  forEachScored(dataset, plan, 0, firstRows(dataset), (a, b, score) => {
    met.push(`${a} ${b}`);
    if (score !== defined(plan, dataset, a, b)) wrong += 1;
  });
  expect(met.length).toBeGreaterThan(5_000);
  expect(met.sort()).toEqual(pairsThatShare(plan, dataset));
  expect(wrong).toBe(0);
});
