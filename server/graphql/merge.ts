import { printSchemaWithDirectives, type IResolvers } from '@graphql-tools/utils';
import type { Audience } from '@brainlink/schema/access';
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  type GraphQLSchema,
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { Driver } from '../neo4j';
import 'reflect-metadata';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import { audienceSdl, nodeTypesOf, readGraphSdl } from './audience-sdl';
import { orderById } from './default-order';
import { describeGenerated } from './describe-generated';
import { forgetSource } from './forget-source';
import { RESOLVERS } from './resolvers';
import { pageRoots } from './root-pages';

const REQUIRES_ID: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'customResolver' },
  arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'requires' }, value: { kind: Kind.STRING, value: 'id' } }],
};

/** Subscriptions here follow the store, not a bus inside one process (several servers may run); type-graphql asks for one all the same. */
const NO_BUS = {
  publish: () => undefined,
  subscribe: (): never => {
    throw new Error('A subscription brings its own `subscribe`.');
  },
};

/** The computed part of the schema: decisions, commands and everything that is not a plain node. */
export const buildComputedSchema = (): GraphQLSchema =>
  buildSchemaSync({ resolvers: RESOLVERS, validate: false, pubSub: NO_BUS });

/**
 * The computed schema as SDL for `Neo4jGraphQL`: stubs of node types become extensions (their fields need the node's id) or vanish
 * when they only carry the id.
 */
export function computedSdl(computed: GraphQLSchema, nodeTypes: ReadonlySet<string>): DocumentNode {
  return visit(parse(printSchemaWithDirectives(computed)), {
    SchemaDefinition: () => null,
    ObjectTypeDefinition(node): ObjectTypeExtensionNode | null | undefined {
      if (!nodeTypes.has(node.name.value)) return undefined;
      const fields = (node.fields ?? []).filter((field) => field.name.value !== 'id');
      if (fields.length === 0) return null;
      return {
        kind: Kind.OBJECT_TYPE_EXTENSION,
        name: node.name,
        fields: fields.map((field) => ({ ...field, directives: [REQUIRES_ID] })),
      };
    },
  });
}

/** The computed resolvers without those of the stubs' ids, which the generated types bring themselves. */
function computedResolvers(computed: GraphQLSchema, nodeTypes: ReadonlySet<string>): IResolvers {
  const resolvers: IResolvers = { ...createResolversMap(computed) } as IResolvers;
  for (const name of nodeTypes) {
    const stub = resolvers[name] as Record<string, unknown> | undefined;
    if (!stub) continue;
    const { id: _id, ...others } = stub;
    if (Object.keys(others).length > 0) resolvers[name] = others as IResolvers[string];
    else delete resolvers[name];
  }
  return resolvers;
}

/**
 * The schema of one audience: `@neo4j/graphql` over the audience's projection, merged with the computed part. `mergeSchemas` cannot do
 * it (it breaks on shared types), so the computed part goes in as SDL and resolvers.
 */
export async function buildAudienceSchema(audience: Audience, driver?: Driver): Promise<GraphQLSchema> {
  const graph = readGraphSdl();
  const nodeTypes = nodeTypesOf(graph);
  const computed = buildComputedSchema();
  const neo4jGraphql = new Neo4jGraphQL({
    typeDefs: [audienceSdl(graph, audience), computedSdl(computed, nodeTypes)],
    resolvers: computedResolvers(computed, nodeTypes),
    features: {
      // What is deprecated upstream never enters this contract; most of a generated schema's size is that.
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
    ...(driver ? { driver } : {}),
  });
  return forgetSource(describeGenerated(pageRoots(orderById(await neo4jGraphql.getSchema()))));
}
