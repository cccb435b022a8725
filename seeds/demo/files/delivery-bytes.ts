import iconv from 'iconv-lite';
import { type Input, streamInput } from '../../read';
import type { Delivery } from '../delivery';
import { csvLine } from './csv-line';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

const ENCODERS = {
  utf8,
  'utf8-bom': utf8,
  cp949: (text: string): Buffer => iconv.encode(HARD.test(text) ? inCp949(text) : text, 'cp949'),
  utf16: (text: string): Buffer => Buffer.from(text, 'utf16le'),
} as const;

const BYTE_ORDER_MARKS = {
  utf8: Buffer.alloc(0),
  'utf8-bom': Buffer.from([0xef, 0xbb, 0xbf]),
  cp949: Buffer.alloc(0),
  utf16: Buffer.from([0xff, 0xfe]),
} as const;

/** Whether a text has letters that need a closer look before it is written in CP949. */
const HARD = /[^\u0000-\u007f가-힣]/;

/** Letters that CP949 lacks lose their marks, as they do when an office saves such a list: é becomes e. */
const inCp949 = (text: string): string =>
  [...text]
    .map((letter) =>
      iconv.decode(iconv.encode(letter, 'cp949'), 'cp949') === letter ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''),
    )
    .join('');

function* linesOf(delivery: Delivery): Generator<string> {
  if (delivery.form === 'json') {
    for (const row of delivery.rows) yield JSON.stringify(row);
    return;
  }
  for (const title of delivery.titleRows) yield csvLine([title]);
  yield csvLine(delivery.headers);
  for (const row of delivery.rows) yield csvLine(delivery.headers.map((header) => row[header] ?? ''));
}

/** How much text is encoded at a time. */
const CHUNK = 1 << 16;

/** The bytes of the file that a delivery would arrive as, in pieces; rows are made as they are asked for. */
export function* deliveryBytes(delivery: Delivery): Generator<Buffer> {
  const encoding = delivery.form === 'table' ? delivery.encoding : 'utf8';
  yield BYTE_ORDER_MARKS[encoding];
  let text = '';
  for (const line of linesOf(delivery)) {
    text += `${line}\r\n`;
    if (text.length < CHUNK) continue;
    yield ENCODERS[encoding](text);
    text = '';
  }
  yield ENCODERS[encoding](text);
}

/** A delivery as something to read and judge like any file, without a file. */
export const deliveryInput = (delivery: Delivery): Input =>
  streamInput(delivery.fileName, async function* () {
    yield* deliveryBytes(delivery);
  });
