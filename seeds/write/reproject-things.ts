import type { ThingKind } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { DigestSum } from './digest-sum';
import { projectThing, thingLineHash, type ThingView } from './projection';
import * as cypher from './reproject.cypher';
import { believedFact, group, type StoredObject } from './stored-facts';
import type { WriteContext } from './write-context';

interface ThingRow {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly id: string;
  readonly line: string | null;
  readonly name: string | null;
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly secretariat: boolean;
  readonly programme: boolean;
  readonly fact: Record<string, unknown> | null;
  readonly object: StoredObject | null;
}

const thingProps = (row: ThingRow, view: ThingView | null, line: string | undefined): Record<string, unknown> => ({
  ...(view?.props ?? {}),
  key: row.key,
  id: row.id,
  ...(line === undefined ? {} : { line }),
});

/** What is to be written of things of a kind, made from what was read; see {@link deriveThings}. */
export interface DerivedThings {
  readonly kind: ThingKind;
  /** What writing it adds to the digest's projection sum. */
  readonly delta: DigestSum;
  readonly written: readonly {
    readonly key: string;
    readonly props: Record<string, unknown>;
    readonly secretariat: boolean;
    readonly programme: boolean;
  }[];
  readonly relations: readonly { readonly key: string; readonly node: string; readonly type: string }[];
  /** Things that were shown before, with relationships that go. */
  readonly replaced: readonly string[];
  /** Records whose people show a name that changed, or a thing that came to be seen. */
  readonly referring: readonly string[];
}

/** Derives what is shown of things, for those of them of which something changed. Reads facts only, no other projection, and writes nothing. */
export async function deriveThings(
  tx: Tx,
  kind: ThingKind,
  keys: readonly string[],
  { seq }: Pick<WriteContext, 'seq'>,
): Promise<DerivedThings> {
  const delta = new DigestSum();
  const rows = keys.length === 0 ? [] : await tx.run<ThingRow>(cypher.FACTS_OF_THINGS[kind], { keys, seq });
  const written: DerivedThings['written'][number][] = [];
  const relations: DerivedThings['relations'][number][] = [];
  const replaced: string[] = [];
  const renamed: string[] = [];
  for (const [key, facts] of group(rows, (row) => row.key)) {
    const first = facts[0] as ThingRow;
    const belief = {
      kind,
      key,
      facts: facts.flatMap((row) => (row.fact ? [believedFact(row.fact, undefined, row.object)] : [])),
    };
    const view = projectThing(belief);
    const line = view ? thingLineHash(belief, view) : undefined;
    if (first.line === (line ?? null)) continue;
    if (first.line !== null) {
      delta.remove(first.line);
      replaced.push(key);
    }
    if (line !== undefined) delta.add(line);
    const shown = { secretariat: view !== null, programme: view?.audiences.includes('programme') ?? false };
    const sameWords = (['name', 'country', 'from', 'to'] as const).every((name) => first[name] === (view?.props[name] ?? null));
    const sameReaders = first.secretariat === shown.secretariat && first.programme === shown.programme;
    if (!sameWords || !sameReaders) renamed.push(key);
    written.push({ key, props: thingProps(first, view, line), ...shown });
    relations.push(...(view?.relations ?? []).map((relation) => ({ key, node: relation.node, type: relation.type })));
  }
  const referring =
    renamed.length > 0 ? await tx.run<{ key: string }>(cypher.RECORDS_REFERRING[kind], { keys: renamed, seq }) : [];
  return { kind, delta, written, relations, replaced, referring: referring.map((row) => row.key) };
}

/** Writes what {@link deriveThings} found. */
export async function writeThings(tx: Tx, { kind, written, relations, replaced }: DerivedThings): Promise<void> {
  // Sent without waiting for one another: the database works on one while the next is packed.
  await Promise.all([
    ...(replaced.length > 0 ? [tx.run(cypher.CLEAR_THING_RELATIONS[kind], { keys: replaced })] : []),
    ...(written.length > 0 ? [tx.run(cypher.WRITE_THINGS[kind], { rows: written })] : []),
    ...(relations.length > 0 ? [tx.run(cypher.WRITE_THING_RELATIONS[kind], { rows: relations })] : []),
  ]);
}

/** Derives the projection of things in the transaction that changed their facts. */
export async function reprojectThings(
  tx: Tx,
  kind: ThingKind,
  keys: readonly string[],
  context: WriteContext,
): Promise<Pick<DerivedThings, 'delta' | 'referring'>> {
  const derived = await deriveThings(tx, kind, keys, context);
  await writeThings(tx, derived);
  return derived;
}
