/** A community of a layout. */
export interface LayoutCommunity {
  readonly id: string;
  readonly ko: string;
  readonly en: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** 1–10, 0 for all others. */
  readonly colour: number;
  readonly hull: readonly number[];
  readonly people: number;
}

/** Positions and communities of everybody an audience knew at a seq. */
export interface Layout {
  readonly id: string;
  readonly audience: string;
  readonly seq: number;
  readonly method: 'leiden' | 'technology';
  readonly ids: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Number in `communities`, 65535 for none. */
  readonly community: Uint16Array;
  /** Code of the standing, as in analytics/network. */
  readonly standing: Uint8Array;
  readonly communities: readonly LayoutCommunity[];
  /** Row by person. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** In no community. */
export const NO_COMMUNITY = 65_535;
