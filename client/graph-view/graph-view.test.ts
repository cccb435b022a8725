import { boxAround, cameraFor, markScale, project } from './camera';
import { leadingKind, markRadius, sampleOf, shareMarks } from './encodings';
import { placeLabels } from './place-labels';

describe('the encodings', () => {
  it('draw nobody smaller than 3.1 px or larger than 7.3', () => {
    expect(markRadius(0)).toBeCloseTo(3.1);
    expect(markRadius(4)).toBeCloseTo(5);
    expect(markRadius(10_000)).toBeCloseTo(7.3);
  });

  it('draw a line as the kind that says most', () => {
    expect(
      leadingKind({
        kinds: [
          { kind: 'CO_EVENT', count: 3 },
          { kind: 'PROJECT', count: 1 },
        ],
      }),
    ).toBe('PROJECT');
  });

  it('share the marks of a bubble so that they add up, largest remainder first', () => {
    expect(shareMarks([62, 20, 17, 1], 10)).toEqual([6, 2, 2, 0]);
    expect(shareMarks([1, 1, 1], 2).reduce((sum, part) => sum + part, 0)).toBe(2);
    expect(shareMarks([0, 0], 5)).toEqual([0, 0]);
  });

  it('let a mark stand for a round number of people', () => {
    expect(sampleOf(612)).toEqual({ marks: 61, each: 10 });
    expect(sampleOf(12)).toEqual({ marks: 12, each: 1 });
  });
});

describe('the camera', () => {
  const camera = cameraFor({ x1: 0, y1: 0, x2: 100, y2: 50 }, 1000, 700, { top: 50, right: 100, bottom: 50, left: 100 });

  it('brings a whole box inside the margins', () => {
    expect(project(camera, 0, 25)).toEqual([100, 350]);
    expect(project(camera, 100, 25)).toEqual([900, 350]);
  });

  it('draws marks at their nominal size where the picture fits, and a little larger nearer', () => {
    expect(markScale(camera)).toBe(1);
    expect(markScale({ ...camera, zoom: camera.zoom * 4 })).toBe(2);
  });

  it('has a box for an empty picture too', () => {
    expect(boxAround([])).toEqual({ x1: -1, y1: -1, x2: 1, y2: 1 });
  });
});

describe('placeLabels', () => {
  const stage = { x: 0, y: 0, width: 200, height: 100 };
  const wish = (id: string, x: number, y: number) => ({ id, x, y, r: 4, width: 50, height: 14 });

  it('prefers the right side of a mark', () => {
    expect(placeLabels([wish('a', 50, 50)], [], stage, 9)).toEqual([{ id: 'a', x: 58, y: 43, width: 50, height: 14 }]);
  });

  it('goes left where the right side leaves the stage', () => {
    expect(placeLabels([wish('a', 180, 50)], [], stage, 9)[0]?.x).toBe(122);
  });

  it('never lets two names overlap, and leaves the less important one out', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => wish(`p${index}`, 100, 50));
    const placed = placeLabels(crowd, [], stage, 9);
    expect(placed.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2', 'p3']);
  });

  it('stops at the number of names that is allowed', () => {
    expect(placeLabels([wish('a', 50, 20), wish('b', 50, 80)], [], stage, 1)).toHaveLength(1);
  });
});
