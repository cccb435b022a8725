import type { GivenLattice } from './given-lattice';
import type { SpellingStyle } from './spelling-style';
import type { Place } from './syllable-channel';
import type { SpeltSyllables } from './syllable-table';

/** A given name in Hangul that letters may spell. */
export interface ReadGiven {
  readonly given: string;
  /** P(given name, letters). */
  readonly joint: number;
  /** P(given name), by its syllables. */
  readonly prior: number;
}

interface Path {
  readonly at: number;
  readonly given: string;
  readonly joint: number;
  readonly prior: number;
}

/** A syllable that letters may spell: P(syllable, letters) and P(syllable). */
interface ReadSyllable {
  readonly syllable: string;
  readonly joint: number;
  readonly prior: number;
}

const WIDTH = 40;
const BRANCHES = 12;
const MOST = 24;
const LONGEST = 3;
const LEAST = 1e-9;

/** Reads given names in Latin letters as Hangul; keeps the likeliest syllables of each piece of letters. */
export class GivenReader {
  private readonly kept: Record<Place, WeakMap<SpeltSyllables, readonly ReadSyllable[]>> = {
    first: new WeakMap(),
    later: new WeakMap(),
  };

  constructor(
    private readonly style: SpellingStyle,
    private readonly priors: (place: Place) => Float64Array,
  ) {}

  /**
   * The likeliest given names behind a lattice, the best first: a beam over its syllables (Viterbi n-best). Three syllables are only looked for
   * where one or two do not spell it.
   */
  read(lattice: GivenLattice): ReadGiven[] {
    const done = new Map<string, ReadGiven>();
    let paths: Path[] = [{ at: 0, given: '', joint: 1, prior: 1 }];
    for (let n = 1; n <= LONGEST && paths.length > 0; n += 1) {
      if (n === LONGEST && done.size > 0) break;
      paths = this.further(paths, n, lattice, done);
    }
    const found = [...done.values()].sort((x, y) => y.joint - x.joint || (x.given < y.given ? -1 : 1));
    const least = (found[0]?.joint ?? 0) * 1e-5;
    return found.slice(0, MOST).filter(({ joint }) => joint > least);
  }

  /** One more syllable: names that are whole go to `done`, the best of the others are gone on with. */
  private further(paths: readonly Path[], n: number, lattice: GivenLattice, done: Map<string, ReadGiven>): Path[] {
    const place = n === 1 ? 'first' : 'later';
    const length = this.style.length(n);
    const next: Path[] = [];
    for (const { at, given, joint, prior } of paths)
      for (const { to, spelt } of lattice.from(at, place)) {
        if (to < lattice.length && (n === LONGEST || (n === LONGEST - 1 && done.size > 0))) continue;
        for (const read of this.likeliest(spelt, place, lattice.table.vocabulary)) {
          const name = given + read.syllable;
          const path = { at: to, given: name, joint: joint * read.joint, prior: prior * read.prior };
          if (to < lattice.length) next.push(path);
          else
            done.set(name, {
              given: name,
              joint: (done.get(name)?.joint ?? 0) + path.joint * length,
              prior: path.prior * length,
            });
        }
      }
    return next.sort((x, y) => y.joint - x.joint).slice(0, WIDTH);
  }

  private likeliest(spelt: SpeltSyllables, place: Place, vocabulary: readonly string[]): readonly ReadSyllable[] {
    let likeliest = this.kept[place].get(spelt);
    if (!likeliest) {
      const priors = this.priors(place);
      const all: ReadSyllable[] = [];
      spelt.p.forEach((p, i) => {
        const syllable = spelt.syllables[i]!;
        const prior = priors[syllable]!;
        if (p * prior >= LEAST) all.push({ syllable: vocabulary[syllable]!, joint: p * prior, prior });
      });
      likeliest = all.sort((x, y) => y.joint - x.joint).slice(0, BRANCHES);
      this.kept[place].set(spelt, likeliest);
    }
    return likeliest;
  }
}
