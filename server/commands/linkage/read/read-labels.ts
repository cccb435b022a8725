import type { Label } from '@brainlink/analytics/linkage';
import { AtlasError } from '@brainlink/schema/errors';
import { foldTerm } from '@brainlink/schema/vocabulary';
import { openSheet } from './read-sheet';

/** Decisions of people about pairs of rows. */
export interface ReadLabels {
  readonly labels: readonly Label[];
  /** Pairs that name a row which no file has. */
  readonly unknown: number;
  /** Pairs that are said to be both, and differences between rows that others of the labels link; both left out. */
  readonly contradictory: number;
}

const SAME = new Set(['link', 'match', 'matched', 'same', 'yes', 'y', 'true', '1', 'duplicate', '동일', '같음', '일치', '연결']);
const DIFFERENT = new Set(['different', 'nonmatch', 'no', 'n', 'false', '0', 'distinct', '다름', '불일치', '별개']);
const DECISIONS = ['decision', 'label', 'match', 'is_match', 'same', 'verdict', 'answer', '판정', '결정'].map(foldTerm);
const LEFT_IDS = ['left_id', 'id_a', 'id_left', 'id_1', 'id1', 'left', 'a'].map(foldTerm);
const RIGHT_IDS = ['right_id', 'id_b', 'id_right', 'id_2', 'id2', 'right', 'b'].map(foldTerm);

/**
 * Reads `--labels`: two ids and a decision (`link` or `different`; anything else, such as `review`, is passed over). A `pairs.csv` that somebody
 * corrected is such a file.
 *
 * @param rowOf - row of an id, on the left (0) or the right side (1)
 * @throws AtlasError `LABELS_UNREADABLE`, or `LABELS_CONTRADICT` when most of it contradicts itself
 */
export async function readLabels(path: string, rowOf: (id: string, side: 0 | 1) => number | undefined): Promise<ReadLabels> {
  const sheet = await openSheet(path);
  try {
    const headers = sheet.headers.map(foldTerm);
    const find = (among: readonly string[]): number => headers.findIndex((header) => among.includes(header));
    const [left, right, decision] = [find(LEFT_IDS), find(RIGHT_IDS), find(DECISIONS)];
    if (left < 0 || right < 0 || decision < 0)
      throw new AtlasError('LABELS_UNREADABLE', {
        message: `${path}: columns left_id, right_id and decision are needed; it has ${sheet.headers.join(', ')}.`,
      });
    const said = new Map<string, { a: number; b: number; same: number; different: number }>();
    let unknown = 0;
    for await (const cells of sheet.rows()) {
      const word = foldTerm(cells[decision] ?? '');
      if (!SAME.has(word) && !DIFFERENT.has(word)) continue;
      const [one, other] = [rowOf((cells[left] ?? '').trim(), 0), rowOf((cells[right] ?? '').trim(), 1)];
      if (one === undefined || other === undefined || one === other) {
        unknown += 1;
        continue;
      }
      const [a, b] = one < other ? [one, other] : [other, one];
      const votes = said.get(`${a} ${b}`) ?? { a, b, same: 0, different: 0 };
      votes[SAME.has(word) ? 'same' : 'different'] += 1;
      said.set(`${a} ${b}`, votes);
    }
    return judged(path, [...said.values()], unknown);
  } finally {
    await sheet.close();
  }
}

function judged(
  path: string,
  said: readonly { a: number; b: number; same: number; different: number }[],
  unknown: number,
): ReadLabels {
  if (said.length === 0)
    throw new AtlasError('LABELS_UNREADABLE', {
      message:
        unknown > 0
          ? `${path}: none of its ${unknown} pairs is in the input files.`
          : `${path} has no pair that is said to be link or different.`,
    });
  const clear = said.filter(({ same, different }) => (same === 0) !== (different === 0));
  const root = new Map<number, number>();
  const rootOf = (row: number): number => {
    let at = row;
    while (root.has(at)) at = root.get(at)!;
    return at;
  };
  for (const { a, b, same } of clear) if (same > 0 && rootOf(a) !== rootOf(b)) root.set(rootOf(a), rootOf(b));
  const sound = clear.filter(({ a, b, same }) => same > 0 || rootOf(a) !== rootOf(b));
  const contradictory = said.length - sound.length;
  if (contradictory * 2 > said.length)
    throw new AtlasError('LABELS_CONTRADICT', {
      message: `${path}: ${contradictory} of ${said.length} pairs contradict each other.`,
    });
  return { labels: sound.map(({ a, b, same }) => ({ a, b, match: same > 0 })), unknown, contradictory };
}
