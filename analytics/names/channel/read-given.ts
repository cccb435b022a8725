import type { GivenLattice } from './given-lattice';
import type { SpellingStyle } from './spelling-style';

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

const WIDTH = 40;

/** The likeliest given names behind a lattice, the best first: a beam over its syllables (Viterbi n-best). */
export function readGiven(
  lattice: GivenLattice,
  style: SpellingStyle,
  priors: { readonly first: Float64Array; readonly later: Float64Array },
  most = 24,
): ReadGiven[] {
  const { vocabulary } = lattice.table;
  const done = new Map<string, ReadGiven>();
  let paths: Path[] = [{ at: 0, given: '', joint: 1, prior: 1 }];
  for (let n = 1; n <= 3 && paths.length > 0; n += 1) {
    const place = n === 1 ? 'first' : 'later';
    const next: Path[] = [];
    for (const path of paths)
      for (const { to, syllables, p } of lattice.from(path.at, place)) {
        const scored: Path[] = [];
        for (let i = 0; i < p.length; i += 1) {
          const prior = priors[place][syllables[i]!]!;
          if (p[i]! * prior < 1e-9) continue;
          scored.push({
            at: to,
            given: path.given + vocabulary[syllables[i]!]!,
            joint: path.joint * p[i]! * prior,
            prior: path.prior * prior,
          });
        }
        next.push(...(scored.length > 12 ? scored.toSorted((x, y) => y.joint - x.joint).slice(0, 12) : scored));
      }
    for (const path of next) {
      if (path.at !== lattice.length) continue;
      const length = style.length(n);
      const seen = done.get(path.given);
      done.set(path.given, { given: path.given, joint: (seen?.joint ?? 0) + path.joint * length, prior: path.prior * length });
    }
    paths = next
      .filter(({ at }) => at < lattice.length)
      .toSorted((x, y) => y.joint - x.joint)
      .slice(0, WIDTH);
  }
  return [...done.values()].toSorted((x, y) => y.joint - x.joint || (x.given < y.given ? -1 : 1)).slice(0, most);
}
