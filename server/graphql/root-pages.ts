import {
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { AtlasError } from '@brainlink/schema/errors';
import { DEFAULT_LIMIT, MAX_LIMIT } from './audience-sdl';

interface PageArgs {
  readonly where?: unknown;
  readonly sort?: unknown;
  readonly first?: number | null;
  readonly after?: string | null;
}

type Resolve = GraphQLFieldResolver<unknown, unknown, PageArgs, unknown>;

/** How the library writes the place of an edge. */
const CURSOR = /^arrayconnection:(\d{1,9})$/;
const cursorOf = (place: number): string => Buffer.from(`arrayconnection:${place}`).toString('base64');

/**
 * The place after a cursor of the library, 0 without one.
 * @throws AtlasError INVALID_CURSOR for anything that is none: the library takes it for the beginning, and whoever reads on reads in circles
 */
export function placeAfter(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  const [, place] = CURSOR.exec(Buffer.from(cursor, 'base64').toString('utf8')) ?? [];
  if (place === undefined) throw new AtlasError('INVALID_CURSOR');
  return Number(place) + 1;
}

/** The fields of a selection by name, fragments followed; null when aliases or directives leave open which ones are meant. */
function fieldsOf(
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: GraphQLResolveInfo['fragments'],
): Map<string, FieldNode[]> | null {
  const fields = new Map<string, FieldNode[]>();
  const open = sets.flatMap((set) => set?.selections ?? []);
  for (let at = 0; at < open.length; at++) {
    const one = open[at]!;
    if (one.directives?.length) return null;
    if (one.kind !== Kind.FIELD) {
      const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments[one.name.value];
      open.push(...(inner?.selectionSet.selections ?? []));
      continue;
    }
    const name = one.name.value;
    // What is aliased may be there twice, each time with a selection of its own.
    if (one.alias && (name === 'edges' || name === 'node')) return null;
    fields.set(name, [...(fields.get(name) ?? []), one]);
  }
  return fields;
}

const setsOf = (nodes: readonly FieldNode[] | undefined): (SelectionSetNode | undefined)[] =>
  (nodes ?? []).map(({ selectionSet }) => selectionSet);

const fieldOf = (name: string, selections: readonly SelectionNode[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(selections.length > 0 ? { selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections] } } : {}),
});

/** The page of a root connection, out of the list of the same things and its count. */
function pageResolver(name: string, list: GraphQLField<unknown, unknown>, whole: Resolve): Resolve {
  return async (source, args, context, info) => {
    const start = placeAfter(args.after);
    const fields = fieldsOf(setsOf(info.fieldNodes), info.fragments);
    const inEdges = fields && fieldsOf(setsOf(fields.get('edges')), info.fragments);
    if (!fields || !inEdges || !list.resolve) return whole(source, args, context, info);
    const asking = (field: string, selections: readonly SelectionNode[], returnType: GraphQLResolveInfo['returnType']) => ({
      ...info,
      fieldName: field,
      returnType,
      fieldNodes: [fieldOf(field, selections)],
      path: { prev: undefined, key: field, typename: info.parentType.name },
    });
    const where = args.where === undefined || args.where === null ? {} : { where: args.where };
    const counting = asking(name, [fieldOf('totalCount'), ...(fields.get('aggregate') ?? [])], info.returnType);
    const counted = whole(source, where, context, counting) as Promise<{ totalCount: number; aggregate: unknown }>;
    const wantsRows = fields.has('edges') || fields.has('pageInfo');
    const limit = Math.min(args.first ?? DEFAULT_LIMIT, MAX_LIMIT);
    const ofNodes = setsOf(inEdges.get('node')).flatMap((set) => set?.selections ?? []);
    const reading = asking(list.name, [...ofNodes, fieldOf('id')], list.type);
    const page = { ...where, ...(args.sort ? { sort: args.sort } : {}), limit, offset: start };
    const read = wantsRows && limit > 0 ? list.resolve(source, page, context, reading) : [];
    const [{ totalCount, aggregate }, rows] = await Promise.all([counted, read as Promise<readonly unknown[]>]);
    const edges = rows.map((node, at) => ({ node, cursor: cursorOf(start + at) }));
    return {
      totalCount,
      aggregate,
      edges,
      pageInfo: {
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
        hasPreviousPage: start > 0,
        hasNextPage: start + edges.length < totalCount,
      },
    };
  };
}

/**
 * Lets root connections read their page from the list of the same things, in place. The library collects all nodes before it takes a page, and the
 * database counts that collection for each row of the page: 500 of 30,000 are more than a transaction may use.
 */
export function pageRoots(schema: GraphQLSchema): GraphQLSchema {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, field] of Object.entries(fields)) {
    const list = fields[name.replace(/Connection$/, '')];
    if (list === undefined || list === field || !field.resolve || !field.args.some((arg) => arg.name === 'where')) continue;
    field.resolve = pageResolver(name, list, field.resolve as Resolve) as typeof field.resolve;
  }
  return schema;
}
