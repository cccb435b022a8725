import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Only what kind of type it is: `@neo4j/graphql` asks for that when it reads a selection. */
function bareNode(type: GraphQLNamedType): void {
  const { astNode } = type;
  if (astNode) type.astNode = { kind: astNode.kind, name: { kind: Kind.NAME, value: type.name } } as typeof astNode;
  type.extensionASTNodes = [];
}

/**
 * Lets the text go from which a schema was made, in place: every type, field and argument holds its place in it, with all tokens between,
 * 6 MB a schema. What is said of them stays.
 */
export function forgetSource(schema: GraphQLSchema): GraphQLSchema {
  schema.astNode = undefined;
  for (const type of Object.values(schema.getTypeMap())) {
    bareNode(type);
    if (isEnumType(type)) for (const value of type.getValues()) value.astNode = undefined;
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) field.astNode = undefined;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.astNode = undefined;
      for (const argument of field.args) argument.astNode = undefined;
    }
  }
  for (const directive of schema.getDirectives()) directive.astNode = undefined;
  return schema;
}
