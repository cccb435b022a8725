import { THING_KINDS, type ThingKind } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import { AUDIENCES } from '@brainlink/schema/access';
import { AUDIENCE_LABEL, projectThing, THING_OWN_PROPS, thingLineHash, type ThingView } from '../projection';
import { believedFact } from '../stored-facts';
import { differingProps, differingTypes, type StoredRelation } from './difference';
import { STORED_THINGS } from './full-digest.cypher';
import { storedRelations } from './stored-relations';
import type { Tally } from './tally';

const PAGE = 1_000;

interface StoredThing {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly labels: readonly string[];
  readonly relations: readonly StoredRelation[];
  readonly facts: readonly {
    readonly fact: Readonly<Record<string, unknown>>;
    readonly object: Parameters<typeof believedFact>[2];
  }[];
}

/** What the store shows of a thing, read back from its node; `null` when nothing is shown. */
function storedView(thing: StoredThing): ThingView | null {
  const props = Object.fromEntries(Object.entries(thing.props).filter(([name]) => !THING_OWN_PROPS.has(name)));
  const audiences = AUDIENCES.filter((audience) => thing.labels.includes(AUDIENCE_LABEL[audience]));
  const relations = storedRelations(thing.relations);
  if (Object.keys(props).length === 0 && audiences.length === 0 && relations.length === 0) return null;
  return { props, audiences, relations };
}

const relationLines = (view: ThingView | null): { type: string; key: string }[] =>
  (view?.relations ?? []).map(({ type, target }) => ({ type, key: `${target.kind}:${target.key}` }));

function compareThing(kind: ThingKind, thing: StoredThing, tally: Tally): void {
  const belief = {
    kind,
    key: thing.key,
    facts: thing.facts.map(({ fact, object }) => believedFact(fact, undefined, object)),
  };
  const [is, should] = [storedView(thing), projectThing(belief)];
  const line = should ? thingLineHash(belief, should) : null;
  const storedLine = is ? thingLineHash(belief, is) : null;
  if (storedLine !== null) tally.projection.add(storedLine);
  tally.counted.things += 1;
  const labels = AUDIENCES.filter((audience) => is?.audiences.includes(audience) !== should?.audiences.includes(audience));
  const properties = [
    ...(storedLine === line
      ? []
      : [
          ...differingProps(is?.props ?? {}, should?.props ?? {}),
          ...differingTypes(relationLines(is), relationLines(should)),
          ...labels.map((audience) => AUDIENCE_LABEL[audience]),
        ]),
    ...((thing.props.line ?? null) === line ? [] : ['line']),
  ];
  if (properties.length > 0) tally.note({ part: 'thing', place: `${kind} ${thing.key}`, properties });
}

/** Compares what is projected of every thing with what the facts say. */
export async function readThings(store: Store, tally: Tally): Promise<void> {
  for (const kind of THING_KINDS) {
    let after = '';
    for (;;) {
      const page = await store.ask<StoredThing>(STORED_THINGS[kind], { after, limit: PAGE });
      for (const thing of page) compareThing(kind, thing, tally);
      if (page.length < PAGE) break;
      after = page.at(-1)?.key ?? '';
    }
  }
}
