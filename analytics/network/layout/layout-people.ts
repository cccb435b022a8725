import type { TieIndex } from '../tie-index';
import { placeDiscs } from './meta-layout';

/** Where people stood before. */
export interface PreviousLayout {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly community: Uint16Array;
  readonly communities: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly colour: number;
  }[];
  readonly rowOf: ReadonlyMap<string, number>;
}

/** A community with its place. */
export interface PlacedCommunity {
  readonly id: string;
  readonly members: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly colour: number;
  /** x, y, x, y … */
  readonly hull: readonly number[];
}

/** Places of everybody of an index. */
export interface PlacedPeople {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Number in `communities`, 65535 for none. */
  readonly community: Uint16Array;
  readonly communities: readonly PlacedCommunity[];
}

/** Smaller groups are no bubble of their own. */
const SMALLEST = 3;
/** Most bubbles. */
const MOST = 149;
const COLOURS = 10;
const NONE = 65_535;
const SPACING = 9;
const GOLDEN = 2.399963229728653;

const radius = (people: number): number => SPACING * Math.sqrt(people) + 10;
const tiesOf = ({ pairsOf }: TieIndex, row: number): number => pairsOf.start[row + 1]! - pairsOf.start[row]!;

/** Members of every community large enough, the largest first; within one, whoever has most ties comes first. */
function gather(index: TieIndex, labels: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  labels.forEach((label, row) => {
    if (label < 0) return;
    const group = groups.get(label) ?? [];
    groups.set(label, group);
    group.push(row);
  });
  return [...groups.values()]
    .filter((group) => group.length >= SMALLEST)
    .map((group) => group.sort((one, two) => tiesOf(index, two) - tiesOf(index, one) || one - two))
    .sort((one, two) => two.length - one.length || one[0]! - two[0]!)
    .slice(0, MOST);
}

/** Which earlier community each one continues: the one most of its members come from, each taken once, the largest overlap first. */
function matchPrevious(
  index: TieIndex,
  groups: readonly (readonly number[])[],
  previous: PreviousLayout | null,
): (number | null)[] {
  const matches = groups.map((): number | null => null);
  if (!previous) return matches;
  const overlaps = groups.flatMap((group, at) => {
    const counts = new Map<number, number>();
    for (const row of group) {
      const before = previous.rowOf.get(index.people.rows[row]!.id);
      const community = before === undefined ? NONE : previous.community[before]!;
      if (community !== NONE) counts.set(community, (counts.get(community) ?? 0) + 1);
    }
    return [...counts].map(([before, count]) => ({ at, before, count }));
  });
  overlaps.sort((one, two) => two.count - one.count || one.at - two.at || one.before - two.before);
  const taken = new Set<number>();
  for (const { at, before } of overlaps) {
    if (matches[at] !== null || taken.has(before)) continue;
    matches[at] = before;
    taken.add(before);
  }
  return matches;
}

function coloursOf(matches: readonly (number | null)[], previous: PreviousLayout | null): number[] {
  const colours = matches.map((before) => (before === null || !previous ? 0 : previous.communities[before]!.colour));
  const free = Array.from({ length: COLOURS }, (_, at) => at + 1).filter((colour) => !colours.includes(colour));
  return colours.map((colour, at) => (colour > 0 || at >= COLOURS ? colour : (free.shift() ?? 0)));
}

