/** Characters that may stand between cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A character between cells. */
export type Delimiter = (typeof DELIMITERS)[number];

/** Cells per line when split at the delimiter, quotes respected; the last, perhaps cut, line is left out. */
function widths(text: string, delimiter: string): number[] {
  const found: number[] = [];
  let cells = 1;
  let quoted = false;
  let atStart = true;
  for (const char of text) {
    if (char === '"' && (atStart || quoted)) quoted = !quoted;
    else if (!quoted && char === delimiter) cells += 1;
    else if (!quoted && char === '\n') {
      found.push(cells);
      cells = 1;
    }
    atStart = char === delimiter || char === '\n' || (atStart && char === '"');
  }
  if (found.length === 0) found.push(cells);
  return found;
}

/** The delimiter under which most lines of a text agree on a width above one; a comma when none does. */
export function sniffDelimiter(text: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    const lines = widths(text, delimiter);
    for (const width of lines) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, times] of counts) {
      if (width < 2) continue;
      const score = (times / lines.length) * Math.min(width, 12);
      if (score > bestScore) {
        bestScore = score;
        best = delimiter;
      }
    }
  }
  return best;
}
