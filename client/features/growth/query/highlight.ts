/** What a piece of GraphQL is, as far as its colour goes. */
export type Mark = 'keyword' | 'variable' | 'comment' | 'value' | 'plain';

/** A piece of a line. */
export interface Piece {
  readonly mark: Mark;
  readonly text: string;
}

const TOKEN = /(#.*$)|(\$\w+)|("(?:[^"\\]|\\.)*"|\b\d+(?:\.\d+)?\b)|\b(query|fragment|on|true|false|null)\b/g;
const MARKS = ['comment', 'variable', 'value', 'keyword'] as const;

/** The pieces of one line of GraphQL. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    if (match.index > end) pieces.push({ mark: 'plain', text: line.slice(end, match.index) });
    const at = match.slice(1).findIndex((group) => group !== undefined);
    pieces.push({ mark: MARKS[at]!, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push({ mark: 'plain', text: line.slice(end) });
  return pieces;
}
