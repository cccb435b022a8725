import { textWidth } from '../../ui/text-width';
import type { Move, Side, Spell, YearOfWorks } from './career';
import { isJourney, movesOf, placedSpells } from './career';

/** Sizes of the picture in pixels. They follow the 4-px grid of the house. */
export const TIMELINE = {
  left: 92,
  right: 12,
  axis: 24,
  bar: 26,
  rowGap: 3,
  laneGap: 32,
  histogram: 60,
  histogramGap: 26,
  textPad: 8,
  signs: 20,
} as const;

/** A spell as a rectangle. */
export interface Bar {
  readonly spell: Spell;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Width of the part that is known; the rest is possible. */
  readonly sure: number;
  /** What fits into the bar: bold place, plain detail. Empty strings where nothing fits. */
  readonly label: { readonly place: string; readonly detail: string; readonly outside: boolean };
}

/** Events somebody attended on the side where they lived anyway: signs in a row under the bars of that side. */
export interface EventSign {
  readonly spell: Spell;
  readonly x: number;
  readonly y: number;
}

/** A move as a tapered shape: thick where it starts, a point where it ends. */
export interface Arc {
  readonly move: Move;
  readonly path: string;
  /** Where a word beside it would stand. */
  readonly textX: number;
  readonly textY: number;
  readonly textAnchor: 'start' | 'end';
}

/** One column of the histogram. */
export interface Column extends YearOfWorks {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly koreaHeight: number;
}

/** Everything the timeline draws. */
export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly lanes: readonly { readonly side: Side; readonly y: number; readonly height: number }[];
  readonly bars: readonly Bar[];
  readonly events: readonly EventSign[];
  readonly arcs: readonly Arc[];
  readonly columns: readonly Column[];
  readonly baseline: number;
  readonly todayX: number;
  /** Spells that cannot be drawn because their start is unknown. */
  readonly undrawn: readonly Spell[];
}

/** The text cut to a width, with an ellipsis; empty when fewer than three letters would remain. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 0 && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return chars.length < 3 ? '' : `${chars.join('').trimEnd()}…`;
}

function labelOf(spell: Spell, width: number, roomBefore: number): Bar['label'] {
  const size = 11.5;
  const inside = width - 2 * TIMELINE.textPad;
  const place = fitText(spell.place, inside, size);
  if (place !== '') {
    const rest = inside - textWidth(place, size) - 6;
    return { place, detail: place === spell.place ? fitText(spell.detail, rest, size) : '', outside: false };
  }
  const beside = spell.kind === 'visit' ? spell.place : spell.detail || spell.place;
  const room = Math.min(roomBefore - 6, 110);
  return textWidth(beside, size) <= room
    ? { place: '', detail: beside, outside: true }
    : { place: '', detail: '', outside: false };
}

/** Puts spells of one lane into as few rows as needed so that none covers another. */
export function packRows(spans: readonly { readonly start: number; readonly end: number }[]): number[] {
  const ends: number[] = [];
  return spans.map(({ start, end }) => {
    const free = ends.findIndex((until) => until <= start + 1e-6);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    return row;
  });
}

function arcOf(move: Move, x: number, yFrom: number, yTo: number): Arc {
  // Clockwise: going down it bulges to the right, going up to the left, so out and back open into a loop.
  const down = yTo > yFrom;
  const bend = down ? 9 : -9;
  const thick = 5;
  const end = x + (down ? 7 : -5);
  const middle = (yFrom + yTo) / 2;
  const path =
    `M${(x - thick / 2).toFixed(1)} ${yFrom.toFixed(1)} Q${(x + bend - thick / 3).toFixed(1)} ${middle.toFixed(1)} ${end.toFixed(1)} ${yTo.toFixed(1)} ` +
    `Q${(x + bend + thick / 3).toFixed(1)} ${middle.toFixed(1)} ${(x + thick / 2).toFixed(1)} ${yFrom.toFixed(1)} Z`;
  return { move, path, textX: down ? x + 14 : x - 12, textY: middle + 4, textAnchor: down ? 'start' : 'end' };
}

const stepFor = (years: number, width: number): number => {
  const wanted = Math.max(1, Math.ceil(years / Math.max(2, Math.floor(width / 70))));
  return [1, 2, 5, 10, 20].find((step) => step >= wanted) ?? 20;
};

