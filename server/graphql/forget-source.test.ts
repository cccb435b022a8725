import { buildSchema, execute, isObjectType, parse, printSchema } from 'graphql';
import { forgetSource } from './forget-source';

const SDL = `
"""What can be asked."""
type Query {
  """A thing."""
  thing("Which one." id: ID!, kind: Kind = SMALL): Thing
}

interface Named {
  name: String
}

"""A thing."""
type Thing implements Named {
  name: String @deprecated(reason: "Has none.")
}

"""How large."""
enum Kind {
  SMALL
  LARGE
}

input Filter {
  kind: Kind
}`;

describe('forgetting the text of a schema', () => {
  it('leaves the schema, its descriptions and its defaults as they were', () => {
    expect(printSchema(forgetSource(buildSchema(SDL)))).toBe(printSchema(buildSchema(SDL)));
  });

  it('keeps no place in the text, only what kind each type is', () => {
    const schema = forgetSource(buildSchema(SDL));
    const nodes = Object.values(schema.getTypeMap()).flatMap((type) => [
      type.astNode,
      ...(isObjectType(type) ? Object.values(type.getFields()).flatMap(({ astNode, args }) => [astNode, args[0]?.astNode]) : []),
    ]);
    expect(nodes.filter((node) => node?.loc !== undefined)).toEqual([]);
    expect(schema.getType('Named')?.astNode?.kind).toBe('InterfaceTypeDefinition');
    expect(schema.getType('Thing')?.astNode?.kind).toBe('ObjectTypeDefinition');
  });

  it('still answers', () => {
    const schema = forgetSource(buildSchema(SDL));
    const answer = execute({ schema, document: parse('{ thing(id: 1) { name } }'), rootValue: { thing: { name: 'one' } } });
    expect(answer).toEqual({ data: { thing: { name: 'one' } } });
  });
});
