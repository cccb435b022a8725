import { project, type Box, type Camera } from './camera';
import type { Pen } from './layer';
import type { Palette } from './palette';

/** Everybody of a layout as a point: x, y and the colour of the community (0: other). */
export interface Points {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly colour: Uint8Array;
}

/**
 * Reads the server's `/layout/:id`: a little-endian uint32 with the number of people; of each float32 x and y; then uint16 community, uint8
 * standing and uint8 colour of each.
 */
export function readPoints(bytes: ArrayBuffer): Points {
  const count = new DataView(bytes).getUint32(0, true);
  const places = new DataView(bytes, 4, count * 8);
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  for (let row = 0; row < count; row += 1) {
    x[row] = places.getFloat32(row * 8, true);
    y[row] = places.getFloat32(row * 8 + 4, true);
  }
  return { count, x, y, colour: new Uint8Array(bytes, 4 + count * 11, count) };
}

/** How faint a point of the underlay is: at the 26 % of the tokens, points in a community's colour vanish on its hull. */
const POINT_OPACITY = 0.42;
/** Side of a point in CSS pixels. */
const SIDE = 1.6;
/** Zooms, relative to the one at which the picture fits, for which a bitmap is kept; nearer than the last, points are drawn one by one. */
const LEVELS = [1, 2, 4] as const;
/** Largest side of a bitmap in device pixels. */
const LARGEST = 4096;

/** Draws the points that lie on a stage, one by one. */
export function drawPoints(
  pen: Pen,
  points: Points,
  camera: Camera,
  palette: Palette,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  pen.globalAlpha = POINT_OPACITY;
  for (let row = 0; row < points.count; row += 1) {
    const [x, y] = project(camera, points.x[row] ?? 0, points.y[row] ?? 0);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    pen.fillStyle = palette.communities[points.colour[row] ?? 0] ?? palette.ink3;
    pen.fillRect(x - SIDE / 2, y - SIDE / 2, SIDE, SIDE);
  }
  pen.globalAlpha = 1;
}

interface Bitmap {
  readonly canvas: HTMLCanvasElement;
  readonly zoom: number;
  readonly box: Box;
}

/**
 * The whole network as a pre-drawn bitmap, one a zoom level, so that panning costs one copy whatever the number of people. A bitmap covers
 * the part of the model around the picture; who lies farther out is seen on the nearest level only.
 */
export class PointBitmaps {
  private readonly bitmaps = new Map<number, Bitmap>();

  constructor(
    readonly points: Points,
    private readonly palette: Palette,
    private readonly box: Box,
    private readonly fitted: number,
  ) {}

  /** Copies the level that is nearest to the camera, or draws the points when it is nearer than all of them. */
  draw(pen: CanvasRenderingContext2D, camera: Camera, size: { readonly width: number; readonly height: number }): void {
    const level = LEVELS.find((step) => camera.zoom <= this.fitted * step * 1.01);
    const bitmap = level === undefined ? null : this.at(level);
    if (!bitmap) {
      drawPoints(pen, this.points, camera, this.palette, size);
      return;
    }
    const [x, y] = project(camera, bitmap.box.x1, bitmap.box.y1);
    const scale = camera.zoom / bitmap.zoom;
    const ratio = window.devicePixelRatio || 1;
    pen.drawImage(bitmap.canvas, x, y, (bitmap.canvas.width / ratio) * scale, (bitmap.canvas.height / ratio) * scale);
  }

  private at(level: number): Bitmap | null {
    const kept = this.bitmaps.get(level);
    if (kept) return kept;
    const ratio = window.devicePixelRatio || 1;
    const zoom = this.fitted * level;
    const { box } = this;
    const width = Math.ceil((box.x2 - box.x1) * zoom);
    const height = Math.ceil((box.y2 - box.y1) * zoom);
    const canvas = document.createElement('canvas');
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    const pen = canvas.getContext('2d');
    if (!pen || Math.max(canvas.width, canvas.height) > LARGEST) return null;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const camera: Camera = { zoom, fitted: this.fitted, pan: { x: -box.x1 * zoom, y: -box.y1 * zoom } };
    drawPoints(pen, this.points, camera, this.palette, { width, height });
    const bitmap = { canvas, zoom, box };
    this.bitmaps.set(level, bitmap);
    return bitmap;
  }
}
