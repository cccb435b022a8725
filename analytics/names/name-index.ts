import { SAME_HANJA, type CompareTools } from './compare-names';
import { HangulIndex } from './hangul-index';
import { LatinIndex } from './latin-index';
import type { NamedItem, NameHit, NameIndex, NameModel, ParsedName } from './name-types';
import { TopScores } from './top-scores';

/**
 * The look-up of names in any script among names in any script. Candidates come from a trie over Hangul and from keys of sound, never
 * from a scan; names that are written alike are compared once.
 */
export class NameIndexOver implements NameIndex {
  private readonly hanja: string[] = [];
  private readonly ids: string[][] = [];
  private readonly byText = new Map<string, number>();
  private readonly hangul: HangulIndex;
  private readonly latin: LatinIndex;
  private items = 0;

  constructor(
    private readonly model: Pick<NameModel, 'parse'>,
    private readonly tools: CompareTools,
    items: Iterable<NamedItem>,
  ) {
    this.hangul = new HangulIndex(tools.korean, (a, b) => (this.ids[a]![0]! < this.ids[b]![0]! ? -1 : 1));
    this.latin = new LatinIndex(tools);
    for (const { id, name } of items) this.add(id, name);
    for (const ids of this.ids) ids.sort();
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
    const name = this.ids.length;
    const parsed = this.model.parse(text);
    this.byText.set(text, name);
    this.ids.push([id]);
    this.hanja.push(parsed.hanja);
    if (parsed.hangul.length > 0) this.hangul.add(parsed.hangul, name);
    else if (parsed.latin.length > 0) this.latin.add(parsed, name);
  }

  search(query: string | ParsedName, top: number): readonly NameHit[] {
    const parsed = typeof query === 'string' ? this.model.parse(query) : query;
    const scores = new TopScores(top);
    if (parsed.hangul.length > 0)
      this.hangul.searchHangul(parsed.hangul, scores, (name) =>
        parsed.hanja !== '' && this.hanja[name] === parsed.hanja ? 2 ** SAME_HANJA : 1,
      );
    else if (parsed.latin.length > 0) this.hangul.searchLatin(this.tools.hypotheses(parsed), scores);
    if (parsed.hangul.length > 0 || parsed.latin.length > 0) this.latin.search(parsed, scores);
    return this.best(scores, top);
  }

  /** Nodes of the tries that the last query in Latin letters looked at, for measurements. */
  get visited(): number {
    return this.hangul.visited;
  }

  private best(scores: TopScores, top: number): NameHit[] {
    const sorted = scores.sorted();
    const hits: NameHit[] = [];
    const seen = new Set<string>();
    for (let at = 0; at < sorted.length && hits.length < top;) {
      // Equal weights are one group in the order of their ids, over all names that have it.
      const [, score] = sorted[at]!;
      const ids: string[] = [];
      for (; at < sorted.length && sorted[at]![1] === score; at += 1) ids.push(...this.ids[sorted[at]![0]]!.slice(0, top));
      for (const id of ids.sort()) {
        if (hits.length === top) break;
        if (!seen.has(id)) hits.push({ id, score: Math.log2(score) });
        seen.add(id);
      }
    }
    return hits;
  }
}
