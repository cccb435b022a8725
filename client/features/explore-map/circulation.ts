/** The country that people leave and come back to. */
export const HOME = 'KR';

/** How many moves: null where they are too few to tell, which is not the same as none. */
export type Moves = number | null;

/** Moves from one country to another, as the server tells them. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly moves?: Moves | undefined;
}

/** How many live in a country. */
export interface Residents {
  readonly key: string;
  readonly count: number;
}

/** A country beside Korea. */
export interface MapCountry {
  readonly code: string;
  /** People who live there; null where it is not among those that are listed. */
  readonly people: number | null;
  /** Of them overseas Koreans. */
  readonly overseas: number;
  /** Moves from Korea to it, and from it to Korea. */
  readonly out: Moves;
  readonly back: Moves;
}

/** A sum of moves, and of how many routes the number is withheld. */
export interface Total {
  readonly moves: number;
  readonly withheld: number;
}

/** What the map shows. */
export interface Circulation {
  /** Countries with moves from or to Korea, most moves first. */
  readonly countries: readonly MapCountry[];
  readonly homePeople: number | null;
  readonly out: Total;
  readonly back: Total;
  /** Moves between two countries abroad, most first. */
  readonly onward: readonly Flow[];
  readonly onwardTotal: Total;
  /** Countries where somebody lives and from or to which nobody moved, most people first. */
  readonly resting: readonly MapCountry[];
}

/** The sum of some numbers of moves. One with a withheld part is not told as if it were whole: the part is counted. */
export const totalOf = (parts: readonly (Moves | undefined)[]): Total => ({
  moves: parts.reduce<number>((sum, moves) => sum + (moves ?? 0), 0),
  withheld: parts.filter((moves) => moves == null).length,
});

/** How much a country weighs in an order: a withheld route as one move. */
export const weightOf = ({ out, back }: Pick<MapCountry, 'out' | 'back'>): number => (out ?? 1) + (back ?? 1);

/** What {@link circulationOf} brings together. */
export interface CirculationParts {
  readonly flows: readonly Flow[];
  /** People by country of residence, and whether all countries are listed. */
  readonly residents: readonly Residents[];
  readonly isWhole: boolean;
  /** Overseas Koreans by country of residence. */
  readonly overseas: readonly Residents[];
  /** The countries of the filter; none for all. */
  readonly chosen: readonly string[];
}

/** Brings moves and people together by country. */
export function circulationOf({ flows, residents, isWhole, overseas, chosen }: CirculationParts): Circulation {
  const inFilter = (code: string): boolean => chosen.length === 0 || chosen.includes(code);
  const people = new Map(residents.filter(({ key }) => inFilter(key)).map(({ key, count }) => [key, count]));
  const koreans = new Map(overseas.map(({ key, count }) => [key, count]));
  const abroad = flows.filter(({ from, to }) => from !== to);
  const outs = abroad.filter(({ from }) => from === HOME);
  const backs = abroad.filter(({ to }) => to === HOME);
  const onward = abroad.filter(({ from, to }) => from !== HOME && to !== HOME);
  const told = (list: readonly Flow[], code: string, end: 'from' | 'to'): Moves => {
    const found = list.find((flow) => flow[end] === code);
    return found ? (found.moves ?? null) : 0;
  };
  const country = (code: string): MapCountry => ({
    code,
    people: people.get(code) ?? (isWhole && inFilter(code) ? 0 : null),
    overseas: Math.min(koreans.get(code) ?? 0, people.get(code) ?? 0),
    out: told(outs, code, 'to'),
    back: told(backs, code, 'from'),
  });
  const moved = new Set([...outs.map(({ to }) => to), ...backs.map(({ from }) => from)]);
  const byCode = (one: MapCountry, two: MapCountry): number => (one.code < two.code ? -1 : 1);
  return {
    countries: [...moved].map(country).sort((one, two) => weightOf(two) - weightOf(one) || byCode(one, two)),
    homePeople: people.get(HOME) ?? null,
    out: totalOf(outs.map(({ moves }) => moves)),
    back: totalOf(backs.map(({ moves }) => moves)),
    onward: [...onward].sort((one, two) => (two.moves ?? 0) - (one.moves ?? 0)),
    onwardTotal: totalOf(onward.map(({ moves }) => moves)),
    resting: [...people.keys()]
      .filter((code) => /^[A-Z]{2}$/.test(code) && code !== HOME && !moved.has(code) && people.get(code)! > 0)
      .map(country)
      .sort((one, two) => two.people! - one.people! || byCode(one, two)),
  };
}

/** Moves back for each move out; null where either is withheld or nobody went out. */
export const ratioOf = ({ out, back }: Pick<MapCountry, 'out' | 'back'>): number | null =>
  out === null || back === null || out === 0 ? null : back / out;

/** Fewer moves out than this say nothing about how many come back. */
const ENOUGH = 10;

/** What the map says first. */
export interface Finding {
  /** Where most go, and what share of the moves out that are told. */
  readonly leader: { readonly code: string; readonly share: number } | null;
  /** Where most and where fewest come back from, for each move out. */
  readonly most: { readonly code: string; readonly ratio: number } | null;
  readonly least: { readonly code: string; readonly ratio: number } | null;
}

/** Reads the finding off the countries. */
export function findingOf({ countries, out }: Circulation): Finding {
  const leading = countries.reduce<MapCountry | null>((high, one) => ((one.out ?? 0) > (high?.out ?? 0) ? one : high), null);
  const ratios = countries
    .flatMap((country) => {
      const ratio = (country.out ?? 0) >= ENOUGH ? ratioOf(country) : null;
      return ratio === null ? [] : [{ code: country.code, ratio }];
    })
    .sort((one, two) => two.ratio - one.ratio || (one.code < two.code ? -1 : 1));
  const [most, least] = [ratios[0], ratios.at(-1)];
  const differ = most && least && most.ratio.toFixed(2) !== least.ratio.toFixed(2);
  return {
    leader: leading?.out ? { code: leading.code, share: leading.out / out.moves } : null,
    most: differ ? most : null,
    least: differ ? least : null,
  };
}

const EUROPE = { west: -25, east: 33, south: 35, north: 72 };

/** Whether a place lies in Europe, as the inset opens it. */
export const isInEurope = ([lng, lat]: readonly [number, number]): boolean =>
  lng > EUROPE.west && lng < EUROPE.east && lat > EUROPE.south && lat < EUROPE.north;

/** The sum of some countries as one. */
export function grouped(countries: readonly MapCountry[]): {
  readonly out: Total;
  readonly back: Total;
  readonly people: number;
  readonly overseas: number;
} {
  return {
    out: totalOf(countries.map(({ out }) => out)),
    back: totalOf(countries.map(({ back }) => back)),
    people: countries.reduce((all, { people }) => all + (people ?? 0), 0),
    overseas: countries.reduce((all, { overseas }) => all + overseas, 0),
  };
}
