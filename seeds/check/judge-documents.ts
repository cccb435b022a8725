import { type Input, READ_LIMITS, ReadError, readDocuments } from '../read';
import type { Problem, Source, SourceDocument, StateContext } from '../sources/source';
import type { JudgeOptions } from './judge-table';
import type { JudgedFile, JudgedRow } from './judged';
import { problem } from './problem';
import { checkRow } from './type-row';

/** Judges the documents of a structured source one after the other. */
export function judgeDocuments<Row>(
  source: Source<Row>,
  input: Input,
  ctx: StateContext,
  options: JudgeOptions = {},
): JudgedFile {
  const rows = (): AsyncGenerator<JudgedRow> => documentRows(source, input, ctx, options);
  const about = { name: input.name, format: 'documents', otherSheets: [] };
  return { about, columns: [], samples: [], missingFields: [], problems: [], rows, close: async () => undefined };
}

async function* documentRows<Row>(
  source: Source<Row>,
  input: Input,
  ctx: StateContext,
  options: JudgeOptions,
): AsyncGenerator<JudgedRow> {
  const broken: Problem[] = [];
  const flush = function* (): Generator<JudgedRow> {
    while (broken.length > 0) yield rejection(broken.shift()!);
  };
  try {
    const documents = readable(input, options, broken);
    const parsed = source.parse ? source.parse(documents, ctx) : plain(documents);
    for await (const item of parsed) {
      yield* flush();
      if ('problem' in item) {
        yield rejection(item.problem);
        continue;
      }
      if ('authorSnapshot' in item) {
        yield { row: 0, raw: {}, problems: [], records: [], rejected: false, authorSnapshot: item.authorSnapshot };
        continue;
      }
      const { origin, raw } = item.source;
      const checked = checkRow(source, item.value, { file: input.name, row: origin.row }, (field) => field);
      if ('problems' in checked) yield { row: origin.row, raw, problems: checked.problems, records: [], rejected: true };
      else yield { row: origin.row, raw, problems: [], records: source.state(checked.row, ctx, item.source), rejected: false };
    }
    yield* flush();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield* flush();
    const { code, found, row } = error;
    yield rejection(problem(code, { file: input.name, found, ...(row === undefined ? {} : { row }) }));
  }
}

const rejection = (why: Problem): JudgedRow => ({ row: why.row ?? 0, raw: {}, problems: [why], records: [], rejected: true });

/** Documents that can be read; the others are put aside as problems of their row. */
async function* readable(input: Input, options: JudgeOptions, broken: Problem[]): AsyncGenerator<SourceDocument> {
  for await (const { row, member, body } of readDocuments(input, options.limits ?? READ_LIMITS)) {
    if (body.kind === 'broken') {
      const found = member === undefined ? body.error.found : `${member}: ${body.error.found}`;
      broken.push({ ...problem(body.error.code, { file: input.name, row, found }), severity: 'row' });
      continue;
    }
    yield { origin: { file: input.name, row }, ...(member === undefined ? {} : { member }), body };
  }
}

async function* plain(documents: AsyncIterable<SourceDocument>): AsyncGenerator<{
  readonly value: unknown;
  readonly source: { readonly origin: SourceDocument['origin']; readonly raw: Readonly<Record<string, unknown>> };
}> {
  for await (const { origin, body } of documents) {
    const value = body.kind === 'json' ? body.value : body.text;
    const raw =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : { value };
    yield { value, source: { origin, raw } };
  }
}
