import { DisjointSets } from '../clustering/components';
import type { PersonIdentifier, PersonRecord } from './person-record';

/** A decision of a person about two records. */
export interface LinkDecision {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'link' | 'different' | 'unsure';
}

/** People as far as they are known before any evidence is weighed: the records of one joined by identifiers and decisions. */
export interface Subjects {
  /** One merged record a person, under the key of its first record. */
  readonly people: readonly PersonRecord[];
  /** Positions of each person's records in the input. */
  readonly members: readonly (readonly number[])[];
  /** Person of each record of the input. */
  readonly personOf: Int32Array;
  /** Pairs of people who must stay apart, by decision. */
  readonly apart: readonly (readonly [number, number])[];
  /** Joins that identifiers asked for and a decision or two different ORCIDs forbade. */
  readonly conflicts: readonly { readonly left: string; readonly right: string; readonly identifier: PersonIdentifier }[];
}

/** Schemes that join records when equal, the surest first. */
const JOINING = ['orcid', 'portal', 'register', 'openalex'] as const;

/** Joins the records of one person by equal identifiers and "link" decisions, never across a "different" or two ORCIDs. */
export function joinSubjects(records: readonly PersonRecord[], decisions: readonly LinkDecision[] = []): Subjects {
  const sets = new DisjointSets(records.length);
  const positionOf = new Map(records.map(({ key }, position) => [key, position]));
  const placed = decisions.flatMap(({ left, right, verdict }) => {
    const [a, b] = [positionOf.get(left), positionOf.get(right)];
    return a === undefined || b === undefined || a === b ? [] : [{ a, b, verdict }];
  });
  // The last decision about a pair holds.
  const last = new Map(placed.map((each) => [`${String(Math.min(each.a, each.b))}|${String(Math.max(each.a, each.b))}`, each]));
  const different = [...last.values()].filter(({ verdict }) => verdict === 'different');
  const forbidden = new Map<number, number[]>();
  for (const { a, b } of different) {
    forbidden.set(a, [...(forbidden.get(a) ?? []), b]);
    forbidden.set(b, [...(forbidden.get(b) ?? []), a]);
  }
  const orcids = records.map(({ identifiers }) => identifiers.find(({ scheme }) => scheme === 'orcid')?.value);
  const orcidOf = new Map<number, string>();
  const membersOf = new Map<number, number[]>();
  orcids.forEach((orcid, row) => {
    if (orcid !== undefined) orcidOf.set(row, orcid);
    if (forbidden.has(row)) membersOf.set(row, [row]);
  });
  const allowed = (a: number, b: number): boolean => {
    const [p, q] = [sets.find(a), sets.find(b)];
    const [left, right] = [orcidOf.get(p), orcidOf.get(q)];
    if (left !== undefined && right !== undefined && left !== right) return false;
    return !(membersOf.get(p) ?? []).some((row) => (forbidden.get(row) ?? []).some((other) => sets.find(other) === q));
  };
  const join = (a: number, b: number): void => {
    const [p, q] = [sets.find(a), sets.find(b)];
    if (p === q) return;
    const orcid = orcidOf.get(p) ?? orcidOf.get(q);
    const held = [...(membersOf.get(p) ?? []), ...(membersOf.get(q) ?? [])];
    sets.join(p, q);
    const root = sets.find(p);
    if (orcid !== undefined) orcidOf.set(root, orcid);
    if (held.length > 0) membersOf.set(root, held);
  };
  const conflicts: { left: string; right: string; identifier: PersonIdentifier }[] = [];
  for (const { a, b, verdict } of last.values()) if (verdict === 'link') join(a, b);
  for (const scheme of JOINING) {
    const holder = new Map<string, number>();
    records.forEach(({ identifiers }, row) => {
      for (const identifier of identifiers) {
        if (identifier.scheme !== scheme) continue;
        const first = holder.get(identifier.value);
        if (first === undefined) holder.set(identifier.value, row);
        else if (allowed(first, row)) join(first, row);
        else conflicts.push({ left: records[first]!.key, right: records[row]!.key, identifier });
      }
    });
  }
  return { ...gather(records, sets, different), conflicts };
}

function gather(
  records: readonly PersonRecord[],
  sets: DisjointSets,
  different: readonly { readonly a: number; readonly b: number }[],
): Omit<Subjects, 'conflicts'> {
  const members: number[][] = [];
  const personOf = new Int32Array(records.length);
  const number = new Map<number, number>();
  for (let row = 0; row < records.length; row += 1) {
    const root = sets.find(row);
    let person = number.get(root);
    if (person === undefined) {
      number.set(root, (person = members.length));
      members.push([]);
    }
    members[person]!.push(row);
    personOf[row] = person;
  }
  return {
    members,
    personOf,
    people: members.map((rows) => mergeRecords(rows.map((row) => records[row]!))),
    apart: different.map(({ a, b }) => [personOf[a]!, personOf[b]!] as const).filter(([a, b]) => a !== b),
  };
}

/** Everything that several records say about one person, as one record under the key of the first. */
export function mergeRecords(records: readonly PersonRecord[]): PersonRecord {
  const [first, ...rest] = records;
  if (!first) throw new RangeError('nothing to merge');
  if (rest.length === 0) return first;
  const all = <Item>(pick: (record: PersonRecord) => readonly Item[]): Item[] => [
    ...new Map(records.flatMap((record) => pick(record).map((item) => [JSON.stringify(item), item] as const))).values(),
  ];
  const days = records.flatMap(({ statedOn }) => (statedOn === undefined ? [] : [statedOn]));
  const statedOn = days.sort().at(-1);
  return {
    key: first.key,
    source: first.source,
    ...(statedOn === undefined ? {} : { statedOn }),
    names: all(({ names }) => names),
    identifiers: all(({ identifiers }) => identifiers),
    emails: all(({ emails }) => emails),
    // What is not dated refers to its own record's day, so that day is written down before it is lost.
    affiliations: all((record) => record.affiliations.map((each) => dated(each, record))),
    degrees: all(({ degrees }) => degrees),
    residences: all(({ residences }) => residences),
    fields: all(({ fields }) => fields),
    stages: all(({ stages }) => stages),
    memberships: all(({ memberships }) => memberships),
    participations: all(({ participations }) => participations),
    groups: all(({ groups }) => groups),
    works: all(({ works }) => works),
    collaborators: all(({ collaborators }) => collaborators),
  };
}

type Affiliation = PersonRecord['affiliations'][number];
function dated(affiliation: Affiliation, { statedOn }: PersonRecord): Affiliation {
  if (statedOn === undefined || affiliation.to !== undefined) return affiliation;
  return { ...affiliation, from: affiliation.from ?? statedOn, to: statedOn };
}
