/** A point on the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arc between two marks. */
export interface Arc {
  readonly from: Point;
  readonly to: Point;
  /** Room that the marks at its ends take. */
  readonly fromRadius: number;
  readonly toRadius: number;
  /** Width at the thick end, which is where it begins. */
  readonly width: number;
}

const STEPS = 28;
/** How far an arc bends away from the straight line, in parts of its length. */
const BEND = 0.2;
/** Between near marks it bends at least so far, in pixels, so that there and back are told apart. */
const LEAST_BEND = 14;
/** And never farther than so many: arcs around half the world would leave the map. */
const MOST_BEND = 96;
const THINNEST = 0.8;

/** Width of an arc of so many moves, the widest being `most`: proportional, and never too thin to see. */
export const arcWidth = (moves: number, most: number): number => 1.6 + 8.4 * (moves / Math.max(1, most));

/** The point that an arc bends towards: clockwise from its origin, so that there and back open into a loop. */
export function bendOf({ from, to }: Pick<Arc, 'from' | 'to'>): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const away = 2 * Math.max(Math.min(length * BEND, MOST_BEND), Math.min(LEAST_BEND, length));
  return { x: (from.x + to.x) / 2 + (dy / length) * away, y: (from.y + to.y) / 2 - (dx / length) * away };
}

/** A point of an arc. */
export interface Along extends Point {
  /** Unit vector to the left of the way. */
  readonly left: Point;
}

/** Points along the arc from the edge of one mark to the edge of the other. */
export function alongArc(arc: Arc): readonly Along[] {
  const { from, to } = arc;
  const bend = bendOf(arc);
  const at = (t: number): Along => {
    const u = 1 - t;
    const [dx, dy] = [2 * u * (bend.x - from.x) + 2 * t * (to.x - bend.x), 2 * u * (bend.y - from.y) + 2 * t * (to.y - bend.y)];
    const length = Math.hypot(dx, dy) || 1;
    return {
      x: u * u * from.x + 2 * u * t * bend.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * bend.y + t * t * to.y,
      left: { x: dy / length, y: -dx / length },
    };
  };
  const away = (t: number, mark: Point): number => {
    const { x, y } = at(t);
    return Math.hypot(x - mark.x, y - mark.y);
  };
  // Where it leaves one mark and meets the other: halved down, so that it reaches them however near one looks.
  const leaves = (mark: Point, radius: number, end: 0 | 1): number => {
    let [inside, outside] = [end as number, 0.5];
    for (let step = 0; step < 20; step += 1) {
      const middle = (inside + outside) / 2;
      if (away(middle, mark) < radius) inside = middle;
      else outside = middle;
    }
    return outside;
  };
  const [begin, end] = [leaves(from, arc.fromRadius, 0), leaves(to, arc.toRadius, 1)];
  const [first, last] = end - begin > 0.02 ? [begin, end] : [0, 1];
  return Array.from({ length: STEPS + 1 }, (_, step) => at(first + ((last - first) * step) / STEPS));
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** The outline of a tapered arc: thick where the move begins, thin where it ends. */
export function arcOutline(arc: Arc): string {
  const points = alongArc(arc);
  const last = points.length - 1;
  const end = Math.min(arc.width, Math.max(THINNEST, arc.width * 0.22));
  const edge = ({ x, y, left }: Along, at: number, side: 1 | -1): string => {
    const half = ((arc.width + (end - arc.width) * (at / last)) / 2) * side;
    return `${n(x + left.x * half)} ${n(y + left.y * half)}`;
  };
  const there = points.map((point, at) => edge(point, at, 1));
  const back = points.map((point, at) => edge(point, at, -1)).reverse();
  return `M${[...there, ...back].join('L')}Z`;
}

/** The middle line of an arc, for one whose number is withheld. */
export const arcLine = (arc: Arc): string =>
  `M${alongArc(arc)
    .map(({ x, y }) => `${n(x)} ${n(y)}`)
    .join('L')}`;
