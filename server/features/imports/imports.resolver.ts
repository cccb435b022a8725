import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AtlasError } from '@brainlink/schema/errors';
import type { Problem as SeedProblem } from '@brainlink/seeds/sources';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { authorize, decide } from '../../identity/policy';
import { toJob } from '../jobs/jobs.resolver';
import { Job } from '../jobs/jobs.types';
import { ImportPreview } from './import-preview.types';
import { ImportPreviewInput, SaveMappingInput, StartImportInput } from './imports.inputs';
import type { ImportView } from './stored-import';
import { Import, ImportPage, Problem, ProblemPage, SavedMapping } from './imports.types';
import { MissingRecords } from './imports.enums';
import { toPreview } from './to-preview';

declare module '../../graphql/services' {
  interface Services {
    readonly imports: import('./imports.service').ImportsService;
    readonly mappings: import('./mappings.service').MappingsService;
  }
}

const countsOf = (text: string | null): Import['counts'] => {
  const counts = JSON.parse(text ?? '{}') as Partial<Import['counts']>;
  return {
    created: counts.created ?? 0,
    changed: counts.changed ?? 0,
    unchanged: counts.unchanged ?? 0,
    missing: counts.missing ?? 0,
    leftAlone: counts.unchanged ?? 0,
    rejected: counts.rejected ?? 0,
  };
};

const toProblem = (problem: SeedProblem): Problem =>
  Object.assign(new Problem(), {
    ...problem,
    row: problem.row ?? null,
    column: problem.column ?? null,
    found: problem.found ?? null,
  });

async function toImport({ services, actor }: AppContext, { import: stored, seq, undoneBy }: ImportView): Promise<Import> {
  const job = stored.jobId === null ? null : await services.jobs.get(stored.jobId);
  return Object.assign(new Import(), {
    id: stored.id,
    source: stored.source,
    sender: stored.sender,
    scope: stored.scope,
    mode: stored.mode,
    missing: stored.missing ?? MissingRecords.KEEP,
    endOn: stored.endOn,
    files: [stored.fileName],
    inputDigest: stored.fileDigest,
    counts: countsOf(stored.counts),
    problems: stored.problems ?? 0,
    state: stored.state,
    seq,
    undoneBy,
    actor: stored.actor,
    startedAt: stored.startedAt,
    publishedAt: seq === null ? null : stored.finishedAt,
    job: job && toJob(job),
    may: stored.state === 'done' && decide(actor, 'runImports').allow ? ['undoImport'] : [],
  });
}

const CURSOR = /^(\S+) (\S+)$/;

function readCursor(after: string | null | undefined): { startedAt: string; id: string } | null {
  if (after === null || after === undefined) return null;
  const match = CURSOR.exec(Buffer.from(after, 'base64url').toString('utf8'));
  if (!match) throw new AtlasError('INVALID_CURSOR');
  return { startedAt: match[1] as string, id: match[2] as string };
}

function readOffset(after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const offset = Number(/^problem (\d{1,7})$/.exec(Buffer.from(after, 'base64url').toString('utf8'))?.[1] ?? Number.NaN);
  if (Number.isNaN(offset)) throw new AtlasError('INVALID_CURSOR');
  return offset;
}

