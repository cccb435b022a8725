import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What the names that `@neo4j/graphql` generates mean. */
const WORDS: Readonly<Record<string, string>> = {
  AND: 'All of these hold.',
  OR: 'One of these holds.',
  NOT: 'This does not hold.',
  eq: 'Equals.',
  in: 'Is one of.',
  lt: 'Is less than.',
  lte: 'Is at most.',
  gt: 'Is greater than.',
  gte: 'Is at least.',
  contains: 'Contains this text.',
  startsWith: 'Begins with this text.',
  endsWith: 'Ends with this text.',
  includes: 'The list includes.',
  all: 'All related nodes match.',
  none: 'No related node matches.',
  single: 'Exactly one related node matches.',
  some: 'At least one related node matches.',
  node: 'The node at the other end.',
  edge: 'The relationship itself.',
  edges: 'This page.',
  cursor: 'Cursor of this edge.',
  properties: 'What the relationship says.',
  pageInfo: 'Where the page begins and ends.',
  totalCount: 'How many there are in all pages.',
  hasNextPage: 'Whether there is more.',
  hasPreviousPage: 'Whether there is something before.',
  startCursor: 'Cursor of the first edge.',
  endCursor: 'Cursor of the last edge.',
  limit: 'How many at most (50; never more than 500).',
  offset: 'How many to skip.',
  sort: 'Order.',
  where: 'Which ones.',
  first: 'How many at most (50; never more than 500).',
  after: 'Cursor of the previous page.',
  aggregate: 'Counts.',
  count: 'How many.',
  nodes: 'How many nodes.',
  ASC: 'Smallest first.',
  DESC: 'Largest first.',
};

/** What the endings of generated type names mean; the first that fits counts. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ScalarFilters$|ListFilters$|EnumScalarFilters$/, 'How a value is compared.'],
  [/RelationshipFilters$/, 'How many related nodes match.'],
  [/ConnectionFilters$/, 'How many relationships match.'],
  [/ConnectionWhere$/, 'Which relationships: by the node at the other end, or by what they say.'],
  [/ConnectionSort$/, 'Order of relationships.'],
  [/Connection$/, 'A page of nodes with the total count.'],
  [/Relationship$|Edge$/, 'A node with the relationship that leads to it.'],
  [/Where$/, 'Which ones.'],
  [/Sort$/, 'Order.'],
];

const typeDescription = (type: GraphQLNamedType): string => {
  if (type.name === 'PageInfo') return 'Where a page begins and ends.';
  if (type.name === 'SortDirection') return 'Direction of an order.';
  if (type.name === 'Query') return 'Everything that can be asked. Generated fields answer for now only.';
  if (type.name === 'Mutation') return 'Everything that can be changed: each field is one named command.';
  if (type.name === 'Subscription') return 'What can be followed, over `/graphql/stream`.';
  return ENDINGS.find(([ending]) => ending.test(type.name))?.[1] ?? `Generated for ${type.name}.`;
};

const describeArgs = (args: readonly GraphQLArgument[]): void => {
  for (const argument of args) argument.description ??= WORDS[argument.name] ?? `\`${argument.name}\`.`;
};

/** Gives every generated type, field and argument that has no description of its own one, in place, so that the explorer explains all. */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    type.description ??= typeDescription(type);
    if (isEnumType(type)) {
      for (const value of type.getValues()) value.description ??= WORDS[value.name] ?? `\`${value.name}\`.`;
    } else if (isInputObjectType(type)) {
      const verb = /Sort$/.test(type.name) ? 'Order' : 'Filter';
      for (const field of Object.values(type.getFields()))
        field.description ??= WORDS[field.name] ?? `${verb} by \`${field.name}\`.`;
    } else if (isObjectType(type)) {
      const fields = type.getFields();
      for (const field of Object.values(fields)) {
        const list = fields[field.name.replace(/Connection$/, '')];
        field.description ??=
          WORDS[field.name] ??
          (list && list !== field
            ? `\`${list.name}\` as a page with its total count and what the relationships say.`
            : `List of ${field.name}, for now only.`);
        describeArgs(field.args);
      }
    }
  }
  return schema;
}
