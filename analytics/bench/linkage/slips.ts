/** Random choices of a generator of test data; `random` answers in [0, 1). */
export type Random = () => number;

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** A number below `size`, the smaller the likelier: a Zipf-like law with the given exponent below 1. */
export const skewed = (random: Random, size: number, exponent: number): number =>
  Math.min(size - 1, Math.floor(size * random() ** (1 / (1 - exponent))));

/** Letters that are next to each other on a keyboard or look alike in handwriting. */
const CONFUSED: Readonly<Record<string, string>> = {
  a: 'oeqs',
  b: 'hvn',
  c: 'exv',
  d: 'sfc',
  e: 'wrai',
  f: 'tgd',
  g: 'fhyq',
  h: 'bnj',
  i: 'uole',
  j: 'hki',
  k: 'jlh',
  l: 'ktit',
  m: 'nrn',
  n: 'mhu',
  o: 'aip',
  p: 'oq',
  q: 'gw',
  r: 'tevn',
  s: 'adz',
  t: 'rlf',
  u: 'ivn',
  v: 'bur',
  w: 'vue',
  x: 'zc',
  y: 'tgj',
  z: 'sx',
};

/** One slip of the pen: a letter or digit replaced, dropped, doubled, added, or two in the wrong order. */
export function slip(random: Random, text: string): string {
  if (text.length < 2) return text;
  const at = Math.floor(random() * text.length);
  const char = text[at]!;
  const kind = random();
  if (/\d/.test(char) && kind < 0.8) return text.slice(0, at) + String(Math.floor(random() * 10)) + text.slice(at + 1);
  if (kind < 0.4) return text.slice(0, at) + pick(random, [...(CONFUSED[char] ?? 'e')]) + text.slice(at + 1);
  if (kind < 0.6) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.7) return text.slice(0, at) + char + text.slice(at);
  if (kind < 0.85 && at + 1 < text.length) return text.slice(0, at) + text[at + 1]! + char + text.slice(at + 2);
  return text.slice(0, at) + pick(random, [...'aeionrstl']) + text.slice(at);
}
