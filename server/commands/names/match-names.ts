import { withRivals, type NameModel } from '@brainlink/analytics/names';
import type { NameRow } from './read-names';

/** One in so many pairs is of one person before the names are known: what a weight is turned into a probability with. */
export const PRIOR_ODDS = 200;

/** P(one person | the names), at prior odds of 1 : {@link PRIOR_ODDS}; monotone in the weight, so that one threshold serves all queries. */
export const probabilityOf = (weight: number): number => 1 / (1 + PRIOR_ODDS * 2 ** -weight);

/** Twelve digits: enough to keep the order of close scores, and the same on every machine. */
const digits = (probability: number): string => String(Number(probability.toPrecision(12)));
const cell = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ');

/** As many hits are weighed against each other at least, however few are wanted. */
const FEWEST_RIVALS = 10;

/** Header of the answer. */
export const HITS_HEADER = 'query_id\trank\tcandidate_id\tscore\n';

/** Lines of `hits.tsv`, query by query in their order. */
export function* hitLines(
  model: NameModel,
  queries: readonly NameRow[],
  against: readonly NameRow[],
  top: number,
): Generator<string> {
  const index = model.index(against);
  const names = new Map(against.map((row) => [row.id, row.name]));
  for (const { id, name } of queries)
    yield withRivals(model, index.search(name, Math.max(top, FEWEST_RIVALS)), (hit) => names.get(hit) ?? '', PRIOR_ODDS)
      .slice(0, top)
      .map((hit, place) => `${cell(id)}\t${place + 1}\t${cell(hit.id)}\t${digits(hit.probability)}\n`)
      .join('');
}
