import { svgFile, type PictureAbout } from '../../graph-view/svg-pen';
import type { Size } from '../../ui/use-size';

/** What of the style of an element makes its picture. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'vector-effect',
] as const;

/** Writes the style that an element has on the page into its copy: a file has no style sheet. */
function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  if (from.tagName !== 'g' && from.tagName !== 'title')
    for (const name of PAINT) {
      const value = style.getPropertyValue(name);
      if (value) to.setAttribute(name, value);
    }
  else if (style.opacity !== '1') to.setAttribute('opacity', style.opacity);
  to.removeAttribute('class');
  for (let at = 0; at < from.children.length; at += 1) paint(from.children[at]!, to.children[at]!);
}

/** Room for the line under the picture. */
const CAPTION = 32;

/** The size of the file: the map, and under it what it shows. */
const withCaption = ({ width, height }: Size): Size => ({ width, height: height + CAPTION });

function captionOf(svg: SVGSVGElement, { height }: Size, about: PictureAbout): SVGTextElement {
  const { color, fontFamily } = getComputedStyle(svg);
  const text = document.createElementNS(svg.namespaceURI, 'text') as SVGTextElement;
  const attributes = { x: '16', y: String(height + 20), fill: color, 'font-family': fontFamily, 'font-size': '12' };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
  text.textContent = about.caption;
  return text;
}

/** The map as it stands, as an SVG file that says what it shows. */
export function mapSvg(svg: SVGSVGElement, size: Size, about: PictureAbout): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  paint(svg, copy);
  copy.append(captionOf(svg, size, about));
  const writer = new XMLSerializer();
  const elements = [...copy.children].map((child) => writer.serializeToString(child));
  const paper = getComputedStyle(svg).getPropertyValue('background-color') || '#fff';
  return svgFile(elements, { ...withCaption(size), paper }, about);
}

/** The same as PNG, twice as fine; null where the browser cannot draw it. */
export async function mapPng(file: string, size: Size): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const { width, height } = withCaption(size);
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
