import type { Size } from '../../ui/use-size';
import type { Point } from './arcs';

/** What part of the map is looked at: a point of the whole map, times `k`, plus the shift, is where it is on the screen. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The whole map. */
export const WHOLE: Camera = { k: 1, x: 0, y: 0 };
const CLOSEST = 10;

/** Where a point of the whole map is on the screen. */
export const seen = ({ k, x, y }: Camera, point: Point): Point => ({ x: point.x * k + x, y: point.y * k + y });

/** Keeps the map over the stage. */
function held({ k, x, y }: Camera, { width, height }: Size): Camera {
  const within = (shift: number, size: number): number => Math.min(0, Math.max(size * (1 - k), shift));
  return { k, x: within(x, width), y: within(y, height) };
}

/** Nearer or farther, a point of the screen staying where it is. */
export function zoomed(camera: Camera, factor: number, at: Point, size: Size): Camera {
  const k = Math.min(CLOSEST, Math.max(1, camera.k * factor));
  const by = k / camera.k;
  return held({ k, x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by }, size);
}

/** Shifted by so many pixels. */
export const shifted = (camera: Camera, dx: number, dy: number, size: Size): Camera =>
  held({ ...camera, x: camera.x + dx, y: camera.y + dy }, size);

/** So near that some points of the whole map fill the stage. */
export function around(points: readonly Point[], size: Size): Camera {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const k = Math.min(CLOSEST, Math.max(1, 0.6 / Math.max((right - left) / size.width, (bottom - top) / size.height, 0.06)));
  return held({ k, x: size.width / 2 - ((left + right) / 2) * k, y: size.height / 2 - ((top + bottom) / 2) * k }, size);
}

/** The way a key leads. */
export type Way = 'left' | 'right' | 'up' | 'down';

/** The next mark in a direction: the nearest one, those off to the side counting as farther. */
export function nextMark<Mark extends Point>(marks: readonly Mark[], from: Mark, way: Way): Mark | null {
  const [ax, ay] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[way] as [number, number];
  const far = (mark: Mark): number => {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const ahead = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay) + Math.abs(dy * ax);
    return ahead > 0 && mark !== from ? ahead + 2 * aside : Infinity;
  };
  const nearest = marks.reduce<Mark | null>((best, mark) => (best && far(best) <= far(mark) ? best : mark), null);
  return nearest && far(nearest) < Infinity ? nearest : null;
}
