import type { CareerFact, EnrichmentFacts, StoredFact, WorkOfPerson } from './enrichment-facts';
import { proposeEnrichment } from './propose-enrichment';

let made = 0;
const stored = (kind: StoredFact['kind'], more: Readonly<Record<string, unknown>> = {}): StoredFact => {
  made += 1;
  return { id: `f${String(made)}`, kind, hash: `h${String(made)}`, visibility: 'public', ...more };
};
const career = (source: string, fact: StoredFact, objectKey: string | null = null): CareerFact => ({
  fact,
  source,
  recordKey: `${source}:1`,
  objectKey,
  objectName: objectKey === null ? null : objectKey.toUpperCase(),
  country: null,
});
const work = (number: number, year: number, more: Partial<WorkOfPerson> = {}): WorkOfPerson => ({
  key: `doi:10.5555/${String(number)}`,
  title: `Work ${String(number)}`,
  year,
  facts: [{ fact: stored('authorship'), source: 'openalex', recordKey: 'openalex:1' }],
  places: [],
  technologies: [],
  coAuthors: [],
  ...more,
});
const facts = (more: Partial<EnrichmentFacts>): EnrichmentFacts => ({
  sources: ['members', 'openalex'],
  career: [],
  works: [],
  truncated: false,
  ...more,
});

describe('what public sources add to a person', () => {
  it('is proposed for those only whom the programme knows too', () => {
    const works = [work(1, 2020)];
    expect(proposeEnrichment('p', facts({ works, sources: ['openalex', 'orcid'] }))).toMatchObject({
      linked: false,
      proposals: [],
    });
    expect(proposeEnrichment('p', facts({ works, sources: ['members'] })).linked).toBe(false);
    expect(proposeEnrichment('p', facts({ works })).proposals.map(({ kind, count }) => [kind, count])).toEqual([['WORKS', 1]]);
  });

  it('says of a place what speaks for it and what against it', () => {
    const { proposals } = proposeEnrichment(
      'p',
      facts({
        career: [
          career('openalex', stored('affiliation', { text: 'KAIST', validFrom: '2015', validTo: '2018' }), 'ror:kaist'),
          career('orcid', stored('affiliation', { text: 'KAIST', validFrom: '2014', validTo: '2018' }), 'ror:kaist'),
          career('members', stored('affiliation', { text: 'POSTECH', validFrom: '2016' }), 'ror:postech'),
        ],
        works: [work(1, 2016, { places: [{ key: 'ror:kaist', name: 'KAIST', country: 'KR' }] })],
      }),
    );
    const place = proposals.find(({ kind }) => kind === 'INSTITUTION');
    expect(place).toMatchObject({ label: 'ROR:KAIST', from: '2014', to: '2018', count: 2, state: 'OPEN' });
    expect(place?.evidence.map(({ kind, supports, count }) => [kind, supports, count])).toEqual([
      ['source', true, 1],
      ['source', true, 1],
      ['works', true, 1],
      ['ror', true, 1],
      ['otherInstitution', false, 1],
    ]);
  });

  it('is accepted where a word by hand took its place, rejected where it was taken back, open while anything of it is', () => {
    const gone = (text: string) => stored('field', { text, technologies: [], seqTo: 4, retractedByHand: true });
    const accepted = gone('Fuel cells');
    const byHand = stored('field', { text: 'Fuel cells', technologies: [], byHand: true, overrides: [accepted.id] });
    const { proposals } = proposeEnrichment(
      'p',
      facts({
        career: [
          career('openalex', accepted),
          career('members', byHand),
          career('openalex', gone('Medieval history')),
          career('openalex', gone('Hydrogen')),
          career('orcid', stored('field', { text: 'Hydrogen', technologies: ['HYDROGEN'] })),
        ],
      }),
    );
    expect(proposals.map(({ label, state, open }) => [label, state, open.length])).toEqual([
      ['Fuel cells', 'ACCEPTED', 0],
      ['Hydrogen', 'OPEN', 1],
      ['Medieval history', 'REJECTED', 0],
    ]);
  });

  it('puts the works of two people who share a name into two groups, the smaller one to be split off', () => {
    const place = (key: string, country: string) => [{ key, name: key, country }];
    const hers = [1, 2, 3, 4, 5, 6].map((number) =>
      work(number, 2015 + number, {
        coAuthors: ['a', number % 2 ? 'b' : 'c'],
        places: place('ror:kaist', 'KR'),
        technologies: ['HYDROGEN'],
      }),
    );
    const his = [11, 12, 13, 14].map((number) =>
      work(number, 2006 + number, { coAuthors: ['x', 'y'], places: place('ror:mayo', 'US'), technologies: ['BIO'] }),
    );
    const spells = ['ror:kaist', 'ror:mayo'].map((key) => career('openalex', stored('affiliation', { text: key }), key));
    const found = proposeEnrichment('p', facts({ works: [...hers, ...his], career: spells }));
    expect(found.mixed).toBe(true);
    const groups = found.proposals.filter(({ kind }) => kind === 'WORKS');
    expect(groups.map(({ count, splitOff }) => [count, splitOff])).toEqual([
      [6, false],
      [4, true],
    ]);
    expect(groups[1]?.evidence.filter(({ supports }) => !supports).map(({ kind }) => kind)).toContain('noSharedCoAuthors');
    expect(groups[1]?.open.map(({ objectKey }) => objectKey)).toEqual(his.map(({ key }) => key));
    // Equal facts, equal ids.
    expect(proposeEnrichment('p', facts({ works: [...hers, ...his], career: spells })).proposals.map(({ id }) => id)).toEqual(
      found.proposals.map(({ id }) => id),
    );
  });
});
