import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES, type Audience } from '@brainlink/schema/access';
import {
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { toParameters } from '../neo4j';
import { nodeTypesOf, readGraphSdl } from './audience-sdl';
import { NodeHydrator, type NodeRoot } from './hydrator';
import { learnStatement, placeOf, type NodeKey, type Statements } from './kept-statements';
import { buildSchemas } from './schemas';

const ROOT_OF: Readonly<Record<string, readonly [NodeRoot, string, readonly NodeKey[]]>> = {
  Person: ['persons', 'id', ['p_1', 'p_2', 'p_3']],
  Institution: ['institutions', 'id', ['t_1', 't_2']],
  Association: ['associations', 'id', ['t_1', 't_2']],
  Country: ['countries', 'code', ['US', 'DE', 'JP']],
  Technology: ['technologies', 'code', ['AI', 'BIO']],
  Edition: ['editions', 'year', [2024, 2025]],
  Event: ['events', 'id', ['t_1', 't_2']],
  Club: ['clubs', 'id', ['t_1']],
  Project: ['projects', 'id', ['t_1', 't_2']],
  Work: ['works', 'id', ['t_1', 't_2', 't_3', 't_4']],
};

/** Every query of the client in one document. */
function clientQueries(): DocumentNode {
  const folder = join(__dirname, '../../client');
  const files = readdirSync(join(folder, 'features'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(folder, 'features', name));
  return parse(files.map((name) => readFileSync(name, 'utf8')).join('\n'));
}

/** Statements that run nothing and tell what they were given. */
function listening(): Statements & { readonly said: { cypher: string; params: unknown }[] } {
  const said: { cypher: string; params: unknown }[] = [];
  const summary = { counters: { updates: () => ({}) } };
  return {
    said,
    run(cypher, params) {
      const asksVersion = cypher.includes('dbms.components');
      if (!asksVersion) said.push({ cypher, params });
      return Promise.resolve({ records: asksVersion ? [['5.26.0', 'community']] : [], summary } as never);
    },
  };
}

const VALUES: Readonly<Record<string, unknown>> = { Int: 7, Boolean: true, String: 'v', ID: 'v' };

/** The computed fields of a document that lead to nodes, and what their resolvers are told. */
function computedFields(schema: GraphQLSchema, document: DocumentNode): { root: string; info: GraphQLResolveInfo }[] {
  const nodes = nodeTypesOf(readGraphSdl());
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const variableValues: Record<string, unknown> = {};
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of node.variableDefinitions ?? []) {
      const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      if (inner.kind === Kind.NAMED_TYPE) variableValues[variable.name.value] = VALUES[inner.name.value];
    }
  }
  const found: { root: string; info: GraphQLResolveInfo }[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        const [definition, parentType] = [types.getFieldDef(), types.getParentType()];
        if (!definition || !parentType || !field.selectionSet) return;
        const name = getNamedType(definition.type).name;
        const generated = nodes.has(parentType.name) || /Edge$|Relationship$/.test(parentType.name);
        if (!ROOT_OF[name] || generated || isListType(getNullableType(definition.type))) return;
        const info = {
          fieldName: definition.name,
          fieldNodes: [field],
          returnType: definition.type,
          parentType,
          path: undefined,
        };
        found.push({ root: name, info: { ...info, schema, fragments, variableValues } as unknown as GraphQLResolveInfo });
      },
    }),
  );
  return found;
}

/** Loads as a request does; tells the statements that were run. */
async function load(root: string, info: GraphQLResolveInfo, keys: readonly NodeKey[]) {
  const executionContext = listening();
  const hydrate = new NodeHydrator({ executionContext });
  const [field, by] = ROOT_OF[root]!;
  await Promise.all(keys.map((key) => hydrate.load(field, key, info, by)));
  // What is learnt is learnt beside the answer.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return executionContext.said;
}

/** The same field as of a document that was parsed anew: nothing is kept for it. */
const anew = (info: GraphQLResolveInfo): GraphQLResolveInfo => ({
  ...info,
  fieldNodes: info.fieldNodes.map((field): FieldNode => ({ ...field })),
});

