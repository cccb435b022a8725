import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql/language/printer';
import { CSRF_HEADER, csrfToken } from './csrf';
import { readServerEvents } from './server-events';

/** Carries subscriptions over server-sent events, one request a subscription (the "distinct connections" mode of graphql-sse). */
export const serverEventLink = (uri: string): ApolloLink =>
  new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const stop = new AbortController();
        const run = async () => {
          const response = await fetch(uri, {
            method: 'POST',
            credentials: 'same-origin',
            signal: stop.signal,
            headers: { 'content-type': 'application/json', accept: 'text/event-stream', [CSRF_HEADER]: csrfToken() },
            body: JSON.stringify({
              query: print(operation.query),
              variables: operation.variables,
              operationName: operation.operationName,
            }),
          });
          if (!response.ok || !response.body) throw new Error(`The event stream answered ${response.status}.`);
          for await (const event of readServerEvents(response.body)) {
            if (event.name === 'next') observer.next(JSON.parse(event.data));
            if (event.name === 'complete') break;
          }
          observer.complete();
        };
        run().catch((error: unknown) => {
          if (!stop.signal.aborted) observer.error(error);
        });
        return () => stop.abort();
      }),
  );
