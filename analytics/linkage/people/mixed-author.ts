import { cluster } from '../clustering/cluster';
import { DisjointSets } from '../clustering/components';

/** A work as evidence about its author. */
export interface AuthoredWork {
  readonly key: string;
  readonly year?: number;
  /** Keys of the institutions from which the author wrote it. */
  readonly institutions: readonly string[];
  readonly countries: readonly string[];
  /** Topics, fields or technologies, in one vocabulary. */
  readonly fields: readonly string[];
  /** Keys of the other authors. */
  readonly coAuthors: readonly string[];
  /** The author's name as this work writes it. */
  readonly name?: string;
}

/** Works that hang together and are, as far as they show, of one person. */
export interface WorkGroup {
  readonly works: readonly string[];
  readonly from?: number;
  readonly to?: number;
  /** The most frequent first. */
  readonly institutions: readonly string[];
  readonly countries: readonly string[];
  readonly fields: readonly string[];
  readonly names: readonly string[];
}

/** Why two groups are not of one person. */
export type MixReason = 'noSharedCoAuthors' | 'institutionsAtOnce' | 'countriesAtOnce' | 'fields' | 'names';

/** A proposal to split an author's works among several people. */
export interface MixedAuthor {
  readonly mixed: boolean;
  /** The largest first; the first keeps the author, the others are split off. */
  readonly groups: readonly WorkGroup[];
  /** Reasons that tell the first group from at least one other. */
  readonly reasons: readonly MixReason[];
  /** Evidence against the two nearest groups being one person, in bits. */
  readonly bits: number;
  /** Works that too little is known of to be put into a group. */
  readonly unassigned: readonly string[];
}

/** A group smaller than this, or than this share of the works, is no reason to split an author. */
const LEAST_WORKS = 3;
const LEAST_SHARE = 0.02;
/** Groups that are weighed against each other; smaller ones stay unassigned. */
const MOST_GROUPS = 400;
/** Somebody in more than this share of the works ties everything to everything, and so nothing. */
const BUSY = 0.5;

const BITS = {
  institution: 5,
  country: 1,
  otherCountry: -2,
  countriesAtOnce: -4,
  institutionsAtOnce: -2,
  sameFields: 3,
  otherFields: -4,
  otherNames: -10,
};

