import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Audience } from '@brainlink/schema/access';
import {
  Kind,
  parse,
  visit,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Lists of nodes are this long when nothing is asked. */
export const DEFAULT_LIMIT = 50;
/** Lists of nodes are never longer. */
export const MAX_LIMIT = 500;

/** Label that marks what an audience may see (contract 11). */
export const LABEL_OF_AUDIENCE: Readonly<Record<Audience, string>> = {
  secretariat: 'SeenBySecretariat',
  programme: 'SeenByProgramme',
};

/** Properties of a person whose name in the projection is not that of the field. */
const PERSON_PROPERTIES: Readonly<Record<string, string>> = { countryCode: 'country', eventCount: 'events' };

/** The concepts of `schema/graph`, in the order of their file names. */
export function readGraphSdl(): DocumentNode {
  const folder = join(dirname(require.resolve('@brainlink/schema/package.json')), 'graph');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return parse(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
}

const hasDirective = (node: { readonly directives?: readonly ConstDirectiveNode[] }, name: string): boolean =>
  node.directives?.some((directive) => directive.name.value === name) ?? false;

/** Names of the types that are nodes of the graph. */
export const nodeTypesOf = (sdl: DocumentNode): ReadonlySet<string> =>
  new Set(
    sdl.definitions
      .filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION && hasDirective(node, 'node'))
      .map((node) => node.name.value),
  );

const text = (value: string): ConstValueNode => ({ kind: Kind.STRING, value });
const list = (values: readonly ConstValueNode[]): ConstValueNode => ({ kind: Kind.LIST, values });
const int = (value: number): ConstValueNode => ({ kind: Kind.INT, value: String(value) });
const directive = (name: string, args: Readonly<Record<string, ConstValueNode>>): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(args).map(([argument, value]): ConstArgumentNode => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value,
  })),
});

const namedType = (field: FieldDefinitionNode): string => {
  let type = field.type;
  while (type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type.name.value;
};

/** `@relationship` with the audience's type, and without aggregation, which nobody needs beside `totalCount`. */
const relationshipFor = (node: ConstDirectiveNode, suffix: string | null): ConstDirectiveNode => ({
  ...node,
  arguments: [
    ...(node.arguments ?? []).map((argument) =>
      suffix !== null && argument.name.value === 'type' && argument.value.kind === Kind.STRING
        ? { ...argument, value: text(`${argument.value.value}_${suffix}`) }
        : argument,
    ),
    ...(directive('relationship', { aggregate: { kind: Kind.BOOLEAN, value: false } }).arguments ?? []),
  ],
});

/** A field of a node as one audience reads it. */
function forAudienceField(owner: string, field: FieldDefinitionNode, audience: Audience): FieldDefinitionNode {
  if (hasDirective(field, 'relationship')) {
    // Whatever touches a person exists once per audience; what joins two things is hidden with its ends.
    const suffix = owner === 'Person' || namedType(field) === 'Person' ? audience : null;
    return {
      ...field,
      directives: [
        ...(field.directives ?? []).map((node) => (node.name.value === 'relationship' ? relationshipFor(node, suffix) : node)),
        directive('filterable', {
          byValue: { kind: Kind.BOOLEAN, value: true },
          byAggregate: { kind: Kind.BOOLEAN, value: false },
        }),
      ],
    };
  }
  if (owner !== 'Person') return field;
  const property = `${PERSON_PROPERTIES[field.name.value] ?? field.name.value}_${audience}`;
  return { ...field, directives: [...(field.directives ?? []), directive('alias', { property: text(property) })] };
}

/**
 * The SDL of `schema/graph` for one audience: labels, relationship types and properties carry the audience, so that what may not be
 * seen is not in the pattern that is matched (contract 11). Every list is bounded, and nothing is generated that writes.
 */
export function audienceSdl(sdl: DocumentNode, audience: Audience): DocumentNode {
  return visit(sdl, {
    ObjectTypeDefinition(node): ObjectTypeDefinitionNode | undefined {
      if (!hasDirective(node, 'node')) return undefined;
      const name = node.name.value;
      const others = (node.directives ?? []).filter((found) => found.name.value !== 'node');
      return {
        ...node,
        directives: [
          directive('node', { labels: list([text(name), text(LABEL_OF_AUDIENCE[audience])]) }),
          ...others,
          directive('mutation', { operations: list([]) }),
          directive('subscription', { events: list([]) }),
          directive('limit', { default: int(DEFAULT_LIMIT), max: int(MAX_LIMIT) }),
        ],
        fields: node.fields?.map((field) => forAudienceField(name, field, audience)),
      };
    },
  });
}
