/** Longitude and latitude. */
export type Place = readonly [lng: number, lat: number];

/** A shape of one or several polygons, each a ring with holes, cut at the date line. */
export interface Shape {
  readonly type: string;
  readonly coordinates?: unknown;
}

type Ring = readonly (readonly number[])[];

/** The polygons of a shape; the shapes of the world have no other geometry. */
const polygonsOf = ({ type, coordinates }: Shape): readonly (readonly Ring[])[] =>
  type === 'Polygon' ? [coordinates as Ring[]] : type === 'MultiPolygon' ? (coordinates as Ring[][]) : [];

/** Whether a ring winds around a place: how often a line to the east crosses it. */
function windsAround(ring: Ring, [lng, lat]: Place): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at] as Place, ring[before] as Place];
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether a place lies in a shape and in none of its holes. */
export const holds = (shape: Shape, place: Place): boolean =>
  polygonsOf(shape).some(
    ([ring, ...holes]) => ring && windsAround(ring, place) && !holes.some((hole) => windsAround(hole, place)),
  );

/** About the middle of a shape: that of its corners, since it only decides whose the shape is. */
export function middleOf(shape: Shape): Place {
  const corners = polygonsOf(shape).flatMap(([ring]) => ring ?? []);
  const mean = (axis: 0 | 1): number => corners.reduce((sum, corner) => sum + corner[axis]!, 0) / Math.max(1, corners.length);
  return [mean(0), mean(1)];
}
