import { circulationOf, isInEurope } from './circulation';
import { chosenFirst, EUROPE, isCrowded, pointsOf, sceneOf } from './scene';
import { PARTS } from './testing';
import { insetGround, placeOf, worldGround } from './world';

const circulation = circulationOf(PARTS);

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
