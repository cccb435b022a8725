/** Asks a server's GraphQL with a token; answers with the whole body. */
export const poster = (url, secret) => async (query, variables) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
};

/** The data of a body; its first error is thrown. */
export function dataOf({ data, errors }) {
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data;
}
