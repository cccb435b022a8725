import { AcrossScorer } from './across-scorer';
import type { CompareTools } from './compare-names';
import type { KoreanHypothesis } from './korean-model';
import { hangulKeys, latinKeys, type NameKeys } from './name-keys';
import type { ParsedName } from './name-types';
import type { TopScores } from './top-scores';

/** Candidates that are compared one by one for a query at most; keys in the order of what they promise. */
const MOST_COMPARED = 600;

/** Readings less likely than this are read as Hangul when a query asks. */
const WORTH_PREPARING = 0.2;

const push = (map: Map<string, number[]>, key: string, name: number): void => {
  const list = map.get(key);
  if (list) list.push(name);
  else map.set(key, [name]);
};

/** Names in Latin letters alone, found by keys of surname and consonants, and weighed one by one. */
export class LatinIndex {
  private readonly names = new Map<number, ParsedName>();
  private readonly full = new Map<string, number[]>();
  private readonly initial = new Map<string, number[]>();
  private readonly abbreviated = new Map<string, number[]>();

  constructor(private readonly tools: CompareTools) {}

  /** Adds a name; names are numbers to the index. */
  add(parsed: ParsedName, name: number): void {
    this.names.set(name, parsed);
    while (this.hypotheses.length <= name) this.hypotheses.push(undefined);
    // Made now, not by the first query that meets the name.
    for (const { given, weight } of parsed.latin) if (weight > WORTH_PREPARING) this.tools.korean.prepare(given);
    this.hypothesesOf(name);
    const keys = latinKeys(this.tools.korean, parsed.latin);
    for (const key of keys.full) push(this.full, key, name);
    for (const key of keys.initial) {
      push(this.initial, key, name);
      if (keys.abbreviated) push(this.abbreviated, key, name);
    }
  }

  /** Names for a query in any script. */
  search(query: ParsedName, top: TopScores): void {
    if (this.names.size === 0) return;
    const { korean, latin } = this.tools;
    if (query.hangul.length > 0) {
      const scorer = new AcrossScorer(korean, query.hangul);
      for (const name of this.candidates(query)) top.add(name, scorer.ratio(this.hypothesesOf(name)));
    } else {
      const weigh = latin.against(query.latin);
      for (const name of this.candidates(query)) top.add(name, weigh(this.names.get(name)!.latin));
    }
  }

  /** By the number of the name: what is made for fifty thousand names is no burden on the collector of garbage in an array. */
  private readonly hypotheses: (readonly KoreanHypothesis[] | undefined)[] = [];
  private hypothesesOf(name: number): readonly KoreanHypothesis[] {
    return (this.hypotheses[name] ??= this.tools.korean.hypotheses(this.names.get(name)!.latin));
  }

  private candidates(query: ParsedName): ReadonlySet<number> {
    const keyed: NameKeys[] = [];
    if (query.hangul.length > 0) keyed.push(hangulKeys(query));
    if (query.latin.length > 0) keyed.push(latinKeys(this.tools.korean, query.latin));
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
    return names;
  }
}
