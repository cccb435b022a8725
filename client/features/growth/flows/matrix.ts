import type { CirculationQuery } from '../../../api/generated/growth';

type Flow = CirculationQuery['circulation']['flows'][number];

/** The country that people leave and come back to. */
export const HOME = 'KR';

/** A sum of flows of which some are withheld. */
export interface Total {
  readonly moves: number;
  readonly withheld: number;
}

/** The matrix of flows. */
export interface Matrix {
  /** Korea first, then the countries with the most moves. */
  readonly countries: readonly string[];
  /** By `from~to`; null where there are too few to tell. */
  readonly cells: ReadonlyMap<string, number | null>;
  readonly most: number;
  readonly out: Total;
  readonly back: Total;
  /** Routes that the matrix has no room for. */
  readonly left: number;
}

const sumOf = (flows: readonly Flow[]): Total => ({
  moves: flows.reduce((sum, { moves }) => sum + (moves ?? 0), 0),
  withheld: flows.filter(({ moves }) => moves === null || moves === undefined).length,
});

/** Puts flows into a matrix of at most so many countries. A withheld flow weighs as one move in the order of countries. */
export function matrixOf(flows: readonly Flow[], room: number): Matrix {
  const weights = new Map<string, number>();
  for (const { from, to, moves } of flows)
    for (const country of [from, to]) weights.set(country, (weights.get(country) ?? 0) + (moves ?? 1));
  weights.delete(HOME);
  const others = [...weights].sort(([one, many], [two, more]) => more - many || (one < two ? -1 : 1)).map(([country]) => country);
  const countries = flows.length ? [HOME, ...others.slice(0, room - 1)] : [];
  const inside = flows.filter(({ from, to }) => countries.includes(from) && countries.includes(to));
  return {
    countries,
    cells: new Map(inside.map(({ from, to, moves }) => [`${from}~${to}`, moves ?? null])),
    most: Math.max(1, ...inside.map(({ moves }) => moves ?? 0)),
    out: sumOf(flows.filter(({ from }) => from === HOME)),
    back: sumOf(flows.filter(({ to }) => to === HOME)),
    left: flows.length - inside.length,
  };
}
