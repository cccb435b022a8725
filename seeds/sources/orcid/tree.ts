/** A node of an ORCID document, the same for JSON and XML. */
export type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The child of a node, or of nodes along a path; an empty node when something is missing. */
export function child(node: unknown, ...path: readonly string[]): Node {
  let at: unknown = node;
  for (const name of path) at = isNode(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return isNode(at) ? at : {};
}

/** Children of one name: JSON has lists, XML has one node or several. */
export function children(node: unknown, name: string): readonly Node[] {
  const value = isNode(node) && Object.hasOwn(node, name) ? node[name] : undefined;
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** The text of a child: JSON says `{"value": …}`, XML says it plainly or beside attributes; `undefined` when empty. */
export function text(node: unknown, ...path: readonly string[]): string | undefined {
  const name = path.at(-1) ?? '';
  const parent = child(node, ...path.slice(0, -1));
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  const plain = isNode(value) ? (value.value ?? value['#text']) : value;
  if (typeof plain !== 'string' && typeof plain !== 'number') return undefined;
  const clean = String(plain).replace(/\s+/gu, ' ').trim();
  return clean === '' ? undefined : clean;
}

/** Attributes of XML stand beside the children in JSON. */
export const attribute = (node: Node, name: string): string | undefined => text(node, `@${name}`) ?? text(node, name);