/**
 * Lays the career out on a given width: lanes for Korea, abroad and (only if needed) unknown; bars packed into rows, moves
 * as arcs between the lanes, works per year below.
 */
export function timelineGeometry(
  spells: readonly Spell[],
  works: readonly YearOfWorks[],
  options: { readonly width: number; readonly today: number },
): TimelineGeometry {
  const { width, today } = options;
  const placed = placedSpells(spells, today);
  const isSign = (entry: (typeof placed)[number]) => entry.spell.kind === 'visit' && !isJourney(entry, placed);
  const drawn = placed.filter((entry) => !isSign(entry));
  const signs = placed.filter(isSign);
  const undrawn = spells.filter((spell) => spell.from === null);
  const starts = [...placed.map(({ span }) => span.start), ...works.map(({ year }) => year)];
  const first = Math.floor(Math.min(today - 4, ...starts));
  const last = Math.max(today + 0.15, ...placed.map(({ span }) => span.end));
  const left = width < 560 ? 12 : TIMELINE.left;
  const inner = width - left - TIMELINE.right;
  const x = (year: number): number => left + ((year - first) / (last - first)) * inner;

  const sides: Side[] = ['korea', 'abroad'];
  if (drawn.some(({ spell }) => spell.side === 'unknown')) sides.push('unknown');
  let y: number = TIMELINE.axis + 8;
  const lanes: { side: Side; y: number; height: number }[] = [];
  const bars: Bar[] = [];
  const events: EventSign[] = [];
  for (const side of sides) {
    const mine = drawn.filter(({ spell }) => spell.side === side);
    const rows = packRows(mine.map(({ span }) => span));
    const rowEnd: number[] = [];
    mine.forEach(({ spell, span }, index) => {
      const row = rows[index] ?? 0;
      const barX = x(span.start);
      const barWidth = Math.max(6, x(span.end) - barX - 1.5);
      const sure = span.sure < span.end ? Math.max(6, x(span.sure) - barX - 1.5) : barWidth;
      const label = labelOf(spell, sure < barWidth ? barWidth - sure : barWidth, barX - (rowEnd[row] ?? left));
      rowEnd[row] = barX + barWidth;
      bars.push({ spell, x: barX, y: y + row * (TIMELINE.bar + TIMELINE.rowGap), width: barWidth, sure, label });
    });
    const count = Math.max(1, ...rows.map((row) => row + 1));
    const barsHeight = count * TIMELINE.bar + (count - 1) * TIMELINE.rowGap;
    const here = signs.filter(({ spell }) => spell.side === side);
    for (const { spell, span } of here)
      events.push({ spell, x: x((span.start + span.end) / 2), y: y + barsHeight + TIMELINE.signs / 2 + 2 });
    const height = barsHeight + (here.length > 0 ? TIMELINE.signs : 0);
    lanes.push({ side, y, height });
    y += height + TIMELINE.laneGap;
  }
  const laneOf = (side: Side) => lanes.find((lane) => lane.side === side) ?? lanes[0]!;
  const arcs = movesOf(
    placed.map(({ spell }) => spell),
    today,
  )
    .filter((move) => move.from !== move.to)
    .map((move) => {
      const from = laneOf(move.from);
      const to = laneOf(move.to);
      return from.y < to.y
        ? arcOf(move, x(move.at), from.y + from.height + 1, to.y - 1)
        : arcOf(move, x(move.at), from.y - 1, to.y + to.height + 1);
    });

  const baseline =
    works.length > 0 ? y - TIMELINE.laneGap + TIMELINE.histogramGap + TIMELINE.histogram : y - TIMELINE.laneGap + 8;
  const most = Math.max(1, ...works.map((year) => year.works));
  const unit = (TIMELINE.histogram - 16) / most;
  const columns = works.map((year) => ({
    ...year,
    x: x(year.year) + 1,
    width: Math.max(2, Math.min(x(year.year + 1), width - TIMELINE.right) - x(year.year) - 3),
    height: year.works * unit,
    koreaHeight: year.withKorea * unit,
  }));

  const step = stepFor(last - first, inner);
  const ticks: { year: number; x: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push({ year, x: x(year) });
  return { width, height: baseline + 8, ticks, lanes, bars, events, arcs, columns, baseline, todayX: x(today), undrawn };
}
