/** Where the picture is looked at from: model to CSS pixels. */
export interface Camera {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  /** The zoom at which marks have their nominal size: where the picture filled the stage, nearer on a small one. */
  readonly fitted: number;
}

/** A point of the model in CSS pixels of the stage. */
export const project = (camera: Camera, x: number, y: number): readonly [number, number] => [
  x * camera.zoom + camera.pan.x,
  y * camera.zoom + camera.pan.y,
];

/** How much larger than nominal marks are drawn: with the square root of the zoom, so that coming nearer also makes room. */
export const markScale = (camera: Camera): number => Math.min(2.4, Math.max(0.6, Math.sqrt(camera.zoom / camera.fitted)));

/** A rectangle of the model. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The smallest box around points given as `[x, y, reach]`; a small one around the origin for none. */
export function boxAround(points: Iterable<readonly [number, number, number]>): Box {
  let x1 = Infinity;
  let y1 = Infinity;
  let x2 = -Infinity;
  let y2 = -Infinity;
  for (const [x, y, reach] of points) {
    x1 = Math.min(x1, x - reach);
    y1 = Math.min(y1, y - reach);
    x2 = Math.max(x2, x + reach);
    y2 = Math.max(y2, y + reach);
  }
  return Number.isFinite(x1) ? { x1, y1, x2, y2 } : { x1: -1, y1: -1, x2: 1, y2: 1 };
}

/** The space around the picture on the stage, in CSS pixels. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The camera that shows a whole box inside a stage. */
export function cameraFor(box: Box, width: number, height: number, margin: Margin): Camera {
  const innerWidth = Math.max(40, width - margin.left - margin.right);
  const innerHeight = Math.max(40, height - margin.top - margin.bottom);
  const zoom = Math.min(innerWidth / Math.max(1e-6, box.x2 - box.x1), innerHeight / Math.max(1e-6, box.y2 - box.y1));
  return {
    zoom,
    fitted: zoom,
    pan: {
      x: margin.left + innerWidth / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: margin.top + innerHeight / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  };
}
