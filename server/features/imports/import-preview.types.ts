import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { JsonScalar, LocalText } from '../../graphql/types';
import { ChangeKind } from './imports.enums';
import { ImportCounts, PreviewColumn, Problem } from './imports.types';

/** A file as it was read. */
@ObjectType({ description: 'A file as it was read.' })
export class PreviewFile {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Float, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'Encoding that was recognised.' })
  encoding!: string | null;

  @Field(() => String, { description: 'Format, such as `csv` or `xlsx`.' })
  format!: string;

  @Field(() => String, { nullable: true, description: 'Delimiter.' })
  delimiter!: string | null;

  @Field(() => Int, { nullable: true, description: 'Row of the header, as a spreadsheet shows it.' })
  headerRow!: number | null;

  @Field(() => Int, { description: 'Rows below the header.' })
  rows!: number;
}

/** A field that a column can be assigned to. */
@ObjectType({ description: 'A field that a column can be assigned to.' })
export class PreviewTarget {
  @Field(() => String, { description: 'Field.' })
  field!: string;

  @Field(() => LocalText, { description: 'Its name.' })
  label!: LocalText;

  @Field(() => Boolean, { description: 'Whether the source needs it.' })
  required!: boolean;
}

/** How often a problem occurs. */
@ObjectType({ description: 'How often a problem occurs.' })
export class ProblemCount {
  @Field(() => String, { description: 'Code of the problem.' })
  code!: string;

  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

/** Problems of a file at a glance. */
@ObjectType({ description: 'Problems of a file at a glance.' })
export class PreviewProblems {
  @Field(() => Int, { description: 'How many there are.' })
  total!: number;

  @Field(() => [ProblemCount], { description: 'By code.' })
  byCode!: ProblemCount[];

  @Field(() => [Problem], { description: 'The first ones.' })
  sample!: Problem[];
}

/** What an import would do to one record. */
@ObjectType({ description: 'What an import would do to one record.' })
export class PreviewChange {
  @Field(() => String, { description: 'Key of the record.' })
  recordKey!: string;

  @Field(() => Int, { nullable: true, description: 'Row of the file; null for missing records.' })
  row!: number | null;

  @Field(() => ChangeKind, { description: 'Created, changed or missing.' })
  kind!: ChangeKind;

  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  person!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the person, when already known.' })
  personId!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'Values before.' })
  before!: Record<string, unknown> | null;

  @Field(() => JsonScalar, { nullable: true, description: 'Values after.' })
  after!: Record<string, unknown> | null;
}

/** A new record that looks like one that is there. */
@ObjectType({ description: 'A new record that looks like one of the same sender that is there already.' })
export class NearMatch {
  @Field(() => String, { description: 'Key of the new record.' })
  recordKey!: string;

  @Field(() => Int, { nullable: true, description: 'Its row.' })
  row!: number | null;

  @Field(() => String, { description: 'Name in the new record.' })
  name!: string;

  @Field(() => String, { description: 'Key of the record it resembles.' })
  otherKey!: string;

  @Field(() => String, { description: 'Name in that record.' })
  otherName!: string;

  @Field(() => ID, { nullable: true, description: 'The person whom that record describes.' })
  otherPersonId!: string | null;

  @Field(() => Float, { description: 'How much they resemble each other (0–1).' })
  score!: number;
}

/** What an import would do. */
@ObjectType({ description: 'What an import would do. Nothing is written.' })
export class ImportPreview {
  @Field(() => PreviewFile, { description: 'The file as it was read.' })
  file!: PreviewFile;

  @Field(() => String, { nullable: true, description: 'The source it was taken for.' })
  source!: string | null;

  @Field(() => [PreviewColumn], { description: 'Its columns.' })
  columns!: PreviewColumn[];

  @Field(() => [PreviewTarget], { description: 'The fields that columns can be assigned to.' })
  targets!: PreviewTarget[];

  @Field(() => [String], { description: 'Required fields without a column.' })
  missingColumns!: string[];

  @Field(() => PreviewProblems, { description: 'Its problems.' })
  problems!: PreviewProblems;

  @Field(() => ImportCounts, { description: 'What it would do.' })
  counts!: ImportCounts;

  @Field(() => [PreviewChange], { description: 'The first changes.' })
  changes!: PreviewChange[];

  @Field(() => [NearMatch], { description: 'New records that look like known ones.' })
  nearMatches!: NearMatch[];

  @Field(() => Boolean, { description: 'Whether a fault of the whole file blocks it.' })
  blocked!: boolean;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file.' })
  inputDigest!: string | null;
}
