import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { AtlasError } from '@brainlink/schema/errors';
import { auditActor, noteAudit } from '../../../audit';
import { prepareQuery, runQuery, type PreparedQuery, type QueryPorts } from '../../../graphql/run-query';
import type { KnownActor } from '../../../identity/actor';
import { authorize } from '../../../identity/policy';
import { readStoreState } from '../../atlas/store-state.service';
import { resolveTimes } from '../../atlas/two-times';
import type { ExportAbout } from '../export-table';
import { TABLE_FORMATS, type ExportFormat } from '../write-table';
import {
  asKnownAt,
  HEADER,
  PAGE,
  pageAfter,
  rootFields,
  TOTAL,
  variablesFor,
  withPageInfo,
  type ExportedField,
} from './edit-query';
import { cutLists, flattenAnswer } from './flatten-answer';
import { graphOf, type ExportGraph } from './graph-of-answer';
import { RowSpool } from './row-spool';
import { GRAPH_FORMATS, type GraphFormat } from './write-graph';

/** What is exported, and where to. */
export interface QueryExport {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly knownAt?: string;
  readonly format: ExportFormat | GraphFormat;
  /** Path of the file; it appears when it is whole. */
  readonly out: string;
}

/** What was exported. */
export interface ExportedQuery {
  readonly about: ExportAbout;
  /** Lists within rows that were cut at their `first`. */
  readonly cut: readonly string[];
}

interface Header {
  readonly query: string;
  readonly validAt: string;
  readonly knownAt: string;
  readonly seq: number;
  readonly digest: string;
}

const isGraph = (format: QueryExport['format']): format is GraphFormat => Object.hasOwn(GRAPH_FORMATS, format);
type Answer = Readonly<Record<string, unknown>> | null;

/** Answers of a root field, page after page. */
async function* pagesOf(
  ports: QueryPorts,
  actor: KnownActor,
  query: PreparedQuery,
  field: ExportedField,
  first: Answer,
  variables: QueryExport['variables'],
) {
  let answer = first;
  for (;;) {
    yield answer;
    const page = answer?.[PAGE] as { readonly endCursor: string | null; readonly hasNextPage: boolean } | undefined;
    if (!page?.hasNextPage || page.endCursor === null || field.cursor === null) return;
    const document = pageAfter(query.document, field, page.endCursor);
    answer = (await runQuery(ports, actor, { ...query, document }, variables))[field.alias] as Answer;
  }
}

/** Parts that belong to the whole answer, not to a page of it. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['all', 'other']);

/**
 * Runs a query as somebody and writes its answer into a file: every page of it, as of a state of knowledge, with the question, the times,
 * the digests and the counts in the file. It is written down before the file appears.
 * @throws AtlasError INVALID_QUERY, INVALID_INPUT, NOT_ALLOWED, and what the query's fields throw
 */
export async function exportQuery(ports: QueryPorts, actor: KnownActor, asked: QueryExport): Promise<ExportedQuery> {
  authorize(actor, 'exportTables');
  const prepared = prepareQuery(ports, actor, asked.text);
  const dated = asked.knownAt ? asKnownAt(prepared.schema, prepared.document, asked.knownAt) : prepared.document;
  const query = { schema: prepared.schema, document: withPageInfo(prepared.schema, dated) };
  const fields = rootFields(query.schema, query.document);
  const variables = variablesFor(query.document, asked.variables);
  const state = await readStoreState(ports.store);
  const times = await resolveTimes(ports.store, ports.clock, state, { knownAt: asked.knownAt });
  const answers = await runQuery(ports, actor, query, variables);

  const partial = `${asked.out}.partial`;
  const spool = await RowSpool.open(`${asked.out}.rows`);
  try {
    const headers: Header[] = [];
    const once: Record<string, string | number | boolean | null> = {};
    const cut = new Set<string>();
    const graph: ExportGraph = { nodes: new Map(), links: [] };
    for (const field of fields) {
      const first = answers[field.alias] as Answer;
      const header = first?.[HEADER] as Header | undefined;
      if (header) headers.push(header);
      const prefix = fields.length > 1 ? `${field.alias}.` : '';
      const total = first?.[TOTAL];
      if (typeof total === 'number') once[`${prefix}totalCount`] = total;
      let page = 0;
      for await (const answer of pagesOf(ports, actor, query, field, first, variables)) {
        for (const name of cutLists(answer)) cut.add(`${prefix}${name}`);
        if (isGraph(asked.format)) graphOf(answer, graph);
        else {
          const flat = flattenAnswer(answer);
          if (page === 0) for (const [name, value] of Object.entries(flat.once)) once[`${prefix}${name}`] = value;
          const isPaged = page > 0 || (first?.[PAGE] as { hasNextPage?: boolean } | undefined)?.hasNextPage === true;
          const parts = flat.parts.filter(({ part }) => !(isPaged && (part === 'other' || (page > 0 && OF_THE_WHOLE.has(part)))));
          for (const { part, rows } of parts) {
            for (const row of rows)
              await spool.add(flat.parts.length > 1 || fields.length > 1 ? { part: `${prefix}${part}`, ...row } : row);
          }
        }
        page++;
      }
    }
    if (isGraph(asked.format) && graph.nodes.size === 0)
      throw new AtlasError('INVALID_INPUT', {
        message:
          'There is no network in this answer: ask `network(level: PEOPLE) { nodes { … } links { … } }` or `ties { edges { one { … } other { … } } }`.',
        details: { field: 'format' },
      });
    if (spool.count === 0 && !isGraph(asked.format) && Object.keys(once).length > 0) await spool.add(once);
    const about: ExportAbout = {
      query: headers.length > 0 ? headers.map((one) => one.query).join(' ') : fields.map(({ field }) => field).join(' '),
      text: asked.text.replaceAll(/\s+/g, ' ').trim(),
      variables: JSON.stringify(variables),
      validAt: [...new Set(headers.map((one) => one.validAt))].join(' ') || times.validAt,
      knownAt: headers[0]?.knownAt ?? times.knownAt,
      seq: headers[0]?.seq ?? times.seq,
      ...(headers.length > 0 ? { digest: headers.map((one) => one.digest).join(' ') } : {}),
      madeAt: ports.clock.now().toISOString(),
      count: isGraph(asked.format) ? graph.nodes.size : spool.count,
      once: { ...once, ...(isGraph(asked.format) ? { nodes: graph.nodes.size, links: graph.links.length } : {}) },
      ...(cut.size > 0 ? { truncated: [...cut].join(' ') } : {}),
      synthetic: state.world === 'demo',
    };
    await noteAudit(ports.features.identity, {
      ...auditActor(actor),
      action: 'export',
      operation: 'exportTables',
      subjects: [{ kind: 'file', id: `query.${asked.format}` }],
      details: { query: about.query, seq: about.seq, count: about.count, format: asked.format, whole: cut.size === 0 },
    });
    const out = createWriteStream(partial, { mode: 0o600 });
    const done = finished(out);
    if (isGraph(asked.format)) await GRAPH_FORMATS[asked.format].write(graph, about, out);
    else {
      const columns = spool.names.map((key) => ({ key, header: key }));
      await TABLE_FORMATS[asked.format].write({ name: 'query', columns, rows: spool.rows(), about }, out);
    }
    await done;
    await rename(partial, asked.out);
    return { about, cut: [...cut] };
  } finally {
    await spool.close();
    await rm(partial, { force: true });
  }
}
