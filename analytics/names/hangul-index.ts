import type { KoreanHypothesis, KoreanModel } from './korean-model';
import { jamoOfSyllable } from './channel/syllable-channel';
import { withInitialSound } from './hanja';
import { GivenLattice } from './channel/given-lattice';
import type { SpellingStyle } from './channel/spelling-style';
import type { SyllableSource } from './channel/syllable-table';

interface Node {
  /** Place of the syllable in the vocabulary. */
  readonly syllable: number;
  readonly children: Map<number, Node>;
  given?: string;
}

const gap = (given: string, at: number): string => `${given.slice(0, at)}_${given.slice(at + 1)}`;

/** Whether two syllables differ in one or two of onset, nucleus and coda. */
function isNear(a: string, b: string): boolean {
  const [x, y] = [jamoOfSyllable(a), jamoOfSyllable(b)];
  return x.initial === y.initial || x.vowel === y.vowel;
}

/** Hangul names by given name (a trie over syllables) and surname. */
export class HangulIndex {
  private readonly root: Node = { syllable: -1, children: new Map() };
  private readonly vocabulary: string[];
  private readonly places: Map<string, number>;
  private readonly bySurname = new Map<string, Map<string, number[]>>();
  private readonly sources = new Map<SpellingStyle, SyllableSource>();
  /** Given names by what is left when one syllable is taken out. */
  private readonly byGap = new Map<string, string[]>();
  private readonly byWhole = new Map<string, number[]>();

  constructor(private readonly model: KoreanModel) {
    this.vocabulary = [...model.vocabulary];
    this.places = new Map(model.vocabulary.map((syllable, place) => [syllable, place]));
  }

  /** Adds an item's name; items are numbers to the index. */
  add(surname: string, given: string, item: number): void {
    let node = this.root;
    for (const syllable of given) {
      const place = this.placeOf(syllable);
      let child = node.children.get(place);
      if (!child) node.children.set(place, (child = { syllable: place, children: new Map() }));
      node = child;
    }
    node.given = given;
    const byGiven = this.bySurname.get(given) ?? new Map<string, number[]>();
    const items = byGiven.get(surname);
    if (items) items.push(item);
    else byGiven.set(surname, [item]);
    if (!this.bySurname.has(given) && given.length > 1)
      for (let at = 0; at < given.length; at += 1) {
        const key = gap(given, at);
        const list = this.byGap.get(key);
        if (list) list.push(given);
        else this.byGap.set(key, [given]);
      }
    this.bySurname.set(given, byGiven);
    const same = this.byWhole.get(surname + given);
    if (same) same.push(item);
    else this.byWhole.set(surname + given, [item]);
  }

  /** Items of this name, of the same given name with a surname on the other side of the initial-sound rule, and one syllable away. */
  near(surname: string, given: string): Set<number> {
    const found = new Set<number>();
    const take = (of: string, spelt: string): void => {
      for (const item of this.bySurname.get(spelt)?.get(of) ?? []) found.add(item);
    };
    take(surname, given);
    for (const other of this.bySurname.get(given)?.keys() ?? [])
      if (withInitialSound(other) === withInitialSound(surname)) take(other, given);
    if (given.length < 2) return found;
    for (let at = 0; at < given.length; at += 1)
      for (const other of this.byGap.get(gap(given, at)) ?? [])
        if (isNear(other[at] ?? '', given[at] ?? '')) take(surname, other);
    return found;
  }

  /** Items whose whole name is this, wherever it is cut. */
  whole(name: string): readonly number[] {
    return this.byWhole.get(name) ?? [];
  }

  /** Surnames that a given name occurs with. */
  surnamesOf(given: string): ReadonlyMap<string, readonly number[]> {
    return this.bySurname.get(given) ?? new Map();
  }

  /** P(letters | given name) for all given names in the index that the letters may spell, by walking the trie along the lattice. */
  spelt({ style, parts, givenBackground }: KoreanHypothesis): Map<string, number> {
    const found = new Map<string, number>();
    if (style === 'transcribed' || parts.length === 0) return found;
    let source = this.sources.get(style);
    if (!source)
      this.sources.set(
        style,
        (source =
          this.vocabulary.length === this.model.vocabulary.length
            ? this.model.source(style)
            : style.source([...this.vocabulary])),
      );
    const lattice = new GivenLattice(parts, source, this.model.korean.channel);
    // What falls below this is worth less than nothing; on the way down a probability only shrinks.
    const least = givenBackground * 1e-5;
    const { length } = lattice;
    const visit = (node: Node, vector: Float64Array): void => {
      const whole = vector[length]!;
      if (node.given !== undefined && whole > least) found.set(node.given, (found.get(node.given) ?? 0) + whole);
      for (const child of node.children.values()) {
        const next = lattice.step(vector, child.syllable, child.children.size === 0, least);
        if (next) visit(child, next);
      }
    };
    for (const [syllable, vector] of lattice.start(this.root.children, least)) {
      const child = this.root.children.get(syllable);
      if (child) visit(child, vector);
    }
    return found;
  }

  private placeOf(syllable: string): number {
    let place = this.places.get(syllable);
    if (place === undefined) {
      place = this.vocabulary.length;
      this.vocabulary.push(syllable);
      this.places.set(syllable, place);
      this.sources.clear();
    }
    return place;
  }
}
