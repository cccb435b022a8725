/** Languages there is a snippet for. */
export type Language = 'curl' | 'python';

const QUERY =
  'query Hydrogen { network(filter: { technologies: ["HYDROGEN"] }, level: COMMUNITIES) { people ties header { validAt seq digest } } }';

/** A first question that runs as it stands, with the reader's own address and token. */
export function snippet(language: Language, origin: string, token: string): string {
  if (language === 'curl') {
    return [
      `curl ${origin}/graphql \\`,
      `  -H 'Authorization: Bearer ${token}' \\`,
      `  -H 'Content-Type: application/json' \\`,
      `  -d '${JSON.stringify({ query: QUERY })}'`,
    ].join('\n');
  }
  return [
    'import json, urllib.request',
    '',
    `QUERY = """${QUERY}"""`,
    'request = urllib.request.Request(',
    `    "${origin}/graphql",`,
    '    data=json.dumps({"query": QUERY}).encode(),',
    `    headers={"Authorization": "Bearer ${token}", "Content-Type": "application/json"},`,
    ')',
    'answer = json.load(urllib.request.urlopen(request))',
    'print(answer["data"]["network"], answer["extensions"]["cost"])',
  ].join('\n');
}
