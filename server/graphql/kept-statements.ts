import { isDeepStrictEqual } from 'node:util';
import { Kind, visit, type DocumentNode, type FieldNode, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { toParameters, type Neo4jStore } from '../neo4j';
import { keepLatest } from '../recently-made';

/** What generated statements are run by. */
export type Statements = Neo4jStore['statements'];

/** Key of a node that is loaded. */
export type NodeKey = string | number;

/** A generated statement that loads nodes by their keys, with the places of the keys and of their number among its parameters. */
export interface KeptStatement {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly keys: string;
  readonly limit: string;
}

/** Loads nodes by their keys as the generated resolver does, through these statements. */
export type GeneratedRead = (keys: readonly NodeKey[], statements: Statements) => Promise<unknown>;

/** Values of variables with which one selection is remembered; with more of them the first are forgotten. */
const MOST_VARIANTS = 20;

/** Parameters by which a statement would depend on who asks. No generated field does: what may be seen is in the pattern. */
const OF_THE_ACTOR = ['jwt', 'isAuthenticated'];

/** Names of the variables that a selection uses, also in its fragments. */
function variablesOf(field: FieldNode, fragments: GraphQLResolveInfo['fragments']): string[] {
  const names = new Set<string>();
  const spread = new Set<string>();
  const collect = (node: FieldNode | DocumentNode['definitions'][number]): void => {
    visit(node, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread({ name }) {
        const fragment = fragments[name.value];
        if (!fragment || spread.has(name.value)) return;
        spread.add(name.value);
        collect(fragment);
      },
    });
  };
  collect({ kind: Kind.FIELD, name: field.name, ...(field.selectionSet ? { selectionSet: field.selectionSet } : {}) });
  return [...names].sort();
}

/** Whether JSON tells a value from every other one. */
const isPlain = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) ||
  (Array.isArray(value) && value.every(isPlain)) ||
  (typeof value === 'object' &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null) &&
    Object.values(value).every(isPlain));

/** What is known of a selection: its statement, that it was asked for once, or that it has none that could be kept. */
export type Learnt = KeptStatement | 'once' | 'none';

interface OfField {
  readonly variables: readonly string[];
  readonly variants: Map<string, Learnt>;
}

const kept = new WeakMap<GraphQLSchema, WeakMap<FieldNode, OfField>>();

function ofField(info: GraphQLResolveInfo, field: FieldNode): OfField {
  const ofSchema = kept.get(info.schema) ?? new WeakMap<FieldNode, OfField>();
  kept.set(info.schema, ofSchema);
  const known = ofSchema.get(field) ?? { variables: variablesOf(field, info.fragments), variants: new Map() };
  ofSchema.set(field, known);
  return known;
}

/**
 * Where the statement of a selection is kept: by the audience's schema, the field of the parsed document, how its nodes are found, and the value of
 * every variable in it. All that is left to differ are the keys. Nothing for what cannot be told apart like that.
 */
export function placeOf(
  root: string,
  by: string,
  keys: readonly NodeKey[],
  info: GraphQLResolveInfo,
): { get(): Learnt | undefined; set(learnt: Learnt): void } | null {
  const [field, ...more] = info.fieldNodes;
  const type = typeof keys[0];
  if (!field || more.length > 0 || !keys.every((key) => typeof key === type)) return null;
  const { variables, variants } = ofField(info, field);
  const values = variables
    .filter((name) => info.variableValues[name] !== undefined)
    .map((name) => [name, info.variableValues[name]]);
  if (!isPlain(values)) return null;
  const place = JSON.stringify([root, by, type, values]);
  return {
    get: () => variants.get(place),
    set: (learnt) => void keepLatest(variants, place, learnt, MOST_VARIANTS),
  };
}

/** The statement that a read would run, without running it. */
async function statementOf(read: GeneratedRead, keys: readonly NodeKey[]) {
  const said: { cypher: string; params: Readonly<Record<string, unknown>> }[] = [];
  const statements: Statements = {
    run(cypher, params = {}) {
      said.push({ cypher, params });
      return Promise.resolve({ records: [], summary: { counters: { updates: () => ({}) } } } as never);
    },
  };
  await read(keys, statements);
  const [statement, ...more] = said;
  return statement && more.length === 0 ? statement : null;
}

/** How keys and their number stand among the parameters. */
const asParams = (keys: readonly NodeKey[]) => toParameters({ keys, limit: keys.length });

/**
 * Learns a statement by translating it twice, for one key and for two others: its text must be the same, and nothing may differ but one parameter
 * that holds the keys and one that holds their number.
 *
 * @param example - a key of the type that is asked with
 * @returns null for a statement that differs in anything else
 */
export async function learnStatement(read: GeneratedRead, example: NodeKey): Promise<KeptStatement | null> {
  const [one, two]: readonly NodeKey[][] = typeof example === 'number' ? [[1], [2, 3]] : [['1'], ['2', '3']];
  const [first, second] = [await statementOf(read, one!), await statementOf(read, two!)];
  if (!first || !second || first.cypher !== second.cypher) return null;
  const names = Object.keys(first.params);
  if (!isDeepStrictEqual(names, Object.keys(second.params)) || OF_THE_ACTOR.some((name) => names.includes(name))) return null;
  const differing = names.filter((name) => !isDeepStrictEqual(first.params[name], second.params[name]));
  const [a, b] = [asParams(one!), asParams(two!)];
  const find = (what: 'keys' | 'limit') =>
    differing.find((name) => isDeepStrictEqual(first.params[name], a[what]) && isDeepStrictEqual(second.params[name], b[what]));
  const [keys, limit] = [find('keys'), find('limit')];
  if (differing.length !== 2 || keys === undefined || limit === undefined) return null;
  return { cypher: first.cypher, params: first.params, keys, limit };
}

/** Parameters of a kept statement for these keys. */
export function paramsOf({ params, keys, limit }: KeptStatement, asked: readonly NodeKey[]): Record<string, unknown> {
  const own = asParams(asked);
  return { ...params, [keys]: own['keys'], [limit]: own['limit'] };
}
