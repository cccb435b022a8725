import type { SpellingStyle } from './channel/spelling-style';
import type { SyllableSource } from './channel/syllable-table';
import { GivenLattice } from './channel/given-lattice';
import { GivenTrie } from './given-trie';
import { HANGUL, hangulGiven, hangulSurname } from './hangul-scores';
import { UNRELATED, type KoreanHypothesis, type KoreanModel } from './korean-model';
import type { HangulReading } from './name-types';
import type { TopScores } from './top-scores';

/** A name with the surname and the weight of the reading that has the given name. */
interface Posting {
  readonly surname: number;
  readonly name: number;
  readonly weight: number;
}

/** A given name in the index. */
interface Given {
  readonly text: string;
  readonly postings: Posting[];
}

/** Given names over one vocabulary. */
interface Shelf {
  readonly trie: GivenTrie;
  readonly givens: Given[];
}

/** What adds less than this to a ratio is left out: names that speak for one person are beyond 1. */
const NEGLIGIBLE = 1e-4;
/** Readings less likely than this have no slips. */
const SURE_ENOUGH = 1e-3;

const gap = (given: string, at: number): string => `${given.slice(0, at)}_${given.slice(at + 1)}`;

/**
 * Names in Hangul, found by Latin letters or by Hangul. The ratio of a name is that of its surname alone (`base`), and more where its given
 * name fits; only names that fit are looked at, and then those of the likeliest surnames as far as the wanted number is not reached.
 */
export class HangulIndex {
  private readonly shelves: readonly [common: Shelf, rare: Shelf] = [
    { trie: new GivenTrie(), givens: [] },
    { trie: new GivenTrie(), givens: [] },
  ];
  private readonly rarePlaces = new Map<string, number>();
  private rareSources = new Map<SpellingStyle, SyllableSource>();
  private readonly byGiven = new Map<string, Given>();
  private readonly byGap = new Map<string, Given[]>();
  private readonly byWhole = new Map<string, Posting[]>();
  /** Names that are a surname alone. */
  private readonly lone: Posting[] = [];
  private readonly surnames: string[] = [];
  private readonly surnamePlaces = new Map<string, number>();
  /** Names of each surname, by the order of ids once they were asked for. */
  private readonly bySurname: number[][] = [];
  private readonly readings: (readonly Posting[])[] = [];
  private more = new Float64Array(0);
  private ratios = new Map<SpellingStyle, Map<string, Float64Array>>();
  private sorted = true;

  constructor(
    private readonly model: KoreanModel,
    /** Which of two names comes first when their weights are equal. */
    private readonly order: (a: number, b: number) => number,
  ) {
    // The tables are made now, not by the first query.
    for (const style of model.styles) model.source(style);
  }

  get size(): number {
    return this.byWhole.size;
  }

  /** Adds a name with its readings; names are numbers to the index. */
  add(readings: readonly HangulReading[], name: number): void {
    this.sorted = false;
    this.readings[name] = readings.map(({ surname, given, weight }) => {
      const posting = { surname: this.surnameOf(surname), name, weight };
      if (given === '') this.lone.push(posting);
      else this.givenOf(given).postings.push(posting);
      const same = this.byWhole.get(surname + given);
      if (same) same.push(posting);
      else this.byWhole.set(surname + given, [posting]);
      return posting;
    });
    for (const surname of new Set(this.readings[name].map((posting) => posting.surname))) this.bySurname[surname]!.push(name);
  }

  private surnameOf(surname: string): number {
    let place = this.surnamePlaces.get(surname);
    if (place === undefined) {
      place = this.surnames.length;
      this.surnames.push(surname);
      this.surnamePlaces.set(surname, place);
      this.bySurname.push([]);
      this.ratios.clear();
    }
    return place;
  }

  private givenOf(text: string): Given {
    let given = this.byGiven.get(text);
    if (given) return given;
    given = { text, postings: [] };
    this.byGiven.set(text, given);
    const syllables = [...text];
    const places = syllables.map((syllable) => this.model.placeOf(syllable));
    if (places.includes(-1)) {
      const [, rare] = this.shelves;
      rare.givens[rare.trie.add(syllables.map((syllable) => this.rarePlaceOf(syllable)))] = given;
    } else this.shelves[0].givens[this.shelves[0].trie.add(places)] = given;
    if (text.length > 1)
      for (let at = 0; at < text.length; at += 1) {
        const near = this.byGap.get(gap(text, at));
        if (near) near.push(given);
        else this.byGap.set(gap(text, at), [given]);
      }
    return given;
  }

  private rarePlaceOf(syllable: string): number {
    let place = this.rarePlaces.get(syllable);
    if (place === undefined) {
      this.rarePlaces.set(syllable, (place = this.rarePlaces.size));
      this.rareSources.clear();
    }
    return place;
  }

  /** Names for a query in Hangul or Hanja; `factor` is what a name has in common with it beside the sound. */
  searchHangul(query: readonly HangulReading[], top: TopScores, factor: (name: number) => number): void {
    const found = this.begin();
    const base = new Float64Array(this.surnames.length);
    for (const { surname, given, weight } of query) {
      const ofSurname = Float64Array.from(this.surnames, (other) => weight * hangulSurname(this.model, surname, other));
      ofSurname.forEach((ratio, place) => (base[place]! += ratio * (given === '' ? 1 : HANGUL.unrelated)));
      if (given === '') continue;
      for (const { surname: place, name, weight: share } of this.lone)
        this.give(found, name, share * ofSurname[place]! * (1 - HANGUL.unrelated));
      for (const near of this.near(given, weight > SURE_ENOUGH)) {
        const ratio = hangulGiven(this.model, given, near.text).ratio - HANGUL.unrelated;
        if (ratio > 0)
          for (const { surname: place, name, weight: share } of near.postings)
            this.give(found, name, share * ofSurname[place]! * ratio);
      }
    }
    this.finish(found, base, top, factor);
  }

