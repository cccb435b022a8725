import { AUDIENCES, type Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import type { Day } from '@brainlink/schema/time';
import { clustersAround, type KnownRecord, type PersonCluster } from '../identity';
import {
  isShareable,
  AUDIENCE_LABEL,
  consentFor,
  personLineHash,
  projectPerson,
  type BelievedFact,
  type PersonView,
  type VocabularyNodes,
} from '../projection';
import { loadVocabularyNodes } from '../reproject';
import { believedFact } from '../stored-facts';
import { differingProps, differingTypes, type StoredRelation } from './difference';
import * as cypher from './full-digest.cypher';
import type { Tally } from './tally';
import { storedRelations } from './stored-relations';

const PAGE = 500;

interface StoredPerson {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly labels: readonly string[];
  readonly records: readonly { readonly key: string; readonly personId: string }[];
  readonly relations: readonly StoredRelation[];
}

interface FactAboutRecord {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly shared: boolean;
  readonly object: Parameters<typeof believedFact>[2];
}

/** What the store shows an audience of a person, read back from the person's node. */
function storedView(person: StoredPerson, audience: Audience): PersonView {
  const suffix = `_${audience}`;
  const props = Object.fromEntries(
    Object.entries(person.props).flatMap(([name, value]) =>
      name.endsWith(suffix) ? [[name.slice(0, -suffix.length), value] as const] : [],
    ),
  );
  const known = person.records.find((record) => record.personId === props.id);
  return {
    audience,
    props,
    relations: storedRelations(person.relations, suffix),
    knownAs: { key: known?.key ?? `? ${String(props.id)}` } as PersonView['knownAs'],
  };
}

const storedViews = (person: StoredPerson): PersonView[] =>
  AUDIENCES.filter((audience) => person.labels.includes(AUDIENCE_LABEL[audience])).map((audience) =>
    storedView(person, audience),
  );

const storedLine = (person: StoredPerson): string =>
  personLineHash(
    person.records.map((record) => record.key),
    storedViews(person),
  );

const relationLines = (view: PersonView | undefined): { type: string; key: string; props: unknown }[] =>
  (view?.relations ?? []).map(({ type, target, props }) => ({ type, key: `${target.kind}:${target.key}`, props }));

/** Names of what differs between what is shown and what should be. */
function whatDiffers(stored: readonly PersonView[], derived: readonly PersonView[]): string[] {
  return AUDIENCES.flatMap((audience) => {
    const [is, should] = [stored, derived].map((views) => views.find((view) => view.audience === audience));
    if (!is !== !should) return [AUDIENCE_LABEL[audience]];
    return [
      ...differingProps(is?.props ?? {}, should?.props ?? {}),
      ...differingTypes(relationLines(is), relationLines(should)),
    ].map((name) => `${name}_${audience}`);
  });
}

const placeOf = (records: readonly { readonly key: string }[]): string =>
  records
    .map((record) => record.key)
    .sort()
    .join(' + ');

interface Page {
  readonly clusters: readonly PersonCluster[];
  readonly facts: ReadonlyMap<string, readonly { readonly fact: BelievedFact; readonly shared: boolean }[]>;
  readonly stored: ReadonlyMap<string, StoredPerson>;
  readonly vocabulary: VocabularyNodes;
}

function comparePerson(cluster: PersonCluster, page: Page, day: Day, tally: Tally): void {
  const { records, personId } = cluster;
  const facts = records.flatMap((record) => page.facts.get(record.key) ?? []);
  const belief = { records, facts: facts.map(({ fact }) => fact) };
  const views = projectPerson(belief, day, page.vocabulary);
  const line = personLineHash(
    records.map((record) => record.key),
    views,
  );
  const stored = page.stored.get(personId);
  const storedHash = stored && storedLine(stored);
  if (storedHash !== undefined) tally.projection.add(storedHash);
  tally.counted.people += 1;
  const agreed = consentFor(belief.facts, 'organizers') === 'yes';
  const properties = [
    ...(records.every((record: KnownRecord) => record.person === personId) ? [] : ['DESCRIBES']),
    ...(storedHash === line ? [] : whatDiffers(stored ? storedViews(stored) : [], views)),
    ...(stored?.props.line === line ? [] : ['line']),
    ...(facts.every(({ fact, shared }) => fact.visibility !== 'consent' || shared === (agreed && isShareable(fact)))
      ? []
      : ['facts: SeenByProgramme']),
  ];
  if (properties.length > 0) tally.note({ part: 'person', place: placeOf(records), properties });
}

/** Compares what is projected of every person with what the facts say on a day. */
export async function readPeople(store: Store, day: Day, seq: number, tally: Tally): Promise<void> {
  const vocabulary = await store.read((tx) => loadVocabularyNodes(tx));
  let after = '';
  for (;;) {
    const { keys, page } = await store.read(async (tx) => {
      const rows = await tx.run<{ key: string }>(cypher.PERSON_RECORDS, { after, limit: PAGE });
      const wanted = rows.map((row) => row.key);
      if (wanted.length === 0) return { keys: wanted, page: undefined };
      const inPage = new Set(wanted);
      const { clusters } = await clustersAround(tx, wanted, seq);
      // A person whose records lie on several pages is looked at once: where the first of them is.
      const first = clusters.filter(({ records }) =>
        inPage.has(records.map((record) => record.key).reduce((a, b) => (a < b ? a : b))),
      );
      const facts = new Map<string, { fact: BelievedFact; shared: boolean }[]>();
      for (const row of await tx.run<FactAboutRecord>(cypher.FACTS_ABOUT_RECORDS, {
        keys: first.flatMap(({ records }) => records.map((record) => record.key)),
      })) {
        const list = facts.get(row.key) ?? [];
        list.push({ fact: believedFact(row.fact, row.key, row.object), shared: row.shared });
        facts.set(row.key, list);
      }
      const ids = first.map(({ personId }) => personId);
      const people = await tx.run<StoredPerson>(cypher.STORED_PEOPLE, { ids });
      return {
        keys: wanted,
        page: { clusters: first, facts, stored: new Map(people.map((person) => [person.id, person])), vocabulary },
      };
    });
    if (!page) break;
    for (const cluster of page.clusters) comparePerson(cluster, page, day, tally);
    after = keys.at(-1) ?? '';
  }
  await readLeftovers(store, tally);
}

/** People whom nothing describes any more and of whom something is shown all the same. */
async function readLeftovers(store: Store, tally: Tally): Promise<void> {
  const ids = (await store.ask<{ id: string }>(cypher.LEFTOVER_PEOPLE)).map((row) => row.id);
  for (let at = 0; at < ids.length; at += PAGE)
    for (const person of await store.ask<StoredPerson>(cypher.STORED_PEOPLE, { ids: ids.slice(at, at + PAGE) })) {
      tally.projection.add(storedLine(person));
      tally.note({ part: 'person', place: person.id, properties: ['DESCRIBES'] });
    }
}
