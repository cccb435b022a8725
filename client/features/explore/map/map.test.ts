import { alongArc, arcOutline, arcWidth, bendOf } from './arcs';
import { around, nextMark, seen, WHOLE, zoomed } from './camera';
import { circulationOf, findingOf, isInEurope, ratioOf, type CirculationParts } from './circulation';
import { placeNames, textWidth, type Named } from './place-names';
import { mapQuestion } from './question';
import { chosenFirst, EUROPE, isCrowded, pointsOf, sceneOf } from './scene';
import { insetGround, placeOf, worldGround } from './world';

const FLOWS = [
  { from: 'KR', to: 'US', moves: 50 },
  { from: 'US', to: 'KR', moves: 40 },
  { from: 'KR', to: 'DE', moves: 20 },
  { from: 'DE', to: 'KR', moves: 30 },
  { from: 'KR', to: 'FR', moves: null },
  { from: 'FR', to: 'KR', moves: 10 },
  { from: 'CH', to: 'KR', moves: 6 },
  { from: 'US', to: 'DE', moves: 12 },
  { from: 'DE', to: 'FR', moves: 9 },
  { from: 'KR', to: 'KR', moves: 99 },
];
const PARTS: CirculationParts = {
  flows: FLOWS,
  residents: [
    { key: 'KR', count: 900 },
    { key: 'US', count: 400 },
    { key: 'DE', count: 100 },
    { key: 'FR', count: 20 },
    { key: 'BR', count: 3 },
    { key: 'unknown', count: 5 },
  ],
  isWhole: true,
  overseas: [{ key: 'US', count: 300 }],
  chosen: [],
};
const circulation = circulationOf(PARTS);
const byCode = (code: string) => circulation.countries.find((country) => country.code === code)!;

describe('the circulation of a state', () => {
  it('tells moves out of and back to Korea by country, most moves first', () => {
    expect(circulation.countries.map(({ code }) => code)).toEqual(['US', 'DE', 'FR', 'CH']);
    expect([byCode('US').out, byCode('US').back, byCode('US').overseas]).toEqual([50, 40, 300]);
    expect(circulation.homePeople).toBe(900);
  });

  it('never makes a withheld number a zero, nor a route that nobody took a withheld one', () => {
    expect(byCode('FR').out).toBeNull();
    expect(byCode('CH').out).toBe(0);
    expect(circulation.out).toEqual({ moves: 70, withheld: 1 });
    expect(ratioOf(byCode('FR'))).toBeNull();
    expect(ratioOf(byCode('CH'))).toBeNull();
    expect(ratioOf(byCode('DE'))).toBe(1.5);
  });

  it('knows who lives where nobody moved, and what moves pass Korea by', () => {
    expect(circulation.resting.map(({ code, people }) => [code, people])).toEqual([['BR', 3]]);
    expect(circulation.onwardTotal).toEqual({ moves: 21, withheld: 0 });
  });

  it('does not say that nobody lives in a country that is not listed or not asked for', () => {
    expect(circulationOf({ ...PARTS, isWhole: false }).countries.find(({ code }) => code === 'CH')!.people).toBeNull();
    const germany = circulationOf({ ...PARTS, chosen: ['DE'] });
    expect(germany.countries.map(({ code, people }) => [code, people])).toEqual([
      ['US', null],
      ['DE', 100],
      ['FR', null],
      ['CH', null],
    ]);
    expect(germany.resting).toEqual([]);
  });

  it('finds where most go and where most and fewest come back from, of countries with enough moves', () => {
    expect(findingOf(circulation)).toEqual({
      leader: { code: 'US', share: 50 / 70 },
      most: { code: 'DE', ratio: 1.5 },
      least: { code: 'US', ratio: 0.8 },
    });
    expect(findingOf(circulationOf({ ...PARTS, flows: FLOWS.slice(6) }))).toEqual({ leader: null, most: null, least: null });
  });
});

describe('what the map asks', () => {
  const TODAY = '2026-11-26';

  it('is the filter without what chooses ties, from the beginning of the window to its end', () => {
    const asked = mapQuestion({ technology: ['AI'], tie: ['CLUB'], from: '2019-01', to: '2024-12' }, TODAY);
    expect(asked).toMatchObject({ from: '2019-01', to: '2024-12', filter: { technologies: ['AI'] }, withOverseas: true });
    expect(asked.filter).not.toHaveProperty('ties');
    expect(asked.filter).not.toHaveProperty('from');
    expect(asked.overseas).toEqual({ technologies: ['AI'], standings: ['OVERSEAS_KOREAN'] });
  });

  it('ends at the time that is looked at, and never asks for a day to come', () => {
    expect(mapQuestion({ validAt: '2022-06', to: '2024' }, TODAY).to).toBe('2022-06');
    expect(mapQuestion({ to: '2026-12' }, TODAY).to).toBeUndefined();
    expect(mapQuestion({ to: '2026-11' }, TODAY).to).toBe('2026-11');
    expect(mapQuestion({ from: '2025-01', validAt: '2022-06' }, TODAY).from).toBe('2022');
  });

  it('does not count overseas Koreans where the filter leaves them out', () => {
    expect(mapQuestion({ standing: ['KOREA'] }, TODAY).withOverseas).toBe(false);
  });
});

