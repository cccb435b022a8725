import { markScale, project, type Camera } from './camera';
import { drawMark } from './draw-mark';
import { leadingKind, sizesOf, TIE_DASH } from './encodings';
import type { Pen } from './layer';
import { communityColour, type Palette } from './palette';
import type { Picture } from './picture';

/** Draws the lines and marks of people with a pen, as cytoscape does on the stage: for the picture in a file. */
export function drawPeople(pen: Pen, picture: Picture, camera: Camera, palette: Palette): void {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const colours = new Map(picture.communities.map((community) => [community.id, community.colour]));
  const size = sizesOf(picture);
  const scale = markScale(camera);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 0.85;
  for (const link of picture.links) {
    const [from, to] = [nodes.get(link.source), nodes.get(link.target)];
    if (!from || !to) continue;
    pen.globalAlpha = from.community === to.community ? 0.34 : 0.2;
    pen.setLineDash([...TIE_DASH[leadingKind(link)]]);
    pen.beginPath();
    pen.moveTo(...project(camera, from.x, from.y));
    pen.lineTo(...project(camera, to.x, to.y));
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  for (const node of picture.nodes) {
    const [x, y] = project(camera, node.x, node.y);
    if (node.kind === 'group') {
      pen.beginPath();
      pen.roundRect(x - 9, y - 9, 18, 18, 3);
      pen.fillStyle = palette.surface;
      pen.fill();
      pen.strokeStyle = palette.accent;
      pen.lineWidth = 1.5;
      pen.stroke();
    } else {
      drawMark(
        pen,
        node.standing,
        x,
        y,
        size(node) * scale,
        communityColour(palette, colours.get(node.community ?? '')),
        palette,
      );
    }
  }
}
