import { problem } from '../../check/problem';
import type { ParsedDocument, RowSource, SourceDocument } from '../source';
import { authorFileSchema, authorSchema, workSchema, type AuthorEntity } from './entities';
import { openAlexId } from './ids';
import { mentionKey, workKey } from './keys';
import { SeenIds } from './seen-ids';

/** What of a run has been met; the first to name an author or an institution states it. */
interface Run {
  readonly works: SeenIds;
  readonly mentions: SeenIds;
  readonly institutions: SeenIds;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const doiOfAny = (value: unknown): string | null => (isObject(value) && typeof value.doi === 'string' ? value.doi : null);
const idOf = (value: unknown): string => (isObject(value) && typeof value.id === 'string' ? value.id : '');

const fresh = (ids: readonly (string | null)[], seen: SeenIds): string[] =>
  ids.filter((id): id is string => id !== null && seen.add(id));

/** Only a sound entity may be the one that introduces others: a rejected row states nothing. The row's schema reports what is wrong. */
function authorValue(author: unknown, run: Run): unknown {
  const scope = `author:${openAlexId(idOf(author), 'A') ?? ''}`;
  const checked = authorSchema.safeParse(author);
  if (!checked.success) return { type: 'author', author, scope, newInstitutions: [] };
  const { affiliations, last_known_institutions: many, last_known_institution: one } = checked.data;
  const institutions = [
    ...(affiliations ?? []).map((affiliation) => affiliation.institution),
    ...(many ?? []),
    ...(one ? [one] : []),
  ];
  const ids = institutions.map((institution) => openAlexId(institution.id, 'I'));
  return { type: 'author', author: checked.data, scope, newInstitutions: fresh(ids, run.institutions) };
}

function workValue(work: unknown, scope: string, run: Run): unknown {
  const checked = workSchema.safeParse(work);
  if (!checked.success) return { type: 'work', work, scope, newInstitutions: [], newMentions: [] };
  const { authorships } = checked.data;
  const institutions = authorships.flatMap((authorship) =>
    (authorship.institutions ?? []).map((institution) => openAlexId(institution.id, 'I')),
  );
  const authors = authorships.map((authorship) => openAlexId(authorship.author.id, 'A'));
  return {
    type: 'work',
    work: checked.data,
    scope,
    newInstitutions: fresh(institutions, run.institutions),
    newMentions: fresh(authors, run.mentions),
  };
}

function* authorFile(
  file: { details: AuthorEntity; works: readonly unknown[] },
  source: RowSource,
  run: Run,
): Generator<ParsedDocument> {
  const author = openAlexId(file.details.id, 'A');
  yield { value: authorValue(file.details, run), source };
  if (author === null) return;
  const works = new Set<string>();
  for (const work of file.works) {
    const id = openAlexId(idOf(work), 'W');
    if (id !== null) works.add(workKey(id, doiOfAny(work)));
    if (id === null || run.works.add(id)) yield { value: workValue(work, `author:${author}`, run), source };
  }
  yield { authorSnapshot: { mention: mentionKey(author), works } };
}

/** Whether an author's file really names its author in each of its works is not asked: the file says so. */
function* documentRows(document: SourceDocument, run: Run): Generator<ParsedDocument> {
  const { origin, body } = document;
  if (body.kind === 'xml') {
    yield { problem: problem('FORMAT_UNSUPPORTED', { file: origin.file, row: origin.row, found: 'XML' }) };
    return;
  }
  const { value } = body;
  const source: RowSource = { origin, raw: {} };
  if (isObject(value) && isObject(value.details) && Array.isArray(value.works)) {
    const file = authorFileSchema.safeParse(value);
    if (file.success) yield* authorFile(file.data, source, run);
    else
      yield {
        problem: problem('ROW_SHAPE', {
          file: origin.file,
          row: origin.row,
          column: file.error.issues[0]?.path.join('.'),
          found: file.error.issues[0]?.message,
        }),
      };
    return;
  }
  const id = idOf(value);
  if (openAlexId(id, 'A')) yield { value: authorValue(value, run), source };
  else if (openAlexId(id, 'W')) {
    const work = openAlexId(id, 'W') as string;
    if (run.works.add(work)) yield { value: workValue(value, `work:${work}`, run), source };
  } else if (openAlexId(id, 'I')) {
    run.institutions.add(openAlexId(id, 'I') as string);
    yield { value: { type: 'institution', institution: value, scope: `institution:${openAlexId(id, 'I')}` }, source };
  } else
    yield {
      problem: problem('ROW_SHAPE', { file: origin.file, row: origin.row, column: 'id', found: id === '' ? 'no id' : id }),
    };
}

/**
 * Documents → rows. Takes authors' files (`{details, works}`) and single authors, works and institutions as the API sends them. Within a
 * run the first to name a work, an author or an institution counts; what has been met is remembered in bounded memory.
 */
export async function* parseOpenAlex(documents: AsyncIterable<SourceDocument>): AsyncGenerator<ParsedDocument> {
  const run: Run = { works: new SeenIds(), mentions: new SeenIds(), institutions: new SeenIds() };
  for await (const document of documents) yield* documentRows(document, run);
}
