import { alongArc, arcOutline, arcWidth, bendOf } from './arcs';
import { around, nextMark, seen, WHOLE, zoomed } from './camera';
import { placeNames, nameWidth, type Named } from './place-names';

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

  it('reach the marks however near one looks', () => {
    const far = { ...arc, to: { x: 9000, y: 400 } };
    const [first, last] = [alongArc(far)[0]!, alongArc(far).at(-1)!];
    expect(Math.hypot(first.x - 100, first.y - 100)).toBeCloseTo(8, 0);
    expect(Math.hypot(last.x - 9000, last.y - 400)).toBeCloseTo(12, 0);
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
      const width = nameWidth(one.isWhole && nameWidth('10 out 20 back') > nameWidth(one.id) ? '10 out 20 back' : one.id);
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
