import cytoscape, { type Core } from 'cytoscape';
import { boxAround, cameraFor, type Box, type Camera, type Margin } from './camera';
import { elementsOf } from './elements';
import { sizesOf } from './encodings';
import { drawPeople } from './draw-people';
import { drawUnderlay } from './hull-layer';
import { drawOverlay, type Attention } from './label-layer';
import { createLayer, type Layer, type Pen } from './layer';
import { readPalette, type Palette } from './palette';
import type { Picture } from './picture';
import { drawPoints, PointBitmaps, type Points } from './points';
import { styleFor } from './style';
import { svgFile, svgPen, type PictureAbout } from './svg-pen';

/** The three canvases of a stage, bottom to top, and what they lie in. */
export interface StageHosts {
  readonly root: HTMLElement;
  readonly under: HTMLCanvasElement;
  readonly graph: HTMLElement;
  readonly over: HTMLCanvasElement;
}

/** What a stage tells. */
export interface StageListener {
  readonly onPick: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

const NOBODY: Attention = { selected: null, hovered: null, focused: null };
const REACH = 12;
/** A stage of this width has room for marks at their nominal size, in CSS pixels. */
const ROOMY = 700;
/** Height of the line under an exported picture. */
const CAPTION = 28;

/** The picture on the screen: cytoscape for marks and lines between two canvases of ours. */
export class Stage {
  private readonly cy: Core;
  private readonly under: Layer | null;
  private readonly over: Layer | null;
  private palette: Palette;
  private picture: Picture | null = null;
  private points: Points | null = null;
  private bitmaps: PointBitmaps | null = null;
  private attention: Attention = NOBODY;
  private fitted = 1;
  private filled = 1;
  /** Where the last fit led; null when only a part was brought near. */
  private lastFit: Pick<Camera, 'zoom' | 'pan'> | null = null;
  private margin: Margin = { top: 56, right: 56, bottom: 56, left: 56 };
  private mostLabels = 44;
  private waiting = 0;

  constructor(
    private readonly hosts: StageHosts,
    private readonly listener: StageListener,
  ) {
    this.palette = readPalette(hosts.root);
    this.under = createLayer(hosts.under);
    this.over = createLayer(hosts.over);
    this.cy = cytoscape({
      container: hosts.graph,
      style: styleFor(this.palette, this.camera),
      layout: { name: 'preset' },
      minZoom: 1e-4,
      maxZoom: 1e4,
      wheelSensitivity: 0.6,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
    });
    this.cy.on('pan zoom resize', this.redraw);
    this.cy.on('zoom', this.resize);
    this.cy.on('tap', (event) => listener.onPick(this.at(event.renderedPosition.x, event.renderedPosition.y)));
    this.cy.on('dbltap', (event) => {
      const id = this.at(event.renderedPosition.x, event.renderedPosition.y);
      if (id !== null) listener.onOpen(id);
    });
    hosts.graph.addEventListener('pointermove', this.hover);
    hosts.graph.addEventListener('pointerleave', this.leave);
  }

  /** Where the picture is looked at from. */
  readonly camera = (): Camera => {
    const pan = this.cy?.pan() ?? { x: 0, y: 0 };
    return { zoom: this.cy?.zoom() ?? 1, pan: { x: pan.x, y: pan.y }, fitted: this.fitted };
  };

