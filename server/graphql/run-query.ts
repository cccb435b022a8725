import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { AtlasError } from '@brainlink/schema/errors';
import type { Clock } from '@brainlink/schema/ports';
import type { KnownActor } from '../identity/actor';
import { audienceOfActor } from '../identity/policy';
import type { Neo4jStore } from '../neo4j';
import { MAX_TOKENS } from './apollo';
import type { AppContext } from './context';
import { NodeHydrator } from './hydrator';
import { pagingBeforeRows } from './page-before-rows';
import { authorizeRootFields } from './root-policy';
import type { AudienceSchemas } from './schemas';
import type { Services } from './services';

/** What a query is run with outside of a request. */
export interface QueryPorts {
  readonly store: Neo4jStore;
  readonly clock: Clock;
  readonly features: Services;
  readonly schemas: AudienceSchemas;
}

/** A query that may be run. */
export interface PreparedQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
}

const invalid = (errors: readonly GraphQLError[]): AtlasError =>
  new AtlasError('INVALID_QUERY', { message: errors.map(({ message }) => message).join(' '), cause: errors[0] });

/**
 * Reads a query as an actor: its text, the schema of the actor's audience, and whether the actor may ask it. Only queries are read.
 * @throws AtlasError INVALID_QUERY with what is wrong, NOT_ALLOWED
 */
export function prepareQuery({ schemas }: QueryPorts, actor: KnownActor, text: string): PreparedQuery {
  const schema = schemas[audienceOfActor(actor)];
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MAX_TOKENS });
  } catch (error) {
    throw error instanceof GraphQLError ? invalid([error]) : error;
  }
  const operation = getOperationAST(document);
  if (operation?.operation !== 'query')
    throw new AtlasError('INVALID_QUERY', { message: 'The file must hold one query, and no mutation or subscription.' });
  authorizeRootFields(actor, document, operation);
  return { schema, document };
}

/**
 * Runs a query as an actor, under the same policy as over HTTP but without its limits of cost: whoever may run a command may wait.
 * @throws AtlasError INVALID_QUERY, and what resolvers throw
 */
export async function runQuery(
  { store, clock, features }: QueryPorts,
  actor: KnownActor,
  { schema, document }: PreparedQuery,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const wrong = validate(schema, document, specifiedRules);
  if (wrong.length > 0) throw invalid(wrong);
  const hydrate = new NodeHydrator();
  const context: AppContext = {
    actor,
    audience: audienceOfActor(actor),
    store,
    clock,
    requestId: 'command',
    hydrate,
    services: features,
  };
  const contextValue = { ...context, executionContext: pagingBeforeRows(store.statements) };
  hydrate.bind(contextValue);
  const { data, errors } = await execute({ schema, document, variableValues: { ...variables }, contextValue });
  const [error] = errors ?? [];
  if (error) throw error.originalError instanceof AtlasError ? error.originalError : invalid([error]);
  return { ...data };
}
