import { Field, ID, InputType, Int } from 'type-graphql';
import { JsonScalar, PartialDateScalar } from '../../graphql/types';
import { ImportMode, MissingRecords } from './imports.enums';

/** How a file is to be read. */
@InputType({ description: 'How an uploaded file is to be read.' })
export class ImportPreviewInput {
  @Field(() => String, { nullable: true, description: 'Source; recognised when left out.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  sender?: string | null;

  @Field(() => String, { nullable: true, description: 'What it covers.' })
  scope?: string | null;

  @Field(() => ImportMode, { nullable: true, description: "Snapshot or delta; the source's default when left out." })
  mode?: ImportMode | null;

  @Field(() => JsonScalar, { nullable: true, description: 'Header → field; overrides what was recognised.' })
  mapping?: Record<string, string> | null;

  @Field(() => Int, { nullable: true, description: 'Row of the header, as a spreadsheet shows it.' })
  headerRow?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many changes to show (50).' })
  changes?: number | null;
}

/** An import to start. */
@InputType({ description: 'An import to start.' })
export class StartImportInput {
  @Field(() => ID, { description: 'The uploaded file.' })
  uploadId!: string;

  @Field(() => String, { description: 'Source.' })
  source!: string;

  @Field(() => String, { description: 'Who sent it.' })
  sender!: string;

  @Field(() => String, { nullable: true, description: 'What it covers; the sender when left out.' })
  scope?: string | null;

  @Field(() => ImportMode, { nullable: true, description: "Snapshot or delta; the source's default when left out." })
  mode?: ImportMode | null;

  @Field(() => JsonScalar, { nullable: true, description: 'Header → field.' })
  mapping?: Record<string, string> | null;

  @Field(() => MissingRecords, { nullable: true, description: 'What happens to records that are gone (KEEP).' })
  missing?: MissingRecords | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'With END_ON: the day.' })
  endOn?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether good rows apply although others have problems.' })
  applyOthers!: boolean;
}

/** A mapping to save. */
@InputType({ description: 'A mapping of columns to save for a sender.' })
export class SaveMappingInput {
  @Field(() => String, { description: 'Source.' })
  source!: string;

  @Field(() => String, { description: 'Sender.' })
  sender!: string;

  @Field(() => String, { nullable: true, description: 'Name; the sender when left out.' })
  name?: string | null;

  @Field(() => JsonScalar, { description: 'Header → field.' })
  columns!: Record<string, string>;
}
