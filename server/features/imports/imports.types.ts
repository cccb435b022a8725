import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { JsonScalar, KeysetPage, LocalText, PartialDateScalar } from '../../graphql/types';
import { Job } from '../jobs/jobs.types';
import { ImportMode, ImportState, MissingRecords, ProblemSeverity } from './imports.enums';

/** What an import does or would do, in records. */
@ObjectType({ description: 'What an import does or would do, counted in records.' })
export class ImportCounts {
  @Field(() => Int, { description: 'New records.' })
  created!: number;

  @Field(() => Int, { description: 'Records with changed values.' })
  changed!: number;

  @Field(() => Int, { description: 'Records as they were.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Records that the snapshot no longer has.' })
  missing!: number;

  @Field(() => Int, { description: 'Facts of missing records that stay, or that a correction by hand overrides.' })
  leftAlone!: number;

  @Field(() => Int, { description: 'Rows with problems, not applied.' })
  rejected!: number;
}

/** Something that was brought in. */
@ObjectType({ description: 'A file or set of files that was brought in.' })
export class Import {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Source.' })
  source!: string;

  @Field(() => String, { description: 'Who sent it.' })
  sender!: string;

  @Field(() => String, { nullable: true, description: 'What it covers.' })
  scope!: string | null;

  @Field(() => ImportMode, { description: 'Snapshot or delta.' })
  mode!: ImportMode;

  @Field(() => MissingRecords, { description: 'What happened to records that are gone.' })
  missing!: MissingRecords;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The day on which they ended.' })
  endOn!: string | null;

  @Field(() => [String], { description: 'Names of the files.' })
  files!: string[];

  @Field(() => String, { nullable: true, description: 'SHA-256 of the files.' })
  inputDigest!: string | null;

  @Field(() => ImportCounts, { description: 'What it did.' })
  counts!: ImportCounts;

  @Field(() => Int, { description: 'Problems found.' })
  problems!: number;

  @Field(() => ImportState, { description: 'What became of it.' })
  state!: ImportState;

  @Field(() => Int, { nullable: true, description: 'The command that published it; null before.' })
  seq!: number | null;

  @Field(() => Int, { nullable: true, description: 'The command that took it back.' })
  undoneBy!: number | null;

  @Field(() => String, { description: 'Who started it.' })
  actor!: string;

  @Field(() => String, { description: 'When it was started (ISO 8601, UTC).' })
  startedAt!: string;

  @Field(() => String, { nullable: true, description: 'When it was published (ISO 8601, UTC).' })
  publishedAt!: string | null;

  @Field(() => Job, { nullable: true, description: 'Its job.' })
  job!: Job | null;

  @Field(() => [String], { description: 'What you may do with it: `undoImport`.' })
  may!: string[];
}

/** Imports. */
@ObjectType({ description: 'Imports, latest first.' })
export class ImportPage {
  @Field(() => [Import], { description: 'This page.' })
  nodes!: Import[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** Something wrong or worth knowing in a file. */
@ObjectType({ description: 'Something wrong or worth knowing in a file: where, what was found, what to do.' })
export class Problem {
  @Field(() => ProblemSeverity, { description: 'How grave it is.' })
  severity!: ProblemSeverity;

  @Field(() => String, { description: 'Code of the closed list of problems.' })
  code!: string;

  @Field(() => String, { description: 'File.' })
  file!: string;

  @Field(() => Int, { nullable: true, description: 'Row as a spreadsheet shows it.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'Column.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'What was found.' })
  found!: string | null;

  @Field(() => LocalText, { description: 'What to do.' })
  advice!: LocalText;
}

/** Problems of an import. */
@ObjectType({ description: 'Problems of an import, by row.' })
export class ProblemPage {
  @Field(() => [Problem], { description: 'This page.' })
  nodes!: Problem[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** Columns of a sender's files, as they were assigned. */
@ObjectType({ description: "Columns of a sender's files, as they were assigned last time." })
export class SavedMapping {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Source.' })
  source!: string;

  @Field(() => String, { description: 'Sender.' })
  sender!: string;

  @Field(() => String, { description: 'Name of the mapping.' })
  name!: string;

  @Field(() => JsonScalar, { description: 'Header → field.' })
  columns!: Record<string, string>;

  @Field(() => String, { description: 'When it was saved (ISO 8601, UTC).' })
  savedAt!: string;
}

/** A column of a file. */
@ObjectType({ description: 'A column of a file and what it was recognised as.' })
export class PreviewColumn {
  @Field(() => Int, { description: 'Place of the column, from 0.' })
  index!: number;

  @Field(() => String, { description: 'Its header.' })
  header!: string;

  @Field(() => String, { nullable: true, description: 'The field it was recognised as; null when it will be ignored.' })
  recognisedAs!: string | null;

  @Field(() => Float, { description: 'How sure that is (0–1).' })
  confidence!: number;

  @Field(() => [String], { description: 'A few of its values.' })
  samples!: string[];
}