  private near(given: string, slips: boolean): ReadonlySet<Given> {
    const near = new Set<Given>();
    const same = this.byGiven.get(given);
    if (same) near.add(same);
    if (slips && given.length > 1)
      for (let at = 0; at < given.length; at += 1) for (const other of this.byGap.get(gap(given, at)) ?? []) near.add(other);
    return near;
  }

  /** Names for a query in Latin letters. */
  searchLatin(hypotheses: readonly KoreanHypothesis[], top: TopScores): void {
    const found = this.begin();
    for (const { trie } of this.shelves) trie.visited = 0;
    const base = new Float64Array(this.surnames.length);
    for (const hypothesis of hypotheses) {
      const { weight, parts, whole } = hypothesis;
      if (whole) {
        const unrelated = UNRELATED ** 2;
        base.forEach((_, place) => (base[place]! += weight * unrelated));
        for (const name of whole)
          for (const posting of this.byWhole.get(name) ?? [])
            this.give(found, posting.name, posting.weight * weight * (this.model.wholeRatio(hypothesis, name) - unrelated));
        continue;
      }
      const ofSurname = this.surnameRatios(hypothesis);
      ofSurname.forEach((ratio, place) => (base[place]! += weight * ratio * (parts.length === 0 ? 1 : UNRELATED)));
      if (parts.length === 0) continue;
      for (const { surname, name, weight: share } of this.lone)
        this.give(found, name, share * weight * ofSurname[surname]! * (1 - UNRELATED));
      const most = weight * ofSurname.reduce((max, ratio) => Math.max(max, ratio), 0);
      this.shelves.forEach((shelf, rare) => {
        if (shelf.givens.length === 0) return;
        const lattice = rare === 1 ? this.rareLattice(hypothesis) : this.model.lattice(hypothesis.style as SpellingStyle, parts);
        const { names, p } = shelf.trie.spelt(lattice, (hypothesis.givenBackground * NEGLIGIBLE) / most);
        for (const given of names) {
          const ratio = weight * (this.model.lifted(hypothesis, p[given]!) - UNRELATED);
          if (ratio * most < NEGLIGIBLE) continue;
          for (const { surname, name, weight: share } of shelf.givens[given]!.postings) {
            const value = share * ratio * ofSurname[surname]!;
            if (value > NEGLIGIBLE) this.give(found, name, value);
          }
        }
      });
    }
    this.finish(found, base, top, () => 1);
  }

  /** Nodes of the tries that the last query in Latin letters looked at. */
  get visited(): number {
    return this.shelves.reduce((sum, { trie }) => sum + trie.visited, 0);
  }

  private rareLattice({ style, parts }: KoreanHypothesis): GivenLattice {
    const of = style as SpellingStyle;
    let source = this.rareSources.get(of);
    if (!source) this.rareSources.set(of, (source = of.source([...this.rarePlaces.keys()])));
    return new GivenLattice(parts, source, this.model.korean.channel);
  }

  private surnameRatios(hypothesis: KoreanHypothesis): Float64Array {
    const style = hypothesis.style as SpellingStyle;
    const kept = this.ratios.get(style) ?? new Map<string, Float64Array>();
    this.ratios.set(style, kept);
    let ratios = kept.get(hypothesis.surname);
    if (!ratios) {
      if (kept.size > 5_000) kept.clear();
      ratios = Float64Array.from(this.surnames, (surname) => this.model.surnameRatio(hypothesis, surname));
      kept.set(hypothesis.surname, ratios);
    }
    return ratios;
  }

  private begin(): number[] {
    if (this.more.length < this.readings.length) this.more = new Float64Array(this.readings.length);
    return [];
  }

  private give(found: number[], name: number, ratio: number): void {
    if (this.more[name] === 0) found.push(name);
    this.more[name]! += ratio;
  }

  private finish(found: readonly number[], base: Float64Array, top: TopScores, factor: (name: number) => number): void {
    const score = (name: number): number => {
      const postings = this.readings[name]!;
      let ratio = this.more[name]!;
      for (let at = 0; at < postings.length; at += 1) ratio += postings[at]!.weight * base[postings[at]!.surname]!;
      return ratio * factor(name);
    };
    for (const name of found) top.add(name, score(name));
    this.fill(base, top, score);
    for (const name of found) this.more[name] = 0;
  }

  /** Names whose given name says nothing or speaks against: by what their surname is worth, as far as that speaks for them and names are wanted. */
  private fill(base: Float64Array, top: TopScores, score: (name: number) => number): void {
    if (!this.sorted) for (const names of this.bySurname) names.sort(this.order);
    this.sorted = true;
    const surnames = [...base.keys()].sort((a, b) => base[b]! - base[a]!);
    for (const surname of surnames) {
      if (base[surname]! < Math.max(top.floor, 1)) return;
      let taken = 0;
      for (const name of this.bySurname[surname]!) {
        if (this.more[name] !== 0) continue;
        top.add(name, score(name));
        if (this.readings[name]!.length === 1) taken += 1;
        if (taken >= top.wanted) break;
      }
    }
  }
}
