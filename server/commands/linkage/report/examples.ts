import {
  createScorer,
  explain,
  probabilityOf,
  valueText,
  type Explanation,
  type LinkageRecord,
} from '@brainlink/analytics/linkage';
import type { FileRunResult } from '../run/run-files';
import { decisionOf, DECISIONS, type Decision } from '../write/outputs';

/** A pair to show, and why it came out as it did. */
export interface Example {
  readonly a: string;
  readonly b: string;
  readonly explanation: Explanation;
  /** Whether anything but what many people share speaks for it. */
  readonly supported: boolean;
}

/** Pairs that are shown of each decision: the weakest, the strongest and one between. */
const SHARES = [0, 0.5, 1];

/** A row's values as the engine compared them. */
function recordOf({ encoded: { dataset } }: FileRunResult, row: number): LinkageRecord {
  const record: Record<string, string> = {};
  for (const field of dataset.fields)
    field.spec.columns.slice(0, field.width).forEach((column, i) => {
      record[column] = valueText(dataset, { ...field, offset: field.offset + i, width: 1 }, row);
    });
  return record;
}

/** A few pairs of every decision, from the most doubtful to the clearest. */
export function examplesOf(result: FileRunResult): Readonly<Record<Decision, readonly Example[]>> {
  const { pairs, model, encoded, threshold } = result;
  const scorer = createScorer(encoded.dataset, model);
  const groups: Record<Decision, number[]> = { link: [], review: [], different: [] };
  pairs.score.forEach((score, i) => {
    const supported = scorer.isSupported(pairs.left[i]!, pairs.right[i]!);
    groups[decisionOf(probabilityOf(model.calibration, score), threshold, supported)].push(i);
  });
  const show = (i: number): Example => {
    const [a, b] = [pairs.left[i]!, pairs.right[i]!];
    return {
      a: encoded.ids[a]!,
      b: encoded.ids[b]!,
      explanation: explain(model, recordOf(result, a), recordOf(result, b)),
      supported: scorer.isSupported(a, b),
    };
  };
  const chosen = DECISIONS.map((decision): [Decision, readonly Example[]] => {
    const group = groups[decision].sort((p, q) => pairs.score[p]! - pairs.score[q]! || p - q);
    const places = [...new Set(SHARES.map((share) => Math.round(share * (group.length - 1))))];
    return [decision, group.length === 0 ? [] : places.map((place) => show(group[place]!))];
  });
  return Object.fromEntries(chosen) as Record<Decision, readonly Example[]>;
}
