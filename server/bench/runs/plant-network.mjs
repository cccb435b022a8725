// A network of a known number of people and ties in an empty store, as the projection would show it: clubs, meetings and works of people who
// mostly belong to the same of many groups. Drawn by a seed.
import { createRequire } from 'node:module';

const { seededRandom } = createRequire(import.meta.url)('@brainlink/analytics/linkage');

const PEOPLE = `
UNWIND range($from, $to) AS n
CREATE (:Person:SeenBySecretariat {id: $prefix + right('000000' + toString(n), 6), id_secretariat: $prefix + right('000000' + toString(n), 6),
  name_secretariat: 'Person ' + n, country_secretariat: CASE n % 3 WHEN 0 THEN 'KR' WHEN 1 THEN 'US' ELSE 'DE' END,
  standing_secretariat: CASE n % 3 WHEN 0 THEN 'korea' ELSE 'abroad' END, technologies_secretariat: ['T' + (n % 12)]})`;

const THINGS = `
UNWIND $rows AS row
CREATE (w:Work:SeenBySecretariat {id: row.id, key: row.id, title: row.id, date: row.date, year: 2020, authors: size(row.who)})
WITH w, row
UNWIND row.who AS id
MATCH (p:Person {id: id})
CREATE (p)-[:AUTHORED_secretariat]->(w)`;

const BATCH = 1_000;
const PREFIX = 'p_';
const idOf = (place) => `${PREFIX}${String(place).padStart(6, '0')}`;

/** Draws works of two to eight authors until there are as many different pairs as wanted; the last ones are of two, to hit the number. */
function drawWorks({ people, ties, seed }) {
  const random = seededRandom(seed);
  const group = Math.max(40, Math.round(people / 500));
  const pairs = new Set();
  const works = [];
  // Everybody is in one at least.
  const covered = new Uint8Array(people);
  let first = 0;
  while (pairs.size < ties) {
    const size = ties - pairs.size < 40 ? 2 : 2 + Math.floor(random() * 7);
    while (covered[first] === 1) first++;
    const one = first < people ? first : Math.floor(random() * people);
    const begin = Math.min(people - group, Math.floor(one / group) * group);
    const who = new Set([one]);
    while (who.size < size)
      who.add(random() < 0.85 ? begin + Math.floor(random() * group) : Math.floor(random() * random() * people));
    const members = [...who].sort((x, y) => x - y);
    const fresh = members.flatMap((x, at) => members.slice(at + 1).map((y) => x * people + y));
    if (pairs.size + fresh.length > ties && size > 2) continue;
    for (const pair of fresh) pairs.add(pair);
    for (const place of members) covered[place] = 1;
    works.push(members);
  }
  return { works, pairs: Float64Array.from(pairs).sort() };
}

/** Writes it, and says what it is: ends of ties by place, place by id. */
export async function plantNetwork(store, wanted) {
  const { works, pairs } = drawWorks(wanted);
  const { people } = wanted;
  for (let from = 0; from < people; from += 10_000)
    await store.write((tx) => tx.run(PEOPLE, { from, to: Math.min(people, from + 10_000) - 1, prefix: PREFIX }));
  for (let at = 0; at < works.length; at += BATCH) {
    const rows = works.slice(at, at + BATCH).map((members, number) => ({
      id: `w_${at + number}`,
      date: `20${10 + ((at + number) % 15)}-06-15`,
      who: members.map(idOf),
    }));
    await store.write((tx) => tx.run(THINGS, { rows }));
  }
  await store.write((tx) => tx.run(`MATCH (m:Meta {id: 'store'}) SET m.seq = 1, m.digestProjection = 'planted'`));
  return {
    people,
    a: Int32Array.from(pairs, (pair) => Math.floor(pair / people)),
    b: Int32Array.from(pairs, (pair) => pair % people),
    placeOf: (id) => Number(id.slice(PREFIX.length)),
  };
}