function linksBetween(index: TieIndex, community: Uint16Array): { source: number; target: number; weight: number }[] {
  const weights = new Map<number, number>();
  for (let pair = 0; pair < index.pairA.length; pair++) {
    const [one, two] = [community[index.pairA[pair]!]!, community[index.pairB[pair]!]!];
    if (one === two || one === NONE || two === NONE) continue;
    const key = Math.min(one, two) * 1024 + Math.max(one, two);
    weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  return [...weights].map(([key, weight]) => ({ source: Math.floor(key / 1024), target: key % 1024, weight }));
}

const circle = (x: number, y: number, r: number): number[] =>
  Array.from({ length: 24 }, (_, at) => (at / 24) * 2 * Math.PI).flatMap((angle) => [
    x + r * Math.cos(angle),
    y + r * Math.sin(angle),
  ]);

/**
 * Places everybody: communities as discs by a force layout among themselves, members inside their disc on a sunflower, in an
 * order that spreads those with most ties over all of it, since they are the ones that are drawn; people of no community around all of it. A force layout of all 50,000 people would take minutes and show no
 * more than this. Who stays in a community keeps the place they had in it, and a community stays where it was.
 *
 * @param labels community of each person, −1 for none
 */
export function layoutPeople(index: TieIndex, labels: Int32Array, previous: PreviousLayout | null): PlacedPeople {
  const groups = gather(index, labels);
  const community = new Uint16Array(index.people.count).fill(NONE);
  groups.forEach((group, at) => group.forEach((row) => (community[row] = at)));
  const matches = matchPrevious(index, groups, previous);
  const colours = coloursOf(matches, previous);
  const discs = groups.map((group, at) => {
    const before = matches[at];
    const place = previous && before !== null && before !== undefined ? previous.communities[before] : undefined;
    return { r: radius(group.length), ...(place ? { before: { x: place.x, y: place.y } } : {}) };
  });
  const places = placeDiscs(discs, linksBetween(index, community));
  const x = new Float32Array(index.people.count);
  const y = new Float32Array(index.people.count);
  groups.forEach((group, at) => placeMembers(index, group, places[at]!, discs[at]!.r, matches[at] ?? null, previous, x, y));
  placeOthers(community, places, discs, x, y);
  const used = new Set<string>();
  const communities = groups.map((members, at): PlacedCommunity => {
    const { x: cx, y: cy } = places[at]!;
    const { r } = discs[at]!;
    const before = matches[at];
    let id =
      previous && before !== null && before !== undefined
        ? previous.communities[before]!.id
        : index.people.rows[members[0]!]!.id.slice(-6);
    while (used.has(id)) id += 'x';
    used.add(id);
    return { id, members, x: cx, y: cy, r, colour: colours[at]!, hull: circle(cx, cy, r) };
  });
  return { x, y, community, communities };
}

const slot = (at: number): readonly [number, number] => [
  SPACING * Math.sqrt(at + 0.5) * Math.cos(at * GOLDEN),
  SPACING * Math.sqrt(at + 0.5) * Math.sin(at * GOLDEN),
];

/**
 * The numbers 0 to `count` − 1 in bit-reversed order (van der Corput): any first few of them are spread evenly over the range, and so over
 * the area of a disc whose slots are numbered from the middle.
 */
export function spreadOrder(count: number): number[] {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, count))));
  return Array.from({ length: 2 ** bits }, (_, at) => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) if (at & (1 << bit)) reversed |= 1 << (bits - 1 - bit);
    return reversed;
  }).filter((at) => at < count);
}

function placeMembers(
  index: TieIndex,
  group: readonly number[],
  center: { readonly x: number; readonly y: number },
  r: number,
  match: number | null,
  previous: PreviousLayout | null,
  x: Float32Array,
  y: Float32Array,
): void {
  const free = new Set(group.map((_, at) => at));
  const newcomers: number[] = [];
  for (const row of group) {
    const before = previous?.rowOf.get(index.people.rows[row]!.id);
    const stays = previous && match !== null && before !== undefined && previous.community[before] === match;
    const offset = stays
      ? ([previous.x[before]! - previous.communities[match]!.x, previous.y[before]! - previous.communities[match]!.y] as const)
      : null;
    if (!offset || Math.hypot(...offset) > r) {
      newcomers.push(row);
      continue;
    }
    x[row] = center.x + offset[0];
    y[row] = center.y + offset[1];
    // The slot nearest to where they stand is theirs: its number follows from the distance to the middle.
    free.delete(nearestSlot(offset, group.length));
  }
  const slots = spreadOrder(group.length).filter((at) => free.has(at));
  newcomers.forEach((row, at) => {
    const [dx, dy] = slot(slots[at] ?? at);
    x[row] = center.x + dx;
    y[row] = center.y + dy;
  });
}

function nearestSlot(offset: readonly [number, number], count: number): number {
  const at = Math.round((Math.hypot(...offset) / SPACING) ** 2 - 0.5);
  return Math.max(0, Math.min(count - 1, at));
}

/** People of no community stand on a sunflower of their own around everything. */
function placeOthers(
  community: Uint16Array,
  places: readonly { readonly x: number; readonly y: number }[],
  discs: readonly { readonly r: number }[],
  x: Float32Array,
  y: Float32Array,
): void {
  const outer = places.reduce((most, place, at) => Math.max(most, Math.hypot(place.x, place.y) + discs[at]!.r), 0) + 30;
  const offset = (outer / SPACING) ** 2;
  let at = 0;
  for (let row = 0; row < community.length; row++) {
    if (community[row] !== NONE) continue;
    [x[row], y[row]] = slot(offset + at++) as [number, number];
  }
}
