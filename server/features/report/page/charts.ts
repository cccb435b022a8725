import type { EditionReport, ReportBar, ReportEvent } from '../edition-report.service';
import { INK, type Pen } from './pen';

/** Where something is drawn. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** A round number at or above, and the step of its ticks. */
function scaleFor(most: number): { readonly top: number; readonly step: number } {
  const rough = Math.max(1, most) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, (STEPS.find((one) => one * power >= rough) ?? 10) * power);
  return { top: Math.ceil(Math.max(1, most) / step) * step, step };
}

/** New ties per quarter: a bar each, those of the year dark; what is withheld is a dot on the line. */
export function quarterBars(
  pen: Pen,
  { points }: EditionReport['quarters'],
  year: number,
  frame: Frame,
  format: (value: number) => string,
): void {
  const { top, step } = scaleFor(points.reduce((most, { value }) => Math.max(most, value ?? 0), 0));
  const axis = 30;
  const [left, bottom] = [frame.x + axis, frame.y + frame.height - 14];
  const height = frame.height - 14;
  const slot = (frame.width - axis) / Math.max(1, points.length);
  // Where the numbers would touch, the highest of the year alone is told.
  const highest = Math.max(...points.map(({ key, value }) => (key.startsWith(`${year}-`) ? (value ?? 0) : 0)));
  for (let value = 0; value <= top; value += step) {
    const y = bottom - (value / top) * height;
    pen.line(left, y, frame.x + frame.width, y, value === 0 ? INK.line2 : INK.line, value === 0 ? 0.7 : 0.5);
    pen.text(format(value), frame.x, y - 4, { size: 6.5, color: INK.ink3, width: axis - 5, align: 'right' });
  }
  points.forEach(({ key, value }, at) => {
    const x = left + at * slot;
    const isOwn = key.startsWith(`${year}-`);
    const bar = Math.min(slot * 0.68, 14);
    if (value === null)
      pen.doc
        .circle(x + slot / 2, bottom - 3, 0.9)
        .fillColor(INK.line2)
        .fill();
    else
      pen.box(x + (slot - bar) / 2, bottom - (value / top) * height, bar, (value / top) * height, isOwn ? INK.accent : INK.quiet);
    const label = { size: 6.5, weight: 'semibold', color: INK.accent } as const;
    const isTold = isOwn && value !== null && value > 0 && (value === highest || pen.widthOf(format(value), label) < slot - 1.5);
    if (isTold) {
      const y = bottom - (value / top) * height - 9;
      pen.text(format(value), x - 12, y, { ...label, width: slot + 24, align: 'center' });
    }
    if (key.endsWith('Q1')) {
      pen.line(x, bottom, x, bottom + 3, INK.line2, 0.5);
      const own = { size: 7, weight: 'semibold', color: INK.ink } as const;
      pen.text(key.slice(0, 4), x, bottom + 4, isOwn ? own : { size: 7, color: INK.ink3 });
    }
  });
}

/** Bars with their names on the left and their numbers at the end. */
export function namedBars(
  pen: Pen,
  bars: readonly ReportBar[],
  frame: Frame,
  style: {
    readonly locale: 'ko' | 'en';
    readonly nameWidth: number;
    readonly row: number;
    readonly format: (value: number) => string;
    readonly colorOf: (bar: ReportBar) => string;
  },
): void {
  const numbers = 30;
  const most = bars.reduce((top, { value }) => Math.max(top, value ?? 0), 1);
  const room = frame.width - style.nameWidth - numbers - 6;
  bars.forEach((bar, at) => {
    const y = frame.y + at * style.row;
    pen.text(bar.label[style.locale], frame.x, y, { size: 7.5, color: INK.ink, width: style.nameWidth });
    const length = ((bar.value ?? 0) / most) * room;
    const x = frame.x + style.nameWidth + 6;
    pen.box(x, y + 1.5, length, 6, style.colorOf(bar));
    const end = x + Math.max(length, 0) + 4;
    if (bar.value === null) pen.text('·', x, y, { size: 7.5, color: INK.ink3 });
    else pen.text(style.format(bar.value), end, y, { size: 7.5, weight: 'medium', color: INK.ink2 });
  });
}

/** The least and the greatest effect that is drawn, zero among them. */
export function effectRange(events: readonly ReportEvent[]): readonly [number, number] {
  const effects = events.flatMap(({ effect }) => (effect ? [effect.low, effect.high] : []));
  return [Math.min(0, ...effects), Math.max(0, ...effects)];
}

/** An effect with its interval on a line with zero. */
export function effectMark(
  pen: Pen,
  { effect }: ReportEvent,
  range: readonly [number, number],
  { x, y, width, height }: Frame,
): void {
  const span = Math.max(1e-9, range[1] - range[0]);
  const place = (value: number): number => x + ((value - range[0]) / span) * width;
  pen.line(place(0), y, place(0), y + height, INK.line2, 0.5);
  if (!effect) return;
  const middle = y + height / 2;
  pen.box(place(effect.low), middle - 2.5, place(effect.high) - place(effect.low), 5, INK.line);
  pen.doc.circle(place(effect.value), middle, 2).fillColor(INK.accent).fill();
}
