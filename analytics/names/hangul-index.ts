import type { KoreanHypothesis, KoreanModel } from './korean-model';
import { SyllableTable, type SpeltSyllables } from './channel/syllable-table';
import type { Place } from './channel/syllable-channel';

interface Node {
  /** Place of the syllable in the vocabulary. */
  readonly syllable: number;
  readonly children: Map<number, Node>;
  given?: string;
}

/** Hangul names by given name (a trie over syllables) and surname. */
export class HangulIndex {
  private readonly root: Node = { syllable: -1, children: new Map() };
  private readonly vocabulary: string[];
  private readonly places: Map<string, number>;
  private readonly bySurname = new Map<string, Map<string, number[]>>();
  private table: SyllableTable | undefined;

  constructor(private readonly model: KoreanModel) {
    this.vocabulary = [...model.table.vocabulary];
    this.places = new Map(model.table.place);
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
    byGiven.set(surname, [...(byGiven.get(surname) ?? []), item]);
    this.bySurname.set(given, byGiven);
  }

  /** Items of exactly this name. */
  exact(surname: string, given: string): readonly number[] {
    return this.bySurname.get(given)?.get(surname) ?? [];
  }

  /** Surnames that a given name occurs with. */
  surnamesOf(given: string): ReadonlyMap<string, readonly number[]> {
    return this.bySurname.get(given) ?? new Map();
  }

  /** P(letters | given name) for all given names in the index that the letters may spell, by walking the trie along the lattice. */
  spelt({ parts }: KoreanHypothesis): Map<string, number> {
    const found = new Map<string, number>();
    this.table ??=
      this.places.size === this.model.table.vocabulary.length
        ? this.model.table
        : new SyllableTable(this.model.channel, [...this.vocabulary]);
    const lattice = this.model.lattice(parts, this.table);
    const start = new Float64Array(lattice.length + 1);
    start[0] = 1;
    const walk = (node: Node, at: Float64Array, place: Place): void => {
      const next = new Map<number, Float64Array>();
      for (let from = 0; from < lattice.length; from += 1) {
        const before = at[from]!;
        if (before < 1e-9) continue;
        for (const edge of lattice.from(from, place)) spread(edge, before, edge.to, node.children, next, lattice.length);
      }
      for (const [syllable, vector] of next) {
        const child = node.children.get(syllable);
        if (!child) continue;
        if (child.given !== undefined && vector[lattice.length]! > 0)
          found.set(child.given, (found.get(child.given) ?? 0) + vector[lattice.length]!);
        if (child.children.size > 0) walk(child, vector, 'later');
      }
    };
    walk(this.root, start, 'first');
    return found;
  }

  private placeOf(syllable: string): number {
    let place = this.places.get(syllable);
    if (place === undefined) {
      place = this.vocabulary.length;
      this.vocabulary.push(syllable);
      this.places.set(syllable, place);
      this.table = undefined;
    }
    return place;
  }
}

function spread(
  { syllables, p }: SpeltSyllables,
  before: number,
  to: number,
  children: ReadonlyMap<number, Node>,
  next: Map<number, Float64Array>,
  length: number,
): void {
  for (let i = 0; i < p.length; i += 1) {
    const syllable = syllables[i]!;
    if (!children.has(syllable)) continue;
    let vector = next.get(syllable);
    if (!vector) next.set(syllable, (vector = new Float64Array(length + 1)));
    vector[to]! += before * p[i]!;
  }
}
