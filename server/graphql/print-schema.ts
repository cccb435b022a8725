import {
  type GraphQLSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type BreakingChange,
  type GraphQLArgument,
  type GraphQLNamedType,
} from 'graphql';

const NOTICE = '# Printed by `npx brainlink schema print`. Do not edit.\n\n';

/** The schema as SDL in a stable order, the way it is committed. */
export const printAtlasSchema = (schema: GraphQLSchema): string => `${NOTICE}${printSchema(lexicographicSortSchema(schema))}\n`;

const cell = (text: string | null | undefined): string => (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|').trim();

/** Helpers of generated fields: filters, orders, pages. They follow one pattern, described once at the head of the dictionary. */
const GENERATED_HELPER = /(Where|Sort|Filters|Connection|Relationship|Edge)$/;

function section(type: GraphQLNamedType): string {
  const lines = [`## ${type.name}`, '', cell(type.description), ''];
  if (isEnumType(type)) {
    lines.push('| value | meaning |', '|---|---|');
    for (const value of type.getValues()) lines.push(`| \`${value.name}\` | ${cell(value.description)} |`);
  } else if (isObjectType(type) || isInputObjectType(type)) {
    lines.push('| field | type | meaning |', '|---|---|---|');
    for (const field of Object.values(type.getFields())) {
      const args =
        'args' in field && field.args.length > 0
          ? `(${field.args.map((argument: GraphQLArgument) => argument.name).join(', ')})`
          : '';
      lines.push(`| \`${field.name}${args}\` | \`${String(field.type)}\` | ${cell(field.description)} |`);
    }
  }
  return lines.join('\n');
}

/** The data dictionary: every type with its fields and what they mean, as a readable page. */
export function printDataDictionary(schema: GraphQLSchema): string {
  const sorted = lexicographicSortSchema(schema);
  const types = Object.values(sorted.getTypeMap()).filter(
    (type) =>
      !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)) && !GENERATED_HELPER.test(type.name),
  );
  return [
    '<!-- Printed by `npx brainlink schema print`. Do not edit. -->',
    '# Data dictionary',
    '',
    'Every type of the GraphQL schema. Lists of nodes are generated: each `xs` has `xsConnection` beside it (a page with `totalCount`,',
    '`edges.node` and, between nodes, `edges.properties`), filters `where` (`eq`, `in`, `contains`, `some` …), `sort`, `limit` and `offset`.',
    'Generated fields answer for now only; fields with `validAt` and `knownAt` answer for any time.',
    '',
    ...types.map((type) => `${section(type)}\n`),
  ].join('\n');
}

/** Changes from the committed schema to this one that would break somebody's query. */
export const breakingChanges = (committed: GraphQLSchema, current: GraphQLSchema): BreakingChange[] =>
  findBreakingChanges(committed, current);
