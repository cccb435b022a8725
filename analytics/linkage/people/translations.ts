import { isHangulText } from './fields/fold-text';

/** What phrases of one language are called in another: phrase → phrases. Learned, part of the model, read by people. */
export type Translations = Readonly<Record<string, readonly string[]>>;

/** Times that two phrases must have stood for each other, and the share of the rarer one's occurrences. */
const LEAST_TIMES = 2;
const LEAST_SHARE = 0.5;

/**
 * Learns which phrases in Hangul and in Latin letters mean the same from pairs that are known to be of one person: "양자컴퓨팅" in the register
 * beside "Quantum computing" in a list of participants, again and again. Two phrases of one pair are counted when they stand at the same place
 * of their lists, since people tell their fields in one order.
 */
export function learnTranslations(pairs: Iterable<readonly [readonly string[], readonly string[]]>): Translations {
  const times = new Map<string, number>();
  const together = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [left, right] of pairs) {
    if (left.length !== right.length) continue;
    left.forEach((x, i) => {
      const y = right[i]!;
      if (isHangulText(x) === isHangulText(y)) return;
      const [korean, latin] = isHangulText(x) ? [x, y] : [y, x];
      add(times, korean);
      add(times, latin);
      add(together, `${korean}\n${latin}`);
    });
  }
  const found: Record<string, string[]> = {};
  for (const [key, count] of together) {
    const [korean = '', latin = ''] = key.split('\n');
    if (count < LEAST_TIMES || count < LEAST_SHARE * Math.min(times.get(korean)!, times.get(latin)!)) continue;
    (found[korean] ??= []).push(latin);
    (found[latin] ??= []).push(korean);
  }
  return found;
}
