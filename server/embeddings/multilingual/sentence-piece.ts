import { wireFields } from './protobuf';

/** Kinds of pieces in sentencepiece_model.proto. */
const NORMAL = 1;
const UNKNOWN = 2;
const USER_DEFINED = 4;
/** The score of a character that no piece covers lies so far below the worst piece. */
const UNKNOWN_PENALTY = 10;

/** Cuts texts into numbers of pieces. */
export interface SentencePiece {
  /** Numbers of the pieces of the likeliest segmentation. */
  encode(text: string): number[];
  readonly pieces: number;
}

/**
 * Reads a unigram model of SentencePiece (Kudo & Richardson 2018): the segmentation with the largest sum of scores, by Viterbi. Text is
 * NFKC, spaces become ▁, one stands in front.
 */
export function readSentencePiece(model: Buffer): SentencePiece {
  const numbers = new Map<string, { readonly id: number; readonly score: number }>();
  let unknown = 0;
  let worst = 0;
  let longest = 1;
  let id = 0;
  for (const { number, bytes } of wireFields(model)) {
    if (number !== 1) continue;
    let piece = '';
    let score = 0;
    let kind = NORMAL;
    for (const field of wireFields(bytes)) {
      if (field.number === 1) piece = field.bytes.toString();
      else if (field.number === 2) score = field.bytes.readFloatLE();
      else if (field.number === 3) kind = field.value;
    }
    if (kind === UNKNOWN) unknown = id;
    if (kind === NORMAL || kind === USER_DEFINED) {
      numbers.set(piece, { id, score });
      worst = Math.min(worst, score);
      longest = Math.max(longest, piece.length);
    }
    id += 1;
  }

  const encode = (text: string): number[] => {
    const plain = text.normalize('NFKC').trim().replace(/\s+/gu, '▁');
    if (plain === '') return [];
    const line = `▁${plain}`;
    const best = new Float64Array(line.length + 1).fill(-Infinity);
    const from = new Int32Array(line.length + 1);
    const by = new Int32Array(line.length + 1);
    best[0] = 0;
    const reach = (start: number, end: number, piece: number, score: number): void => {
      if (best[start]! + score <= best[end]!) return;
      best[end] = best[start]! + score;
      from[end] = start;
      by[end] = piece;
    };
    for (let start = 0; start < line.length; start += 1) {
      if (best[start] === -Infinity) continue;
      for (let end = start + 1; end <= Math.min(line.length, start + longest); end += 1) {
        const known = numbers.get(line.slice(start, end));
        if (known) reach(start, end, known.id, known.score);
      }
      const character = line.codePointAt(start)! > 0xffff ? 2 : 1;
      reach(start, start + character, unknown, worst - UNKNOWN_PENALTY);
    }
    const found: number[] = [];
    for (let end = line.length; end > 0; end = from[end]!) found.push(by[end]!);
    return found.reverse();
  };
  return { encode, pieces: id };
}
