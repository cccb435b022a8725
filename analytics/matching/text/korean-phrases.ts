/** A word between two parts of a Korean phrase; in English the parts stand the other way round. */
const TURNING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    of: '의',
    in: '속 속의 내 내의 에서 에서의 안의',
    for: '위한 위하여 위해',
    using: '이용한 이용하여 활용한 활용하여 사용한 사용하여 통한 통하여',
    by: '의한 의하여 인한 인하여',
    on: '대한 대하여 관한',
    with: '따른 따라',
    during: '중 중의 동안 동안의 시 때 때의',
    after: '후 후의 뒤 뒤의 이후 이후의',
    before: '전 전의 이전 이전의',
    between: '간의 사이 사이의',
    around: '주변의 주변',
    under: '하에서 하의',
  }).flatMap(([english, korean]) => korean.split(' ').map((word) => [word, english] as const)),
);
const AND: ReadonlySet<string> = new Set(['와', '과', '및', '또는']);
/** Endings of subjects: what follows is a sentence, whose words stay in their order. */
const SUBJECTS: ReadonlySet<string> = new Set(['은', '는', '가']);

/** "X가 Y에 미치는 영향" is the effect of X on Y. */
const UPON = '미치는';

/** Whether a word only joins others. */
export const isLink = (word: string): boolean =>
  word === UPON || AND.has(word) || (word !== '의' && word !== '에서' && TURNING.has(word));

/** A part of a Korean phrase, with the particle or the word that joins it to the next. */
export interface Joined<T> {
  readonly piece: T;
  readonly link: string;
}

/** A part of the phrase in English, or the English word between two. */
export type Arranged<T> = { readonly piece: T } | { readonly between: string };

interface Part<T> {
  readonly items: Arranged<T>[];
  link: string;
}

/** One phrase: its parts turned round at every link. */
function turned<T>(pieces: readonly Joined<T>[]): Arranged<T>[] {
  const parts: Part<T>[] = [{ items: [], link: '' }];
  for (const { piece, link } of pieces) {
    const part = parts[parts.length - 1]!;
    part.items.push({ piece });
    if (AND.has(link)) part.items.push({ between: 'and' });
    else if (TURNING.has(link)) {
      part.link = TURNING.get(link)!;
      parts.push({ items: [], link: '' });
    }
  }
  const said = parts.filter(({ items }) => items.length > 0).reverse();
  return said.flatMap(({ items }, at) => (at === 0 ? items : [{ between: said[at]!.link }, ...items]));
}

/**
 * Puts a Korean noun phrase in the order of English: what modifies stands before its noun in Korean and behind it, after a preposition, in
 * English ("산불 후 식생의 회복" is recovery of vegetation after wildfire). Sentences keep their order.
 */
export function inEnglishOrder<T>(pieces: readonly Joined<T>[]): Arranged<T>[] {
  const upon = pieces.findIndex(({ link }) => link === UPON);
  if (upon >= 0 && upon < pieces.length - 1) {
    const subject = pieces.slice(0, upon).findLastIndex(({ link }) => link === '이' || SUBJECTS.has(link)) + 1;
    const said = [turned(pieces.slice(0, subject)), turned(pieces.slice(subject, upon + 1))];
    const effect: Arranged<T>[] = turned(pieces.slice(upon + 1));
    return said.reduce(
      (all, part, at) => (part.length === 0 ? all : [...all, { between: at === 0 ? 'of' : 'on' }, ...part]),
      effect,
    );
  }
  if (pieces.some(({ link }) => SUBJECTS.has(link))) return pieces.map(({ piece }) => ({ piece }));
  const turns = ({ link }: Joined<T>): boolean => TURNING.has(link);
  const half = pieces.findIndex(
    ({ link }, at) => AND.has(link) && pieces.slice(0, at).some(turns) && pieces.slice(at + 1).some(turns),
  );
  if (half < 0) return turned(pieces);
  const first = pieces.slice(0, half + 1).map((one, at) => (at === half ? { ...one, link: '' } : one));
  return [...turned(first), { between: 'and' }, ...turned(pieces.slice(half + 1))];
}
