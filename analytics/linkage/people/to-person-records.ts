import type { PersonFactProps, StatedFact } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { emptyPersonRecord, type Period, type PersonRecord } from './person-record';

/** The lists of a person record, while it is being filled. */
type Draft = {
  -readonly [Key in keyof PersonRecord]: PersonRecord[Key] extends readonly (infer Item)[] ? Item[] : PersonRecord[Key];
};

const yearOf = (date: PartialDate | undefined): number | undefined => (date === undefined ? undefined : Number(date.slice(0, 4)));

const periodOf = (fact: StatedFact): Period => ({
  ...(fact.validFrom === undefined ? {} : { from: fact.validFrom }),
  ...(fact.validTo === undefined ? {} : { to: fact.validTo }),
});

/** The key of a fact's other end, where it is one of this kind. */
const objectKey = (fact: StatedFact, kind: string): string | undefined =>
  fact.object?.kind === kind ? fact.object.key : undefined;

const given = <Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string };

/** What each kind of fact adds to a record; kinds that are missing here say nothing about who somebody is. */
const READERS: {
  readonly [Kind in keyof PersonFactProps]?: (draft: Draft, props: PersonFactProps[Kind], fact: StatedFact) => void;
} = {
  name: (draft, props) => void draft.names.push(props),
  identifier: (draft, { scheme, value }) =>
    // A member's number means something within its association only: the sender of the record.
    void draft.identifiers.push({ scheme, value: scheme === 'member' ? `${draft.key.split(':')[1] ?? ''}:${value}` : value }),
  contact: (draft, { scheme, value }) => void (scheme === 'email' && draft.emails.push(value.trim().toLowerCase())),
  stage: (draft, { stage }, fact) => {
    const year = yearOf(fact.validFrom ?? draft.statedOn);
    draft.stages.push({ stage, ...(year === undefined ? {} : { year }) });
  },
  field: (draft, { text, technologies }) => void draft.fields.push({ text, technologies }),
  residence: (draft, { country, city }) => void draft.residences.push({ country, ...given('city', city) }),
  affiliation: (draft, { text, department, position }, fact) =>
    void draft.affiliations.push({
      text,
      ...given('institution', objectKey(fact, 'Institution')),
      ...given('department', department),
      ...given('position', position),
      ...periodOf(fact),
    }),
  degree: (draft, { level, text }, fact) => {
    const year = yearOf(fact.validTo ?? fact.validFrom);
    draft.degrees.push({
      level,
      text,
      ...given('institution', objectKey(fact, 'Institution')),
      ...(year === undefined ? {} : { year }),
    });
  },
  membership: (draft, { branch }, fact) => {
    const association = objectKey(fact, 'Association');
    if (association !== undefined) draft.memberships.push({ association, ...given('branch', branch), ...periodOf(fact) });
  },
  participation: (draft, { status }, fact) => {
    const event = objectKey(fact, 'Event');
    if (event !== undefined) draft.participations.push({ event, status, ...periodOf(fact) });
  },
  clubMembership: (draft, _props, fact) => void (fact.object && draft.groups.push(fact.object.key)),
  projectMembership: (draft, _props, fact) => void (fact.object && draft.groups.push(fact.object.key)),
  authorship: (draft, _props, fact) => void (fact.object && draft.works.push(fact.object.key)),
};

/**
 * Gathers the facts about people into one record for each record that they hang on, in the order in which records first appear. Facts
 * about things, and kinds that say nothing about identity (consent, origin), are passed over; the same fact twice counts once.
 *
 * @param facts - believed facts of any records, in any order
 * @param statedOn - the day of each record's import, by the record's key; undated statements refer to it
 */
export function toPersonRecords(
  facts: Iterable<StatedFact>,
  statedOn: ReadonlyMap<string, PartialDate> = new Map(),
): readonly PersonRecord[] {
  const drafts = new Map<string, { readonly draft: Draft; readonly seen: Set<string> }>();
  for (const fact of facts) {
    if (fact.subject.kind !== 'Record') continue;
    const read = READERS[fact.kind as keyof PersonFactProps] as
      ((draft: Draft, props: StatedFact['props'], fact: StatedFact) => void) | undefined;
    if (!read) continue;
    const { key } = fact.subject;
    let entry = drafts.get(key);
    if (!entry) {
      const day = statedOn.get(key);
      const empty = structuredClone(emptyPersonRecord(key)) as Draft;
      drafts.set(key, (entry = { draft: day === undefined ? empty : { ...empty, statedOn: day }, seen: new Set() }));
    }
    const same = JSON.stringify([fact.kind, fact.props, fact.object?.key, fact.validFrom, fact.validTo]);
    if (entry.seen.has(same)) continue;
    entry.seen.add(same);
    read(entry.draft, fact.props, fact);
  }
  return [...drafts.values()].map(({ draft }) => draft);
}
