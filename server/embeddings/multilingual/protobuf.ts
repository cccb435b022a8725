/** A field of a protobuf message in wire format. */
export interface WireField {
  readonly number: number;
  /** Content of a length-delimited field, raw bytes of a fixed one; empty for a varint. */
  readonly bytes: Buffer;
  /** Value of a varint, 0 for others. */
  readonly value: number;
  /** The whole field, tag included. */
  readonly raw: Buffer;
}

function varintAt(bytes: Buffer, from: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let scale = 1;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: at + 1 };
    scale *= 128;
  }
  throw new RangeError('A protobuf number runs over the end.');
}

/** Fields of a message, in their order. */
export function* wireFields(message: Buffer): Generator<WireField> {
  for (let from = 0; from < message.length;) {
    const tag = varintAt(message, from);
    const type = tag.value % 8;
    let start = tag.next;
    let end = start;
    let value = 0;
    if (type === 0) ({ value, next: end } = varintAt(message, start));
    else if (type === 1) end += 8;
    else if (type === 5) end += 4;
    else if (type === 2) {
      const length = varintAt(message, start);
      start = length.next;
      end = start + length.value;
    } else throw new RangeError(`Protobuf has no wire type ${type} here.`);
    const bytes = type === 0 ? message.subarray(0, 0) : message.subarray(start, end);
    yield { number: Math.floor(tag.value / 8), bytes, value, raw: message.subarray(from, end) };
    from = end;
  }
}

/** The first field of that number. */
export function fieldOf(message: Buffer, number: number): WireField | undefined {
  for (const field of wireFields(message)) if (field.number === number) return field;
  return undefined;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

/** A number as a field. */
export const numberField = (number: number, value: number): Buffer => Buffer.concat([varint(number * 8), varint(value)]);

/** A text or message as a field. */
export function bytesField(number: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}
