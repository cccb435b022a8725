import {
  getNamedType,
  getOperationAST,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { AtlasError } from '@brainlink/schema/errors';

/** Arguments that take the cursor of a page, and where an answer tells the next one. */
const CURSORS = ['after', 'afterGroup'] as const;

/** A root field of a query, with how its pages are asked for. */
export interface ExportedField {
  /** Name in the answer. */
  readonly alias: string;
  readonly field: string;
  /** Argument of the cursor; null for an answer that comes whole. */
  readonly cursor: (typeof CURSORS)[number] | null;
}

const argument = (name: string, value: string) =>
  ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.STRING, value },
  }) as const;

/** The root fields of a query. */
export function rootFields(schema: GraphQLSchema, document: DocumentNode): ExportedField[] {
  const fields = schema.getQueryType()!.getFields();
  const operation = getOperationAST(document)!;
  return operation.selectionSet.selections.map((selection) => {
    if (selection.kind !== Kind.FIELD)
      throw new AtlasError('INVALID_QUERY', {
        message: 'Write the fields of the query out: fragments at its root cannot be exported.',
      });
    const field = selection.name.value;
    const definition = fields[field];
    const cursor = CURSORS.find((name) => definition?.args.some((one) => one.name === name)) ?? null;
    return { alias: selection.alias?.value ?? field, field, cursor };
  });
}

const editRoot = (document: DocumentNode, edit: (field: FieldNode) => FieldNode): DocumentNode =>
  visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? edit(one) : one)),
      },
    }),
    Field: () => false,
  });

/** Variables of a query, numbers as texts where it declares a text or a date: `--var from=2024` is a year. */
export function variablesFor(document: DocumentNode, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const numbers = new Set(['Int', 'Float', 'JSON']);
  const texts = (getOperationAST(document)?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return named.kind === Kind.NAMED_TYPE && !numbers.has(named.name.value) ? [variable.name.value] : [];
  });
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'number' && texts.includes(name) ? String(value) : value,
    ]),
  );
}

/**
 * A query as of a state of knowledge: `knownAt` becomes an argument of each root field.
 * @throws AtlasError INVALID_INPUT for a field that answers for now only, or that says another `knownAt` itself
 */
export function asKnownAt(schema: GraphQLSchema, document: DocumentNode, knownAt: string): DocumentNode {
  const fields = schema.getQueryType()!.getFields();
  return editRoot(document, (field) => {
    const name = field.name.value;
    const isAsked = field.arguments?.some((one) => one.name.value === 'knownAt') === true;
    if (isAsked || fields[name]?.args.every((one) => one.name !== 'knownAt') !== false)
      throw new AtlasError('INVALID_INPUT', {
        message: isAsked
          ? `${name} says knownAt itself: leave it out of the query or of the command.`
          : `${name} answers for now only: it takes no knownAt.`,
        details: { field: 'knownAt' },
      });
    return { ...field, arguments: [...(field.arguments ?? []), argument('knownAt', knownAt)] };
  });
}

/** A query that tells where its pages end, so that the next can be asked for; and the header of each answer. */
export function withPageInfo(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const fields = schema.getQueryType()!.getFields();
  const select = (...names: string[]): FieldNode['selectionSet'] => ({
    kind: Kind.SELECTION_SET,
    selections: names.map((name) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } })),
  });
  return editRoot(document, (field) => {
    const definition = fields[field.name.value];
    const type = definition && getNamedType(definition.type);
    if (!isObjectType(type) || !field.selectionSet) return field;
    const has = type.getFields();
    const added: FieldNode[] = [];
    const add = (name: string, alias: string, set: FieldNode['selectionSet']): void => {
      if (has[name])
        added.push({
          kind: Kind.FIELD,
          alias: { kind: Kind.NAME, value: alias },
          name: { kind: Kind.NAME, value: name },
          ...(set ? { selectionSet: set } : {}),
        });
    };
    add('header', HEADER, select('query', 'validAt', 'knownAt', 'seq', 'digest'));
    add('pageInfo', PAGE, select('endCursor', 'hasNextPage'));
    add('totalCount', TOTAL, undefined);
    return { ...field, selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, ...added] } };
  });
}

/** Under which names the export asks for what it needs itself. */
export const HEADER = 'export_header';
/** Where the page ends. */
export const PAGE = 'export_page';
/** How many rows there are. */
export const TOTAL = 'export_total';

/** The query for the page after a cursor, of one root field alone. */
export function pageAfter(document: DocumentNode, { alias, cursor }: ExportedField, after: string): DocumentNode {
  const operation = getOperationAST(document)!;
  const selections = operation.selectionSet.selections.flatMap((one) => {
    if (one.kind !== Kind.FIELD || (one.alias?.value ?? one.name.value) !== alias || cursor === null) return [];
    const others = one.arguments?.filter(({ name }) => name.value !== cursor) ?? [];
    return [{ ...one, arguments: [...others, argument(cursor, after)] }];
  });
  return {
    ...document,
    definitions: document.definitions.map((one) =>
      one === operation ? { ...operation, selectionSet: { ...operation.selectionSet, selections } } : one,
    ),
  };
}
