import type { Delivery, DemoRow } from '../delivery';
import type { DemoWorld } from '../world';

/** A row of a table. */
export type Row = Readonly<Record<string, string>>;

/** All rows of some deliveries. */
export const rowsOf = <R = DemoRow>(deliveries: readonly Delivery[]): R[] =>
  deliveries.flatMap((delivery) => [...delivery.rows] as R[]);

/** Everything that a world delivers; rows are still made when walked. */
export async function collect(world: DemoWorld): Promise<Delivery[]> {
  const found: Delivery[] = [];
  for await (const delivery of world.deliveries()) found.push(delivery);
  return found;
}
