import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embeddingTexts } from '@brainlink/analytics/matching';
import { ENGLISH_MODELS, installModels, openEmbedder } from '../../embeddings';
import { MODELS } from '../../embeddings/models';
import { openVectorCache } from '../../embeddings/vector-cache';
import { acquireNeo4j, openStore, type Neo4jStore } from '../../neo4j';
import { prepareStore } from '../../world';
import { FIELDS, MadeWorks } from './made-works';

const BATCH = 250;
const COLLEAGUE = 0.5;

const ROWS = `
UNWIND $people AS row
CREATE (p:Person:SeenBySecretariat {id: row.id, id_secretariat: row.id, name_secretariat: row.name, country_secretariat: row.country,
  standing_secretariat: row.standing, technologies_secretariat: []})
WITH p, row
UNWIND row.works AS made
CREATE (w:Work:SeenBySecretariat {id: made.id, key: made.id, title: made.title, abstract: made.abstract, date: toString(made.year), year: made.year, authors: made.authors})
CREATE (p)-[:AUTHORED_secretariat {position: 1}]->(w)`;

/** Half of the works have a second author of the same field, whose number is at hand from the batch. */
const SECOND = `
UNWIND $second AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
CREATE (p)-[:AUTHORED_secretariat {position: 2}]->(w)`;

const idOf = (person: number): string => `p_${String(person).padStart(6, '0')}`;

async function plant(store: Neo4jStore, home: string, people: number, worksEach: number): Promise<void> {
  const made = new MadeWorks();
  const embedder = openEmbedder(home);
  const titles = Array.from({ length: FIELDS }, (_, field) => made.title(field));
  const caches = await Promise.all(
    ENGLISH_MODELS.map(async (model) => {
      const { version, network, dimensions } = MODELS[model];
      const path = join(home, 'embeddings', `${version}-${network.sha256.slice(0, 8)}.vectors`);
      return { model, centres: await embedder.embed(model, titles), cache: await openVectorCache(path, dimensions) };
    }),
  );
  await embedder.close();
  for (let from = 0; from < people; from += BATCH) {
    const second: { person: string; work: string }[] = [];
    const rows = Array.from({ length: Math.min(BATCH, people - from) }, (_, at) => {
      const person = from + at;
      const works = made.worksOf(person, worksEach).map((work, place) => {
        const isShared = person >= FIELDS && place < COLLEAGUE * worksEach;
        if (isShared) second.push({ person: idOf(person - FIELDS), work: work.id });
        return { ...work, authors: isShared ? 2 : 1 };
      });
      const place = [['KR', 'korea'] as const, ['US', 'abroad'] as const, ['DE', 'abroad'] as const][person % 3]!;
      return { id: idOf(person), name: `Person ${person}`, country: place[0], standing: place[1], works };
    });
    await store.write((tx) => tx.run(ROWS, { people: rows }));
    if (second.length > 0) await store.write((tx) => tx.run(SECOND, { second }));
    for (const { model, centres, cache } of caches)
      await cache.put(
        rows.flatMap(({ works }, at) =>
          works.map((work) => [embeddingTexts(work)[model], made.near(centres[(from + at) % FIELDS]!)] as const),
        ),
      );
    if ((from / BATCH) % 20 === 0) console.log(`${from} people`);
  }
  await Promise.all(caches.map(({ cache }) => cache.close()));
  await store.write((tx) =>
    tx.run(`MATCH (m:Meta {id: 'store'}) SET m.seq = 1, m.digestProjection = $name`, {
      name: `planted ${people} × ${worksEach}`,
    }),
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { home: { type: 'string' }, people: { type: 'string' }, 'works-each': { type: 'string' } },
  });
  const home = values.home!;
  await installModels(home, ENGLISH_MODELS, console.log);
  const embedded = await acquireNeo4j({ home, world: 'demo', port: 0, heapMegabytes: 1_536, say: console.log });
  const store = openStore(embedded.address);
  try {
    await prepareStore(store, 'demo');
    const [meta] = await store.ask<{ name: string | null }>(`MATCH (m:Meta {id: 'store'}) RETURN m.digestProjection AS name`);
    if (!meta?.name?.startsWith('planted')) await plant(store, home, Number(values.people), Number(values['works-each']));
  } finally {
    await store.close();
    await embedded.release();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
