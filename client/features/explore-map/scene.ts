import { alongArc, arcWidth, type Arc, type Point } from './arcs';
import { grouped, HOME, isInEurope, totalOf, weightOf, type Circulation, type MapCountry, type Total } from './circulation';
import { placeOf } from './world';

/** The id of the mark that stands for several countries of Europe. */
export const EUROPE = 'europe';

/** Marks nearer than this to each other, on average, cannot be told apart. */
const CROWDED = 30;
/** At most so many routes between countries abroad are drawn. */
const MOST_ONWARD = 6;
const RADIUS = { least: 4.5, most: 13 };
/** Radius of the mark of Korea. */
const HOME_RADIUS = 8;

/** A country, or several, on the map. */
export interface Mark extends Point {
  readonly id: string;
  readonly codes: readonly string[];
  readonly radius: number;
  /** Radius of the core: its area in the mark's is the share of overseas Koreans. */
  readonly core: number;
  readonly people: number | null;
  readonly out: Total;
  readonly back: Total;
}

/** A drawn route. */
export interface Route {
  readonly id: string;
  readonly way: 'out' | 'back' | 'onward';
  readonly arc: Arc;
  /** Whether its number is withheld: a line of no width stands for it. */
  readonly isWithheld: boolean;
  /** The marks at its ends that are not Korea. */
  readonly ends: readonly string[];
}

/** What is drawn over the ground. */
export interface Scene {
  readonly home: Point | null;
  readonly homeRadius: number;
  readonly marks: readonly Mark[];
  readonly routes: readonly Route[];
  /** Countries that are one mark here, to be opened in the inset. */
  readonly grouped: readonly MapCountry[];
}

/** What {@link sceneOf} draws. */
export interface SceneParts {
  readonly circulation: Circulation;
  /** Where a country is on the screen. */
  readonly at: (code: string) => Point | null;
  /** Whether countries of Europe that are too near become one mark. */
  readonly groups: boolean;
  /** Size of marks and arcs: smaller where the map is. */
  readonly scale?: number;
  /** Only these countries; all when left out. */
  readonly only?: readonly string[];
}

/** Whether marks are on average too near to the next one to be told apart. */
export function isCrowded(points: readonly Point[]): boolean {
  if (points.length < 2) return false;
  const nearest = points.map((one) =>
    Math.min(...points.filter((other) => other !== one).map(({ x, y }) => Math.hypot(x - one.x, y - one.y))),
  );
  return nearest.reduce((sum, far) => sum + far, 0) / nearest.length < CROWDED;
}

/** The widest flow of all countries: widths on the map and in the inset are of one measure. */
const widestOf = ({ countries }: Circulation): number =>
  Math.max(1, ...countries.flatMap(({ out, back }) => [out ?? 0, back ?? 0]));

/** Places marks and routes. */
export function sceneOf({ circulation, at, groups, only, scale = 1 }: SceneParts): Scene {
  const shown = circulation.countries.filter(({ code }) => (!only || only.includes(code)) && at(code) !== null);
  const european = shown.filter(({ code }) => {
    const place = placeOf(code);
    return place !== null && isInEurope(place);
  });
  const isOne = groups && european.length > 1 && isCrowded(european.map(({ code }) => at(code)!));
  const apart = isOne ? shown.filter((country) => !european.includes(country)) : shown;
  const most = Math.max(1, ...circulation.countries.map(({ people }) => people ?? 0));
  const radiusOf = (people: number | null): number =>
    scale * Math.min(RADIUS.most + 2, RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt((people ?? 0) / most));
  const coreOf = (people: number | null, overseas: number, radius: number): number =>
    people ? Math.max(overseas > 0 ? 1.5 : 0, (radius - 2) * Math.sqrt(overseas / people)) : 0;
  const single = (country: MapCountry): Mark => {
    const radius = radiusOf(country.people);
    return {
      ...at(country.code)!,
      id: country.code,
      codes: [country.code],
      radius,
      core: coreOf(country.people, country.overseas, radius),
      people: country.people,
      out: totalOf([country.out]),
      back: totalOf([country.back]),
    };
  };
  const marks = apart.map(single);
  if (isOne) {
    const sum = grouped(european);
    const all = european.reduce((total, country) => total + weightOf(country), 0) || 1;
    const middle = (key: 'x' | 'y'): number =>
      european.reduce(
        (total, country) => total + at(country.code)![key] * (all > 1 ? weightOf(country) / all : 1 / european.length),
        0,
      );
    const radius = radiusOf(sum.people);
    const mark: Mark = {
      id: EUROPE,
      codes: european.map(({ code }) => code),
      x: middle('x'),
      y: middle('y'),
      radius,
      core: coreOf(sum.people, sum.overseas, radius),
      people: sum.people,
      out: sum.out,
      back: sum.back,
    };
    const place = marks.findIndex((other) => other.out.moves + other.back.moves < sum.out.moves + sum.back.moves);
    marks.splice(place < 0 ? marks.length : place, 0, mark);
  }
  const home = at(HOME);
  const homeRadius = HOME_RADIUS * scale;
  const routes = routesOf(circulation, home && { ...home, radius: homeRadius }, marks, scale);
  return { home, homeRadius, marks, routes, grouped: isOne ? european : [] };
}

