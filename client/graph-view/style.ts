import type { EdgeSingular, NodeSingular, StylesheetStyle } from 'cytoscape';
import { markScale, type Camera } from './camera';
import { TIE_DASH } from './encodings';
import type { Palette } from './palette';
import type { PictureTieKind } from './picture';

/** The encodings as a cytoscape style. Sizes are asked of the camera at drawing time, so that marks keep their size on the screen. */
export function styleFor(palette: Palette, camera: () => Camera): StylesheetStyle[] {
  const px = (pixels: number): number => pixels / camera().zoom;
  const mark = (share: number) => (node: NodeSingular) => px(2 * share * Number(node.data('r')) * markScale(camera()));
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } as never },
    {
      selector: 'node',
      style: {
        shape: 'ellipse',
        'border-width': 0,
        'background-opacity': 1,
        'overlay-opacity': 0,
        events: 'no',
        width: mark(1),
        height: mark(1),
      } as never,
    },
    {
      selector: 'node[sign = "KOREA"]',
      style: { 'background-color': (node: NodeSingular) => String(node.data('colour')) } as never,
    },
    {
      selector: 'node[sign = "UNKNOWN"]',
      style: { 'background-color': palette.line2, width: mark(0.7), height: mark(0.7) } as never,
    },
    {
      selector: 'node[sign = "ABROAD"]',
      style: {
        'background-color': palette.paper,
        'border-color': palette.abroad,
        'border-width': () => px(1.5),
        'border-position': 'inside',
      } as never,
    },
    {
      // The dot is the node; the gap is its border, the ring its outline.
      selector: 'node[sign = "OVERSEAS_KOREAN"]',
      style: {
        'background-color': (node: NodeSingular) => String(node.data('colour')),
        width: mark(0.6),
        height: mark(0.6),
        'border-color': palette.paper,
        'border-width': (node: NodeSingular) => px(Math.max(1, 0.4 * Number(node.data('r')) * markScale(camera()) - 0.75)),
        'border-position': 'outside',
        'outline-color': palette.abroad,
        'outline-width': () => px(1.5),
        'outline-offset': 0,
        'outline-opacity': 1,
      } as never,
    },
    {
      selector: 'node[sign = "group"]',
      style: {
        shape: 'round-rectangle',
        'background-color': palette.surface,
        'border-color': palette.accent,
        'border-width': () => px(1.5),
        width: () => px(18),
        height: () => px(18),
      } as never,
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        events: 'no',
        'overlay-opacity': 0,
        'line-color': palette.ink,
        'line-opacity': (edge: EdgeSingular) => (edge.data('faint') ? 0.2 : 0.34),
        width: () => px(0.85),
        'line-style': (edge: EdgeSingular) => (TIE_DASH[edge.data('kind') as PictureTieKind].length ? 'dashed' : 'solid'),
        'line-dash-pattern': (edge: EdgeSingular) => {
          const dash = TIE_DASH[edge.data('kind') as PictureTieKind];
          return dash.length ? dash.map(px) : [px(6), px(0)];
        },
      } as never,
    },
  ];
}
