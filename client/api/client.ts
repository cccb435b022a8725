import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { OperationTypeNode } from 'graphql/language/ast';
import { CSRF_HEADER, csrfToken } from './csrf';
import { serverEventLink } from './server-event-link';

const withCsrf = new ApolloLink((operation, forward) => {
  operation.setContext((context) => ({ headers: { ...context['headers'], [CSRF_HEADER]: csrfToken() } }));
  return forward(operation);
});

/** The client of the one GraphQL endpoint: queries and commands over HTTP, subscriptions over server-sent events. */
export function createApiClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      serverEventLink('/graphql/stream'),
      withCsrf.concat(new HttpLink({ uri: '/graphql', credentials: 'same-origin' })),
    ),
    cache: new InMemoryCache({
      typePolicies: {
        // Answers, not things: they carry no identity of their own and replace each other as a whole.
        Atlas: { keyFields: [], merge: true },
        // Asked for in parts, each by the panel that shows it: the parts stand beside each other.
        PersonAnswer: { merge: true },
        Network: { keyFields: false },
        NetworkNode: { keyFields: false },
        NetworkLink: { keyFields: false },
        Community: { keyFields: false },
        Facet: { keyFields: false },
        SearchHit: { keyFields: false },
      },
    }),
    devtools: { enabled: false },
  });
}
