import { canonicalJson, hashOf } from '../canonical';
import type { PersonView } from './person-projection';

/** A projected relationship as it is written: its type carries the audience. */
export interface RelationRow {
  /** Neo4j's own ids of both ends, good within the transaction. */
  readonly person: string;
  readonly node: string;
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A projected relationship as it is stored. */
export interface StoredRelation extends RelationRow {
  readonly [name: string]: unknown;
  readonly relation: string;
}

/** The relationships of one person, by type, each type with a hash over all of its relationships. */
export type RelationsByType = ReadonlyMap<string, { readonly hash: string; readonly rows: readonly RelationRow[] }>;

const HASH_LENGTH = 16;

/** All relationships of a person's views, by type. The hashes name targets by their keys, so that they outlive a restore. */
export function relationsByType(person: string, views: readonly PersonView[]): RelationsByType {
  const groups = new Map<string, { lines: unknown[]; rows: RelationRow[] }>();
  for (const view of views)
    for (const { type, node, target, props: given } of view.relations) {
      const name = `${type}_${view.audience}`;
      const group = groups.get(name) ?? { lines: [], rows: [] };
      groups.set(name, group);
      const props = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      group.lines.push([target.kind, target.key, canonicalJson(props)]);
      group.rows.push({ person, node, type: name, props });
    }
  return new Map(
    [...groups].map(([type, { lines, rows }]) => [
      type,
      { hash: hashOf(lines.map((line) => JSON.stringify(line)).sort()).slice(0, HASH_LENGTH), rows },
    ]),
  );
}

/** The hashes as they are kept on the person. */
export const relationLines = (relations: RelationsByType): string[] =>
  [...relations].map(([type, { hash }]) => `${type} ${hash}`).sort();

/** Types whose relationships differ from the kept hashes: those that are new, changed or gone. */
export function changedTypes(
  relations: RelationsByType,
  kept: readonly string[],
): { readonly stored: string[]; readonly wanted: string[] } {
  const before = new Map(kept.map((line) => line.split(' ') as [string, string]));
  return {
    stored: [...before].filter(([type, hash]) => relations.get(type)?.hash !== hash).map(([type]) => type),
    wanted: [...relations].filter(([type, { hash }]) => before.get(type) !== hash).map(([type]) => type),
  };
}

const identityOf = ({ person, type, node, props }: RelationRow): string => `${person} ${type} ${node} ${canonicalJson(props)}`;

/** What has to be made and what has to go, so that the stored relationships become the wanted ones. */
export function relationChanges(
  stored: readonly StoredRelation[],
  wanted: readonly RelationRow[],
): { readonly create: readonly RelationRow[]; readonly remove: readonly string[] } {
  if (stored.length === 0) return { create: wanted, remove: [] };
  const left = new Map<string, string[]>();
  for (const row of stored) {
    const identity = identityOf(row);
    const same = left.get(identity);
    if (same) same.push(row.relation);
    else left.set(identity, [row.relation]);
  }
  const create = wanted.filter((row) => left.get(identityOf(row))?.pop() === undefined);
  return { create, remove: [...left.values()].flat() };
}
