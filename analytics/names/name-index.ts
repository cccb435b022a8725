import { HangulIndex } from './hangul-index';
import type { KoreanHypothesis, KoreanModel } from './korean-model';
import type { NamedItem, NameComparison, NameHit, NameIndex, ParsedName } from './name-types';

/** What an index needs of the model. */
export interface IndexTools {
  readonly korean: KoreanModel;
  parse(text: string): ParsedName;
  compare(a: ParsedName, b: ParsedName): NameComparison;
  hypotheses(name: ParsedName): readonly KoreanHypothesis[];
}

/** The look-up of names in any script among names in any script; candidates come from tries and keys, never from a scan. */
export class NameIndexOver implements NameIndex {
  private readonly ids: string[] = [];
  private readonly names: ParsedName[] = [];
  private readonly hangul: HangulIndex;

  constructor(
    private readonly tools: IndexTools,
    items: Iterable<NamedItem>,
  ) {
    this.hangul = new HangulIndex(tools.korean);
    for (const { id, name } of items) {
      const item = this.ids.length;
      const parsed = tools.parse(name);
      this.ids.push(id);
      this.names.push(parsed);
      for (const { surname, given } of parsed.hangul) this.hangul.add(surname, given, item);
    }
  }

  get size(): number {
    return this.ids.length;
  }

  search(query: string | ParsedName, top: number): readonly NameHit[] {
    const parsed = typeof query === 'string' ? this.tools.parse(query) : query;
    const scores = new Map<number, number>();
    for (const { surname, given } of parsed.hangul)
      for (const item of this.hangul.exact(surname, given))
        scores.set(item, this.tools.compare(parsed, this.names[item]!).weight);
    if (parsed.hangul.length === 0) this.latinToHangul(parsed, scores);
    const hits = [...scores].map(([item, score]) => ({ id: this.ids[item]!, score }));
    return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).slice(0, top);
  }

  private latinToHangul(parsed: ParsedName, scores: Map<number, number>): void {
    const { korean } = this.tools;
    const ratios = new Map<string, { surname: string; given: string; ratio: number }>();
    const add = (surname: string, given: string, ratio: number): void => {
      const key = `${surname} ${given}`;
      const entry = ratios.get(key) ?? { surname, given, ratio: 0 };
      entry.ratio += ratio;
      ratios.set(key, entry);
    };
    for (const hypothesis of this.tools.hypotheses(parsed)) {
      for (const name of hypothesis.whole ?? [])
        for (const item of this.hangul.whole(name))
          for (const { surname, given, weight } of this.names[item]!.hangul)
            if (surname + given === name) add(surname, given, weight * hypothesis.weight * korean.wholeRatio(hypothesis, name));
      const surnames = new Map<string, number>();
      for (const [given, p] of this.hangul.spelt(hypothesis)) {
        const givenRatio = korean.lifted(hypothesis, p);
        for (const surname of this.hangul.surnamesOf(given).keys()) {
          let surnameRatio = surnames.get(surname);
          if (surnameRatio === undefined) surnames.set(surname, (surnameRatio = korean.surnameRatio(hypothesis, surname)));
          add(surname, given, hypothesis.weight * surnameRatio * givenRatio);
        }
      }
    }
    for (const { surname, given, ratio } of ratios.values()) {
      const score = Math.log2(ratio);
      for (const item of this.hangul.exact(surname, given)) scores.set(item, Math.max(score, scores.get(item) ?? -Infinity));
    }
  }
}
