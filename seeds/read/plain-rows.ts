const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Cuts delimited text that has no quotes, chunk by chunk: several times faster than a parser that knows them. It stops before the line of the first
 * quote, and before a line that is longer than allowed; what it did not cut is then in `rest`.
 */
export class PlainRows {
  /** What was given and not cut yet. */
  rest = '';
  /** Whether a line was met that is not for this class. */
  stopped = false;
  private readonly delimiter: number;

  constructor(
    delimiter: string,
    private readonly longestLine: number,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
    this.stopped = delimiter.length !== 1;
  }

  /** The rows that a further chunk ends. */
  *cut(chunk: string): Generator<string[]> {
    const text = this.rest + chunk;
    const { delimiter } = this;
    let lineFrom = 0;
    let cellFrom = 0;
    let cells: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.stopped = true;
        break;
      }
      if (code === delimiter) {
        cells.push(text.slice(cellFrom, at));
        cellFrom = at + 1;
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        // A line feed may follow in the next chunk.
        if (code === CARRIAGE_RETURN && at + 1 === text.length) break;
        if (at - lineFrom > this.longestLine) {
          this.stopped = true;
          break;
        }
        cells.push(text.slice(cellFrom, at));
        if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
        lineFrom = cellFrom = at + 1;
        yield cells;
        cells = [];
      }
    }
    this.rest = text.slice(lineFrom);
    if (this.rest.length > this.longestLine) this.stopped = true;
  }
}
