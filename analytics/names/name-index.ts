import type { CompareTools } from './compare-names';
import { HangulIndex } from './hangul-index';
import { hangulKeys, latinKeys, type NameKeys } from './name-keys';
import type { NamedItem, NameHit, NameIndex, NameModel, ParsedName } from './name-types';

/** Candidates that are compared one by one for a query at most; keys in the order of what they promise. */
const MOST_COMPARED = 600;

const push = (map: Map<string, number[]>, key: string, name: number): void => {
  const list = map.get(key);
  if (list) list.push(name);
  else map.set(key, [name]);
};

/**
 * The look-up of names in any script among names in any script. Candidates come from a trie over Hangul and from keys of sound, never
 * from a scan; names that are written alike are compared once.
 */
export class NameIndexOver implements NameIndex {
  private readonly names: ParsedName[] = [];
  private readonly ids: string[][] = [];
  private readonly byText = new Map<string, number>();
  private readonly hangul: HangulIndex;
  private readonly full = new Map<string, number[]>();
  private readonly initial = new Map<string, number[]>();
  private readonly abbreviated = new Map<string, number[]>();
  private items = 0;

  constructor(
    private readonly model: Pick<NameModel, 'parse' | 'compare'>,
    private readonly tools: CompareTools,
    items: Iterable<NamedItem>,
  ) {
    this.hangul = new HangulIndex(tools.korean);
    for (const { id, name } of items) this.add(id, name);
  }

  get size(): number {
    return this.items;
  }

  private add(id: string, text: string): void {
    this.items += 1;
    const known = this.byText.get(text);
    if (known !== undefined) {
      this.ids[known]!.push(id);
      return;
    }
    const name = this.names.length;
    const parsed = this.model.parse(text);
    this.byText.set(text, name);
    this.names.push(parsed);
    this.ids.push([id]);
    for (const { surname, given } of parsed.hangul) this.hangul.add(surname, given, name);
    if (parsed.latin.length === 0) return;
    const keys = latinKeys(this.tools.korean, parsed.latin);
    for (const key of keys.full) push(this.full, key, name);
    for (const key of keys.initial) {
      push(this.initial, key, name);
      if (keys.abbreviated) push(this.abbreviated, key, name);
    }
  }

  search(query: string | ParsedName, top: number): readonly NameHit[] {
    const parsed = typeof query === 'string' ? this.model.parse(query) : query;
    const scores = new Map<number, number>();
    if (parsed.hangul.length > 0) this.byHangul(parsed, scores);
    else this.latinToHangul(parsed, scores);
    this.byKeys(parsed, scores);
    return this.best(scores, top);
  }

  private best(scores: ReadonlyMap<number, number>, top: number): NameHit[] {
    const sorted = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
    const hits: NameHit[] = [];
    for (let at = 0; at < sorted.length && hits.length < top;) {
      // Equal weights are one group in the order of their ids, over all names that have it.
      const [, score] = sorted[at]!;
      const ids: string[] = [];
      for (; at < sorted.length && sorted[at]![1] === score; at += 1) ids.push(...this.ids[sorted[at]![0]]!);
      for (const id of ids.sort().slice(0, top - hits.length)) hits.push({ id, score });
    }
    return hits;
  }

  /** Names in Hangul for a query in Hangul or Hanja: the same, and those a slip or the initial-sound rule away. */
  private byHangul(parsed: ParsedName, scores: Map<number, number>): void {
    const names = new Set<number>();
    for (const { surname, given } of parsed.hangul) for (const name of this.hangul.near(surname, given)) names.add(name);
    for (const name of names) scores.set(name, this.model.compare(parsed, this.names[name]!).weight);
  }

  /** Names with Latin letters, by keys. */
  private byKeys(parsed: ParsedName, scores: Map<number, number>): void {
    if (this.full.size === 0 && this.initial.size === 0) return;
    const keyed: NameKeys[] = [];
    if (parsed.hangul.length > 0) keyed.push(hangulKeys(parsed));
    if (parsed.latin.length > 0) keyed.push(latinKeys(this.tools.korean, parsed.latin));
    const names = new Set<number>();
    const take = (keys: readonly string[], from: ReadonlyMap<string, readonly number[]>): void => {
      for (const key of keys)
        for (const name of from.get(key) ?? []) {
          if (names.size >= MOST_COMPARED) return;
          names.add(name);
        }
    };
    for (const { full } of keyed) take(full, this.full);
    for (const { initial } of keyed) take(initial, this.abbreviated);
    if (keyed.some(({ abbreviated }) => abbreviated) || names.size < 3)
      for (const { initial } of keyed) take(initial, this.initial);
    for (const name of names)
      scores.set(name, Math.max(scores.get(name) ?? -Infinity, this.model.compare(parsed, this.names[name]!).weight));
  }

  private latinToHangul(parsed: ParsedName, scores: Map<number, number>): void {
    const { korean } = this.tools;
    const ratios = new Map<number, number>();
    const add = (names: readonly number[], ratio: number): void => {
      for (const name of names) ratios.set(name, (ratios.get(name) ?? 0) + ratio);
    };
    for (const hypothesis of this.tools.hypotheses(parsed)) {
      for (const name of hypothesis.whole ?? [])
        add(this.hangul.whole(name), hypothesis.weight * korean.wholeRatio(hypothesis, name));
      const surnames = new Map<string, number>();
      for (const [given, p] of this.hangul.spelt(hypothesis)) {
        const givenRatio = korean.lifted(hypothesis, p);
        for (const [surname, names] of this.hangul.surnamesOf(given)) {
          let surnameRatio = surnames.get(surname);
          if (surnameRatio === undefined) surnames.set(surname, (surnameRatio = korean.surnameRatio(hypothesis, surname)));
          add(names, hypothesis.weight * surnameRatio * givenRatio);
        }
      }
    }
    for (const [name, ratio] of ratios) scores.set(name, Math.log2(ratio));
  }
}
