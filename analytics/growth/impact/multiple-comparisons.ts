/** Places of p-values from the smallest to the largest. */
const rising = (values: readonly number[]): number[] =>
  [...values.keys()].sort((one, two) => values[one]! - values[two]! || one - two);

/** P-values that hold for all comparisons at once (Holm 1979): under no effect, any of them is below α with a probability of α at most. */
export function holm(values: readonly number[]): number[] {
  const adjusted = new Array<number>(values.length);
  let most = 0;
  rising(values).forEach((place, rank) => {
    most = Math.max(most, Math.min(1, (values.length - rank) * values[place]!));
    adjusted[place] = most;
  });
  return adjusted;
}

/** P-values by false discovery rate (Benjamini and Hochberg 1995): of those below α, a share of α at most is false on average. */
export function benjaminiHochberg(values: readonly number[]): number[] {
  const adjusted = new Array<number>(values.length);
  let least = 1;
  rising(values)
    .reverse()
    .forEach((place, at) => {
      least = Math.min(least, (values.length / (values.length - at)) * values[place]!);
      adjusted[place] = least;
    });
  return adjusted;
}
