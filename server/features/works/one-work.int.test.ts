import { textInput } from '@brainlink/seeds/read';
import { undoImport } from '@brainlink/seeds/write';
import { repeatableRandom } from '../../identity/repeatable-random';
import { JobsService } from '../../jobs';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { ImportsService } from '../imports';

const ORCID = '0000-0002-1825-0097';
const author = (id: number, name: string, orcid?: string) => ({
  author: { id: `https://openalex.org/A50000000${String(id)}`, display_name: name, ...(orcid ? { orcid } : {}) },
});
const OPENALEX = {
  id: 'https://openalex.org/W1000000001',
  doi: 'https://doi.org/10.5555/ATLAS.1',
  display_name: 'Hydrogen storage',
  publication_year: 2024,
  type: 'article',
  authorships: [author(10, 'Ha-Ram Yoon', `https://orcid.org/${ORCID}`), author(11, 'Do-Hyun Seo')],
};
const ORCID_RECORD = {
  'orcid-identifier': { path: ORCID },
  person: { name: { 'given-names': { value: 'Haram' }, 'family-name': { value: 'Yoon' }, visibility: 'public' } },
  'activities-summary': {
    works: {
      group: [
        {
          'work-summary': [
            {
              'put-code': 7,
              title: { title: { value: 'Hydrogen storage' } },
              type: 'journal-article',
              visibility: 'public',
              'external-ids': {
                'external-id': [
                  { 'external-id-type': 'doi', 'external-id-value': '10.5555/atlas.1', 'external-id-relationship': 'self' },
                ],
              },
            },
          ],
        },
      ],
    },
  },
};

describe('a paper that OpenAlex and ORCID both know', () => {
  let store: Neo4jStore;
  let jobs: JobsService;
  beforeEach(async () => {
    store = await testStore({ world: 'real' });
  });
  afterEach(async () => {
    await jobs.stop();
    await store.close();
  });

  it('is one work by its DOI, with each author once, and stays with the other source when one is undone', async () => {
    const ports = { store, clock: { now: () => new Date('2026-11-22T03:00:00Z') }, random: repeatableRandom('one work') };
    jobs = new JobsService(ports);
    const institutions = () => Promise.resolve({ resolve: () => null });
    const openUpload = () => Promise.reject(new Error('no uploads here'));
    const imports = new ImportsService({ ...ports, world: 'real', jobs, institutions, openUpload });
    const bring = (source: string, value: unknown) =>
      imports.runFile({
        input: textInput(`${source}.json`, JSON.stringify(value)),
        source,
        sender: source,
        scope: source,
        mode: 'delta',
        missing: { kind: 'keep' },
        applyOthers: false,
        actor: 'test',
      });
    const works = () =>
      store.read((tx) =>
        tx.run(`MATCH (w:Work:SeenByProgramme) OPTIONAL MATCH (p:Person)-[:AUTHORED_programme]->(w)
          RETURN w.key AS key, w.openalex AS openalex, w.doi AS doi, count(*) AS authorships, count(DISTINCT p) AS authors`),
      );
    const { outcome: openalex } = await bring('openalex', OPENALEX);
    const { outcome: orcid } = await bring('orcid', ORCID_RECORD);
    expect([openalex.state, orcid.state]).toEqual(['done', 'done']);
    const one = { key: 'doi:10.5555/atlas.1', doi: '10.5555/atlas.1' };
    expect(await works()).toEqual([{ ...one, openalex: 'W1000000001', authorships: 2, authors: 2 }]);
    await undoImport(store, { importId: openalex.importId, actor: 'test', at: ports.clock.now() });
    expect(await works()).toEqual([{ ...one, openalex: null, authorships: 1, authors: 1 }]);
  });
});
