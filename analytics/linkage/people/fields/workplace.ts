import { type Agreement, definePersonField } from '../field-spec';
import { rarestOf } from '../frequencies';
import { foldText } from './fold-text';
import { gapOf, vouchedYears, type Years } from './years';

/** Where somebody works, has worked and lives. */
export interface WorkplaceValue {
  readonly spells: readonly { readonly institution: string; readonly years: Years | null }[];
  /** Institutions of which one is a part, or which it was before. */
  readonly relatives: readonly string[];
  /** Texts that no institution was recognised in, folded. */
  readonly texts: readonly string[];
  readonly cities: readonly string[];
  /** Where somebody lives or works last, and everywhere else. */
  readonly countries: readonly string[];
  readonly formerCountries: readonly string[];
  readonly shown: string;
}

const LEVELS = [
  'missing',
  'sameNow',
  'sameOnce',
  'related',
  'sameText',
  'sameCity',
  'sameCountry',
  'onceThere',
  'elsewhere',
] as const;
type Level = (typeof LEVELS)[number];
const at = (level: Level): number => LEVELS.indexOf(level);

/** Moves are reported late: spells this far apart still count as one. */
const LATE = 2;

/**
 * Institution, city and country as one field of levels: the same institution at the same time, at other times, its parent or successor, the
 * same city, the same country, a country of the other's past, nowhere near.
 */
export const workplaceField = definePersonField<WorkplaceValue>({
  name: 'workplace',
  levels: LEVELS,
  start: {
    m: [0, 0.55, 0.12, 0.02, 0.03, 0.04, 0.14, 0.05, 0.05],
    u: [0, 0.003, 0.003, 0.002, 0.0005, 0.01, 0.18, 0.1, 0.7],
  },
  learned: true,
  read({ affiliations, residences, statedOn }, { institutions }) {
    const told = affiliations.filter(({ text, institution }) => text !== '' || institution !== undefined);
    if (told.length === 0 && residences.length === 0) return null;
    const spells = told.flatMap(({ institution, from, to }) =>
      institution === undefined
        ? []
        : [{ institution, years: vouchedYears({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, statedOn) }],
    );
    const last = Math.max(...spells.map(({ years }) => years?.to ?? 9999));
    const info = (key: string): { country?: string; city?: string; related?: readonly string[] } => institutions.get(key) ?? {};
    const current = spells.filter(({ years }) => (years?.to ?? 9999) >= last - 1);
    const compact = (values: readonly (string | undefined)[]): string[] => [
      ...new Set(values.filter((value) => value !== undefined && value !== '').map((value) => value as string)),
    ];
    const countries = compact([
      ...residences.map(({ country }) => country),
      ...current.map((spell) => info(spell.institution).country),
    ]);
    return {
      spells,
      relatives: compact(spells.flatMap(({ institution }) => info(institution).related ?? [])),
      texts: compact(told.map(({ institution, text }) => (institution === undefined ? foldText(text) : undefined))),
      cities: compact(
        [...residences.map(({ city }) => city), ...current.map((spell) => info(spell.institution).city)].map(
          (city) => city && foldText(city),
        ),
      ),
      countries,
      formerCountries: compact(spells.map(({ institution }) => info(institution).country)).filter(
        (country) => !countries.includes(country),
      ),
      shown: compact([
        ...told.map(({ text, institution }) => text || institution),
        ...residences.map(({ city, country }) => (city ? `${city}, ${country}` : country)),
      ])
        .slice(0, 6)
        .join(' · '),
    };
  },
  without: (record) => ({
    ...record,
    residences: [],
    affiliations: record.affiliations.map(({ institution: _institution, ...rest }) => ({ ...rest, text: '' })),
  }),
  *keys({ spells, texts, cities, countries }) {
    for (const { institution } of spells) yield { table: 'institution', value: institution };
    for (const text of texts) yield { table: 'institutionText', value: text };
    for (const city of cities) yield { table: 'city', value: city };
    for (const country of countries) yield { table: 'country', value: country };
  },
  compare(a, b, { frequencies }): Agreement {
    const together: string[] = [];
    const once: string[] = [];
    for (const x of a.spells)
      for (const y of b.spells) {
        if (x.institution !== y.institution) continue;
        const atOnce = x.years === null || y.years === null || gapOf(x.years, y.years) <= LATE;
        (atOnce ? together : once).push(x.institution);
      }
    const agreeOn = (level: Level, table: string, shared: readonly string[]): Agreement | null => {
      const on = rarestOf(frequencies, table, shared);
      return on ? { level: at(level), on } : null;
    };
    const both = (left: readonly string[], right: readonly string[]): string[] => left.filter((each) => right.includes(each));
    const same = agreeOn('sameNow', 'institution', together) ?? agreeOn('sameOnce', 'institution', once);
    if (same) return same;
    const isRelated = (left: WorkplaceValue, right: WorkplaceValue): boolean =>
      left.relatives.some((key) => right.spells.some(({ institution }) => institution === key));
    if (isRelated(a, b) || isRelated(b, a)) return { level: at('related') };
    const country = agreeOn('sameCountry', 'country', both(a.countries, b.countries));
    const nearer =
      agreeOn('sameText', 'institutionText', both(a.texts, b.texts)) ??
      (country ? agreeOn('sameCity', 'city', both(a.cities, b.cities)) : null) ??
      country;
    if (nearer) return nearer;
    if (a.countries.length + a.formerCountries.length === 0 || b.countries.length + b.formerCountries.length === 0)
      return { level: at('missing') };
    const formerly = both(a.countries, b.formerCountries).length + both(a.formerCountries, b.countries).length > 0;
    return { level: at(formerly ? 'onceThere' : 'elsewhere') };
  },
  show: ({ shown }) => shown,
});
