/** A question asked before. */
export interface Asked {
  readonly query: string;
  readonly variables: string;
  readonly at: string;
}

const MOST = 20;

/** Puts a question on top; the same question stands there once. */
export const remember = (history: readonly Asked[], asked: Asked): readonly Asked[] =>
  [asked, ...history.filter((entry) => entry.query !== asked.query || entry.variables !== asked.variables)].slice(0, MOST);

const KEY = 'atlas:explorer:history';

/** The questions this browser remembers; none when it keeps nothing. */
export function savedHistory(): readonly Asked[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value)
      ? value.filter(
          (entry): entry is Asked =>
            typeof entry === 'object' && entry !== null && 'query' in entry && 'variables' in entry && 'at' in entry,
        )
      : [];
  } catch {
    return [];
  }
}

/** Keeps the questions in this browser. */
export function saveHistory(history: readonly Asked[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(history));
  } catch {
    // A browser that keeps nothing has no history, and that is all.
  }
}

/** The name of a question for a list: its operation's, else its first line. */
export const titleOf = (query: string): string =>
  /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] ?? query.trim().split('\n')[0] ?? '';
