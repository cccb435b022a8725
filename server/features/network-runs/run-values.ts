import type { Store } from '@brainlink/schema/ports';
import { RecentlyMade } from '../../recently-made';
import { RUN_PEOPLE, VALUES } from './network-runs.cypher';
import type { MeasureValues } from './measure-messages';

/** Values kept at hand; each of size M takes less than a megabyte. */
const KEPT = 64;

interface Row {
  readonly [name: string]: unknown;
  readonly values: readonly number[] | null;
  readonly errors: readonly number[] | null;
  readonly other: readonly number[] | null;
  readonly sources: number | null;
  readonly digest: string;
  readonly text: string | null;
}

/** What a run keeps under a name. */
export type KeptValues = MeasureValues & { readonly text: string | null };

/** Values of finished runs as they lie in the store; of a run that is done they never change, so each is read once while it is at hand. */
export class RunValues {
  private readonly ids = new RecentlyMade<readonly string[]>(KEPT);
  private readonly kept = new RecentlyMade<KeptValues | null>(KEPT);

  constructor(private readonly store: Store) {}

  /** The people of a run, by place; `digest` is that of the run. */
  people(run: string, digest: string): Promise<readonly string[]> {
    return this.ids.get(`${run} ${digest}`, async () => {
      const [row] = await this.store.ask<{ ids: string[] }>(RUN_PEOPLE, { id: run });
      return row?.ids ?? [];
    });
  }

  /** The values kept under a name; null when there are none. */
  values(run: string, digest: string, name: string): Promise<KeptValues | null> {
    return this.kept.get(`${run} ${digest} ${name}`, async () => {
      const [row] = await this.store.ask<Row>(VALUES, { id: `${run} ${name}` });
      if (!row) return null;
      return {
        values: Float64Array.from(row.values ?? []),
        text: row.text,
        ...(row.errors ? { errors: Float64Array.from(row.errors) } : {}),
        ...(row.other ? { other: Float64Array.from(row.other) } : {}),
        ...(row.sources === null ? {} : { sources: row.sources }),
      };
    });
  }
}
