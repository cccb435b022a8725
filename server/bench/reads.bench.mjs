// How fast answers come through HTTP beside the same question as hand-written Cypher through the driver, at size M (50,000 people), in one run:
// both sides take turns, the answers are compared first. Also db hits, Cypher statements, and what the server holds in memory.
// npm run bench -- reads [--size XS|S|M] [--home FOLDER]     FOLDER holds a world of that size already, or will
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { arch, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { dataOf } from './post.mjs';
import * as byHand from './reads/by-hand.mjs';
import { watchStatements } from './reads/watch-statements.mjs';
import { percentile, spread } from './reads/percentile.mjs';
import { serveWorld } from './serve-world.mjs';

const { foldQuery } = createRequire(import.meta.url)('@brainlink/analytics/names');

const ROUNDS = 120;
/**
 * Rounds before: so many until the machines of both sides have compiled what they do (Java's compiler takes a core from both for the first thousand);
 * a question that takes seconds by hand has fewer of them.
 */
const WARM = { short: 1_200, long: 20 };
const RATIO = 1.25;
const EXTRA_MS = 6;
const SEARCH_MS = 50;
const HITS = 1.1;
const SERVER_MB = 400;

const { values: given } = parseArgs({
  options: { size: { type: 'string', default: 'M' }, home: { type: 'string' } },
  strict: false,
});
const world = await serveWorld({ size: given.size, home: given.home, port: 4890 });
const { services } = world;
const watch = await watchStatements(services.store.driver);
let missed = 0;

try {
  const client = await world.clientOf('secretariat');
  const ask = async (query, variables) => {
    const { body, took } = await client.ask(query, variables);
    return { data: dataOf(body), took };
  };
  const cypher = async (text, params) => await services.store.read((tx) => tx.run(text, params));
  const text = (path) => readFile(new URL(`../../client/features/${path}.graphql`, import.meta.url), 'utf8');

  const people = await cypher(
    `MATCH (p:Person:SeenBySecretariat)-[:ATTENDED_secretariat]->() WITH DISTINCT p ORDER BY p.line LIMIT 400
     RETURN p.id_secretariat AS id, p.nameHangul_secretariat AS hangul, p.nameLatin_secretariat AS latin`,
  );
  const [counts] = await cypher('MATCH (p:Person:SeenBySecretariat) RETURN count(p) AS people');
  const technologies = ['HYDROGEN', 'AI', 'QUANTUM', 'BIO', 'SEMI', 'BATTERY'];
  const known = new Set((await cypher('MATCH (t:Technology) RETURN t.code AS code')).map(({ code }) => code));
  const asked = technologies.filter((code) => known.has(code));
  const codes = asked.length > 0 ? asked : [...known].slice(0, 4);
  const words = people.flatMap(({ hangul, latin }) => [hangul, latin, hangul?.slice(0, 2)]).filter(Boolean);
  const pick = (list, round) => list[(round * 37) % list.length];

  const CASES = [
    {
      name: 'person page',
      query: await text('person/person-page'),
      of: (round) => ({ id: pick(people, round).id }),
      hand: byHand.PERSON,
      params: (variables) => variables,
      ours: ({ person: { person: p } }) => [
        p.name,
        p.affiliationsConnection.edges.length,
        p.participationsConnection.edges.length,
        p.clubsConnection.edges.length,
      ],
      theirs: ([p]) => [p.name, p.affiliations.length, p.participations.length, p.clubs.length],
    },
    {
      name: 'neighbours',
      query: await text('person/person-neighbors'),
      of: (round) => ({ id: pick(people, round).id, groupBy: 'COUNTRY', limit: 30 }),
      hand: byHand.NEIGHBORS,
      params: ({ id }) => ({ id }),
      ours: ({ neighbors }) => neighbors.total,
      theirs: (rows) => rows.length,
    },
    {
      name: 'network of a technology',
      query:
        'query ($technology: [String!]) { network(filter: {technologies: $technology}, level: COMMUNITIES, limit: 150) { people ties nodes { id ties } } }',
      of: (round) => ({ technology: [pick(codes, round)] }),
      hand: byHand.NETWORK,
      params: ({ technology: [technology] }) => ({ technology }),
      ours: ({ network }) => [network.people, network.ties],
      theirs: ([row]) => [row.people, row.ties],
      rounds: 24,
    },
    {
      name: 'search',
      query: 'query ($text: String!) { search(text: $text, first: 20) { totalCount hits { kind id title subtitle score } } }',
      of: (round) => ({ text: pick(words, round) }),
      hand: byHand.SEARCH,
      params: ({ text: searched }) => ({ lucene: foldQuery(searched).lucene }),
      // Ours ranks names above places of the index; both find the same.
      ours: ({ search }) => search.hits.length > 0,
      theirs: (rows) => rows.length > 0,
      most: SEARCH_MS,
    },
  ];

  const rows = [];
  let signIn = 0;
  for (const item of CASES) {
    const rounds = item.rounds ?? ROUNDS;
    const [ours, theirs] = [[], []];
    let hits = { ours: 0, theirs: 0, statements: new Set() };
    const warm = item.rounds ? WARM.long : WARM.short;
    for (let round = 0; round < rounds + warm; round += 1) {
      const variables = item.of(round);
      const answer = await ask(item.query, variables);
      const began = performance.now();
      const other = await cypher(item.hand, item.params(variables));
      const took = performance.now() - began;
      const [a, b] = [JSON.stringify(item.ours(answer.data)), JSON.stringify(item.theirs(other))];
      if (a !== b) throw new Error(`${item.name}: ours says ${a}, Cypher by hand ${b} for ${JSON.stringify(variables)}`);
      if (round < warm) continue;
      ours.push(answer.took);
      theirs.push(took);
    }
    for (let round = 0; round < 10; round += 1) {
      const variables = item.of(round);
      const mine = await watch.profile(() => ask(item.query, variables));
      const hand = await watch.profile(() => cypher(item.hand, item.params(variables)));
      hits.ours += mine.dbHits;
      hits.theirs += hand.dbHits;
      signIn = mine.signInHits;
      hits.statements.add(mine.statements);
    }
    const p95 = { ours: percentile(ours, 95), theirs: percentile(theirs, 95) };
    const limit = Math.min(RATIO * p95.theirs + EXTRA_MS, item.most ?? Infinity);
    const fits = p95.ours <= limit && hits.ours <= HITS * hits.theirs;
    if (!fits) missed += 1;
    rows.push({
      question: item.name,
      'p95 HTTP ms': p95.ours.toFixed(1),
      'p95 Cypher ms': p95.theirs.toFixed(1),
      'at most ms': limit.toFixed(1),
      'middle half HTTP / Cypher ms': `${spread(ours)} / ${spread(theirs)}`,
      'db hits HTTP : Cypher': `${(hits.ours / 10).toFixed(0)} : ${(hits.theirs / 10).toFixed(0)}`,
      statements: [...hits.statements].sort((a, b) => a - b).join('–'),
      fits,
    });
  }
  globalThis.gc?.();
  const resident = process.memoryUsage().rss / 2 ** 20;
  if (resident > SERVER_MB) missed += 1;
  console.log(
    `machine: ${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}; ${counts.people} people; ${ROUNDS} rounds in turns, after ${WARM.short} to warm up (${WARM.long} of those that take seconds by hand)`,
  );
  console.table(rows);
  console.log(`finding out who asks: ${signIn} db hits in one statement, in the times but not in the hits above`);
  console.log(`server and bench resident: ${resident.toFixed(0)} MB (at most ${SERVER_MB})`);
  process.exitCode = missed > 0 ? 1 : 0;
} finally {
  await world.stop();
}
