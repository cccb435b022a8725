import {
  SCORE_PARTS,
  type AskedTopic,
  type OrderedPeople,
  type RankedPerson,
  type TopicReading,
  type WorkReason,
} from '../types';
import { valuesAt } from '../values-at';
import { PLACE_WEIGHTS } from './pool';
import type { ScoringIndex, TopicScorer } from './topic-scorer';
import { valueAt } from './value-at';

/** Works up to which everybody is scored exactly; beyond, those whom a rough look finds. */
export const FEW_WORKS = 60_000;
/** People scored exactly after a rough look: so many times as were asked for, and so many at least. */
const CANDIDATES_PER_RESULT = 1.25;
const FEWEST_CANDIDATES = 1_500;

/** One topic asked of an index: everybody's score, in order, and why. */
export class ExpertiseQuery implements AskedTopic {
  /** Everybody's rough score, once it was asked for: whoever moves a weight or turns a page asks again. */
  private rough: Float32Array | null = null;
  /** Exact scores of those who were looked at, NaN for others. */
  private readonly exact: Float64Array;

  constructor(
    private readonly index: ScoringIndex,
    private readonly scorer: TopicScorer,
  ) {
    this.exact = new Float64Array(index.people.ids.length).fill(NaN);
  }

  /** How the topic is understood. */
  get reading(): TopicReading {
    const { words, parts } = this.scorer;
    const { terms, reading } = words;
    return {
      known: terms.filter(({ code }) => code >= 0).map(({ term }) => term.shown),
      unknown: terms.filter(({ code }) => code < 0).map(({ term }) => term.shown),
      english: reading.english,
      coverage: reading.coverage,
      parts,
    };
  }

  /** Everybody's exact score, by number. */
  scores(): Float64Array {
    return this.exactScores(Int32Array.from(this.index.people.ids, (_, person) => person)).slice();
  }

  /**
   * The people that fit best, the best first; equal scores in order of id.
   *
   * @param mask 1 by number for whom to look at; null for everybody
   */
  order(limit: number, mask: Uint8Array | null): OrderedPeople {
    const { people, lexical } = this.index;
    const { ids } = people;
    let candidates = new Int32Array(ids.length);
    let count = 0;
    for (let person = 0; person < ids.length; person += 1) if (mask === null || mask[person] === 1) candidates[count++] = person;
    candidates = candidates.subarray(0, count);
    const wanted = Math.max(FEWEST_CANDIDATES, Math.ceil(limit * CANDIDATES_PER_RESULT));
    if (this.scorer.isDense && lexical.works > FEW_WORKS && wanted < count) {
      const rough = (this.rough ??= this.scorer.roughScores());
      const values = new Float32Array(count);
      for (let at = 0; at < count; at += 1) values[at] = rough[candidates[at]!]!;
      const floor = valueAt(values, count - wanted);
      candidates = candidates.filter((person) => rough[person]! >= floor);
    }
    const scores = this.exactScores(candidates);
    const best = candidates
      .sort((a, b) => scores[b]! - scores[a]! || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0))
      .slice(0, limit);
    return { people: best, scores: valuesAt(scores, best) };
  }

  /** Why somebody has their score. */
  explain(person: number, reasons: number): RankedPerson {
    const { people, lexical } = this.index;
    const { works, places } = this.index.gatherer().of(Int32Array.of(person));
    const best = this.scorer.bestOf(person, this.scorer.workValues(works), places, 0);
    const entries = Array.from(best.entries.subarray(0, best.length));
    const { values } = best;
    const gains = entries.map((_, place) => PLACE_WEIGHTS[place]! * Math.max(0, values[place]!));
    const all = gains.reduce((sum, gain) => sum + gain, 0);
    const named = entries.slice(0, reasons).map((entry, place): WorkReason => {
      const work = people.works[entry]!;
      const share = all > 0 ? gains[place]! / all : 1 / entries.length;
      return { id: people.workIds.idOf(work), share, terms: lexical.termsOf(work, this.scorer.words.terms) };
    });
    const parts = this.scorer.partsOf(entries);
    const matched = new Set(named.flatMap(({ terms }) => terms));
    return {
      person: people.ids[person]!,
      score: SCORE_PARTS.reduce((sum, part) => sum + parts[part], 0),
      parts,
      works: named,
      matchedTerms: [...new Set(this.scorer.words.terms.map(({ term }) => term.shown))].filter((term) => matched.has(term)),
    };
  }

  /** Exact scores by number, of these people at least. */
  private exactScores(wanted: Int32Array): Float64Array {
    const { exact } = this;
    const missing = wanted.filter((person) => Number.isNaN(exact[person]));
    if (missing.length === 0) return exact;
    const { works, places } = this.index.gatherer().of(missing);
    const values = this.scorer.workValues(works);
    let from = 0;
    for (const person of missing) {
      exact[person] = this.scorer.bestOf(person, values, places, from).score();
      from += this.scorer.entriesOf(person);
    }
    return exact;
  }
}
