import type { Ref, StatedFact, ThingKind } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { ENSURE_THINGS, STAGE_THINGS } from './facts.cypher';
import type { IdMinter } from './ids';

/** Things whose public id is their code (spec of the graph: countries, technologies, areas). */
const CODED: ReadonlySet<ThingKind> = new Set<ThingKind>(['Country', 'Technology', 'Area']);
const LIMIT = 100_000;

/** Remembers where the nodes of things are, so that a batch looks each of them up once; bounded, things are never deleted. */
export class ThingNodes {
  private readonly nodes = new Map<string, string>();

  /** @param stagedBy - the import with which new things go again when it does not publish */
  constructor(
    private readonly ids: IdMinter,
    private readonly stagedBy?: string,
  ) {}

  /** Makes sure that all things which the facts name exist. */
  async ensure(tx: Tx, facts: readonly StatedFact[]): Promise<void> {
    const wanted = new Map<ThingKind, Set<string>>();
    for (const fact of facts)
      for (const ref of [fact.subject, fact.object]) {
        if (!ref || ref.kind === 'Record' || this.nodes.has(`${ref.kind}:${ref.key}`)) continue;
        const keys = wanted.get(ref.kind) ?? new Set<string>();
        wanted.set(ref.kind, keys.add(ref.key));
      }
    if (this.nodes.size > LIMIT) this.nodes.clear();
    await Promise.all([...wanted].map(([kind, keys]) => this.find(tx, kind, [...keys])));
  }

  private async find(tx: Tx, kind: ThingKind, keys: readonly string[]): Promise<void> {
    const rows = keys.map((key) => ({ key, id: CODED.has(kind) ? key : this.ids.mint('thing', `${kind}:${key}`) }));
    const [statement, params] =
      this.stagedBy === undefined ? [ENSURE_THINGS[kind], { rows }] : [STAGE_THINGS[kind], { rows, importId: this.stagedBy }];
    for (const row of await tx.run<{ key: string; node: string }>(statement, params))
      this.nodes.set(`${kind}:${row.key}`, row.node);
  }

  /** Neo4j's id of a thing that {@link ensure} has seen. */
  of(ref: Ref): string | undefined {
    return this.nodes.get(`${ref.kind}:${ref.key}`);
  }

  /** Forgets everything: a transaction that made nodes was rolled back. */
  clear(): void {
    this.nodes.clear();
  }
}
