import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';

/** Nodes asked for on each level: more than the test's world has on the first two. */
const LENGTHS = [6, 6, 4] as const;
/** Computed answers are trees; this is deeper than any. */
const COMPUTED_DEPTH = 7;

const has = (field: GraphQLField<unknown, unknown>, name: string): boolean => field.args.some((arg) => arg.name === name);

/** Whether a field is a generated list of nodes. */
export const isNodeList = (field: GraphQLField<unknown, unknown>): boolean =>
  has(field, 'where') && has(field, 'limit') && isListType(getNullableType(field.type));
/** Whether a field is a generated connection. */
export const isConnection = (field: GraphQLField<unknown, unknown>): boolean => has(field, 'where') && has(field, 'first');

/** A node type: one whose fields include generated lists or connections, or nothing but values beside an id. */
const isNodeType = (type: GraphQLObjectType): boolean => Object.values(type.getFields()).some(isConnection);

const leaves = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);

function nodeFields(type: GraphQLObjectType, depth: number, level: number): string[] {
  if (depth === 0) return [];
  const length = LENGTHS[Math.min(level, LENGTHS.length - 1)];
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [];
    if (isNodeList(field)) return `${field.name}(limit: ${length}) ${selection(inner, depth - 1, level + 1)}`;
    if (isConnection(field)) return `${field.name}(first: ${length}) ${connection(inner, depth - 1, level + 1)}`;
    return [];
  });
}

/** A connection whole: its count, its page, and of each edge cursor, properties and node. */
export function connection(type: GraphQLObjectType, depth: number, level: number): string {
  const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
  const { node, properties } = edge.getFields();
  const nodeText = `node ${selection(getNamedType(node!.type), depth, level)}`;
  const propertiesText = properties ? `properties ${selection(getNamedType(properties.type), 0, level)}` : '';
  return `{ totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } edges { cursor ${propertiesText} ${nodeText} } }`;
}

const kept = new WeakMap<GraphQLNamedType, Map<string, string>>();

/**
 * Everything that can be selected of a type: all values; of nodes their neighbours down to `depth`; of computed answers the whole tree. Each
 * text is made once: thousands of questions share them.
 */
export function selection(type: GraphQLNamedType, depth: number, level = 0, computed = COMPUTED_DEPTH): string {
  const texts = kept.get(type) ?? new Map<string, string>();
  kept.set(type, texts);
  const key = `${depth} ${level} ${computed}`;
  const text = texts.get(key) ?? select(type, depth, level, computed);
  texts.set(key, text);
  return text;
}

function select(type: GraphQLNamedType, depth: number, level: number, computed: number): string {
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const others = isNodeType(type)
    ? nodeFields(type, depth, level)
    : Object.values(type.getFields()).flatMap((field) => {
        const inner = getNamedType(field.type);
        if (!isObjectType(inner) || computed === 0 || field.args.some(isRequiredArgument)) return [];
        return `${field.name} ${selection(inner, Math.min(depth, 1), 2, computed - 1)}`;
      });
  return `{ ${['__typename', ...leaves(type), ...others].join(' ')} }`;
}
