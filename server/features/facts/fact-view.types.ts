import { Field, ID, Int, ObjectType } from 'type-graphql';
import { JsonScalar, LocalText, NodeKind, PartialDateScalar } from '../../graphql/types';

/** What a fact points to. */
@ObjectType({ description: 'What a fact points to.' })
export class FactObject {
  @Field(() => NodeKind, { description: 'What it is.' })
  kind!: NodeKind;

  @Field(() => ID, { description: 'Its id; the code of a country or technology, the year of an edition.' })
  id!: string;

  @Field(() => String, { description: 'Its name, in Korean where it has one.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its name in English, or in Latin letters, where it has one.' })
  nameEn!: string | null;
}

/** A command that somebody gave, as the facts tell of it that it changed. */
@ObjectType({ description: 'A command that somebody gave, as the facts tell of it that it stated or took back.' })
export class FactCommand {
  @Field(() => Int, { description: 'Its place in the order of commands.' })
  seq!: number;

  @Field(() => String, { description: 'Kind, such as `stateFact` or `undo`.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Who gave it; secretariat only.' })
  by!: string | null;

  @Field(() => Boolean, { description: 'Whether you may take it back with `undoCommand`.' })
  mayUndo!: boolean;
}

/** One fact with where it comes from. */
@ObjectType({ description: 'One fact with where it comes from, when it was true and when it was known.' })
export class FactView {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Kind of fact, such as `affiliation`.' })
  kind!: string;

  @Field(() => LocalText, { description: 'Name of the kind.' })
  label!: LocalText;

  @Field(() => String, { description: 'What it says, as text.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'The same in Latin letters or English, when the source has it.' })
  valueLatin!: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What it says by the names of its kind, for those who may correct it.',
  })
  props!: Record<string, unknown> | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True from.' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True until.' })
  validTo!: string | null;

  @Field(() => FactObject, { nullable: true, description: 'What it points to.' })
  object!: FactObject | null;

  @Field(() => String, { description: 'Source: members, register, participants, openalex …' })
  source!: string;

  @Field(() => LocalText, { description: 'Name of the source.' })
  sourceLabel!: LocalText;

  @Field(() => String, { nullable: true, description: 'Key of the stating record; secretariat only.' })
  recordKey!: string | null;

  @Field(() => Int, { nullable: true, description: 'Row of the file; secretariat only.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'File; secretariat only.' })
  file!: string | null;

  @Field(() => String, { description: 'When it was recorded (ISO 8601, UTC).' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'When a source last said so again (ISO 8601, UTC).' })
  lastConfirmed!: string | null;

  @Field(() => String, { nullable: true, description: 'Who stated it by hand; secretariat only.' })
  by!: string | null;

  @Field(() => Int, { description: 'Known from this command on.' })
  seqFrom!: number;

  @Field(() => Int, { nullable: true, description: 'Taken back by this command.' })
  seqTo!: number | null;

  @Field(() => String, { nullable: true, description: 'When it was taken back (ISO 8601, UTC).' })
  retractedAt!: string | null;

  @Field(() => FactCommand, { nullable: true, description: 'The command by which somebody stated it; null for imports.' })
  statedIn!: FactCommand | null;

  @Field(() => FactCommand, { nullable: true, description: 'The command by which somebody took it back; null for imports.' })
  takenBackIn!: FactCommand | null;

  @Field(() => String, { description: 'Who may see it: public, consent or secretariat.' })
  visibility!: string;

  @Field(() => Boolean, {
    description:
      'Whether its dates are derived from years of publications: seen there first and last, which is no beginning and no end.',
  })
  datesDerived!: boolean;

  @Field(() => Boolean, { description: 'Whether it was stated by hand.' })
  byHand!: boolean;

  @Field(() => [String], { description: 'What you may do with it: `stateFact`, `retractFact`, `releaseFact`.' })
  may!: string[];

  @Field(() => Boolean, { description: 'Whether no source confirmed it for two years.' })
  stale!: boolean;
}
