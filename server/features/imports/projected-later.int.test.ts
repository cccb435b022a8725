import { graphDigest, projectPending, readMeta, runImport, turnDay } from '@brainlink/seeds/write';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, memberRecord, rowsOf, type TestMember } from '../../testing/rows';

jest.setTimeout(60_000);

const NOW = new Date('2026-11-20T03:00:00Z');
const ROSTERS: readonly (readonly TestMember[])[] = [
  [
    { no: '1', name: '윤하람', latin: 'Haram Yoon', institution: 'ror:aachen', since: '2019', organizers: 'yes' },
    { no: '2', name: '서도현', latin: 'Dohyun Seo', institution: 'ror:kaist', orcid: '0009-0000-0000-0001', organizers: 'no' },
  ],
  [
    { no: '1', name: '윤하람', latin: 'Haram Yoon', institution: 'ror:kaist', since: '2019', organizers: 'yes' },
    // The same ORCID: this row turns out to be the second one's person.
    { no: '3', name: '서도현', institution: 'ror:tokyo', orcid: '0009-0000-0000-0001', organizers: 'yes' },
  ],
  [{ no: '2', name: '서도현', latin: 'Dohyun Seo', institution: 'ror:kaist', organizers: 'no' }],
];

/** Everything that an import leaves: digest, when each record began and ceased to describe whom, and what is shown of people. */
async function loaded(people: 'now' | 'later', rosters = ROSTERS, page?: number): Promise<unknown> {
  const store: Neo4jStore = await testStore();
  try {
    for (const [index, roster] of rosters.entries())
      await runImport(
        store,
        { ...importOf(`roster-${String(index)}`, { mode: 'delta' }), people },
        rowsOf(roster.map((member) => memberRecord(member))),
      );
    const waiting = await store.read((tx) => tx.run<{ n: number }>('MATCH (r:Pending) RETURN count(r) AS n'));
    if (people === 'later') await projectPending(store, NOW, page);
    await turnDay(store, NOW);
    return {
      waiting: waiting[0]?.n,
      digest: graphDigest(await store.read((tx) => readMeta(tx))),
      describes: await store.read((tx) =>
        tx.run(`MATCH (r:Record)-[d:DESCRIBES]->(:Person)
          RETURN r.key AS record, d.seqFrom AS seqFrom, d.seqTo AS seqTo ORDER BY record, seqFrom`),
      ),
      shown: await store.read((tx) =>
        tx.run(`MATCH (p:Person:SeenBySecretariat)
          RETURN p.name_secretariat AS name, p.institution_secretariat AS institution, p.name_programme AS shared,
            COUNT { (p)-[:AFFILIATED_WITH_secretariat]->() } AS affiliations, COUNT { (p)-->() } AS relations ORDER BY name, institution`),
      ),
      left: await store.read((tx) => tx.run('MATCH (n:Pending|Touched|Staged) RETURN n.key AS key')),
    };
  } finally {
    await store.close();
  }
}

test('imports in a row whose people are projected once, after the last one, leave what they leave when each projects its own', async () => {
  const [now, later] = [await loaded('now'), await loaded('later')];
  expect(later).toEqual({ ...(now as object), waiting: 3 });
  expect(now).toMatchObject({
    waiting: 0,
    left: [],
    describes: [
      { record: 'members:KSEA:1', seqFrom: 1, seqTo: null },
      { record: 'members:KSEA:2', seqFrom: 1, seqTo: null },
      { record: 'members:KSEA:3', seqFrom: 2, seqTo: 3 },
      { record: 'members:KSEA:3', seqFrom: 3, seqTo: null },
    ],
  });
});

test('two rows that turned out to be one person and wait in different pages are shown as one person, derived from what the page before left', async () => {
  const rosters: typeof ROSTERS = [
    [
      { no: '1', name: '윤하람', latin: 'Haram Yoon', institution: 'ror:aachen', organizers: 'yes' },
      { no: '2', name: '윤하람', institution: 'ror:kaist', organizers: 'yes' },
      { no: '3', name: '서도현', institution: 'ror:tokyo', organizers: 'no' },
    ],
    // Both wait already; now they are one.
    [
      {
        no: '1',
        name: '윤하람',
        latin: 'Haram Yoon',
        institution: 'ror:aachen',
        orcid: '0009-0000-0000-0002',
        organizers: 'yes',
      },
      { no: '2', name: '윤하람', institution: 'ror:kaist', orcid: '0009-0000-0000-0002', organizers: 'yes' },
    ],
  ];
  const now = (await loaded('now', rosters)) as { readonly shown: readonly { readonly name: string }[] };
  expect(now.shown.map(({ name }) => name)).toEqual(['서도현', '윤하람']);
  expect(await loaded('later', rosters, 1)).toEqual({ ...now, waiting: 3 });
});
