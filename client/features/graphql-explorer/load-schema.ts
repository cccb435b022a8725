import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { CSRF_HEADER, csrfToken } from '../../api/csrf';

/** Asks the server for its schema, with every description: what completion and the docs show. `null` when it does not tell. */
export async function loadSchema(): Promise<GraphQLSchema | null> {
  const reply = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', [CSRF_HEADER]: csrfToken() },
    body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: true }), operationName: 'IntrospectionQuery' }),
  });
  const body: { readonly data?: IntrospectionQuery } = await reply.json();
  return body.data ? buildClientSchema(body.data) : null;
}
