import { AtlasError } from '@brainlink/schema/errors';
import type { RawRow } from '@brainlink/seeds/read';
import { columnOf, isNumber, readCells, readScore } from './read-cells';

/** Scores of pairs, in the order in which reviewers and proposals come. */
export interface ScoreTable {
  readonly shape: 'pairs' | 'table';
  readonly reviewers: readonly string[];
  readonly proposals: readonly string[];
  /** Of reviewer `r` and proposal `p` at `r · proposals.length + p`. */
  readonly scores: Float64Array;
  /** Pairs without a score. */
  readonly missing: number;
}

const bad = (message: string): AtlasError => new AtlasError('INVALID_INPUT', { message });

/**
 * Reads scores: one line a pair, or a table.
 *
 * @throws AtlasError `FILE_UNREADABLE`, `FILE_WITHOUT_ROWS`, `INVALID_INPUT` for repeated pairs or ids and for what is no number
 */
export async function readScores(path: string): Promise<ScoreTable> {
  const rows = await readCells(path);
  if (rows.length === 0) throw new AtlasError('FILE_WITHOUT_ROWS', { message: `${path} has no rows.` });
  const pairs = pairColumns(rows);
  if (!pairs) return readTable(path, rows);
  const below = rows.slice(pairs.headed ? 1 : 0);
  if (below.length === 0)
    throw new AtlasError('FILE_WITHOUT_ROWS', {
      message: `${path} has headers and no row below them. Give one line a pair: reviewer, proposal, score.`,
    });
  return readPairs(path, below, pairs);
}

interface PairColumns {
  readonly headed: boolean;
  readonly reviewer: number;
  readonly proposal: number;
  readonly score: number;
}

/** Where the columns of one line a pair are; `null` for a table. */
function pairColumns(rows: readonly RawRow[]): PairColumns | null {
  const header = rows[0]!.cells;
  const named = header.map(columnOf);
  const [reviewer, proposal, score] = [named.indexOf('reviewer'), named.indexOf('proposal'), named.indexOf('score')];
  if (reviewer >= 0 && proposal >= 0) {
    const rest = header.findIndex(
      (_, at) => at !== reviewer && at !== proposal && rows.slice(1).every(({ cells }) => isNumber(cells[at])),
    );
    if (score >= 0 || rest >= 0) return { headed: true, reviewer, proposal, score: score >= 0 ? score : rest };
  }
  const plain = { reviewer: 0, proposal: 1, score: 2 };
  const three = rows.every(({ cells }) => cells.length === 3);
  // Three columns: pairs without known headers, unless it is a table of two columns, whose rows are of different reviewers and hold two numbers.
  if (!three || rows.length < 2) return null;
  const below = rows.slice(1);
  const ids = new Set(below.map(({ cells }) => cells[0]));
  const namesRows = header[0] === '' || (named[0] !== null && named[1] === null);
  const looksLikeTable = (namesRows || ids.size === below.length) && below.every(({ cells }) => isNumber(cells[1]));
  if (looksLikeTable || !below.every(({ cells }) => isNumber(cells[2]))) return null;
  return { ...plain, headed: !isNumber(header[2]) };
}

function readPairs(path: string, rows: readonly RawRow[], columns: PairColumns): ScoreTable {
  const reviewers = new Map<string, number>();
  const proposals = new Map<string, number>();
  const number = (ids: Map<string, number>, id: string): number => {
    let known = ids.get(id);
    if (known === undefined) ids.set(id, (known = ids.size));
    return known;
  };
  const read = rows.flatMap(({ cells, row }) => {
    const [reviewer, proposal] = [cells[columns.reviewer] ?? '', cells[columns.proposal] ?? ''];
    const where = `${path}, row ${row}`;
    if (reviewer === '' || proposal === '') throw bad(`${where}: the ${reviewer === '' ? 'reviewer' : 'proposal'} is missing.`);
    const score = readScore(cells[columns.score] ?? '', where);
    const at = { r: number(reviewers, reviewer), p: number(proposals, proposal) };
    return score === null ? [] : [{ ...at, score, where, reviewer, proposal }];
  });
  const scores = new Float64Array(reviewers.size * proposals.size).fill(NaN);
  for (const { r, p, score, where, reviewer, proposal } of read) {
    const at = r * proposals.size + p;
    if (!Number.isNaN(scores[at]))
      throw bad(`${where}: reviewer ${reviewer} and proposal ${proposal} stand there twice. Keep one of the two rows.`);
    scores[at] = score;
  }
  return filled('pairs', [...reviewers.keys()], [...proposals.keys()], scores);
}

/** A header that names two columns of pairs is none of a table: whoever wrote it forgot the third. */
function refuseHalfPairs(path: string, { cells }: RawRow): void {
  const named = cells.map(columnOf);
  const absent = (['reviewer', 'proposal', 'score'] as const).filter((column) => !named.includes(column));
  if (absent.length === 1)
    throw bad(
      `${path}: there is no column "${absent[0]}" beside ${cells.map((cell) => `"${cell}"`).join(', ')}. Add it, or call it "${absent[0]}".`,
    );
}

function readTable(path: string, rows: readonly RawRow[]): ScoreTable {
  const [header, ...below] = rows as readonly [RawRow, ...RawRow[]];
  refuseHalfPairs(path, header);
  const columns = header.cells.slice(1);
  const ids = below.map(({ cells }) => cells[0] ?? '');
  if (below.length === 0 || columns.length === 0) throw bad(`${path} is neither reviewer, proposal, score nor a table.`);
  for (const [what, list] of [
    ['column', columns],
    ['row', ids],
  ] as const) {
    const twice = list.find((id, at) => list.indexOf(id) < at);
    if (list.includes('')) throw bad(`${path}: a ${what} has no name. Every row and column of a table is called by an id.`);
    if (twice !== undefined) throw bad(`${path}: two ${what}s are called "${twice}". Each id may stand there once.`);
  }
  // "proposal" or "paper" above the names of the rows: it is the other way round. "reviewer/proposal" names the rows first.
  const turned = columnOf((header.cells[0] ?? '').split(/[\\/|]/)[0]!) === 'proposal';
  const [reviewers, proposals] = turned ? [columns, ids] : [ids, columns];
  const scores = new Float64Array(reviewers.length * proposals.length).fill(NaN);
  below.forEach(({ cells, row }, line) => {
    const beyond = cells.slice(header.cells.length).find((cell) => cell !== '');
    if (beyond !== undefined)
      throw bad(`${path}, row ${row}: "${beyond}" stands under no header. Name its column, or take it out.`);
    columns.forEach((name, column) => {
      const score = readScore(cells[column + 1] ?? '', `${path}, row ${row}, column ${name}`);
      if (score !== null) scores[turned ? column * proposals.length + line : line * proposals.length + column] = score;
    });
  });
  return filled('table', reviewers, proposals, scores);
}

function filled(
  shape: ScoreTable['shape'],
  reviewers: readonly string[],
  proposals: readonly string[],
  scores: Float64Array,
): ScoreTable {
  let missing = 0;
  scores.forEach((score, at) => {
    if (!Number.isNaN(score)) return;
    scores[at] = 0;
    missing += 1;
  });
  return { shape, reviewers, proposals, scores, missing };
}
