import type { LinkSidePartsFragment } from '../../../api/generated/linkage';

type Spell = LinkSidePartsFragment['timeline'][number];

/** A stretch of work on the axis: shares (0–1) of its width, and whether the other record knows the same place. */
export interface SpellBar {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Nobody said when it began, or ended: that end fades. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
  readonly shared: boolean;
  readonly years: string;
}

/** Both records' places over one axis of years. */
export interface SpellAxis {
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly left: readonly SpellBar[];
  readonly right: readonly SpellBar[];
}

const yearOf = (date: string | null | undefined, end: boolean): number | null => {
  if (!date) return null;
  const [year = '', month] = date.split('-');
  return Number(year) + (month ? (Number(month) - (end ? 0 : 1)) / 12 : end ? 1 : 0);
};

const STEPS = [1, 2, 5, 10, 20];

const placeOf = (spell: Spell): string => spell.institutionId ?? (spell.institution ?? spell.text).toLowerCase().trim();

/** Lays the places of both records over one axis; `null` when neither record says when. `today` is a decimal year. */
export function spellAxis(left: readonly Spell[], right: readonly Spell[], today: number): SpellAxis | null {
  const dated = [...left, ...right].filter(({ from, to }) => from || to);
  if (dated.length === 0) return null;
  const ends = dated.flatMap(({ from, to }) => [
    yearOf(from, false) ?? (yearOf(to, true) ?? today) - 1,
    yearOf(to, true) ?? today,
  ]);
  const first = Math.floor(Math.min(...ends));
  const last = Math.max(Math.ceil(Math.max(...ends)), first + 2);
  const share = (year: number): number => (year - first) / (last - first);
  const step = STEPS.find((size) => (last - first) / size <= 9) ?? 50;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push({ year, at: share(year) });
  const bars = (mine: readonly Spell[], others: readonly Spell[]): readonly SpellBar[] => {
    const theirs = new Set(others.map(placeOf));
    const starts = mine.flatMap((spell) => yearOf(spell.from, false) ?? []).sort((a, b) => a - b);
    return mine
      .filter(({ from, to }) => from || to)
      .map((spell) => {
        const from = yearOf(spell.from, false);
        const to = yearOf(spell.to, true);
        // Nobody said when it ended: drawn until the next place begins, with an open end, so that neither hides the other.
        const next = starts.find((start) => start > (from ?? start));
        return {
          text: spell.institution ?? spell.text,
          from: share(from ?? (to ?? today) - 1),
          to: share(to ?? next ?? today),
          openFrom: from === null,
          openTo: to === null,
          shared: theirs.has(placeOf(spell)),
          years: `${spell.from?.slice(0, 4) ?? ''}–${spell.to?.slice(0, 4) ?? ''}`,
        };
      });
  };
  return { ticks, left: bars(left, right), right: bars(right, left) };
}
