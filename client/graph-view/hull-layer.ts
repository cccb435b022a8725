import { markScale, project, type Camera } from './camera';
import { drawMark } from './draw-mark';
import { bundleWidth, sampleOf, shareMarks } from './encodings';
import type { Pen, Sheet } from './layer';
import type { Palette } from './palette';
import type { Picture, PictureCommunity } from './picture';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Draws what lies under the marks: hulls, and the bubbles of the level of communities with the ties between them. */
export function drawUnderlay({ pen }: Sheet, picture: Picture, camera: Camera, palette: Palette): void {
  const each = Math.max(1, ...picture.communities.map(({ people, r }) => sampleOf(people, roomIn(r * camera.zoom)).each));
  if (picture.level === 'communities') drawBundles(pen, picture, camera, palette);
  for (const community of picture.communities) {
    if (picture.level === 'communities') drawBubble(pen, community, camera, palette, each);
    else drawHull(pen, community, camera, palette);
  }
}

/** Ties between communities, each a line as wide as they are many; under the bubbles, so that no line crosses one. */
function drawBundles(context: Pen, picture: Picture, camera: Camera, palette: Palette): void {
  const byId = new Map(picture.communities.map((community) => [community.id, community]));
  context.strokeStyle = palette.ink;
  context.globalAlpha = 0.13;
  for (const link of picture.links) {
    const from = byId.get(link.source);
    const to = byId.get(link.target);
    if (!from || !to) continue;
    context.beginPath();
    context.moveTo(...project(camera, from.x, from.y));
    context.lineTo(...project(camera, to.x, to.y));
    context.lineWidth = bundleWidth(link.count);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function fillAndStroke(context: Pen, colour: string): void {
  context.globalAlpha = 0.085;
  context.fillStyle = colour;
  context.fill();
  context.globalAlpha = 0.38;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke();
  context.globalAlpha = 1;
}

/** A closed curve through the corners of a hull, soft enough to say "about here". */
function drawHull(context: Pen, community: PictureCommunity, camera: Camera, palette: Palette): void {
  const corners: (readonly [number, number])[] = [];
  for (let at = 0; at + 1 < community.hull.length; at += 2)
    corners.push(project(camera, community.hull[at] ?? 0, community.hull[at + 1] ?? 0));
  if (corners.length < 3) return;
  const corner = (index: number) => corners[(index + corners.length) % corners.length] ?? [0, 0];
  context.beginPath();
  corners.forEach((here, index) => {
    const [x0, y0] = corner(index - 1);
    const [x2, y2] = corner(index + 1);
    const [x3, y3] = corner(index + 2);
    if (index === 0) context.moveTo(here[0], here[1]);
    context.bezierCurveTo(
      here[0] + (x2 - x0) / 6,
      here[1] + (y2 - y0) / 6,
      x2 - (x3 - here[0]) / 6,
      y2 - (y3 - here[1]) / 6,
      x2,
      y2,
    );
  });
  context.closePath();
  fillAndStroke(context, palette.communities[community.colour] ?? palette.ink3);
}

/** How many marks a bubble of a radius holds. */
const roomIn = (r: number): number => Math.max(6, Math.min(90, Math.floor((r * r) / 60)));

/** A bubble, filled with marks in the proportions of its people, like seeds in a sunflower; a mark is as many people in every bubble. */
function drawBubble(context: Pen, community: PictureCommunity, camera: Camera, palette: Palette, each: number): void {
  const [x, y] = project(camera, community.x, community.y);
  const r = community.r * camera.zoom;
  const colour = palette.communities[community.colour] ?? palette.ink3;
  context.beginPath();
  context.arc(x, y, r, 0, Math.PI * 2);
  context.fillStyle = palette.paper;
  context.fill();
  fillAndStroke(context, colour);
  const marks = Math.max(1, Math.round(community.people / each));
  const unknown = Math.max(0, community.people - community.korea - community.overseasKorean - community.abroad);
  const [korea = 0, overseas = 0, abroad = 0] = shareMarks(
    [community.korea, community.overseasKorean, community.abroad, unknown],
    marks,
  );
  const spacing = (r * 0.84) / Math.sqrt(marks);
  const size = Math.max(1.6, Math.min(4 * markScale(camera), spacing * 0.52));
  for (let index = 0; index < marks; index += 1) {
    const distance = spacing * Math.sqrt(index + 0.5);
    const angle = index * GOLDEN_ANGLE;
    const standing =
      index < korea
        ? 'KOREA'
        : index < korea + overseas
          ? 'OVERSEAS_KOREAN'
          : index < korea + overseas + abroad
            ? 'ABROAD'
            : 'UNKNOWN';
    drawMark(context, standing, x + Math.cos(angle) * distance, y + Math.sin(angle) * distance, size, colour, palette);
  }
}
