import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { Row } from '@brainlink/schema/ports';
import { shareText } from './share-text';

/**
 * A JavaScript value as a Cypher parameter. A whole number goes as an integer, any other as a float (the driver alone would send every
 * number as a float, which `LIMIT` refuses and `toString` shows); `exact`: every number goes as a float, bigints are the integers.
 * Dates go as ISO text; absent properties are left out.
 */
export function toParameter(value: unknown, exact = false): unknown {
  if (typeof value === 'number') return !exact && Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((inner) => toParameter(inner, exact));
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value))
    return value instanceof Float32Array || value instanceof Float64Array ? Array.from(value) : value;
  if (value instanceof Set) return Array.from(value, (inner) => toParameter(inner, exact));
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) copy[key] = toParameter(inner, exact);
  return copy;
}

/** Parameters of a statement as the driver wants them. */
export const toParameters = (params: Readonly<Record<string, unknown>> = {}, exact = false): Record<string, unknown> =>
  toParameter(params, exact) as Record<string, unknown>;

/** A value of an answer as a plain JavaScript value: temporal and spatial values as text, nodes and relationships as their properties. */
export function fromValue(value: unknown): unknown {
  if (typeof value === 'string') return shareText(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(fromValue);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromValue(value.properties);
  if (value.constructor !== Object && value.constructor !== undefined) return value instanceof Int8Array ? value : String(value);
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = fromValue(inner);
  return copy;
}

/** A record of an answer as a plain object. */
export function toRow<T extends Row>(record: DriverRecord): T {
  const row: Record<string, unknown> = {};
  for (const key of record.keys) row[key as string] = fromValue(record.get(key));
  return row as T;
}