describe('arcs', () => {
  const arc = { from: { x: 100, y: 100 }, to: { x: 300, y: 100 }, fromRadius: 8, toRadius: 12, width: 10 };

  it('bend clockwise from where they begin, so that there and back open into a loop', () => {
    expect(bendOf(arc).y).toBeLessThan(100);
    expect(bendOf({ from: arc.to, to: arc.from }).y).toBeGreaterThan(100);
  });

  it('begin and end at the edges of the marks', () => {
    const points = alongArc(arc);
    for (const { x, y } of points) {
      expect(Math.hypot(x - 100, y - 100)).toBeGreaterThanOrEqual(8);
      expect(Math.hypot(x - 300, y - 100)).toBeGreaterThanOrEqual(12);
    }
  });

  it('are thick at the origin and thin at the end', () => {
    const points = [...arcOutline(arc).matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const across = (at: number) => Math.hypot(points[at]![0] - points.at(-1 - at)![0], points[at]![1] - points.at(-1 - at)![1]);
    expect(across(0)).toBeCloseTo(10, 0);
    expect(across(points.length / 2 - 1)).toBeLessThan(3);
  });

  it('grow in proportion to the moves', () => {
    expect(arcWidth(50, 100) - arcWidth(0, 100)).toBeCloseTo((arcWidth(100, 100) - arcWidth(0, 100)) / 2);
  });
});

describe('names on the map', () => {
  const frame = { left: 0, top: 0, right: 400, bottom: 300 };
  const mark = (id: string, x: number, y: number): Named => ({ id, x, y, radius: 8, name: id, second: '10 out 20 back' });
  const sizeOf = (placed: { isWhole: boolean }) => (placed.isWhole ? 30 : 15);

  it('never lie on one another, and stay in the frame', () => {
    const marks = Array.from({ length: 12 }, (_, at) => mark(`country ${at}`, 60 + (at % 4) * 90, 60 + Math.floor(at / 4) * 80));
    const placed = placeNames(marks, { frame, taken: [], lines: [] });
    const boxes = placed.map((one) => {
      const width = textWidth(one.isWhole && textWidth('10 out 20 back') > textWidth(one.id) ? '10 out 20 back' : one.id);
      const left = one.anchor === 'start' ? one.x : one.anchor === 'end' ? one.x - width : one.x - width / 2;
      return { left, right: left + width, top: one.y - 12, bottom: one.y - 12 + sizeOf(one) };
    });
    expect(placed.length).toBeGreaterThan(6);
    for (const [at, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(400);
      for (const two of boxes.slice(at + 1))
        expect(one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom).toBe(false);
    }
  });

  it('keep off what is taken, and prefer the side where no arc runs', () => {
    const [beside] = placeNames([mark('A', 200, 150)], { frame, taken: [], lines: [] });
    expect(beside!.anchor).toBe('start');
    const lines = Array.from({ length: 20 }, (_, at) => ({ x: 215 + at * 4, y: 150 }));
    expect(placeNames([mark('A', 200, 150)], { frame, taken: [], lines })[0]!.anchor).toBe('end');
    const taken = [{ left: 0, top: 0, right: 400, bottom: 300 }];
    expect(placeNames([mark('A', 200, 150)], { frame, taken, lines: [] })).toEqual([]);
  });

  it('take one line where there is no room for two', () => {
    const low = { left: 0, top: 140, right: 400, bottom: 160 };
    expect(placeNames([mark('A', 200, 150)], { frame: low, taken: [], lines: [] })[0]!.isWhole).toBe(false);
  });
});

describe('the scene', () => {
  const size = { width: 860, height: 560 };
  const ground = worldGround(['US', 'DE', 'FR', 'CH'], size);

  it('has every country on the stage, Singapore among those that have no shape', () => {
    for (const code of ['KR', 'US', 'DE', 'FR', 'CH', 'SG', 'AU', 'CA']) {
      const at = ground.place(code)!;
      expect(at.x).toBeGreaterThan(0);
      expect(at.x).toBeLessThan(size.width);
      expect(at.y).toBeGreaterThan(0);
      expect(at.y).toBeLessThan(size.height);
    }
    expect(ground.shapes(['SG'])).toBe('');
    for (const code of ['KR', 'US', 'FR', 'DE', 'CN', 'MY', 'IT', 'NO', 'GB', 'JP', 'AU', 'CA', 'ZA'])
      expect([code, ground.shapes([code]) === '']).toEqual([code, false]);
    expect(ground.place('XX')).toBeNull();
  });

  it('has Korea in the middle, Europe on the left and America on the right', () => {
    const [korea, germany, america] = ['KR', 'DE', 'US'].map((code) => ground.place(code)!.x);
    expect(germany!).toBeLessThan(korea!);
    expect(korea!).toBeLessThan(america!);
  });

  it('makes one mark of the countries of Europe while they are too near, with a sum that says what is withheld', () => {
    const scene = sceneOf({ circulation, at: ground.place, groups: true });
    expect(scene.marks.map(({ id }) => id)).toEqual(['US', EUROPE]);
    expect(scene.marks[1]).toMatchObject({
      codes: ['DE', 'FR', 'CH'],
      out: { moves: 20, withheld: 1 },
      back: { moves: 46, withheld: 0 },
    });
    expect(scene.routes.filter(({ way }) => way === 'onward').map(({ id }) => id)).toEqual([`onward~US~${EUROPE}`]);
  });

  it('tells them apart once they are near enough to be seen', () => {
    const at = (code: string) => {
      const point = ground.place(code);
      return point && { x: point.x * 8, y: point.y * 8 };
    };
    expect(sceneOf({ circulation, at, groups: true }).marks.map(({ id }) => id)).toEqual(['US', 'DE', 'FR', 'CH']);
  });

  it('draws a withheld route as one, and none where nobody moved', () => {
    const { routes } = sceneOf({ circulation, at: ground.place, groups: false });
    expect(routes.find(({ id }) => id === 'out~FR')!.isWithheld).toBe(true);
    expect(routes.find(({ id }) => id === 'out~CH')).toBeUndefined();
    expect(routes.find(({ id }) => id === 'out~US')!.isWithheld).toBe(false);
  });

  it('opens them in an inset in which all have room', () => {
    const inset = { width: 300, height: 236 };
    const { place } = insetGround(['DE', 'FR', 'CH'], inset);
    const points = ['DE', 'FR', 'CH'].map((code) => place(code)!);
    for (const { x, y } of points) expect(x > 20 && x < 280 && y > 20 && y < 216).toBe(true);
    expect(isCrowded(points)).toBe(false);
  });

  it('names the chosen country first, and keeps names off the arcs of Korea only', () => {
    const scene = sceneOf({ circulation, at: ground.place, groups: false });
    expect(chosenFirst(scene.marks, 'FR')[0]!.id).toBe('FR');
    expect(pointsOf(scene).length).toBeGreaterThan(20);
  });

  it('takes Germany for Europe, and neither Turkey nor Russia', () => {
    expect(['DE', 'GB', 'ES', 'TR', 'RU', 'TN'].map((code) => isInEurope(placeOf(code)!))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the camera', () => {
  const size = { width: 800, height: 500 };

  it('keeps the point under the pointer, and the map over the stage', () => {
    const at = { x: 200, y: 100 };
    const near = zoomed(WHOLE, 2, at, size);
    expect(seen(near, at)).toEqual(at);
    expect(zoomed(near, 0.1, at, size)).toEqual(WHOLE);
  });

  it('comes so near to some points that they fill the stage', () => {
    const camera = around(
      [
        { x: 100, y: 100 },
        { x: 140, y: 120 },
      ],
      size,
    );
    const [one, two] = [seen(camera, { x: 100, y: 100 }), seen(camera, { x: 140, y: 120 })];
    expect(two.x - one.x).toBeGreaterThan(200);
    expect(one.x >= 0 && two.x <= 800 && one.y >= 0 && two.y <= 500).toBe(true);
  });

  it('leads to the nearest mark in the direction of a key', () => {
    const [middle, right, far, above] = [
      { id: 'm', x: 100, y: 100 },
      { id: 'r', x: 150, y: 110 },
      { id: 'f', x: 400, y: 100 },
      { id: 'a', x: 110, y: 20 },
    ] as const;
    const marks = [middle, right, far, above];
    expect(nextMark(marks, middle, 'right')!.id).toBe('r');
    expect(nextMark(marks, middle, 'up')!.id).toBe('a');
    expect(nextMark(marks, middle, 'left')).toBeNull();
    expect(nextMark(marks, right, 'right')!.id).toBe('f');
  });
});
