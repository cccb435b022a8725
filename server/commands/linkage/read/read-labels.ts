import type { Label } from '@brainlink/analytics/linkage';
import { AtlasError } from '@brainlink/schema/errors';
import { foldTerm } from '@brainlink/schema/vocabulary';
import { openSheet, type SheetRow } from './read-sheet';

/** Decisions of people about pairs of rows. */
export interface ReadLabels {
  readonly labels: readonly Label[];
  /** Pairs that name a row which no file has. */
  readonly unknown: number;
}

const SAME = new Set(['link', 'match', 'matched', 'same', 'yes', 'y', 'true', '1', 'duplicate', '동일', '같음', '일치', '연결']);
const DIFFERENT = new Set(['different', 'nonmatch', 'no', 'n', 'false', '0', 'distinct', '다름', '불일치', '별개']);
const DECISIONS = ['decision', 'label', 'match', 'is_match', 'same', 'verdict', 'answer', '판정', '결정'].map(foldTerm);
const LEFT_IDS = ['left_id', 'id_a', 'id_left', 'id_1', 'id1', 'left', 'a'].map(foldTerm);
const RIGHT_IDS = ['right_id', 'id_b', 'id_right', 'id_2', 'id2', 'right', 'b'].map(foldTerm);

/**
 * Reads `--labels`: two ids and a decision (`link` or `different`; anything else, such as `review`, is passed over). A `pairs.csv` that somebody
 * corrected is such a file. Labels that contradict each other are an error that names their lines: nobody but their author knows which is right.
 *
 * @param rowOf - row of an id, on the left (0) or the right side (1)
 * @throws AtlasError `LABELS_UNREADABLE`, or `LABELS_CONTRADICT`
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
    const said: Said[] = [];
    let unknown = 0;
    const read = ({ row: line, cells }: SheetRow): void => {
      const word = foldTerm(cells[decision] ?? '');
      if (!SAME.has(word) && !DIFFERENT.has(word)) return;
      const [one, other] = [rowOf(cells[left] ?? '', 0), rowOf(cells[right] ?? '', 1)];
      if (one === undefined || other === undefined || one === other) {
        unknown += 1;
        return;
      }
      const [a, b] = one < other ? [one, other] : [other, one];
      said.push({ a, b, match: SAME.has(word), line, ids: `${(cells[left] ?? '').trim()} and ${(cells[right] ?? '').trim()}` });
    };
    for await (const rows of sheet.rows()) rows.forEach(read);
    return judged(path, said, unknown);
  } finally {
    await sheet.close();
  }
}

/** A decision with the line that it stands on. */
interface Said extends Label {
  readonly line: number;
  readonly ids: string;
}

type Links = ReadonlyMap<number, readonly { readonly row: number; readonly line: number }[]>;

/** Contradictions that an error names; of the others the count. */
const SHOWN = 5;

function judged(path: string, said: readonly Said[], unknown: number): ReadLabels {
  if (said.length === 0)
    throw new AtlasError('LABELS_UNREADABLE', {
      message:
        unknown > 0
          ? `${path}: none of its ${unknown} pairs is in the input files.`
          : `${path} has no pair that is said to be link or different.`,
    });
  const links = neighboursOf(said.filter(({ match }) => match));
  const contradictions = said
    .filter(({ match }) => !match)
    .flatMap(({ a, b, line, ids }) => {
      const chain = chainBetween(links, a, b);
      if (chain === null) return [];
      return [
        `line ${line} says that ${ids} are different, ${chain.length === 1 ? 'line' : 'lines'} ${chain.join(', ')} link them`,
      ];
    });
  if (contradictions.length > 0)
    throw new AtlasError('LABELS_CONTRADICT', {
      message: `${path}: ${contradictions.slice(0, SHOWN).join('; ')}${
        contradictions.length > SHOWN ? `; and ${contradictions.length - SHOWN} more` : ''
      }. Take one side out.`,
    });
  const pairs = new Map(said.map(({ a, b, match }) => [`${a} ${b}`, { a, b, match }]));
  return { labels: [...pairs.values()], unknown };
}

/** Lines of the links by which one row leads to another, the fewest (breadth first); `null` when none do. */
function chainBetween(next: Links, from: number, to: number): number[] | null {
  const came = new Map<number, { row: number; line: number }>([[from, { row: from, line: 0 }]]);
  for (const row of came.keys()) {
    if (row === to) {
      const lines: number[] = [];
      for (let at = to; at !== from; at = came.get(at)!.row) lines.push(came.get(at)!.line);
      return lines.sort((p, q) => p - q);
    }
    for (const { row: other, line } of next.get(row) ?? []) if (!came.has(other)) came.set(other, { row, line });
  }
  return null;
}

/** Who is linked with whom. */
function neighboursOf(links: readonly Said[]): Links {
  const next = new Map<number, { row: number; line: number }[]>();
  const add = (row: number, other: number, line: number): void => {
    next.set(row, [...(next.get(row) ?? []), { row: other, line }]);
  };
  for (const { a, b, line } of links) {
    add(a, b, line);
    add(b, a, line);
  }
  return next;
}