describe('Statements that are kept', () => {
  let schemas: Readonly<Record<Audience, GraphQLSchema>>;
  const document = clientQueries();
  beforeAll(async () => {
    schemas = await buildSchemas();
  });

  it('are, for every query of the client and either audience, those that the library makes anew for other keys', async () => {
    for (const audience of AUDIENCES) {
      const fields = computedFields(schemas[audience], document);
      expect(fields.length).toBeGreaterThan(10);
      for (const { root, info } of fields) {
        const [, by, keys] = ROOT_OF[root]!;
        await load(root, info, [keys[0]!]);
        expect(placeOf(ROOT_OF[root]![0], by, keys, info)?.get()).toBe('once');
        await load(root, info, [keys[0]!]);
        expect(placeOf(ROOT_OF[root]![0], by, keys, info)?.get()).toMatchObject({
          cypher: expect.stringContaining('LIMIT') as string,
        });
        const again = await load(root, info, keys);
        expect(again).toHaveLength(1);
        expect(again).toEqual(await load(root, anew(info), keys));
      }
    }
  });

  it('of one audience are never those of the other: what may be seen is in their text', async () => {
    const [one, two] = await Promise.all(
      AUDIENCES.map(async (audience) => {
        const [first] = computedFields(schemas[audience], document).filter(({ root }) => root === 'Person');
        await load('Person', first!.info, ['p_1']);
        await load('Person', first!.info, ['p_1']);
        return load('Person', first!.info, ['p_2']);
      }),
    );
    expect(one![0]!.cypher).toContain('SeenBySecretariat');
    expect(one![0]!.cypher).not.toContain('rogramme');
    expect(two![0]!.cypher).toContain('SeenByProgramme');
    expect(two![0]!.cypher).not.toContain('ecretariat');
  });

  it('hold for the values of variables with which they were made, and for no other', async () => {
    const schema = schemas.secretariat;
    const query = parse(`query ($id: ID!, $few: Int, $places: Boolean!) { person(id: $id) { person { ...Parts } } }
      fragment Parts on Person { name works(limit: $few) { id } affiliations @include(if: $places) { id } }`);
    const [found] = computedFields(schema, query);
    const info = (few: number | undefined, places: boolean): GraphQLResolveInfo => ({
      ...found!.info,
      variableValues: { id: `p_${few}`, ...(few === undefined ? {} : { few }), places },
    });
    for (const few of [1, 2, undefined]) {
      for (const places of [true, false]) {
        await load('Person', info(few, places), ['p_1']);
        await load('Person', info(few, places), ['p_1']);
        const [kept] = await load('Person', info(few, places), ['p_1', 'p_2']);
        expect(kept).toEqual((await load('Person', anew(info(few, places)), ['p_1', 'p_2']))[0]);
        expect(kept!.cypher.includes('AFFILIATED_WITH')).toBe(places);
      }
    }
  });

  it('are not learnt of a statement in which anything but the keys and their number differs', async () => {
    const read =
      (more: (keys: readonly NodeKey[]) => { text?: string; params?: object }) =>
      async (keys: readonly NodeKey[], statements: Statements) => {
        const { text = '', params = {} } = more(keys);
        await statements.run(`MATCH (this) WHERE this.id IN $a RETURN this LIMIT $b${text}`, {
          a: [...keys],
          ...toParameters({ b: keys.length }),
          ...params,
        });
      };
    const learn = (more: Parameters<typeof read>[0]) => learnStatement(read(more), 'x');
    expect(await learn(() => ({ params: { c: ['x'] } }))).toMatchObject({ keys: 'a', limit: 'b', params: { c: ['x'] } });
    expect(await learn((keys) => ({ text: ` // ${keys.length}` }))).toBeNull();
    expect(await learn((keys) => ({ params: { c: keys[0] } }))).toBeNull();
    expect(await learn(() => ({ params: { jwt: {} } }))).toBeNull();
  });
});
