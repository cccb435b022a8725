import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { ReadError } from '../read-error';

/** Listener to the elements of an XML part; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds an XML part to a listener, chunk by chunk; yields after each chunk, so that the caller can hand on what the listener has
 * gathered. No entity of a document type is ever expanded.
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>, listener: XmlListener, part: string): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new ReadError('XML_BROKEN', `${part}: ${error.message}`);
  });
  parser.on('opentag', (tag) => listener.open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => listener.close?.(localName(tag.name)));
  if (listener.text) parser.on('text', (text) => listener.text!(text));
  if (listener.text) parser.on('cdata', (text) => listener.text!(text));
  const decoder = new StringDecoder('utf8');
  for await (const chunk of bytes) {
    parser.write(decoder.write(chunk));
    yield;
  }
  parser.write(decoder.end()).close();
  yield;
}

/** Feeds a whole part to a listener. */
export async function readXml(bytes: AsyncIterable<Buffer>, listener: XmlListener, part: string): Promise<void> {
  const events = xmlEvents(bytes, listener, part);
  while (!(await events.next()).done);
}

/** Spreadsheets write characters that XML forbids as `_x000D_`. */
export const unescapeCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
