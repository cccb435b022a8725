import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { printable, type Cell } from '../cell';
import { aboutLines, type ExportAbout } from '../export-table';
import type { ExportGraph } from './graph-of-answer';

/** Formats of networks. */
export const GRAPH_FORMAT_NAMES = ['graphml', 'gexf'] as const;
/** A format of networks. */
export type GraphFormat = (typeof GRAPH_FORMAT_NAMES)[number];

/** How a network becomes a file. */
export interface GraphWriter {
  readonly mediaType: string;
  write(graph: ExportGraph, about: ExportAbout, out: Writable): Promise<void>;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const xml = (value: Cell): string => printable(String(value)).replaceAll(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign]!);

type Type = 'string' | 'double' | 'boolean';

/** The attributes of things by name, each with the type that all its values have. */
function attributesOf(values: Iterable<Readonly<Record<string, Cell>>>): Map<string, Type> {
  const types = new Map<string, Type>();
  for (const one of values) {
    for (const [name, cell] of Object.entries(one)) {
      const type: Type = typeof cell === 'number' ? 'double' : typeof cell === 'boolean' ? 'boolean' : 'string';
      types.set(name, (types.get(name) ?? type) === type ? type : 'string');
    }
  }
  return types;
}

async function send(out: Writable, lines: Iterable<string>): Promise<void> {
  for (const line of lines) if (!out.write(`${line}\n`)) await once(out, 'drain');
  out.end();
}

const note = (about: ExportAbout): string =>
  aboutLines(about)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

function* graphml({ nodes, links }: ExportGraph, about: ExportAbout): Generator<string> {
  const keys = { node: attributesOf(nodes.values()), edge: attributesOf(links.map(({ values }) => values)) };
  const data = (what: 'node' | 'edge', values: Readonly<Record<string, Cell>>): string =>
    [...keys[what].keys()]
      .map((name, at) =>
        values[name] === undefined || values[name] === null ? '' : `<data key="${what[0]}${at}">${xml(values[name])}</data>`,
      )
      .join('');
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">';
  yield '<key id="g0" for="graph" attr.name="about" attr.type="string"/>';
  for (const what of ['node', 'edge'] as const) {
    let at = 0;
    for (const [name, type] of keys[what])
      yield `<key id="${what[0]}${at++}" for="${what}" attr.name="${xml(name)}" attr.type="${type}"/>`;
  }
  yield `<graph id="G" edgedefault="undirected"><data key="g0">${xml(note(about))}</data>`;
  for (const [id, values] of nodes) yield `<node id="${xml(id)}">${data('node', values)}</node>`;
  for (const [at, { source, target, values }] of links.entries())
    yield `<edge id="e${at}" source="${xml(source)}" target="${xml(target)}">${data('edge', values)}</edge>`;
  yield '</graph></graphml>';
}

function* gexf({ nodes, links }: ExportGraph, about: ExportAbout): Generator<string> {
  const keys = { node: attributesOf(nodes.values()), edge: attributesOf(links.map(({ values }) => values)) };
  // GEXF knows a label and a weight by themselves.
  keys.node.delete('label');
  keys.edge.delete('weight');
  const data = (what: 'node' | 'edge', values: Readonly<Record<string, Cell>>): string => {
    const inner = [...keys[what].keys()]
      .map((name, at) =>
        values[name] === undefined || values[name] === null ? '' : `<attvalue for="${at}" value="${xml(values[name])}"/>`,
      )
      .join('');
    return inner === '' ? '' : `<attvalues>${inner}</attvalues>`;
  };
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">';
  yield `<meta lastmodifieddate="${about.madeAt.slice(0, 10)}"><creator>BrainLink Atlas</creator><description>${xml(note(about))}</description></meta>`;
  yield '<graph defaultedgetype="undirected">';
  for (const what of ['node', 'edge'] as const) {
    yield `<attributes class="${what}">`;
    let at = 0;
    for (const [name, type] of keys[what]) yield `<attribute id="${at++}" title="${xml(name)}" type="${type}"/>`;
    yield '</attributes>';
  }
  yield `<nodes count="${nodes.size}">`;
  for (const [id, values] of nodes)
    yield `<node id="${xml(id)}" label="${xml(values['label'] ?? id)}">${data('node', values)}</node>`;
  yield `</nodes><edges count="${links.length}">`;
  for (const [at, { source, target, values }] of links.entries()) {
    const weight = typeof values['weight'] === 'number' ? ` weight="${values['weight']}"` : '';
    yield `<edge id="${at}" source="${xml(source)}" target="${xml(target)}"${weight}>${data('edge', values)}</edge>`;
  }
  yield '</edges></graph></gexf>';
}

/** GraphML (graphml.graphdrawing.org) and GEXF 1.3 (gexf.net): each opens in NetworkX and Gephi. */
export const GRAPH_FORMATS: Readonly<Record<GraphFormat, GraphWriter>> = {
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    write: (graph, about, out) => send(out, graphml(graph, about)),
  },
  gexf: { mediaType: 'application/gexf+xml; charset=utf-8', write: (graph, about, out) => send(out, gexf(graph, about)) },
};
