import type { PartialDate } from '@brainlink/schema/time';

/** Where a spell of a career was spent. The two sides of every picture: Korea and abroad; `unknown` is shown as unknown. */
export type Side = 'korea' | 'abroad' | 'unknown';

/** A stretch of a career at one place: a degree, a position, or a short visit such as an X-Lab Day. */
export interface Spell {
  readonly id: string;
  readonly kind: 'study' | 'work' | 'visit';
  /** The place, in the reader's language. */
  readonly place: string;
  /** Position, degree or role. */
  readonly detail: string;
  /** Country in the reader's language; empty when it is not known. */
  readonly country: string;
  readonly side: Side;
  readonly from: PartialDate | null;
  /** `null` = still going on, unless nobody said so: see `endUnknown`. */
  readonly to: PartialDate | null;
  /**
   * Nobody states that it goes on: it was read off publications, which tell a first year and no end. It is known in that year, and possible
   * since.
   */
  readonly endUnknown?: boolean;
  /** Where the statement comes from, in words. */
  readonly source: string;
  /** Path of the page of the institution or event; absent when it was not resolved. */
  readonly href?: string;
}

/** Going from one side to the other (or from one foreign country to the next) at a point of time. */
export interface Move {
  readonly at: number;
  readonly from: Side;
  readonly to: Side;
  /** Korea → abroad, abroad → Korea, or abroad → abroad. */
  readonly direction: 'out' | 'back' | 'onward';
}

/** Works of one year and how many of them have an author in Korea beside the person. */
export interface YearOfWorks {
  readonly year: number;
  readonly works: number;
  readonly withKorea: number;
}

/**
 * A partial date as a decimal year. The start of a spell is the first day on which it may hold, the end the last day
 * (contract 6), so `2014`–`2014` is a year long and not a point.
 */
export function decimalYear(date: PartialDate, edge: 'start' | 'end'): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return edge === 'start' ? year : year + 1;
  if (day === undefined) return year + (edge === 'start' ? month - 1 : month) / 12;
  return year + (month - 1) / 12 + (edge === 'start' ? day - 1 : day) / 365.25;
}

/** When a spell was, as decimal years. */
export interface Span {
  readonly start: number;
  /** Until when it may have lasted; an open end is today. */
  readonly end: number;
  /** Until when it is known to have lasted: `end`, unless nobody knows the end. */
  readonly sure: number;
}

/** A spell in time. `null` when the start is not known: it cannot be drawn. */
export function spanOf(spell: Spell, today: number): Span | null {
  if (spell.from === null) return null;
  const start = decimalYear(spell.from, 'start');
  const end = spell.to === null ? today : Math.min(decimalYear(spell.to, 'end'), Math.max(today, start));
  const last = Math.max(end, start);
  return { start, end: last, sure: spell.endUnknown ? Math.min(last, decimalYear(spell.from, 'end')) : last };
}

interface Placed {
  readonly spell: Spell;
  readonly span: Span;
}

/** Spells that can be placed in time, the earliest first. */
export const placedSpells = (spells: readonly Spell[], today: number): Placed[] =>
  spells
    .flatMap((spell) => {
      const span = spanOf(spell, today);
      return span ? [{ spell, span }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** Whether somebody came over for a visit: they lived on the other side at the time. Else they were at home anyway. */
export function isJourney(visit: Placed, placed: readonly Placed[]): boolean {
  const home = placed
    .filter(({ spell }) => spell.kind !== 'visit' && spell.side !== 'unknown')
    .filter(({ span }) => span.start <= visit.span.start && span.end >= visit.span.start)
    .at(-1);
  return home !== undefined && home.spell.side !== visit.spell.side;
}

const directionOf = (from: Side, to: Side): Move['direction'] => (from === 'korea' ? 'out' : to === 'korea' ? 'back' : 'onward');

/**
 * Moves between sides. Studies and positions form the main line: where the next one starts on another side, someone moved.
 * A visit is a loop: there and back again, unless the person lived on that side at the time anyway.
 */
export function movesOf(spells: readonly Spell[], today: number): Move[] {
  const placed = placedSpells(
    spells.filter((spell) => spell.side !== 'unknown'),
    today,
  );
  const moves: Move[] = [];
  const main = placed.filter(({ spell }) => spell.kind !== 'visit');
  let current: (typeof main)[number] | undefined;
  for (const next of main) {
    if (current && next.spell.side !== current.spell.side) {
      const at = next.span.start;
      // A second post inside a longer one (an adjunct chair at home) is a loop, not a move of house.
      const inside = next.span.sure < current.span.sure;
      moves.push({
        at,
        from: current.spell.side,
        to: next.spell.side,
        direction: directionOf(current.spell.side, next.spell.side),
      });
      if (inside) {
        const back = directionOf(next.spell.side, current.spell.side);
        moves.push({ at: next.span.sure, from: next.spell.side, to: current.spell.side, direction: back });
        continue;
      }
    }
    if (!current || next.span.sure >= current.span.sure) current = next;
  }
  for (const visit of placed.filter((entry) => entry.spell.kind === 'visit' && isJourney(entry, placed))) {
    const { spell, span } = visit;
    const home: Side = spell.side === 'korea' ? 'abroad' : 'korea';
    moves.push({ at: span.start, from: home, to: spell.side, direction: directionOf(home, spell.side) });
    moves.push({ at: span.end, from: spell.side, to: home, direction: directionOf(spell.side, home) });
  }
  return moves.sort((a, b) => a.at - b.at);
}

/** A work as the histogram needs it. */
export interface DatedWork {
  readonly year: number | null;
  /** Whether somebody in Korea, other than the person, is among its authors. */
  readonly withKorea: boolean;
}

/** Works per year, without gaps between the first and the last year; works without a year are left out and counted. */
export function worksPerYear(works: readonly DatedWork[]): { readonly years: YearOfWorks[]; readonly undated: number } {
  const counts = new Map<number, { works: number; withKorea: number }>();
  let undated = 0;
  for (const work of works) {
    if (work.year === null) {
      undated += 1;
      continue;
    }
    const entry = counts.get(work.year) ?? { works: 0, withKorea: 0 };
    counts.set(work.year, { works: entry.works + 1, withKorea: entry.withKorea + (work.withKorea ? 1 : 0) });
  }
  const known = [...counts.keys()];
  if (known.length === 0) return { years: [], undated };
  const first = Math.min(...known);
  const last = Math.max(...known);
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, ...(counts.get(year) ?? { works: 0, withKorea: 0 }) };
  });
  return { years, undated };
}
