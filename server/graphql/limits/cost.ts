import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { AtlasError } from '@brainlink/schema/errors';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { DEFAULT_LIMIT } from '../audience-sdl';
import { placeAfter } from '../root-pages';

/** What one operation may cost. A page of fifty people with two of their lists costs about 5,000. */
export const COST_LIMIT = 20_000;

/** Computed root fields by what they make the server do, in the unit of one node read. */
const ROOT_COST: Readonly<Record<string, number>> = {
  matchSpeakers: 200,
  whyNotFound: 200,
  buildSpeakerSet: 500,
  speakerSetMembership: 1000,
  assignReviewers: 1000,
  conflictCheck: 100,
  paths: 100,
  network: 200,
  networkGrowth: 500,
  eventImpact: 300,
  circulation: 300,
  brokers: 500,
  reachGap: 200,
  startNetworkRun: 500,
  networkRun: 100,
  communities: 300,
  structuralHoles: 300,
  linkSuggestions: 500,
  recommendedAssociations: 200,
  neighbors: 50,
  people: 50,
  personTies: 50,
  ties: 100,
  personAsOf: 100,
  facts: 100,
  changesSince: 50,
  search: 20,
  importPreview: 200,
  linkCandidates: 50,
  linkPair: 20,
  linkHistory: 20,
  linkageReport: 100,
  linkagePreview: 100,
  registryDifferences: 100,
  registerMissing: 50,
  enrichmentProposals: 200,
  decideEnrichment: 200,
  explainLink: 10,
};

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/** A node costs one; a list costs its nodes, as many as are asked for (never more than its bound). */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const own = ROOT_TYPES.has(type.name) ? (ROOT_COST[field.name] ?? 1) : 0;
  const returned = getNamedType(field.type);
  if (!isCompositeType(returned)) return own;
  const bounded = field.args.find(({ name }) => name === 'limit' || name === 'first');
  const generated = field.args.some(({ name }) => name === 'where') && bounded !== undefined;
  if (!generated) return own + 1 + childComplexity;
  // The database would call it a fault of its own.
  for (const name of [bounded.name, 'offset'])
    if (Number(args[name]) < 0) throw new AtlasError('INVALID_INPUT', { details: { field: name } });
  // The library takes a cursor that is none for the beginning.
  placeAfter(args['after'] as string | null | undefined);
  const asked: unknown = args[bounded.name];
  const length = typeof asked === 'number' ? asked : DEFAULT_LIMIT;
  const isNodeList = isListType(getNullableType(field.type));
  return own + 1 + Math.max(1, length) * (isNodeList ? 1 + childComplexity : childComplexity);
};

/** What an operation may cost, costs, and leaves. */
export interface Cost {
  readonly used: number;
  readonly left: number;
  readonly limit: number;
}

/** The one fault of a document that the library finds by itself, rather than of its variables. */
const TOO_MANY_NODES = 'Query exceeds the maximum allowed number of nodes.';

/**
 * Cost of an operation, before it runs.
 * @throws AtlasError `COST_LIMIT` for more fields than are counted; `INVALID_INPUT` for a length or an offset below zero; `INVALID_CURSOR`; GraphQLError `BAD_USER_INPUT` for variables that are not of their types, which
 *   are read here for the first time
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): Cost {
  try {
    const used = getComplexity({ schema, query, variables, operationName, estimators: [estimate], maxQueryNodes: 100_000 });
    return { used, left: Math.max(0, COST_LIMIT - used), limit: COST_LIMIT };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message === TOO_MANY_NODES) throw new AtlasError('COST_LIMIT', { details: { limit: COST_LIMIT } });
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } });
  }
}
