import { bytesField, fieldOf, numberField, wireFields } from './protobuf';

/** Numbers of fields in onnx.proto. */
const MODEL = { graph: 7, operators: 8 } as const;
const GRAPH = { node: 1, input: 11 } as const;
const NODE = { output: 2, type: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, text: 4 } as const;
const INT32 = 6;
const INT64 = 7;

/** Names of the two inputs that the network has after the split. */
export interface SplitNetwork {
  /** The network that takes numbers of pieces. */
  readonly network: Buffer;
  /** The table of pieces. */
  readonly pieces: Buffer;
}

/** ValueInfo { name, type { tensor_type { elem_type, shape { dim { dim_param } } } } } as an input of the graph. */
function input(name: string, element: number, dimension: string): Buffer {
  const shape = bytesField(2, bytesField(1, bytesField(2, dimension)));
  const tensor = Buffer.concat([numberField(1, element), shape]);
  return bytesField(GRAPH.input, Buffer.concat([bytesField(1, name), bytesField(2, bytesField(1, tensor))]));
}

/**
 * The published network starts with a SentencePiece node that only an extension of the runtime knows. Takes that node out: its outputs
 * become inputs (int32 pieces, int64 row splits), and the table of pieces that it carries comes beside.
 *
 * @throws RangeError when there is no such node
 */
export function splitNetwork(model: Buffer): SplitNetwork {
  let pieces: Buffer | undefined;
  const cutGraph = (graph: Buffer): Buffer => {
    const parts: Buffer[] = [];
    for (const part of wireFields(graph)) {
      if (part.number === GRAPH.input) continue;
      const isTokenizer =
        part.number === GRAPH.node && fieldOf(part.bytes, NODE.type)?.bytes.toString() === 'SentencepieceTokenizer';
      if (!isTokenizer) {
        parts.push(part.raw);
        continue;
      }
      const fields = [...wireFields(part.bytes)];
      const [ids, splits] = fields.filter(({ number }) => number === NODE.output).map(({ bytes }) => bytes.toString());
      const table = fields.find(
        ({ number, bytes }) => number === NODE.attribute && fieldOf(bytes, ATTRIBUTE.name)?.bytes.toString() === 'model',
      );
      pieces = table && fieldOf(table.bytes, ATTRIBUTE.text)?.bytes;
      parts.push(input(ids ?? '', INT32, 'pieces'), input(splits ?? '', INT64, 'splits'));
    }
    return Buffer.concat(parts);
  };
  const parts: Buffer[] = [];
  for (const part of wireFields(model)) {
    if (part.number === MODEL.operators && part.bytes.includes('ai.onnx.contrib')) continue;
    parts.push(part.number === MODEL.graph ? bytesField(MODEL.graph, cutGraph(part.bytes)) : part.raw);
  }
  if (!pieces) throw new RangeError('The network has no SentencePiece node.');
  return { network: Buffer.concat(parts), pieces };
}