/** Imports: what was brought in, what would be, and taking it back (contract 2). */
@Resolver(() => Import)
export class ImportsResolver {
  @Query(() => ImportPage, { description: 'Imports, latest first.' })
  async imports(
    @Ctx() context: AppContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–100).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null | undefined,
  ): Promise<ImportPage> {
    authorize(context.actor, 'readImports');
    const size = pageSize(first, 100);
    const { rows, total } = await context.services.imports.list(size, readCursor(after));
    const page = rows.slice(0, size);
    const last = page.at(-1)?.import;
    return Object.assign(new ImportPage(), {
      nodes: await Promise.all(page.map((row) => toImport(context, row))),
      totalCount: total,
      pageInfo: {
        hasNextPage: rows.length > size,
        endCursor: last ? Buffer.from(`${last.startedAt} ${last.id}`).toString('base64url') : null,
      },
    });
  }

  @Query(() => Import, { nullable: true, description: 'An import by id.' })
  async import(
    @Ctx() context: AppContext,
    @Arg('id', () => ID, { description: 'Id of the import.' }) id: string,
  ): Promise<Import | null> {
    authorize(context.actor, 'readImports');
    const view = await context.services.imports.get(id);
    return view && toImport(context, view);
  }

  @Query(() => ImportPreview, { description: 'What importing an uploaded file would do. Nothing is written.' })
  async importPreview(
    @Ctx() { services, actor }: AppContext,
    @Arg('uploadId', () => ID, { description: 'Id of the upload.' }) uploadId: string,
    @Arg('input', () => ImportPreviewInput, { nullable: true, description: 'How to read it.' })
    input: ImportPreviewInput | null | undefined,
  ): Promise<ImportPreview> {
    const { actor: known } = authorize(actor, 'runImports');
    const { headerRow, mapping, changes, ...wanted } = input ?? {};
    const asked = {
      ...wanted,
      source: wanted.source ?? undefined,
      mapping: headerRow ? { columns: mapping ?? {}, headerRow } : mapping,
    };
    return toPreview(await services.imports.preview(uploadId, known, asked, pageSize(changes ?? 50, 500, 'changes')), toProblem);
  }

  @Query(() => ProblemPage, { description: 'Problems of an import, by row.' })
  async importProblems(
    @Ctx() { services, actor }: AppContext,
    @Arg('importId', () => ID, { description: 'Id of the import.' }) importId: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null | undefined,
  ): Promise<ProblemPage> {
    authorize(actor, 'readImports');
    const size = pageSize(first, 500);
    const from = readOffset(after);
    const problems = await services.imports.problems(importId);
    const end = from + size;
    return Object.assign(new ProblemPage(), {
      nodes: problems.slice(from, end).map(toProblem),
      totalCount: problems.length,
      pageInfo: {
        hasNextPage: end < problems.length,
        endCursor:
          from < problems.length ? Buffer.from(`problem ${String(Math.min(end, problems.length))}`).toString('base64url') : null,
      },
    });
  }

  @Query(() => [SavedMapping], { description: 'Saved assignments of columns.' })
  async mappings(
    @Ctx() { services, actor }: AppContext,
    @Arg('source', () => String, { nullable: true, description: 'Only of this source.' }) source: string | null | undefined,
    @Arg('sender', () => String, { nullable: true, description: 'Only of this sender.' }) sender: string | null | undefined,
  ): Promise<SavedMapping[]> {
    authorize(actor, 'readImports');
    return (await services.mappings.list(source ?? null, sender ?? null)).map((mapping) =>
      Object.assign(new SavedMapping(), mapping),
    );
  }

  @Mutation(() => Job, { description: 'Starts an import; its facts become visible when the job publishes.' })
  async startImport(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => StartImportInput, { description: 'What to import and how.' }) input: StartImportInput,
  ): Promise<Job> {
    const allowed = authorize(actor, 'runImports');
    return toJob(await services.imports.start(input, allowed.actor));
  }

  @Mutation(() => Job, { description: 'Takes an import back as one step: retracts what it stated, restates what it superseded.' })
  async undoImport(
    @Ctx() { services, actor }: AppContext,
    @Arg('importId', () => ID, { description: 'Id of the import.' }) importId: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why.' }) reason: string | null | undefined,
  ): Promise<Job> {
    const allowed = authorize(actor, 'runImports');
    return toJob(await services.imports.undo(importId, reason ?? null, allowed.actor));
  }

  @Mutation(() => SavedMapping, { description: 'Saves an assignment of columns for a sender; replaces one of the same name.' })
  async saveMapping(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => SaveMappingInput, { description: 'The assignment.' }) input: SaveMappingInput,
  ): Promise<SavedMapping> {
    const allowed = authorize(actor, 'runImports');
    return Object.assign(new SavedMapping(), await services.mappings.save(input, allowed.actor));
  }

  @Mutation(() => Boolean, { description: 'Deletes a saved assignment; true when there was one.' })
  async deleteMapping(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<boolean> {
    const allowed = authorize(actor, 'runImports');
    return services.mappings.delete(id, allowed.actor);
  }
}
