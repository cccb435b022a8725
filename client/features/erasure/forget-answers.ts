import type { ApolloCache } from '@apollo/client';

/** Answers that are about who is signed in and the store as a whole, not about people. */
const KEPT = new Set(['__typename', 'me', 'atlas']);

/** Drops every answer the page remembers: a list or a search asked earlier may still name somebody who was erased. */
export function forgetAnswers(cache: ApolloCache): void {
  cache.modify({ fields: (value, { fieldName, DELETE }) => (KEPT.has(fieldName) ? value : DELETE) });
  cache.gc();
}
