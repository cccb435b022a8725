import type { LatinPart } from './name-types';

/** How readily one person's given name comes out so, unit by unit. */
const STEP = {
  /** Another letter for the same sound: J. and Chae-ho. */
  otherLetter: 0.03,
  /** A syllable that the short form does not have: S. for Sang-Ho. */
  leftOut: 0.3,
  /** A name that the short form does not have: S.-H. for Daniel Sang-Ho, and the same for an English name. */
  nameLeftOut: 0.12,
  englishLeftOut: 0.3,
  /** An initial or an English name that only the short form has, times its frequency: J. in Sang-Ho J. */
  added: 0.03,
  /** What it takes away when one form has an initial more and the other one something else: John A. and John B. */
  conflict: 0.1,
} as const;

const ADDED = 1;
const LEFT_OUT = 2;

/** First letters of spellings of one syllable: 재 Jae and Chae, 기 Ki and Gi, 은 Eun and Un, 류 Ryu, Yu and Lyu. */
const SAME_SOUND: Readonly<Record<string, string>> = {
  b: 'p',
  c: 'j',
  d: 't',
  e: 'u',
  g: 'k',
  i: 'yl',
  j: 'cz',
  k: 'g',
  l: 'ry',
  n: 'ry',
  o: 'w',
  p: 'b',
  r: 'lyn',
  s: 'x',
  t: 'd',
  u: 'ew',
  v: 'b',
  w: 'uo',
  x: 's',
  y: 'ir',
  z: 'j',
};

/** One syllable as romanisations have it, with the letters that may belong to the next. */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstvwxz]{0,3})[aeiouyw]{1,4}(?:ng|ck|[bcdghklmnprst])?$/;
const MOST_OF_A_SYLLABLE = 7;

/** A unit of the long form: a piece between separators. */
interface Long {
  readonly letters: string;
  /** Where pieces end, and whether the piece is an initial or an English name, by its beginning. */
  readonly pieces: ReadonlyMap<number, { readonly end: number; readonly part: LatinPart }>;
}

function longForm(parts: readonly LatinPart[]): Long {
  const pieces = new Map<number, { end: number; part: LatinPart }>();
  let letters = '';
  for (const part of parts) {
    pieces.set(letters.length, { end: letters.length + part.letters.length, part });
    letters += part.letters;
  }
  return { letters, pieces };
}

/** The end of the piece that a place is in. */
function endOfPiece({ pieces, letters }: Long, at: number): number {
  for (let from = at; from >= 0; from -= 1) {
    const piece = pieces.get(from);
    if (piece) return piece.end;
  }
  return letters.length;
}

/** Places where the syllable that begins at `at` may end. */
function endsOfSyllable(long: Long, at: number): number[] {
  const end = endOfPiece(long, at);
  const ends: number[] = [];
  for (let to = at + 1; to <= Math.min(end, at + MOST_OF_A_SYLLABLE); to += 1)
    if (to === end || SYLLABLE.test(long.letters.slice(at, to))) ends.push(to);
  if (!ends.includes(end)) ends.push(end);
  return ends;
}

/**
 * How well a given name with initials fits another form of it, whatever is hyphenated, joined or left out on either side: S.-H., SH, S., Sang H. and
 * S. Ho for Sang-Ho or Sangho, C. H. for Jae-ho, J. S. H. beside Sang-Ho.
 *
 * @param short the form with initials
 * @param long the other form; may hold initials, too
 * @param frequency P(letters) of an initial or an English name
 * @param sameSyllable P(the one piece | the other is another spelling of the same), for pieces that stand alone
 * @returns P(short form | long form) but for how often people abbreviate, 0 when they do not fit; `complete` when nothing is left out or added
 */
export function abbreviationFit(
  short: readonly LatinPart[],
  long: readonly LatinPart[],
  frequency: (letters: string) => number,
  sameSyllable: (a: LatinPart, b: LatinPart) => number,
): { readonly p: number; readonly complete: boolean } {
  const form = longForm(long);
  const { length } = form.letters;
  const width = length + 1;
  const best = new Float64Array((short.length + 1) * width);
  const changes = new Uint8Array(best.length);
  const reach = (index: number, at: number, p: number, changed: number): void => {
    const cell = index * width + at;
    if (p <= best[cell]!) return;
    best[cell] = p;
    changes[cell] = changed;
  };
  reach(0, 0, 1, 0);
  for (let index = 0; index <= short.length; index += 1) {
    const part = short[index];
    for (let at = 0; at <= length; at += 1) {
      const p = best[index * width + at]!;
      if (p === 0) continue;
      const changed = changes[index * width + at]!;
      if (part?.initial || part?.english) reach(index + 1, at, p * STEP.added * frequency(part.letters), changed | ADDED);
      if (at === length) continue;
      const piece = form.pieces.get(at);
      // A name or a syllable that only the long form has.
      if (piece && !piece.part.initial && (piece.part.english || isName(long, piece.part)))
        reach(index, piece.end, p * (piece.part.english ? STEP.englishLeftOut : STEP.nameLeftOut), changed | LEFT_OUT);
      else if (index > 0) for (const end of endsOfSyllable(form, at)) reach(index, end, p * STEP.leftOut, changed | LEFT_OUT);
      if (part === undefined) continue;
      const letter = form.letters.charAt(at);
      if (part.initial) {
        const fits = part.letters === letter ? 1 : SAME_SOUND[letter]?.includes(part.letters) ? STEP.otherLetter : 0;
        if (fits > 0) for (const end of endsOfSyllable(form, at)) reach(index + 1, end, p * fits, changed);
      } else if (piece?.part.initial) {
        if (part.letters.startsWith(letter)) reach(index + 1, piece.end, p, changed);
      } else if (form.letters.startsWith(part.letters, at) && at + part.letters.length <= endOfPiece(form, at))
        reach(index + 1, at + part.letters.length, p, changed);
      else if (piece) {
        const fits = sameSyllable(part, piece.part);
        if (fits > 0) reach(index + 1, piece.end, p * fits, changed);
      }
    }
  }
  const cell = short.length * width + length;
  const changed = changes[cell]!;
  return { p: best[cell]! * (changed === (ADDED | LEFT_OUT) ? STEP.conflict : 1), complete: changed === 0 };
}

/** Whether a piece is a word of its own among several. */
const isName = (parts: readonly LatinPart[], part: LatinPart): boolean =>
  parts.some(({ word }) => word !== part.word) && parts.filter(({ word }) => word === part.word).length === 1;