  /** Shows a picture; what stays keeps its place. */
  show(picture: Picture): void {
    this.picture = picture;
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.add(elementsOf(picture, this.palette));
    });
    this.redraw();
  }

  /** Puts the whole network as points under the picture, or takes it away. */
  underlay(points: Points | null): void {
    this.points = points;
    this.bitmaps = null;
    this.redraw();
  }

  /** Marks what is selected, pointed at, or under the keyboard. */
  look(attention: Attention): void {
    this.attention = attention;
    this.redraw();
  }

  /** Reads the colours anew: the theme has changed. */
  recolour(): void {
    this.palette = readPalette(this.hosts.root);
    this.bitmaps = null;
    this.cy.style(styleFor(this.palette, this.camera));
    if (this.picture) this.show(this.picture);
  }

  /** Room to leave around the picture, and how many names fit. */
  arrange(margin: Margin, mostLabels: number): void {
    this.margin = margin;
    this.mostLabels = mostLabels;
  }

  /** Brings a part of the picture, or all of it, to fill the stage. */
  fit(box: Box | null, milliseconds: number): void {
    const target = cameraFor(box ?? this.bounds(), this.cy.width(), this.cy.height(), this.margin);
    this.filled = target.zoom;
    this.lastFit = box === null ? target : null;
    this.fitted = target.zoom * Math.max(1, ROOMY / this.cy.width()) ** 2;
    this.bitmaps = null;
    if (milliseconds > 0)
      this.cy.animate(
        { zoom: target.zoom, pan: { ...target.pan } },
        { duration: milliseconds, easing: 'ease-out', complete: this.resize },
      );
    else this.cy.viewport({ zoom: target.zoom, pan: { ...target.pan } });
    this.resize();
  }

  /** Comes nearer (`> 1`) or goes farther, around the middle. */
  zoomBy(factor: number): void {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  /** The stage has another size: who has not moved since the picture was fitted sees all of it again. */
  measure(): void {
    const { zoom, pan } = this.camera();
    const asFitted =
      this.lastFit !== null && zoom === this.lastFit.zoom && pan.x === this.lastFit.pan.x && pan.y === this.lastFit.pan.y;
    this.cy.resize();
    if (asFitted) this.fit(null, 0);
    this.redraw();
  }

  /** The picture as it stands, as a PNG on paper at twice the size, with what it says about itself in a line under it. */
  async toPng(about: PictureAbout): Promise<Blob | null> {
    const canvas = document.createElement('canvas');
    const width = this.hosts.root.clientWidth;
    const height = this.hosts.root.clientHeight;
    canvas.width = width * 2;
    canvas.height = (height + CAPTION) * 2;
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.fillStyle = this.palette.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    const layers = [this.hosts.under, ...this.hosts.graph.querySelectorAll('canvas'), this.hosts.over];
    for (const layer of layers) context.drawImage(layer, 0, 0, width * 2, height * 2);
    context.setTransform(2, 0, 0, 2, 0, 0);
    this.writeCaption(context, about, height);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  }

  /** The same as an SVG file: every mark, line and name is an element. */
  toSvg(about: PictureAbout): string | null {
    const { picture, palette, under } = this;
    if (!picture || !under) return null;
    const width = this.hosts.root.clientWidth;
    const height = this.hosts.root.clientHeight;
    const pen = svgPen((text, font) => {
      under.context.font = font;
      return under.context.measureText(text).width;
    });
    const sheet = { pen, width, height };
    const camera = this.camera();
    if (this.points && picture.level === 'people') drawPoints(pen, this.points, camera, palette, sheet);
    drawUnderlay(sheet, picture, camera, palette);
    if (picture.level === 'people') drawPeople(pen, picture, camera, palette);
    drawOverlay(sheet, picture, camera, palette, { ...this.attention, hovered: null, focused: null }, this.mostLabels);
    this.writeCaption(pen, about, height);
    return svgFile(pen.elements, { width, height: height + CAPTION, paper: palette.paper }, about);
  }

  /** Lets everything go. */
  destroy(): void {
    cancelAnimationFrame(this.waiting);
    this.hosts.graph.removeEventListener('pointermove', this.hover);
    this.hosts.graph.removeEventListener('pointerleave', this.leave);
    this.cy.destroy();
  }

  private writeCaption(pen: Pen, about: PictureAbout, top: number): void {
    pen.font = `450 11px ${this.palette.sans}`;
    pen.textBaseline = 'middle';
    pen.fillStyle = this.palette.ink2;
    pen.fillText(about.caption, 16, top + CAPTION / 2);
  }

  private drawnPoints(points: Points): PointBitmaps {
    if (!this.bitmaps) {
      const { x1, y1, x2, y2 } = this.bounds();
      const [dx, dy] = [(x2 - x1) * 0.4, (y2 - y1) * 0.4];
      this.bitmaps = new PointBitmaps(points, this.palette, { x1: x1 - dx, y1: y1 - dy, x2: x2 + dx, y2: y2 + dy }, this.filled);
    }
    return this.bitmaps;
  }

  private bounds(): Box {
    const picture = this.picture;
    if (!picture) return boxAround([]);
    if (picture.level === 'communities') return boxAround(picture.communities.map(({ x, y, r }) => [x, y, r] as const));
    const corners = picture.communities.flatMap(({ hull }) =>
      hull.flatMap((x, at) => (at % 2 === 0 ? [[x, hull[at + 1] ?? 0, 0] as const] : [])),
    );
    return boxAround([...picture.nodes.map(({ x, y }) => [x, y, 0] as const), ...corners]);
  }

  private readonly redraw = (): void => {
    if (this.waiting) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      const { picture, under, over } = this;
      if (!picture || !under || !over) return;
      const sheet = under.begin();
      if (this.points && picture.level === 'people') this.drawnPoints(this.points).draw(under.context, this.camera(), sheet);
      drawUnderlay(sheet, picture, this.camera(), this.palette);
      drawOverlay(over.begin(), picture, this.camera(), this.palette, this.attention, this.mostLabels);
    });
  };

  private readonly resize = (): void => {
    this.cy.style().update();
    this.redraw();
  };

  private readonly hover = (event: PointerEvent): void => {
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    const box = this.hosts.graph.getBoundingClientRect();
    const id = this.at(event.clientX - box.left, event.clientY - box.top);
    this.hosts.graph.style.cursor = id === null ? '' : 'pointer';
    if (id !== this.attention.hovered) this.listener.onHover(id);
  };

  private readonly leave = (): void => {
    if (this.attention.hovered !== null) this.listener.onHover(null);
  };

  /** What lies at a point of the stage: the bubble around it, or the nearest mark within 12 px of its rim. */
  private at(x: number, y: number): string | null {
    const { zoom, pan } = this.camera();
    const picture = this.picture;
    if (!picture) return null;
    let best: string | null = null;
    let nearest = Infinity;
    const size = sizesOf(picture);
    const consider = (id: string, px: number, py: number, radius: number, reach: number) => {
      const distance = Math.hypot(px * zoom + pan.x - x, py * zoom + pan.y - y) - radius;
      if (distance <= reach && distance < nearest) {
        nearest = distance;
        best = id;
      }
    };
    if (picture.level === 'communities')
      for (const community of picture.communities) consider(community.id, community.x, community.y, community.r * zoom, 4);
    else for (const node of picture.nodes) consider(node.id, node.x, node.y, size(node), REACH - size(node));
    return best;
  }
}
