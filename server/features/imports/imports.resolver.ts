import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { Job } from '../jobs/jobs.types';
import { ImportPreview } from './import-preview.types';
import { ImportPreviewInput, SaveMappingInput, StartImportInput } from './imports.inputs';
import { Import, ImportPage, ProblemPage, SavedMapping } from './imports.types';

/** Imports: what was brought in, what would be, and taking it back (contract 2). */
@Resolver(() => Import)
export class ImportsResolver {
  @Query(() => ImportPage, { description: 'Imports, latest first.' })
  imports(
    @Ctx() _context: AppContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–100).' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) _after: string | null,
  ): Promise<ImportPage> {
    return notReady('imports');
  }

  @Query(() => Import, { nullable: true, description: 'An import by id.' })
  import(
    @Ctx() _context: AppContext,
    @Arg('id', () => ID, { description: 'Id of the import.' }) _id: string,
  ): Promise<Import | null> {
    return notReady('import');
  }

  @Query(() => ImportPreview, { description: 'What importing an uploaded file would do. Nothing is written.' })
  importPreview(
    @Ctx() _context: AppContext,
    @Arg('uploadId', () => ID, { description: 'Id of the upload.' }) _uploadId: string,
    @Arg('input', () => ImportPreviewInput, { nullable: true, description: 'How to read it.' }) _input: ImportPreviewInput | null,
  ): Promise<ImportPreview> {
    return notReady('importPreview');
  }

  @Query(() => ProblemPage, { description: 'Problems of an import, by row.' })
  importProblems(
    @Ctx() _context: AppContext,
    @Arg('importId', () => ID, { description: 'Id of the import.' }) _importId: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) _after: string | null,
  ): Promise<ProblemPage> {
    return notReady('importProblems');
  }

  @Query(() => [SavedMapping], { description: 'Saved assignments of columns.' })
  mappings(
    @Ctx() _context: AppContext,
    @Arg('source', () => String, { nullable: true, description: 'Only of this source.' }) _source: string | null,
    @Arg('sender', () => String, { nullable: true, description: 'Only of this sender.' }) _sender: string | null,
  ): Promise<SavedMapping[]> {
    return notReady('mappings');
  }

  @Mutation(() => Job, { description: 'Starts an import; its facts become visible when the job publishes.' })
  startImport(
    @Ctx() _context: AppContext,
    @Arg('input', () => StartImportInput, { description: 'What to import and how.' }) _input: StartImportInput,
  ): Promise<Job> {
    return notReady('startImport');
  }

  @Mutation(() => Job, { description: 'Takes an import back as one step: retracts what it stated, restates what it superseded.' })
  undoImport(
    @Ctx() _context: AppContext,
    @Arg('importId', () => ID, { description: 'Id of the import.' }) _importId: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why.' }) _reason: string | null,
  ): Promise<Job> {
    return notReady('undoImport');
  }

  @Mutation(() => SavedMapping, { description: 'Saves an assignment of columns for a sender; replaces one of the same name.' })
  saveMapping(
    @Ctx() _context: AppContext,
    @Arg('input', () => SaveMappingInput, { description: 'The assignment.' }) _input: SaveMappingInput,
  ): Promise<SavedMapping> {
    return notReady('saveMapping');
  }

  @Mutation(() => Boolean, { description: 'Deletes a saved assignment; true when there was one.' })
  deleteMapping(@Ctx() _context: AppContext, @Arg('id', () => ID, { description: 'Its id.' }) _id: string): Promise<boolean> {
    return notReady('deleteMapping');
  }
}
