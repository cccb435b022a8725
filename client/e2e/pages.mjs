// The pages that are looked at and checked with axe: a name, and how to get there. `find` may ask the server for an id first.
const firstHit = (kind, text) => async (ask) => {
  const { search } = await ask(
    'query E2eHit($text: String!, $kinds: [NodeKind!]) { search(text: $text, kinds: $kinds, first: 1) { hits { id } } }',
    {
      text,
      kinds: [kind],
    },
  );
  return search.hits[0]?.id;
};

const mostTied = async (ask) => {
  const { people } = await ask('query E2ePerson { people(first: 1) { edges { node { id } } } }');
  return people.edges[0]?.node.id;
};

/** The first of a list of things that the schema generates. */
const firstOf = (list) => async (ask) => (await ask(`query E2eFirst { ${list}(limit: 1) { id } }`))[list][0]?.id;

/** The records of the first pair to look at, as the address of its page. */
const firstPair = async (ask) => {
  const { linkCandidates } = await ask(
    'query E2ePair { linkCandidates(first: 1) { edges { node { left { key } right { key } } } } }',
  );
  const pair = linkCandidates.edges[0]?.node;
  return pair && `left=${encodeURIComponent(pair.left.key)}&right=${encodeURIComponent(pair.right.key)}`;
};

/** Eight people of a search as a set, with somebody from abroad who organises: nine travellers. */
const fullSet = async (ask) => {
  const { matchSpeakers, people } = await ask(
    `query E2eSet {
      matchSpeakers(input: { topic: "수소 연료전지 촉매", first: 8 }) { candidates { person { id } } }
      people(filter: { standings: [ABROAD] }, first: 1) { edges { node { id } } }
    }`,
  );
  const ids = matchSpeakers.candidates.map(({ person }) => person.id);
  if (!ids.length) return undefined;
  const list = (entries) => entries.map(encodeURIComponent).join(',');
  return `set=${list(ids)}&organizers=${list(people.edges.map(({ node }) => node.id))}&selected=${encodeURIComponent(ids[5] ?? ids[0])}`;
};

/** Somebody in Korea and somebody abroad, as the address of the ways between them. */
const twoEnds = async (ask) => {
  const { korea, abroad } = await ask(
    `query E2eEnds {
      korea: people(filter: { standings: [KOREA] }, first: 1) { edges { node { id } } }
      abroad: people(filter: { standings: [ABROAD] }, first: 1) { edges { node { id } } }
    }`,
  );
  const [from, to] = [korea, abroad].map(({ edges }) => edges[0]?.node.id);
  return from && to && `from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}&path=1`;
};

/** Every page there is; those with `find` are left out where nothing is found. */
export const PAGES = [
  { name: 'home', path: () => '/' },
  { name: 'explore', path: () => '/explore' },
  { name: 'explore-people', path: () => '/explore?level=people' },
  { name: 'explore-selected', find: mostTied, path: (id) => `/explore?level=people&selected=${encodeURIComponent(id)}` },
  { name: 'explore-table', path: () => '/explore?view=table' },
  { name: 'explore-matrix', path: () => '/explore?view=matrix' },
  {
    name: 'explore-matrix-people',
    find: mostTied,
    path: (id) => `/explore?view=matrix&level=people&selected=${encodeURIComponent(id)}`,
  },
  { name: 'explore-map', path: () => '/explore?view=map' },
  { name: 'explore-map-chosen', path: () => '/explore?view=map&technology=HYDROGEN&place=US' },
  { name: 'explore-ties', path: () => '/explore?view=ties' },
  { name: 'explore-empty', path: () => '/explore?text=zzzzqqqq' },
  { name: 'speakers', path: () => '/speakers' },
  {
    name: 'speakers-set',
    find: fullSet,
    path: (set) => `/speakers?topic=${encodeURIComponent('수소 연료전지 촉매')}&technology=HYDROGEN&${set}`,
  },
  { name: 'speakers-none', path: () => '/speakers?topic=zzzzqqqq&country=IS&stage=phd' },
  { name: 'speakers-shortlist', path: () => '/speakers?topic=hydrogen&side=shortlist' },
  { name: 'paths', path: () => '/paths' },
  { name: 'paths-found', find: twoEnds, path: (ends) => `/paths?${ends}` },
  { name: 'growth', path: () => '/growth' },
  { name: 'growth-chosen', path: () => '/growth?pick=HYDROGEN&scale=same&query=ties' },
  { name: 'growth-tables', path: () => '/growth?by=country&table=ties,impact,flows' },
  { name: 'growth-list', path: () => '/growth?open=circulation~RETURNED' },
  { name: 'growth-unknown', path: () => '/growth?by=association&knownAt=2001' },
  { name: 'person', find: mostTied, path: (id) => `/people/${encodeURIComponent(id)}` },
  { name: 'institution', find: firstHit('INSTITUTION', 'KAIST'), path: (id) => `/orgs/${encodeURIComponent(id)}` },
  { name: 'institutions', path: () => '/orgs' },
  { name: 'institutions-none', path: () => '/orgs?text=zzzzqqqq' },
  { name: 'events', path: () => '/events' },
  { name: 'association', find: firstHit('ASSOCIATION', 'KSEA'), path: (id) => `/associations/${encodeURIComponent(id)}` },
  { name: 'country', path: () => '/countries/DE' },
  { name: 'technology', path: () => '/technologies/HYDROGEN' },
  { name: 'edition', path: () => '/editions/2024' },
  { name: 'event', find: firstOf('events'), path: (id) => `/events/${encodeURIComponent(id)}` },
  { name: 'club', find: firstOf('clubs'), path: (id) => `/clubs/${encodeURIComponent(id)}` },
  { name: 'project', find: firstOf('projects'), path: (id) => `/projects/${encodeURIComponent(id)}` },
  { name: 'work', find: firstOf('works'), path: (id) => `/works/${encodeURIComponent(id)}` },
  { name: 'linkage', path: () => '/linkage' },
  { name: 'linkage-pair', find: firstPair, path: (keys) => `/linkage?${keys}` },
  { name: 'linkage-none', path: () => '/linkage?sender=NOBODY' },
  { name: 'linkage-history', path: () => '/linkage/history' },
  { name: 'linkage-report', path: () => '/linkage/report' },
  { name: 'linkage-differences', path: () => '/linkage/differences' },
  { name: 'import-new', path: () => '/imports/new' },
  { name: 'audit', path: () => '/admin/audit' },
  { name: 'imports', path: () => '/imports' },
  { name: 'users', path: () => '/admin/users' },
  { name: 'requests', path: () => '/requests?all=yes' },
  { name: 'settings', path: () => '/settings' },
  { name: 'graphql', path: () => '/graphql' },
  { name: 'not-found', path: () => '/nowhere' },
  { name: 'sign-in', signedOut: true, path: () => '/sign-in?problem=LINK_INVALID' },
];

/** Asks the server with the cookies of a session. */
export const asker =
  (base, cookies) =>
  async (query, variables = {}) => {
    const csrf = cookies.find((cookie) => cookie.name === 'atlas_csrf')?.value ?? '';
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-atlas-csrf': csrf,
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors[0].message);
    return data;
  };

/** The addresses of the pages, ids found out. */
export async function addresses(ask, only) {
  const found = [];
  for (const page of PAGES) {
    if (only && !only.includes(page.name)) continue;
    const id = page.find ? await page.find(ask).catch(() => undefined) : undefined;
    if (page.find && !id) console.log(`     (${page.name}: nothing to show in this world)`);
    else found.push({ name: page.name, path: page.path(id), signedOut: page.signedOut ?? false });
  }
  return found;
}
