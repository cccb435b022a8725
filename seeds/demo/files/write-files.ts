import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { stringify } from './csv-text';
import iconv from 'iconv-lite';
import type { Delivery } from '../delivery';

/** A file that was written, and how to import it. */
export interface WrittenFile {
  readonly path: string;
  readonly source: Delivery['source'];
  readonly sender: string;
  readonly scope: string;
  readonly mode: Delivery['mode'];
  readonly at: string;
  readonly rows: number;
}

const ENCODERS = {
  utf8: (text: string) => Buffer.from(text, 'utf8'),
  'utf8-bom': (text: string) => Buffer.from(text, 'utf8'),
  cp949: (text: string) => iconv.encode(text, 'cp949'),
  utf16: (text: string) => iconv.encode(text, 'utf-16le', { addBOM: false }),
} as const;

const BYTE_ORDER_MARKS = {
  utf8: Buffer.alloc(0),
  'utf8-bom': Buffer.from([0xef, 0xbb, 0xbf]),
  cp949: Buffer.alloc(0),
  utf16: Buffer.from([0xff, 0xfe]),
} as const;

/** The lines of a delivery's file, without line ends. */
function* linesOf(delivery: Delivery): Generator<{ readonly text: string; readonly isRow: boolean }> {
  if (delivery.form === 'json') {
    for (const row of delivery.rows) yield { text: JSON.stringify(row), isRow: true };
    return;
  }
  for (const title of delivery.titleRows) yield { text: stringify([title]), isRow: false };
  yield { text: stringify(delivery.headers), isRow: false };
  for (const row of delivery.rows) yield { text: stringify(delivery.headers.map((header) => row[header] ?? '')), isRow: true };
}

/** Letters that CP949 lacks lose their marks, as they do when an office saves such a list: é becomes e. */
const inCp949 = (text: string): string =>
  [...text].map((letter) => (iconv.decode(iconv.encode(letter, 'cp949'), 'cp949') === letter ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''))).join('');

/** Whether a text has letters that need a closer look before it is written in CP949. */
const HARD = /[^\u0000-\u007f가-힣]/;

/**
 * Writes deliveries into a folder as the files that would have arrived, one folder a year, and yields each when it is complete. Rows are
 * written as they are made: memory does not grow with a file.
 */
export async function* writeDemoFiles(deliveries: AsyncIterable<Delivery>, folder: string): AsyncGenerator<WrittenFile> {
  for await (const delivery of deliveries) {
    const year = join(folder, delivery.at.slice(0, 4));
    await mkdir(year, { recursive: true });
    const path = join(year, `${delivery.at.slice(0, 10)}_${delivery.fileName}`);
    const encoding = delivery.form === 'table' ? delivery.encoding : 'utf8';
    const out = createWriteStream(path);
    out.write(BYTE_ORDER_MARKS[encoding]);
    let rows = 0;
    for (const { text, isRow } of linesOf(delivery)) {
      if (isRow) rows += 1;
      const line = encoding === 'cp949' && HARD.test(text) ? inCp949(text) : text;
      if (!out.write(ENCODERS[encoding](`${line}\r\n`))) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    const { source, sender, scope, mode, at } = delivery;
    yield { path, source, sender, scope, mode, at, rows };
  }
}
