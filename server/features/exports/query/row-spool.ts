import { createReadStream } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Cell } from '../cell';
import type { AnswerRow } from './flatten-answer';

/** Characters that wait before they are written. */
const CHUNK = 1 << 20;

/**
 * Rows on their way into a file whose first lines tell how many there are: kept as lines of JSON beside it, so that an export may be larger
 * than the memory.
 */
export class RowSpool {
  private readonly columns = new Map<string, number>();
  private waiting = '';
  /** Rows so far. */
  count = 0;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  /** Opens a spool; the file belongs to its user alone. */
  static async open(path: string): Promise<RowSpool> {
    return new RowSpool(path, await open(path, 'w', 0o600));
  }

  /** Adds a row. */
  async add(row: AnswerRow): Promise<void> {
    const cells: Cell[] = [];
    for (const [name, cell] of Object.entries(row)) {
      if (!this.columns.has(name)) this.columns.set(name, this.columns.size);
      cells[this.columns.get(name)!] = cell;
    }
    this.waiting += `${JSON.stringify(Array.from(cells, (cell) => cell ?? null))}\n`;
    this.count++;
    if (this.waiting.length > CHUNK) await this.flush();
  }

  private async flush(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    await this.file.write(text);
  }

  /** Names of the columns, as they first came. */
  get names(): readonly string[] {
    return [...this.columns.keys()];
  }

  /** The rows, each as wide as the table. */
  async *rows(): AsyncGenerator<readonly Cell[]> {
    await this.flush();
    const width = this.columns.size;
    for await (const line of createInterface({ input: createReadStream(this.path, 'utf8'), crlfDelay: Infinity })) {
      const cells = JSON.parse(line) as Cell[];
      while (cells.length < width) cells.push(null);
      yield cells;
    }
  }

  /** Removes the file. */
  async close(): Promise<void> {
    await this.file.close();
    await rm(this.path, { force: true });
  }
}
