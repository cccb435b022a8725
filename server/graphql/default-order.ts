import { getNamedType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Gives every generated list an order of its own, in place: by id. Without one a list comes in the order in which the database happens to
 * hold it, and that may tell of what is hidden (contract 11).
 */
export function orderById(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const sort = field.args.find(({ name }) => name === 'sort');
      const order = sort && getNamedType(sort.type);
      if (!sort || !isInputObjectType(order)) continue;
      const keys = order.getFields();
      if (keys['id']) sort.defaultValue = [{ id: 'ASC' }];
      else if (keys['node']) sort.defaultValue = [{ node: { id: 'ASC' } }];
    }
  }
  return schema;
}
