import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { LAYOUT, LAYOUT_ID_THEN, NEWEST_LAYOUT_ID } from './layout.cypher';
import type { Layout, LayoutCommunity } from './layout';

interface StoredLayout {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly audience: string;
  readonly seq: number;
  readonly method: Layout['method'];
  readonly ids: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly community: readonly number[];
  readonly standing: readonly number[];
  readonly communities: string;
}

const toLayout = (row: StoredLayout): Layout => ({
  id: row.id,
  audience: row.audience,
  seq: row.seq,
  method: row.method,
  ids: row.ids,
  x: Float32Array.from(row.x),
  y: Float32Array.from(row.y),
  community: Uint16Array.from(row.community),
  standing: Uint8Array.from(row.standing),
  communities: JSON.parse(row.communities) as LayoutCommunity[],
  rowOf: new Map(row.ids.map((id, at) => [id, at])),
});

/** Layouts as they lie in the store; the newest one of each audience is kept at hand. */
export class Layouts {
  private readonly kept = new Map<string, Layout>();

  constructor(private readonly store: Store) {}

  /** The newest layout of an audience, or null before the first one is made. */
  async newest(audience: Audience): Promise<Layout | null> {
    const [found] = await this.store.ask<{ id: string }>(NEWEST_LAYOUT_ID, { audience });
    return found ? this.atHand(audience, found.id) : null;
  }

  /** The newest layout of an audience, of which somebody knows the id already. */
  async atHand(audience: Audience, id: string): Promise<Layout | null> {
    const kept = this.kept.get(audience);
    if (kept?.id === id) return kept;
    const layout = await this.byId(id);
    if (layout) this.kept.set(audience, layout);
    return layout;
  }

  /** The layout on which an answer about an earlier knowledge is drawn, so that it is drawn alike when newer ones are made. */
  async then(audience: Audience, seq: number): Promise<Layout | null> {
    const [found] = await this.store.ask<{ id: string }>(LAYOUT_ID_THEN, { audience, seq });
    return found ? ([...this.kept.values()].find(({ id }) => id === found.id) ?? this.byId(found.id)) : null;
  }

  /** A layout by id, of whichever audience. */
  async byId(id: string): Promise<Layout | null> {
    const [row] = await this.store.ask<StoredLayout>(LAYOUT, { id });
    return row ? toLayout(row) : null;
  }
}
