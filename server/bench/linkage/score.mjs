// One measure for both sides: F1 of linked pairs, B³ of clusters, the share of true pairs among those compared.
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { bCubed, pairFigures, pairsWithin } = require(
  join(import.meta.dirname, '..', '..', '..', 'analytics', 'bench', 'linkage', 'measure.ts'),
);

async function* rowsOf(path) {
  let first = true;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!first && line !== '') yield line.split(',');
    first = false;
  }
}

/** Row of every id. */
export const rowsById = ({ ids }) => new Map(ids.map((id, row) => [id, row]));

/** F1 of the pairs of a file from a probability on. */
export async function pairsF1(path, input, rows, threshold) {
  let said = 0;
  let right = 0;
  for await (const [a, b, probability] of rowsOf(path)) {
    if (Number(probability) < threshold) continue;
    said += 1;
    if (input.entity[rows.get(a)] === input.entity[rows.get(b)]) right += 1;
  }
  return pairFigures(right, said, pairsWithin(input.entity, input.split)).f1;
}

/** B³ F1 of a file of clusters. */
export async function clustersF1(path, input, rows) {
  const clusters = new Array(input.ids.length);
  for await (const [id, cluster] of rowsOf(path)) clusters[rows.get(id)] = cluster;
  return bCubed(clusters, input.entity).f1;
}

/** Pairs of a file of candidates, and the share of all true pairs among them. */
export async function blockingRecall(path, { entity, split }) {
  let pairs = 0;
  let right = 0;
  for await (const [a, b] of rowsOf(path)) {
    pairs += 1;
    if (entity[Number(a)] === entity[split + Number(b)]) right += 1;
  }
  return { pairs, recall: right / pairsWithin(entity, split) };
}
