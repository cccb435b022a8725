import type { Pen } from './layer';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Two decimals are a hundredth of a pixel. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** A pen that writes down what is drawn. */
export interface SvgPen extends Pen {
  /** The elements drawn so far. */
  readonly elements: readonly string[];
}

/**
 * A pen whose strokes are SVG elements: the picture that is drawn on the canvas and the one in the file come from the same code. Widths of
 * texts are measured by `measure`, a canvas in a browser.
 */
export function svgPen(measure: (text: string, font: string) => number): SvgPen {
  const elements: string[] = [];
  let path = '';
  let dash: readonly number[] = [];
  const alpha = () => (pen.globalAlpha === 1 ? '' : ` opacity="${n(pen.globalAlpha)}"`);
  const dashes = () => (dash.length ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : '');
  const stroked = () => `stroke="${String(pen.strokeStyle)}" stroke-width="${n(pen.lineWidth)}"${dashes()}`;
  const write = (text: string, x: number, y: number, paint: string): void => {
    // `600 12px Family, Other`: the parts of a canvas font that are used here.
    const [, weight = '400', size = '12', family = 'sans-serif'] = /^(\d+) ([\d.]+)px(?:\/\S+)? (.+)$/.exec(pen.font) ?? [];
    const middle = pen.textBaseline === 'middle' ? ' dominant-baseline="central"' : '';
    elements.push(
      `<text x="${n(x)}" y="${n(y)}" font-family="${escape(family)}" font-size="${size}" font-weight="${weight}"${middle} ${paint}${alpha()}>${escape(text)}</text>`,
    );
  };
  const pen: SvgPen = {
    elements,
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineJoin: 'miter',
    globalAlpha: 1,
    font: '400 12px sans-serif',
    textBaseline: 'alphabetic',
    beginPath: () => {
      path = '';
    },
    closePath: () => {
      path += 'Z';
    },
    moveTo: (x, y) => {
      path += `M${n(x)} ${n(y)}`;
    },
    lineTo: (x, y) => {
      path += `L${n(x)} ${n(y)}`;
    },
    bezierCurveTo: (x1, y1, x2, y2, x, y) => {
      path += `C${n(x1)} ${n(y1)} ${n(x2)} ${n(y2)} ${n(x)} ${n(y)}`;
    },
    // Only whole circles are drawn.
    arc: (x, y, r) => {
      path += `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
    },
    roundRect: (x, y, width, height, radius) => {
      const r = Number(radius ?? 0);
      path +=
        `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}v${n(height - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(r)}` +
        `h${n(2 * r - width)}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(-r)}v${n(2 * r - height)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}Z`;
    },
    fill: () => {
      elements.push(`<path d="${path}" fill="${String(pen.fillStyle)}"${alpha()}/>`);
    },
    stroke: () => {
      elements.push(`<path d="${path}" fill="none" ${stroked()}${alpha()}/>`);
    },
    fillRect: (x, y, width, height) => {
      elements.push(
        `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${String(pen.fillStyle)}"${alpha()}/>`,
      );
    },
    fillText: (text, x, y) => write(text, x, y, `fill="${String(pen.fillStyle)}"`),
    strokeText: (text, x, y) => write(text, x, y, `fill="none" stroke-linejoin="round" ${stroked()}`),
    measureText: (text) => ({ width: measure(text, pen.font) }) as TextMetrics,
    setLineDash: (segments) => {
      dash = [...segments];
    },
  };
  return pen;
}

/** What a picture says about itself: query, time and counts, so that it can be asked for again. */
export interface PictureAbout {
  readonly title: string;
  /** One line under the picture. */
  readonly caption: string;
  /** `name: value` lines. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** A whole SVG file around elements, with what it is and where it comes from. */
export function svgFile(
  elements: readonly string[],
  { width, height, paper }: { readonly width: number; readonly height: number; readonly paper: string },
  about: PictureAbout,
): string {
  const details = Object.entries(about.details).map(([name, value]) => `${name}: ${String(value)}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img">`,
    `<title>${escape(about.title)}</title>`,
    `<desc>${escape(details.join('\n'))}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...elements,
    '</svg>',
    '',
  ].join('\n');
}
