import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { connection, isConnection, isNodeList, selection } from './selection';
import { thingId } from './world';
import { ROOT_FIELD_CASES, type Arguments, type Probe } from './root-field-cases';

/** One question to `/graphql`. */
export interface Question {
  readonly field: string;
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly query: string;
  readonly variables: Arguments;
}

type RootField = GraphQLField<unknown, unknown>;

const isGenerated = (field: RootField): boolean => isNodeList(field) || isConnection(field);

function ask(operation: Question['operation'], field: RootField, args: Arguments, body: string): Question {
  const named = field.args.filter(({ name }) => name in args);
  const declared = named.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = named.map(({ name }) => `${name}: $${name}`).join(', ');
  const [before, inside] = named.length === 0 ? ['', ''] : [`(${declared})`, `(${passed})`];
  return { field: field.name, operation, query: `${operation} ${before} { ${field.name}${inside} ${body} }`, variables: args };
}

const body = (field: RootField, depth: number): string => {
  const type = getNamedType(field.type) as GraphQLObjectType;
  return isConnection(field) ? connection(type, depth, 1) : selection(type, depth, 1);
};

/** One filter for each way of filtering a list: each text and each relationship, always by what is hidden. */
function filters(where: GraphQLInputObjectType, { all: { ids, texts } }: Probe, ways: readonly string[]): Arguments[] {
  const fields = Object.values(where.getFields());
  return fields.flatMap(({ name, type }): Arguments[] => {
    const inner = getNamedType(type);
    if (!isInputObjectType(inner) || name === 'AND' || name === 'OR' || name === 'NOT') return [];
    const inputs = inner.getFields();
    if (inputs['some'] && !name.endsWith('Connection')) {
      const target = (getNamedType(inputs['some'].type) as GraphQLInputObjectType).getFields();
      const what = target['id'] ? [{ id: { in: ids } }] : [];
      const named = ['name', 'nameEn', 'titleEn', 'title']
        .filter((text) => target[text])
        .map((text) => ({ [text]: { contains: 'Secret' } }));
      return ways.map((way) => ({ [name]: { [way]: { OR: [...what, ...named] } } }));
    }
    if (!ways.includes('some')) return [];
    if (name === 'id') return [{ id: { in: ids } }, { NOT: { id: { in: ids } } }];
    if (inputs['contains']) return [{ OR: texts.map((text) => ({ [name]: { contains: text } })) }];
    if (inputs['gte']) return [{ [name]: { gte: 2 } }];
    return [];
  });
}

/** Every question to a generated list: each relationship two levels deep, each order, each filter. */
function generatedQuestions(field: RootField, probe: Probe, deep: boolean): Question[] {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const paged = isConnection(field);
  const length = paged ? { first: 20 } : { limit: 20 };
  const values = body(field, 0);
  const plain = ask('query', field, length, deep ? values : body(field, 1));
  if (!deep) return [plain];
  const input = (name: string): GraphQLInputObjectType =>
    getNamedType(field.args.find((arg) => arg.name === name)!.type) as GraphQLInputObjectType;
  const filtered = filters(input('where'), probe, paged ? ['all', 'single'] : ['some', 'none']);
  const narrowed = filtered.map((where) => ask('query', field, { ...length, where }, values));
  if (paged) return [plain, ...narrowed, ask('query', field, { first: 1 }, values)];
  const relations = Object.values(type.getFields())
    .filter((inner) => isNodeList(inner) || isConnection(inner))
    .map((inner) => {
      const target = getNamedType(inner.type) as GraphQLObjectType;
      const text = isConnection(inner)
        ? `${inner.name}(first: 6) ${connection(target, 1, 2)}`
        : `${inner.name}(limit: 6) ${selection(target, 1, 2)}`;
      return ask('query', field, { limit: 8 }, `{ __typename ${text} }`);
    });
  const keys = Object.keys(input('sort').getFields()).map((name) => ({ [name]: 'DESC' }));
  const sorts = [keys, [...keys].reverse()].map((sort) => ask('query', field, { ...length, sort }, values));
  return [plain, ...relations, ...sorts, ...narrowed, ask('query', field, { limit: 1, offset: 1 }, values)];
}

/** A question to a root field with everything of its answer selected. */
export function questionTo(schema: GraphQLSchema, field: string, args: Arguments): Question {
  const root = schema.getQueryType()!.getFields()[field]!;
  return ask('query', root, args, selection(getNamedType(root.type), 2, 1));
}

/** Root fields of the schema that no case covers, and cases of fields that are gone. */
export function uncovered(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  const missing = fields.filter((field) => !isGenerated(field) && !(field.name in ROOT_FIELD_CASES)).map(({ name }) => name);
  const gone = Object.keys(ROOT_FIELD_CASES).filter((name) => !fields.some((field) => field.name === name));
  return [...missing, ...gone];
}

/** Reads that are written down: asked with everything in every world, so that the trail grows alike. */
const AUDITED: ReadonlySet<string> = new Set(['subjectReport', 'contacts']);

/** Whether asking leaves a trace. */
export const leavesTrace = ({ field, operation }: Question): boolean => operation !== 'query' || AUDITED.has(field);

/** Questions to a computed root field by a role that is not asked thoroughly. */
const SHORT = 2;

/**
 * Every question that could tell of something hidden, from the schema as it is built: each root field. `deep` asks each in every way.
 */
export function questionsOf(schema: GraphQLSchema, probe: Probe, deep: boolean): Question[] {
  const { ids, texts } = probe.all;
  // Whoever may not do a thing is refused whatever it is about; a few ids show it.
  const everything: Probe = { ids: deep ? ids : [ids[0]!, ids.at(-1)!, thingId('Event', 'e-hidden')], texts, all: probe.all };
  const of = (operation: Question['operation'], root: GraphQLObjectType | null | undefined): Question[] =>
    Object.values(root?.getFields() ?? {}).flatMap((field: RootField) => {
      if (isGenerated(field)) return generatedQuestions(field, probe, deep);
      const type = getNamedType(field.type);
      const text = isObjectType(type) ? selection(type, deep ? 2 : 1, 1) : '';
      const traced = operation !== 'query' || AUDITED.has(field.name);
      const cases = ROOT_FIELD_CASES[field.name]?.(traced ? everything : probe) ?? [];
      return (deep || traced ? cases : cases.slice(0, SHORT)).map((args) => ask(operation, field, args, text));
    });
  return [
    ...of('query', schema.getQueryType()),
    ...of('mutation', schema.getMutationType()),
    ...of('subscription', schema.getSubscriptionType()),
  ];
}
