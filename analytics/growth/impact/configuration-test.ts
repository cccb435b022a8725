import { seededRandom } from '../../linkage/random';

/** How many ties among some people there are, and would be by chance. */
export interface ConfigurationTest {
  readonly observed: number;
  readonly expected: number;
  /** Share of the chance networks with at least as many, the observed one included. */
  readonly p: number;
  readonly permutations: number;
}

function shuffle(values: Int32Array, random: () => number): void {
  for (let at = values.length - 1; at > 0; at--) {
    const drawn = Math.floor(random() * (at + 1));
    const kept = values[at]!;
    values[at] = values[drawn]!;
    values[drawn] = kept;
  }
}

/**
 * Whether some people have more ties among themselves than their numbers of ties explain: the ends of all ties are joined anew at random,
 * so that everybody keeps as many (configuration model; Molloy and Reed 1995), and as many into each block: a field whose people meet
 * anyway stays one. Ties are counted between different people; the same pair twice counts twice, as it does by chance.
 */
export function configurationTest(
  ties: { readonly a: Int32Array; readonly b: Int32Array },
  inside: (person: number) => boolean,
  block: (person: number) => number,
  options: { readonly permutations: number; readonly seed: number },
): ConfigurationTest {
  const random = seededRandom(options.seed);
  const classes = new Map<string, { readonly one: number[]; readonly two: number[] }>();
  let observed = 0;
  ties.a.forEach((a, at) => {
    const b = ties.b[at]!;
    if (inside(a) && inside(b)) observed++;
    const [first, second] = block(a) <= block(b) ? [a, b] : [b, a];
    const key = `${block(first)}:${block(second)}`;
    const found = classes.get(key) ?? { one: [], two: [] };
    classes.set(key, found);
    found.one.push(first);
    found.two.push(second);
  });
  // Only where both sides hold somebody inside can chance make a tie inside.
  const live = [...classes].flatMap(([key, { one, two }]) => {
    const [first, second] = key.split(':');
    const isSame = first === second;
    const sides = isSame ? [[...one, ...two]] : [one, two];
    return sides.every((side) => side.some(inside)) ? [sides.map((side) => Int32Array.from(side))] : [];
  });
  let [sum, atLeast] = [0, 0];
  for (let run = 0; run < options.permutations; run++) {
    let drawn = 0;
    for (const sides of live) {
      const last = sides.at(-1)!;
      shuffle(last, random);
      const half = sides.length === 1 ? last.length / 2 : 0;
      const first = sides.length === 1 ? last.subarray(0, half) : sides[0]!;
      first.forEach((a, at) => {
        const b = last[half + at]!;
        if (a !== b && inside(a) && inside(b)) drawn++;
      });
    }
    sum += drawn;
    if (drawn >= observed) atLeast++;
  }
  return {
    observed,
    expected: options.permutations === 0 ? observed : sum / options.permutations,
    p: (1 + atLeast) / (1 + options.permutations),
    permutations: options.permutations,
  };
}
