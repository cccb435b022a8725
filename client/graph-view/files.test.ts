import { drawPeople } from './draw-people';
import { markRadius, sizesOf } from './encodings';
import type { Palette } from './palette';
import type { Picture } from './picture';
import { readPoints } from './points';
import { svgFile, svgPen } from './svg-pen';

const palette: Palette = {
  paper: 'rgb(250, 248, 243)',
  surface: 'white',
  ink: 'black',
  ink2: 'grey',
  ink3: 'grey',
  line2: 'grey',
  accent: 'green',
  onAccent: 'white',
  abroad: 'red',
  communities: ['grey', 'blue'],
  communityTexts: ['grey', 'blue'],
  sans: '"Pretendard Variable", sans-serif',
};

const person = (id: string, x: number, standing: 'KOREA' | 'ABROAD', ties: number) => ({
  id,
  kind: 'person',
  label: id,
  standing,
  ties,
  community: null,
  x,
  y: 0,
});

const picture: Picture = {
  level: 'people',
  nodes: [person('a', 0, 'KOREA', 100), person('b', 50, 'ABROAD', 50)],
  links: [{ source: 'a', target: 'b', count: 1, crossBorder: true, kinds: [{ kind: 'PROJECT', count: 1 }] }],
  communities: [],
};

describe('a picture as an SVG file', () => {
  it('has an element for every line and every part of a mark, in the encodings of the stage', () => {
    const pen = svgPen(() => 10);
    drawPeople(pen, picture, { zoom: 1, fitted: 1, pan: { x: 10, y: 20 } }, palette);
    expect(pen.elements).toHaveLength(4);
    expect(pen.elements[0]).toBe(
      '<path d="M10 20L60 20" fill="none" stroke="black" stroke-width="0.85" stroke-dasharray="6 3" opacity="0.34"/>',
    );
    expect(pen.elements[1]).toMatch(/^<path d="M2\.7 20a7\.3 7\.3 .*" fill="black"\/>$/);
    expect(pen.elements[3]).toContain('stroke="red" stroke-width="1.5"');
  });

  it('says what it shows and escapes what people wrote', () => {
    const pen = svgPen(() => 10);
    pen.font = '600 12px "A & B", sans-serif';
    pen.fillText('<script>', 1, 2);
    const file = svgFile(
      pen.elements,
      { width: 100, height: 50, paper: palette.paper },
      {
        title: 'A & B',
        caption: '',
        details: { query: '/explore?technology=AI', validAt: '2026-11-23', people: 2 },
      },
    );
    expect(file).toContain('<title>A &amp; B</title>');
    expect(file).toContain('<desc>query: /explore?technology=AI\nvalidAt: 2026-11-23\npeople: 2</desc>');
    expect(file).toContain('font-family="&quot;A &amp; B&quot;, sans-serif" font-size="12" font-weight="600"');
    expect(file).toContain('>&lt;script&gt;</text>');
    expect(new DOMParser().parseFromString(file, 'image/svg+xml').querySelector('parsererror')).toBeNull();
  });
});

describe('sizes', () => {
  it('go by the share of the most ties on the stage, where somebody has many', () => {
    const size = sizesOf(picture);
    expect(picture.nodes.map(size)).toEqual([expect.closeTo(7.3), expect.closeTo(5.2)]);
    expect(markRadius(4, 10)).toBe(markRadius(4));
  });
});

describe('the points of a layout', () => {
  it('are read as the server writes them', () => {
    const bytes = new ArrayBuffer(4 + 2 * 12);
    const view = new DataView(bytes);
    view.setUint32(0, 2, true);
    [1.5, -2, 3, 4].forEach((value, at) => view.setFloat32(4 + at * 4, value, true));
    view.setUint8(4 + 2 * 11 + 1, 7);
    const points = readPoints(bytes);
    expect([points.count, [...points.x], [...points.y], [...points.colour]]).toEqual([2, [1.5, 3], [-2, 4], [0, 7]]);
  });
});
