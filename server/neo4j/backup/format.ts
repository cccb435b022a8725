import { z } from 'zod';

/**
 * A backup is gzipped JSON lines: a header, every node, every relationship, and a trailer with the counts and the SHA-256 of all
 * lines before it. Numbers in properties are Neo4j integers when they are whole; a float that is whole is written `{"float": "5"}`,
 * an integer beyond 2^53 `{"int": "…"}`.
 */
export const BACKUP_FORMAT = 'brainlink-atlas-backup';
/** Version of the format. */
export const BACKUP_VERSION = 1;

const header = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  world: z.enum(['demo', 'real']),
  /** Last published seq. */
  seq: z.number().int(),
  at: z.string(),
  migrations: z.array(z.string()),
});
const node = z.object({ n: z.string(), l: z.array(z.string()), p: z.record(z.string(), z.unknown()) });
const relationship = z.object({ s: z.string(), t: z.string(), e: z.string(), p: z.record(z.string(), z.unknown()) });
const trailer = z.object({ nodes: z.number().int(), relationships: z.number().int(), sha256: z.string() });

/** A line of a backup. */
export const backupLine = z.union([header, node, relationship, trailer]);
/** See {@link BACKUP_FORMAT}. */
export type BackupHeader = z.infer<typeof header>;
/** A node: its id within the file, labels, properties. */
export type BackupNode = z.infer<typeof node>;
/** A relationship: from, type, to, properties. */
export type BackupRelationship = z.infer<typeof relationship>;
/** The last line. */
export type BackupTrailer = z.infer<typeof trailer>;

/** A property's value, as an exact store gives it (integers as bigint), for JSON. Throws on what the graph model does not use. */
export function encodeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encodeValue);
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'bigint') {
    const short = Number(value);
    return Number.isSafeInteger(short) ? short : { int: String(value) };
  }
  if (typeof value === 'number') return Number.isInteger(value) || !Number.isFinite(value) ? { float: String(value) } : value;
  throw new TypeError(
    'A backup keeps texts, numbers, truth values and lists of them, as the graph model has; this is something else.',
  );
}

const tagged = z.union([z.object({ float: z.string() }), z.object({ int: z.string() })]);

/** The reverse of {@link encodeValue}. */
export function decodeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decodeValue);
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const exact = tagged.parse(value);
  return 'float' in exact ? Number(exact.float) : BigInt(exact.int);
}

/** All properties of a node or relationship through {@link encodeValue} or {@link decodeValue}. */
export const mapValues = (
  properties: Readonly<Record<string, unknown>>,
  through: (value: unknown) => unknown,
): Record<string, unknown> => Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, through(value)]));
