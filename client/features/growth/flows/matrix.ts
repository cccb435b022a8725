/** A flow between two places. */
export interface MatrixFlow {
  readonly from: string;
  readonly to: string;
  readonly moves?: number | null;
}

/** The country that people leave and come back to. */
export const HOME = 'KR';

/** A sum of flows of which some are withheld. */
export interface Total {
  readonly moves: number;
  readonly withheld: number;
}

/** The matrix of flows. */
export interface Matrix {
  /** Korea first where places are countries, then those with the most moves. */
  readonly places: readonly string[];
  /** By `from~to`; null where there are too few to tell. */
  readonly cells: ReadonlyMap<string, number | null>;
  readonly most: number;
  readonly out: Total;
  readonly back: Total;
  /** Routes that the matrix has no room for. */
  readonly left: number;
}

const sumOf = (flows: readonly MatrixFlow[]): Total => ({
  moves: flows.reduce((sum, { moves }) => sum + (moves ?? 0), 0),
  withheld: flows.filter(({ moves }) => moves === null || moves === undefined).length,
});

/** Puts flows into a matrix of at most so many places. A withheld flow weighs as one move in the order of places. */
export function matrixOf(flows: readonly MatrixFlow[], room: number, home: string | null = HOME): Matrix {
  const weights = new Map<string, number>();
  for (const { from, to, moves } of flows)
    for (const place of [from, to]) weights.set(place, (weights.get(place) ?? 0) + (moves ?? 1));
  if (home !== null) weights.delete(home);
  const others = [...weights].sort(([one, many], [two, more]) => more - many || (one < two ? -1 : 1)).map(([place]) => place);
  const first = home === null ? [] : [home];
  const places = flows.length ? [...first, ...others.slice(0, room - first.length)] : [];
  const inside = flows.filter(({ from, to }) => places.includes(from) && places.includes(to));
  return {
    places,
    cells: new Map(inside.map(({ from, to, moves }) => [`${from}~${to}`, moves ?? null])),
    most: Math.max(1, ...inside.map(({ moves }) => moves ?? 0)),
    out: sumOf(flows.filter(({ from }) => from === home)),
    back: sumOf(flows.filter(({ to }) => to === home)),
    left: flows.length - inside.length,
  };
}
