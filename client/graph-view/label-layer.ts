import { nameLang } from '../ui';
import { markScale, project, type Camera } from './camera';
import { drawMark } from './draw-mark';
import { sizesOf } from './encodings';
import type { Pen, Sheet } from './layer';
import { communityColour, type Palette } from './palette';
import type { Picture, PictureCommunity, PictureNode } from './picture';
import { placeLabels, type LabelWish, type PlacedLabel, type Rect } from './place-labels';

/** What is marked on the stage beside the picture itself. */
export interface Attention {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Where the keyboard is in the list beside the canvas. */
  readonly focused: string | null;
}

const BOLD = 600;
const PLAIN = 450;
const SIZE = 11.5;

interface Parts {
  readonly first: string;
  readonly latin: string;
}

const partsOf = (node: Pick<PictureNode, 'label' | 'labelLatin'>): Parts => ({
  first: node.label,
  latin: node.labelLatin && node.labelLatin !== node.label && nameLang(node.label) !== 'en' ? node.labelLatin : '',
});

/** Draws what lies over the marks: the ties of whom one looks at, names, the ring of the selection. */
export function drawOverlay(
  { pen: context, width, height }: Sheet,
  picture: Picture,
  camera: Camera,
  palette: Palette,
  attention: Attention,
  most: number,
): void {
  const stage: Rect = { x: 4, y: 4, width: width - 8, height: height - 8 };
  const size = sizesOf(picture);
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  const colours = new Map(picture.communities.map((community) => [community.id, community.colour]));
  const scale = markScale(camera);
  const fonts = { bold: `${BOLD} ${SIZE}px ${palette.sans}`, plain: `${PLAIN} ${SIZE}px ${palette.sans}` };

  const measure = (parts: Parts): number => {
    context.font = fonts.bold;
    const first = context.measureText(parts.first).width;
    if (!parts.latin) return first;
    context.font = fonts.plain;
    return first + 4 + context.measureText(parts.latin).width;
  };
  const write = (parts: Parts, x: number, y: number, strong: string, quiet: string, halo: string | null) => {
    context.textBaseline = 'middle';
    const pieces: readonly (readonly [string, string, string])[] = parts.latin
      ? [
          [parts.first, fonts.bold, strong],
          [parts.latin, fonts.plain, quiet],
        ]
      : [[parts.first, fonts.bold, strong]];
    let at = x;
    for (const [text, font, colour] of pieces) {
      context.font = font;
      if (halo) {
        context.lineJoin = 'round';
        context.lineWidth = 3;
        context.strokeStyle = halo;
        context.strokeText(text, at, y);
      }
      context.fillStyle = colour;
      context.fillText(text, at, y);
      at += context.measureText(text).width + 4;
    }
  };

  const looked = [attention.selected, attention.hovered, attention.focused].flatMap((id) => (id === null ? [] : [id]));
  const bubbles = picture.level === 'communities';
  if (!bubbles) drawEgoTies(context, picture, byId, camera, palette, attention);

  const neighbours = new Set<string>();
  for (const link of picture.links) {
    if (link.source === attention.selected) neighbours.add(link.target);
    if (link.target === attention.selected) neighbours.add(link.source);
  }

  const taken: Rect[] = [];
  for (const community of picture.communities) {
    if (!bubbles && community.hull.length === 0) continue;
    const ys = bubbles ? [] : community.hull.filter((_, index) => index % 2 === 1);
    const [x, top] = project(camera, community.x, bubbles ? community.y - community.r : Math.min(...ys, community.y));
    const [, bottom] = project(camera, community.x, bubbles ? community.y + community.r : Math.max(...ys, community.y));
    const count = String(community.people.toLocaleString());
    context.font = `650 13px ${palette.sans}`;
    const name = context.measureText(community.name).width;
    context.font = `500 12px ${palette.sans}`;
    const full = name + 5 + context.measureText(count).width;
    const left = Math.max(4, Math.min(width - full - 8, x - full / 2 - 2));
    if (x < 0 || x > width) continue;
    const quiet = community.colour === 0 && !looked.includes(community.id);
    // Above its community, or under it where a neighbour is in the way; a small one without room for either waits for a nearer look.
    const rect = [top - 21, bottom + 3]
      .map((y): Rect => ({ x: left, y, width: full + 4, height: 18 }))
      .find(
        (spot, under) =>
          spot.y + spot.height >= 0 &&
          spot.y <= height &&
          !taken.some((other) => meets(spot, other)) &&
          !((quiet || under === 1) && coversAnother(spot, community, picture, camera)),
      );
    if (!rect) continue;
    const y = rect.y + 21;
    taken.push(rect);
    context.textBaseline = 'middle';
    context.font = `650 13px ${palette.sans}`;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = palette.paper;
    context.strokeText(community.name, rect.x + 2, y - 12);
    context.fillStyle = palette.communityTexts[community.colour] ?? palette.ink;
    context.fillText(community.name, rect.x + 2, y - 12);
    context.font = `500 12px ${palette.sans}`;
    context.strokeText(count, rect.x + 7 + name, y - 11.5);
    context.fillStyle = palette.ink2;
    context.fillText(count, rect.x + 7 + name, y - 11.5);
  }

  const ring = (x: number, y: number, r: number, thickness: number) => {
    context.beginPath();
    context.arc(x, y, r + 2.2, 0, Math.PI * 2);
    context.strokeStyle = palette.paper;
    context.lineWidth = 2.4;
    context.stroke();
    context.beginPath();
    context.arc(x, y, r + 2.2 + 1.2 + thickness / 2, 0, Math.PI * 2);
    context.strokeStyle = palette.accent;
    context.lineWidth = thickness;
    context.stroke();
  };

  if (bubbles) {
    for (const id of looked) {
      const community = picture.communities.find((entry) => entry.id === id);
      if (!community) continue;
      const [x, y] = project(camera, community.x, community.y);
      ring(x, y, community.r * camera.zoom - 2, id === attention.focused ? 3 : id === attention.selected ? 2.5 : 1.2);
    }
    return;
  }

  const headings = [...taken];
  const wishes: (LabelWish & { readonly node: PictureNode })[] = [];
  for (const node of picture.nodes) {
    const [x, y] = project(camera, node.x, node.y);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const r = size(node) * scale;
    taken.push({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
    wishes.push({ id: node.id, node, x, y, r, width: measure(partsOf(node)) + 2, height: 15 });
  }
  const importance = (wish: { readonly id: string; readonly node: PictureNode }): number =>
    looked.includes(wish.id) ? 1e9 : (neighbours.has(wish.id) ? 1e6 : 0) + wish.node.ties;
  wishes.sort((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));

  const plates: PlacedLabel[] = [];
  for (const wish of wishes.filter(({ id }) => looked.includes(id))) {
    const plateWidth = wish.width + 16;
    const x = Math.max(6, Math.min(width - plateWidth - 6, wish.x - plateWidth / 2));
    const above = { x, y: wish.y - wish.r - 9 - 22, width: plateWidth, height: 22 };
    const hides = headings.some((rect) => meets(rect, above));
    plates.push({ ...above, id: wish.id, y: above.y < 4 || hides ? wish.y + wish.r + 9 : above.y });
  }
  const rest = wishes.filter(({ id }) => !looked.includes(id));
  const placed = placeLabels(rest, [...taken, ...plates], stage, most);
  const wishOf = new Map(wishes.map((wish) => [wish.id, wish]));
  for (const label of placed) {
    const wish = wishOf.get(label.id);
    if (!wish) continue;
    const near = neighbours.has(label.id);
    if (near) {
      context.beginPath();
      context.roundRect(label.x - 4, label.y - 2, label.width + 6, label.height + 4, 4);
      context.fillStyle = palette.surface;
      context.fill();
      context.strokeStyle = palette.accent;
      context.lineWidth = 1;
      context.stroke();
    }
    write(partsOf(wish.node), label.x, label.y + label.height / 2 + 0.5, palette.ink, palette.ink2, near ? null : palette.paper);
  }
  for (const plate of plates) {
    const wish = wishOf.get(plate.id);
    if (!wish) continue;
    const chosen = plate.id === attention.selected;
    drawMark(
      context,
      wish.node.standing,
      wish.x,
      wish.y,
      wish.r + (chosen ? 1.5 : 0),
      communityColour(palette, colours.get(wish.node.community ?? '')),
      palette,
    );
    ring(wish.x, wish.y, wish.r + (chosen ? 1.5 : 0), plate.id === attention.focused ? 3 : 2.5);
    context.beginPath();
    context.roundRect(plate.x, plate.y, plate.width, plate.height, 4);
    context.fillStyle = palette.accent;
    context.fill();
    write(partsOf(wish.node), plate.x + 8, plate.y + plate.height / 2 + 0.5, palette.onAccent, palette.onAccent, null);
  }
}

const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a heading would lie well inside the disc of another community. The small ones then wait until somebody comes nearer. */
function coversAnother(rect: Rect, own: PictureCommunity, picture: Picture, camera: Camera): boolean {
  return picture.communities.some((other) => {
    if (other.id === own.id) return false;
    const [x, y] = project(camera, other.x, other.y);
    const nearX = Math.max(rect.x, Math.min(rect.x + rect.width, x));
    const nearY = Math.max(rect.y, Math.min(rect.y + rect.height, y));
    return Math.hypot(nearX - x, nearY - y) < other.r * camera.zoom * 0.8;
  });
}

function drawEgoTies(
  context: Pen,
  picture: Picture,
  byId: ReadonlyMap<string, PictureNode>,
  camera: Camera,
  palette: Palette,
  attention: Attention,
): void {
  const egos = new Set([attention.selected, attention.hovered, attention.focused].filter((id) => id !== null));
  if (!egos.size) return;
  const colours = new Map(picture.communities.map((community) => [community.id, community.colour]));
  const scale = markScale(camera);
  const size = sizesOf(picture);
  const ends = new Set<PictureNode>();
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.6;
  for (const link of picture.links) {
    if (!egos.has(link.source) && !egos.has(link.target)) continue;
    const from = byId.get(link.source);
    const to = byId.get(link.target);
    if (!from || !to) continue;
    const [x1, y1] = project(camera, from.x, from.y);
    const [x2, y2] = project(camera, to.x, to.y);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
    ends.add(from).add(to);
  }
  for (const node of ends) {
    const [x, y] = project(camera, node.x, node.y);
    drawMark(
      context,
      node.standing,
      x,
      y,
      size(node) * scale,
      communityColour(palette, colours.get(node.community ?? '')),
      palette,
    );
  }
}
