/** The countries of Natural Earth (public domain) as a topology; ISC licence. */
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const topology: Topology<{
    readonly countries: GeometryCollection<{ readonly name: string }>;
    readonly land: GeometryCollection;
  }>;
  export default topology;
}
