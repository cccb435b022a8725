import { getOperationAST, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { keepLatest } from '../../recently-made';
import { costOf, type Cost } from './cost';

/** Values of variables with which the cost of one operation is remembered; with more of them the first are forgotten. */
const MOST_VARIANTS = 50;
/** Longer values are counted anew each time. */
const LONGEST = 500;

/** Types of variables whose value is in no way counted: neither a length of a list nor a condition can be one of them. */
const WORDS = new Set(['ID', 'String']);

/** The values that what an operation costs can depend on, as a text; nothing when something is not what it should be, for that has to be told. */
function weighty(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string | null {
  const values: (readonly [string, unknown])[] = [];
  for (const { variable, type } of variableDefinitions) {
    const name = variable.name.value;
    const value = variables[name];
    const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const isWord = inner.kind === Kind.NAMED_TYPE && WORDS.has(inner.name.value);
    if (isWord && value !== null && value !== undefined && typeof value !== 'string') return null;
    // Of a word it may count whether there is one.
    if (value !== undefined) values.push([name, isWord && value !== null ? '' : value]);
  }
  const text = JSON.stringify(values);
  return text.length <= LONGEST ? text : null;
}

/**
 * {@link costOf} for one schema, counted once for each operation of a parsed document and each set of values that it can depend on. Faults are found
 * anew each time.
 */
export function keepCosts(
  schema: GraphQLSchema,
): (document: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined) => Cost {
  const kept = new WeakMap<OperationDefinitionNode, Map<string, Cost>>();
  return (document, variables, operationName) => {
    const operation = getOperationAST(document, operationName);
    const key = operation ? weighty(operation, variables) : null;
    if (!operation || key === null) return costOf(schema, document, variables, operationName);
    const variants = kept.get(operation) ?? new Map<string, Cost>();
    kept.set(operation, variants);
    const known = variants.get(key);
    if (known) return known;
    return keepLatest(variants, key, costOf(schema, document, variables, operationName), MOST_VARIANTS);
  };
}
