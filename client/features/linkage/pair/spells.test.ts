import { spellAxis } from './spells';

const spell = (institution: string, from: string | null, to: string | null, institutionId: string | null = null) => ({
  text: institution,
  institution,
  institutionId,
  from,
  to,
});

describe('the places of two records over one axis', () => {
  it('marks a place that both know, by its id or by its name', () => {
    const axis = spellAxis(
      [spell('KAIST', '2010', '2014', 'ror:1'), spell('Lakeshore', '2015', null)],
      [spell('Korea Advanced Institute', '2012', '2014', 'ror:1'), spell('Harbour', '2015', '2018')],
      2026,
    );
    expect(axis?.left.map(({ shared }) => shared)).toEqual([true, false]);
    expect(axis?.right.map(({ shared }) => shared)).toEqual([true, false]);
  });

  it('lets what has not ended run until today, and says that its end is open', () => {
    const [bar] = spellAxis([spell('KAIST', '2020-07', null)], [], 2026)?.left ?? [];
    expect(bar?.openTo).toBe(true);
    expect(bar?.to).toBe(1);
    expect(bar?.from).toBeCloseTo(0.5 / 6, 6);
  });

  it('draws a place without an end until the next one begins', () => {
    const axis = spellAxis([spell('KAIST', '2010', null), spell('RWTH', '2016', null)], [], 2026);
    expect(axis?.left[0]?.to).toBe(axis?.left[1]?.from);
    expect(axis?.left.map(({ openTo }) => openTo)).toEqual([true, true]);
  });

  it('is not drawn when nobody says when', () => {
    expect(spellAxis([spell('KAIST', null, null)], [], 2026)).toBeNull();
  });

  it('keeps its ticks few', () => {
    expect(spellAxis([spell('KAIST', '1980', '2020')], [], 2026)?.ticks.map(({ year }) => year)).toEqual([
      1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020,
    ]);
  });
});