interface Profile {
  readonly works: readonly number[];
  readonly institutions: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/**
 * Looks whether the works of one author are of several people: bibliographies put namesakes together, and one "J. Li" holds 34,000 papers. Works
 * that share co-authors are of one person; such groups are then weighed against each other by institutions, countries at the same time, fields
 * and the spelling of the name, and clustered. A person who moves on, with other people, to another place is not split: what differs at
 * different times says little.
 *
 * @returns a proposal; `mixed` is false with one group
 */
export function detectMixedAuthor(works: readonly AuthoredWork[]): MixedAuthor {
  const sets = new DisjointSets(works.length);
  for (const members of sharedCoAuthors(works)) for (const work of members) sets.join(members[0]!, work);
  const byRoot = new Map<number, number[]>();
  works.forEach((_, work) => byRoot.set(sets.find(work), [...(byRoot.get(sets.find(work)) ?? []), work]));
  const all = [...byRoot.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const parts = all.slice(0, MOST_GROUPS).map((members) => profileOf(works, members));
  const evidence = (a: number, b: number): number => weigh(parts[a]!, parts[b]!).bits;
  const left: number[] = [];
  const right: number[] = [];
  const weight: number[] = [];
  for (let a = 0; a < parts.length; a += 1)
    for (let b = a + 1; b < parts.length; b += 1) {
      const bits = evidence(a, b);
      if (bits <= 0) continue;
      left.push(a);
      right.push(b);
      weight.push(bits);
    }
  const of = cluster(
    parts.length,
    { left: Int32Array.from(left), right: Int32Array.from(right), weight: Float64Array.from(weight) },
    { weightOf: evidence },
  );
  const joined = new Map<number, number[]>();
  of.forEach((root, part) => joined.set(root, [...(joined.get(root) ?? []), ...parts[part]!.works]));
  const profiles = [...joined.values()]
    .map((members) => profileOf(works, members))
    .sort((a, b) => b.works.length - a.works.length || a.works[0]! - b.works[0]!);
  const least = Math.max(LEAST_WORKS, LEAST_SHARE * works.length);
  const [first] = profiles;
  const groups = profiles.filter(
    (profile) => profile === first || (profile.works.length >= least && first && weigh(first, profile).bits < 0),
  );
  const kept = new Set(groups.flatMap(({ works: members }) => members));
  const told = first === undefined ? [] : groups.slice(1).map((profile) => weigh(first, profile));
  return {
    mixed: groups.length > 1,
    groups: groups.map((profile) => groupOf(works, profile)),
    reasons: [...new Set(told.flatMap(({ reasons }) => reasons))],
    bits: told.length === 0 ? 0 : Math.min(...told.map(({ bits }) => -bits)),
    unassigned: works.flatMap(({ key }, work) => (kept.has(work) ? [] : [key])),
  };
}

/** Works of each co-author who is not everywhere. */
function sharedCoAuthors(works: readonly AuthoredWork[]): number[][] {
  const byAuthor = new Map<string, number[]>();
  works.forEach(({ coAuthors }, work) => {
    for (const author of new Set(coAuthors)) {
      const list = byAuthor.get(author);
      if (list) list.push(work);
      else byAuthor.set(author, [work]);
    }
  });
  return [...byAuthor.values()].filter((list) => list.length > 1 && (works.length < 6 || list.length <= BUSY * works.length));
}

function profileOf(works: readonly AuthoredWork[], members: readonly number[]): Profile {
  const count = (pick: (work: AuthoredWork) => readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const member of members)
      for (const value of new Set(pick(works[member]!))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const years = members.flatMap((member) => works[member]!.year ?? []);
  return {
    works: [...members].sort((a, b) => a - b),
    institutions: count(({ institutions }) => institutions),
    countries: count(({ countries }) => countries),
    fields: count(({ fields }) => fields),
    names: count(({ name }) => (name === undefined ? [] : [name])),
    from: years.length === 0 ? undefined : years.reduce((a, b) => Math.min(a, b)),
    to: years.length === 0 ? undefined : years.reduce((a, b) => Math.max(a, b)),
  };
}

/** Cosine of two counts; `null` when one is empty. */
function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number | null {
  if (a.size === 0 || b.size === 0) return null;
  let dot = 0;
  for (const [key, value] of a) dot += value * (b.get(key) ?? 0);
  const length = (counts: ReadonlyMap<string, number>): number =>
    Math.sqrt([...counts.values()].reduce((sum, value) => sum + value * value, 0));
  return dot / (length(a) * length(b));
}

/** Full first words of names that cannot be one: Jin and Jun; an initial fits everything that begins so. */
function namesClash(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const first = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .split(' ')
      .slice(0, -1)
      .join('');
  const fits = (x: string, y: string): boolean => x === '' || y === '' || x.startsWith(y) || y.startsWith(x);
  return a.size > 0 && b.size > 0 && ![...a.keys()].some((x) => [...b.keys()].some((y) => fits(first(x), first(y))));
}

/** Evidence in bits that two groups are of one person, with what speaks against it. */
function weigh(a: Profile, b: Profile): { readonly bits: number; readonly reasons: readonly MixReason[] } {
  const reasons: MixReason[] = ['noSharedCoAuthors'];
  const atOnce = a.from !== undefined && b.from !== undefined && a.from <= b.to! && b.from <= a.to!;
  let bits = 0;
  const institutions = cosine(a.institutions, b.institutions);
  if (institutions !== null && institutions > 0) bits += BITS.institution;
  else if (institutions !== null && atOnce) {
    bits += BITS.institutionsAtOnce;
    reasons.push('institutionsAtOnce');
  }
  const countries = cosine(a.countries, b.countries);
  if (countries !== null && countries > 0) bits += BITS.country;
  else if (countries !== null) {
    bits += atOnce ? BITS.countriesAtOnce : BITS.otherCountry;
    if (atOnce) reasons.push('countriesAtOnce');
  }
  const fields = cosine(a.fields, b.fields);
  if (fields !== null && fields >= 0.3) bits += BITS.sameFields;
  else if (fields !== null && fields < 0.05) {
    bits += BITS.otherFields;
    reasons.push('fields');
  }
  if (namesClash(a.names, b.names)) {
    bits += BITS.otherNames;
    reasons.push('names');
  }
  return { bits, reasons };
}

function groupOf(works: readonly AuthoredWork[], profile: Profile): WorkGroup {
  const ranked = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([key]) => key)
      .slice(0, 10);
  return {
    works: profile.works.map((work) => works[work]!.key),
    ...(profile.from === undefined ? {} : { from: profile.from, to: profile.to! }),
    institutions: ranked(profile.institutions),
    countries: ranked(profile.countries),
    fields: ranked(profile.fields),
    names: ranked(profile.names),
  };
}
