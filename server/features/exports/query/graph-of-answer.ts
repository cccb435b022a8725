import type { Cell } from '../cell';

/** A network on its way into a file. */
export interface ExportGraph {
  readonly nodes: Map<string, Readonly<Record<string, Cell>>>;
  readonly links: { readonly source: string; readonly target: string; readonly values: Readonly<Record<string, Cell>> }[];
}

type Value = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Value => value !== null && typeof value === 'object' && !Array.isArray(value);
const rows = (value: unknown): readonly Value[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The plain values of an object; lists of plain values become a text. */
function cells(value: Value, without: readonly string[]): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]): [string, Cell][] => {
      if (without.includes(name) || isObject(one) || name === '__typename') return [];
      if (Array.isArray(one)) return one.some(isObject) ? [] : [[name, one.map(String).join('; ')]];
      return typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? [[name, one]] : [];
    }),
  );
}

function addNode(graph: ExportGraph, node: Value): string {
  const id = String(node['id']);
  if (!graph.nodes.has(id)) graph.nodes.set(id, cells(node, ['id']));
  return id;
}

/**
 * Takes the network out of an answer: `nodes` with `links` (`source`, `target`), or rows that join `one` and `other`. Each pair is undirected
 * and stands once.
 */
export function graphOf(answer: unknown, graph: ExportGraph): void {
  if (!isObject(answer)) return;
  for (const node of rows(answer['nodes'])) if (node['id'] !== undefined) addNode(graph, node);
  for (const link of rows(answer['links'])) {
    const [source, target] = [String(link['source']), String(link['target'])];
    if (graph.nodes.has(source) && graph.nodes.has(target))
      graph.links.push({ source, target, values: cells(link, ['source', 'target']) });
  }
  for (const edge of rows(answer['edges'])) {
    const [one, other] = [edge['one'], edge['other']];
    if (!isObject(one) || !isObject(other) || one['id'] === undefined || other['id'] === undefined) continue;
    graph.links.push({ source: addNode(graph, one), target: addNode(graph, other), values: cells(edge, ['cursor']) });
  }
}
