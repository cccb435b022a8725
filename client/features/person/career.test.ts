import type { PartialDate } from '@brainlink/schema/time';
import type { Spell } from './career';
import { decimalYear, movesOf, worksPerYear } from './career';
import { fitText, packRows, timelineGeometry } from './timeline-geometry';

const date = (text: string): PartialDate => text as PartialDate;
const spell = (id: string, side: Spell['side'], from: string | null, to: string | null, kind: Spell['kind'] = 'work'): Spell => ({
  id,
  kind,
  place: id,
  detail: '',
  country: '',
  side,
  from: from === null ? null : date(from),
  to: to === null ? null : date(to),
  source: 'test',
});

describe('a career', () => {
  it('holds a year-precision date from its first to its last day', () => {
    expect(decimalYear(date('2014'), 'start')).toBe(2014);
    expect(decimalYear(date('2014'), 'end')).toBe(2015);
    expect(decimalYear(date('2014-07'), 'start')).toBe(2014.5);
  });

  it('sees a move where the next post starts on the other side', () => {
    const moves = movesOf([spell('kaist', 'korea', '2004', '2014'), spell('mit', 'abroad', '2015', null)], 2026);
    expect(moves.map(({ at, direction }) => [at, direction])).toEqual([[2015, 'out']]);
  });

  it('draws a visit home as a loop, and none for a visit on the side where the person lives', () => {
    const abroad = spell('rheintal', 'abroad', '2019', null);
    const home = spell('day', 'korea', '2024-05-28', '2024-05-30', 'visit');
    expect(movesOf([abroad, home], 2026).map((move) => move.direction)).toEqual(['back', 'out']);
    expect(movesOf([spell('kaist', 'korea', '2019', null), home], 2026)).toEqual([]);
  });

  it('takes a place read off publications as known in its first year only', () => {
    const published = { ...spell('lakeside', 'abroad', '2012', null), endUnknown: true };
    const kaist = spell('kaist', 'korea', '2014', null);
    expect(movesOf([published, kaist], 2026).map(({ at, direction }) => [at, direction])).toEqual([[2014, 'back']]);
    const { bars } = timelineGeometry([published], [], { width: 1000, today: 2026 });
    expect(bars[0]?.sure).toBeLessThan((bars[0]?.width ?? 0) / 10);
  });

  it('shows events on the side where somebody lives as signs under the bars, and journeys as bars', () => {
    const day = (id: string, at: string) => spell(id, 'korea', at, at, 'visit');
    const visits = [day('one', '2022-05-01'), day('two', '2022-06-01'), day('three', '2024-06-01')];
    const atHome = timelineGeometry([spell('kaist', 'korea', '2019', null), ...visits], [], { width: 1000, today: 2026 });
    expect(atHome.events.map(({ spell: { id } }) => id)).toEqual(['one', 'two', 'three']);
    expect(atHome.bars.map(({ spell: { id } }) => id)).toEqual(['kaist']);
    const abroad = timelineGeometry([spell('mit', 'abroad', '2019', null), ...visits], [], { width: 1000, today: 2026 });
    expect([abroad.events.length, abroad.bars.length]).toEqual([0, 4]);
  });

  it('returns home after an adjunct post inside a longer one', () => {
    const moves = movesOf([spell('rheintal', 'abroad', '2019', null), spell('adjunct', 'korea', '2022', '2023')], 2026);
    expect(moves.map(({ at, direction }) => [at, direction])).toEqual([
      [2022, 'back'],
      [2024, 'out'],
    ]);
  });

  it('fills the years without works and counts works without a year apart', () => {
    const answer = worksPerYear([
      { year: 2020, withKorea: true },
      { year: 2022, withKorea: false },
      { year: 2022, withKorea: true },
      { year: null, withKorea: true },
    ]);
    expect(answer.years).toEqual([
      { year: 2020, works: 1, withKorea: 1 },
      { year: 2021, works: 0, withKorea: 0 },
      { year: 2022, works: 2, withKorea: 1 },
    ]);
    expect(answer.undated).toBe(1);
  });
});

describe('the timeline picture', () => {
  it('puts concurrent spells of one lane into rows of their own', () => {
    expect(
      packRows([
        { start: 2000, end: 2010 },
        { start: 2005, end: 2008 },
        { start: 2010, end: 2012 },
      ]),
    ).toEqual([0, 1, 0]);
  });

  it('keeps bars inside the picture and off each other', () => {
    const spells = [spell('a', 'korea', '2004', '2008'), spell('b', 'korea', '2006', '2012'), spell('c', 'abroad', '2013', null)];
    const { bars, width, lanes, arcs } = timelineGeometry(spells, [], { width: 1000, today: 2026.9 });
    expect(bars).toHaveLength(3);
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
    }
    expect(bars[0]!.y).toBeLessThan(bars[1]!.y);
    expect(lanes.map((lane) => lane.side)).toEqual(['korea', 'abroad']);
    expect(arcs.map((arc) => arc.move.direction)).toEqual(['out']);
  });

  it('gives a lane to places of unknown country only when there are some, and lists spells without a start as undrawn', () => {
    const { lanes, undrawn } = timelineGeometry([spell('x', 'unknown', '2010', null), spell('y', 'korea', null, null)], [], {
      width: 800,
      today: 2026,
    });
    expect(lanes.map((lane) => lane.side)).toEqual(['korea', 'abroad', 'unknown']);
    expect(undrawn.map((entry) => entry.id)).toEqual(['y']);
  });

  it('stacks the share with Korea inside the column of the year', () => {
    const { columns } = timelineGeometry([], [{ year: 2024, works: 8, withKorea: 2 }], { width: 600, today: 2026 });
    expect(columns[0]!.koreaHeight / columns[0]!.height).toBeCloseTo(0.25);
  });

  it('cuts a text with an ellipsis and drops it when fewer than three letters would remain', () => {
    expect(fitText('다온에너지연구원', 60, 11.5)).toBe('다온에너지…');
    expect(fitText('다온에너지연구원', 20, 11.5)).toBe('');
  });
});