/** Points of the routes between Korea and abroad, for what should not lie on them. */
export const pointsOf = ({ routes }: Scene): readonly Point[] =>
  routes.flatMap(({ way, arc }) => (way === 'onward' ? [] : alongArc(arc)));

function routesOf(
  circulation: Circulation,
  home: (Point & { readonly radius: number }) | null,
  marks: readonly Mark[],
  scale: number,
): readonly Route[] {
  const most = Math.max(widestOf(circulation), ...marks.flatMap(({ out, back }) => [out.moves, back.moves]));
  const border = marks.flatMap((mark) => {
    if (!home) return [];
    const ends = [mark.id];
    const route = (way: 'out' | 'back', { moves, withheld }: Total): readonly Route[] => {
      if (moves === 0 && withheld === 0) return [];
      const [korea, abroad] = [
        { point: home, radius: home.radius + 1 },
        { point: mark, radius: mark.radius + 2 },
      ];
      const [from, to] = way === 'out' ? [korea, abroad] : [abroad, korea];
      const arc = {
        from: from.point,
        to: to.point,
        fromRadius: from.radius,
        toRadius: to.radius,
        width: arcWidth(moves, most) * scale,
      };
      return [{ id: `${way}~${mark.id}`, way, arc, isWithheld: moves === 0, ends }];
    };
    return [...route('out', mark.out), ...route('back', mark.back)];
  });
  const markOf = new Map(marks.flatMap((mark) => mark.codes.map((code) => [code, mark] as const)));
  const sums = new Map<string, { readonly from: Mark; readonly to: Mark; moves: number }>();
  for (const { from, to, moves } of circulation.onward) {
    const [one, two] = [markOf.get(from), markOf.get(to)];
    if (!one || !two || one === two || !moves) continue;
    const key = `${one.id}~${two.id}`;
    const sum = sums.get(key) ?? { from: one, to: two, moves: 0 };
    sum.moves += moves;
    sums.set(key, sum);
  }
  const onward = [...sums.values()]
    .sort((one, two) => two.moves - one.moves)
    .slice(0, MOST_ONWARD)
    .map(({ from, to }): Route => {
      const arc = { from, to, fromRadius: from.radius + 3, toRadius: to.radius + 3, width: 1.2 };
      return { id: `onward~${from.id}~${to.id}`, way: 'onward', arc, isWithheld: false, ends: [from.id, to.id] };
    });
  // The widest lie lowest, so that none hides another.
  return [...onward, ...border.sort((one, two) => two.arc.width - one.arc.width)];
}

/** The marks in the order in which they are named: the one that is chosen comes before those with more moves. */
export const chosenFirst = (marks: readonly Mark[], chosen: string | null): readonly Mark[] =>
  chosen === null ? marks : marks.toSorted((one, two) => Number(two.codes.includes(chosen)) - Number(one.codes.includes(chosen)));
