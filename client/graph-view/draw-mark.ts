import type { Standing } from '../ui';
import type { Pen } from './layer';
import type { Palette } from './palette';

const FULL = Math.PI * 2;

/** Draws a person's sign: dot, dot in a ring, ring. `r` is the outer radius in the units of the context. */
export function drawMark(
  context: Pen,
  standing: Standing | null | undefined,
  x: number,
  y: number,
  r: number,
  colour: string,
  palette: Palette,
): void {
  const circle = (radius: number) => {
    context.beginPath();
    context.arc(x, y, radius, 0, FULL);
  };
  if (standing === 'KOREA') {
    circle(r);
    context.fillStyle = colour;
    context.fill();
    return;
  }
  if (standing === 'UNKNOWN' || !standing) {
    circle(r * 0.7);
    context.fillStyle = palette.line2;
    context.fill();
    return;
  }
  circle(r);
  context.fillStyle = palette.paper;
  context.fill();
  context.strokeStyle = palette.abroad;
  context.lineWidth = Math.min(1.5, r * 0.36);
  context.stroke();
  if (standing === 'OVERSEAS_KOREAN') {
    circle(r * 0.58);
    context.fillStyle = colour;
    context.fill();
  }
}
