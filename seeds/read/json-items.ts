import type { ReadLimits } from './limits';
import { ReadError } from './read-error';

/** One item of a JSON text and its 1-based index. */
export interface JsonItem {
  readonly index: number;
  readonly value: unknown;
}

/** Keys under which list replies keep their items (OpenAlex: `results`; others: `items`). */
const LIST_KEYS = new Set(['items', 'results']);

const QUOTE = 34;
const BACKSLASH = 92;
const isOpen = (code: number): boolean => code === 123 || code === 91;
const isClose = (code: number): boolean => code === 125 || code === 93;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Items of a JSON text as they complete: of an array, of an object's `items` or `results`, or the one object itself. Holds one
 * item at a time. The scanner only finds where items end; `JSON.parse` judges each of them.
 *
 * @throws {@link ReadError} `JSON_BROKEN` with the index of the item in which the text breaks
 */
export async function* jsonItems(text: AsyncIterable<string>, limits: ReadLimits): AsyncGenerator<JsonItem> {
  const scan = new ItemScanner(limits);
  for await (const chunk of text) {
    scan.take(chunk);
    while (scan.ready.length > 0) yield scan.ready.shift()!;
  }
  scan.finish();
  yield* scan.ready;
}

class ItemScanner {
  readonly ready: JsonItem[] = [];
  private index = 0;
  private depth = 0;
  /** Depth at which items stand, once the list has been found. */
  private listDepth = 0;
  private buffer = '';
  private inString = false;
  private escaped = false;
  private stringStart = 0;
  private lastKey = '';
  private began = false;
  private over = false;

  constructor(private readonly limits: ReadLimits) {}

  take(chunk: string): void {
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const code = chunk.charCodeAt(i);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === BACKSLASH) this.escaped = true;
        else if (code === QUOTE) {
          this.inString = false;
          if (this.depth === 1 && this.listDepth === 0)
            this.lastKey = (this.buffer + chunk.slice(from, i)).slice(this.stringStart);
        }
        continue;
      }
      if (code === QUOTE) {
        if (this.over && this.depth === 0) this.broken('text after the end');
        this.inString = true;
        this.stringStart = this.buffer.length + (i - from) + 1;
      } else if (isOpen(code)) {
        if (this.over && this.depth === 0) this.broken('text after the end');
        this.depth += 1;
        if (this.opensList(code)) {
          this.listDepth = this.depth;
          this.buffer = '';
          from = i + 1;
        }
        this.began = true;
      } else if (isClose(code)) {
        if (this.depth === 0) this.broken(String.fromCharCode(code));
        if (this.depth === this.listDepth && !this.over) {
          this.item(this.buffer + chunk.slice(from, i), true);
          this.buffer = '';
          from = i;
          this.over = true;
        }
        this.depth -= 1;
        if (this.depth === 0 && !this.over) {
          this.item(this.buffer + chunk.slice(from, i + 1), false);
          this.buffer = '';
          from = i + 1;
          this.over = true;
        }
      } else if (code === 44 && this.depth === this.listDepth && this.listDepth > 0 && !this.over) {
        this.item(this.buffer + chunk.slice(from, i), false);
        this.buffer = '';
        from = i + 1;
      } else if (this.depth === 0 && !isSpace(code)) this.broken(chunk.slice(i, i + 40));
    }
    if (this.over) this.buffer = '';
    else this.buffer += chunk.slice(from);
    if (this.buffer.length > this.limits.itemLength)
      throw new ReadError('FILE_TOO_LARGE', `item > ${this.limits.itemLength}`, this.index + 1);
  }

  finish(): void {
    if (!this.began || this.depth > 0 || this.inString) this.broken(this.buffer.slice(-60));
  }

  private opensList(code: number): boolean {
    if (this.listDepth > 0 || this.over || code !== 91) return false;
    if (this.depth === 1) return !this.began;
    return this.depth === 2 && LIST_KEYS.has(this.lastKey);
  }

  private item(text: string, last: boolean): void {
    if (last && text.trim() === '') return;
    this.index += 1;
    try {
      this.ready.push({ index: this.index, value: JSON.parse(text) as unknown });
    } catch (error) {
      throw new ReadError('JSON_BROKEN', error instanceof Error ? error.message : text.slice(0, 60), this.index);
    }
  }

  private broken(found: string): never {
    throw new ReadError('JSON_BROKEN', found, this.index + 1);
  }
}
