import { COUNTRIES, countryByCode } from '@brainlink/schema/vocabulary';
import { geoGraticule10, geoMercator, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import topology from 'world-atlas/countries-110m.json';
import type { Point } from './arcs';
import type { Size } from '../../ui/use-size';
import { holds, middleOf } from './inside';

/** Countries with a shape; the smallest, Singapore among them, have none at this scale and are marks only. Antarctica would only take room. */
const SHAPES = feature(topology, topology.objects.countries).features.filter(
  ({ properties }) => properties.name !== 'Antarctica',
);
const BORDERS = mesh(topology, topology.objects.countries, (one, two) => one !== two);
const GRATICULE = geoGraticule10();

/** The middle of the map: the Pacific, with Korea left of it, Europe at its left edge and the Americas at its right. */
const MIDDLE = 152;
/** What is always seen of the world: from Iberia to New York, from Scandinavia to Tasmania. */
const SEEN: readonly (readonly [number, number])[] = [
  [-6, 38],
  [0, 62],
  [-76, 40],
  [-70, 58],
  [MIDDLE, 70],
  [MIDDLE, -44],
];

/** Longitude and latitude of a country; null for a code that names none. */
export function placeOf(code: string): readonly [number, number] | null {
  const country = countryByCode(code);
  return country ? [country.lng, country.lat] : null;
}

/** The places of those countries that have one. */
const placesOf = (codes: readonly string[]): number[][] =>
  codes.flatMap((code) => {
    const place = placeOf(code);
    return place ? [[...place]] : [];
  });

const shapeByCode = new Map<string, number | null>();

/** Whose a shape is: the country of its name, else of those whose place it holds the one that is nearest to its middle. */
function ownerOf(shape: (typeof SHAPES)[number]): string | undefined {
  const inside = COUNTRIES.filter(({ lng, lat }) => holds(shape.geometry, [lng, lat]));
  const [x, y] = middleOf(shape.geometry);
  const away = ({ lng, lat }: (typeof COUNTRIES)[number]): number => Math.hypot(lng - x, lat - y);
  const named = inside.find(({ name }) => name.en === shape.properties.name);
  return (named ?? inside.toSorted((one, two) => away(one) - away(two))[0])?.code;
}

/** The shape of a country: the one that holds its place and is its own (Singapore lies in that of Malaysia, so coarse is it). */
function shapeOf(code: string): number | null {
  const known = shapeByCode.get(code);
  if (known !== undefined) return known;
  const place = placeOf(code);
  const at = place ? SHAPES.findIndex((shape) => holds(shape.geometry, place)) : -1;
  const own = at >= 0 && ownerOf(SHAPES[at]!) === code ? at : null;
  shapeByCode.set(code, own);
  return own;
}

/** A projected world, as paths. */
export interface Ground {
  readonly place: (code: string) => Point | null;
  /** All countries. */
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
  /** The countries among some that have a shape. */
  readonly shapes: (codes: readonly string[]) => string;
}

function groundOf(projection: GeoProjection): Ground {
  const path = geoPath(projection).digits(1);
  const place = (code: string): Point | null => {
    const lngLat = placeOf(code);
    const at = lngLat && projection([lngLat[0], lngLat[1]]);
    return at ? { x: at[0], y: at[1] } : null;
  };
  return {
    place,
    land: path({ type: 'FeatureCollection', features: SHAPES }) ?? '',
    borders: path(BORDERS) ?? '',
    graticule: path(GRATICULE) ?? '',
    shapes: (codes) => {
      const features = [...new Set(codes.map(shapeOf))].flatMap((at) => (at === null ? [] : [SHAPES[at]!]));
      return path({ type: 'FeatureCollection', features }) ?? '';
    },
  };
}

/** The world around the Pacific, as large as the stage lets it be with some countries in sight. */
export function worldGround(codes: readonly string[], { width, height }: Size): Ground {
  const projection = geoNaturalEarth1().rotate([-MIDDLE, 0]);
  const coordinates = [...SEEN.map((place) => [...place]), ...placesOf(codes)];
  const [side, end] = [Math.min(44, width * 0.08), Math.min(24, height * 0.06)];
  projection.fitExtent(
    [
      [side, end],
      [width - side, height - end],
    ],
    { type: 'MultiPoint', coordinates },
  );
  return groundOf(projection);
}

/** A part of the world around some countries. */
export function insetGround(codes: readonly string[], { width, height }: Size): Ground {
  const coordinates = placesOf(codes);
  const projection = geoMercator();
  projection.fitExtent(
    [
      [52, 44],
      [width - 52, height - 50],
    ],
    { type: 'MultiPoint', coordinates },
  );
  // A single country, or two that are close, would be drawn as if it were the world.
  projection.scale(Math.min(projection.scale(), width * 2.4)).clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const middle: [number, number] = [
    coordinates.reduce((sum, [lng]) => sum + lng!, 0) / coordinates.length,
    coordinates.reduce((sum, [, lat]) => sum + lat!, 0) / coordinates.length,
  ];
  const [x, y] = projection(middle) ?? [width / 2, height / 2];
  const [dx, dy] = projection.translate();
  projection.translate([dx + width / 2 - x, dy + height / 2 - y]);
  return groundOf(projection);
}
