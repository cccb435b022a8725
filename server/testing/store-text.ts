import type { Store } from '@brainlink/schema/ports';

/** Every property of every node and relationship as one text, for tests that something is nowhere in the store. */
export async function storeText(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const row of store.stream<{ labels: string[]; values: object }>(
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS values',
  )) {
    lines.push(`${row.labels.join(':')} ${JSON.stringify(row.values)}`);
  }
  for await (const row of store.stream<{ type: string; values: object }>(
    'MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS values',
  )) {
    lines.push(`${row.type} ${JSON.stringify(row.values)}`);
  }
  return lines.join('\n');
}
