import { detectMixedAuthor, type AuthoredWork } from './mixed-author';

/** Works of one invented life: a place, a field, a circle of co-authors, some years. */
const life = (
  id: string,
  parts: { institution: string; country: string; field: string; from: number; works: number; name?: string; circle?: string },
): AuthoredWork[] =>
  Array.from({ length: parts.works }, (_, i) => ({
    key: `${id}${String(i)}`,
    year: parts.from + i,
    institutions: [parts.institution],
    countries: [parts.country],
    fields: [parts.field],
    coAuthors: [`${parts.circle ?? id}-${String(i % 3)}`, `${parts.circle ?? id}-${String((i + 1) % 3)}`],
    ...(parts.name === undefined ? {} : { name: parts.name }),
  }));

const battery = life('b', { institution: 'ror:snu', country: 'KR', field: 'Batteries', from: 2015, works: 8 });
const genes = life('g', { institution: 'ror:mit', country: 'US', field: 'Gene therapy', from: 2014, works: 6 });

describe('an author of a bibliography', () => {
  it('is one person when all works hang together', () => {
    expect(detectMixedAuthor(battery)).toMatchObject({ mixed: false, reasons: [], unassigned: [] });
    expect(detectMixedAuthor(battery).groups[0]?.works).toHaveLength(8);
    expect(detectMixedAuthor([])).toMatchObject({ mixed: false, groups: [] });
  });

  it('is taken apart when two groups write at the same time from two countries on two things with nobody in common', () => {
    const found = detectMixedAuthor([...battery, ...genes]);
    expect(found.mixed).toBe(true);
    expect(found.groups.map(({ works }) => works.length)).toEqual([8, 6]);
    expect(found.groups[1]).toMatchObject({
      institutions: ['ror:mit'],
      countries: ['US'],
      fields: ['Gene therapy'],
      from: 2014,
      to: 2019,
    });
    expect(found.reasons).toEqual(['noSharedCoAuthors', 'institutionsAtOnce', 'countriesAtOnce', 'fields']);
    expect(found.bits).toBeGreaterThan(5);
  });

  it('is left whole when somebody moves on to another country with the same field', () => {
    const later = life('l', { institution: 'ror:mit', country: 'US', field: 'Batteries', from: 2023, works: 5 });
    expect(detectMixedAuthor([...battery, ...later]).mixed).toBe(false);
  });

  it('is left whole when one co-author writes with both groups', () => {
    const bridge: AuthoredWork = { key: 'x', institutions: [], countries: [], fields: [], coAuthors: ['b-0', 'g-0'] };
    expect(detectMixedAuthor([...battery, ...genes, bridge]).mixed).toBe(false);
  });

  it('is taken apart by first names that cannot be one, at one institution and in one field', () => {
    const shared = { institution: 'ror:thu', country: 'CN', field: 'Optics', from: 2018, works: 5 };
    const found = detectMixedAuthor([...life('j', { ...shared, name: 'Jin Li' }), ...life('u', { ...shared, name: 'Jun Li' })]);
    expect(found.mixed).toBe(true);
    expect(found.reasons).toContain('names');
  });

  it('is not split for one or two stray works; those are told as unassigned', () => {
    const found = detectMixedAuthor([...battery, ...genes.slice(0, 2)]);
    expect(found.mixed).toBe(false);
    expect(found.unassigned).toEqual(['g0', 'g1']);
  });
});
