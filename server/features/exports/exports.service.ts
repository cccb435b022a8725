import { AtlasError } from '@brainlink/schema/errors';
import { z } from 'zod';

import { auditActor, noteAudit } from '../../audit';
import type { Services } from '../../graphql/services';
import type { Actor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import { canonical } from '../atlas/answer-header.service';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes } from '../atlas/two-times';
import type { ExportTable } from './export-table';
import { EXPORT_LISTS } from './export-lists';
import { EXPORT_FORMATS, type ExportFormat } from './write-table';

/** Rows that a client may bring at most; longer lists are read by the server. */
const MAX_ROWS = 20_000;

const cell = z.union([z.string().max(32_000), z.number(), z.boolean(), z.null()]);
const exportRequest = z.object({
  format: z.enum(EXPORT_FORMATS),
  /** First part of the file's name. */
  name: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .regex(/^[\p{L}\p{N}._ -]+$/u)
    .optional(),
  list: z.object({ kind: z.string().min(1).max(60), variables: z.record(z.string(), z.unknown()).default({}) }),
  seq: z.int().nullish(),
  /** A table as it is shown; left out, the server reads the whole list. */
  columns: z
    .array(z.object({ key: z.string().max(60), header: z.string().max(200) }))
    .min(1)
    .max(100)
    .optional(),
  rows: z.array(z.array(cell).max(100)).max(MAX_ROWS).optional(),
});

/** A file to be made. */
export interface PreparedExport {
  readonly format: ExportFormat;
  readonly table: ExportTable;
}

const invalid = (error: z.ZodError): AtlasError =>
  new AtlasError('INVALID_INPUT', { details: { fields: [...new Set(error.issues.map((issue) => issue.path.join('.')))] } });

/**
 * Prepares a file of a list. By name alone the server reads the whole list through the service of its GraphQL field; with `rows` it
 * writes the table that the client shows, which it was given under the same policy. Every export is written down before it leaves.
 * @throws AtlasError `NOT_ALLOWED`, `INVALID_INPUT`, `NOT_FOUND` for a list the server does not know and no rows were brought for
 */
export async function prepareExport(features: Services, caller: Actor, body: unknown): Promise<PreparedExport> {
  const { actor, audience } = authorize(caller, 'exportTables');
  const parsed = exportRequest.safeParse(body);
  if (!parsed.success) throw invalid(parsed.error);
  const { format, list, rows, columns, seq } = parsed.data;
  const known = Object.hasOwn(EXPORT_LISTS, list.kind) ? EXPORT_LISTS[list.kind] : undefined;
  authorize(caller, known?.operation ?? 'readGraph');
  const { store, clock } = features.identity;
  const state = await readStoreState(store);
  const made = { madeAt: clock.now().toISOString(), synthetic: state.world === 'demo' };
  const name = parsed.data.name ?? list.kind;

  const read = async (): Promise<ExportTable> => {
    if (rows !== undefined && columns !== undefined) {
      if (rows.some((row) => row.length !== columns.length))
        throw new AtlasError('INVALID_INPUT', { details: { fields: ['rows'] } });
      const asked = (key: string) => (typeof list.variables[key] === 'string' ? list.variables[key] : undefined);
      const times = await resolveTimes(store, clock, state, { validAt: asked('validAt'), knownAt: asked('knownAt') });
      const query = `${list.kind}${canonical(list.variables)}`;
      const about = { query, validAt: times.validAt, knownAt: times.knownAt, seq: seq ?? times.seq, count: rows.length, ...made };
      return { name, columns, rows, about };
    }
    if (known === undefined) throw new AtlasError('NOT_FOUND');
    const variables = known.variables.safeParse(list.variables);
    if (!variables.success) throw invalid(variables.error);
    const found = await known.read({ actor, audience, features }, list.variables);
    const keys = Object.keys(known.columns);
    return {
      name,
      columns: keys.map((key) => ({ key, header: known.columns[key]?.[actor.locale] ?? key })),
      rows: found.rows.map((row) => keys.map((key) => row[key] ?? null)),
      about: { ...found.about, count: found.rows.length, ...made },
    };
  };

  const table = await read();
  await noteAudit(features.identity, {
    ...auditActor(actor),
    action: 'export',
    operation: 'exportTables',
    subjects: [{ kind: 'file', id: `${list.kind}.${format}` }],
    details: { query: table.about.query, seq: table.about.seq, count: table.about.count, format, whole: rows === undefined },
  });
  return { format, table };
}
