import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalText, PartialDateScalar, Standing } from '../../graphql/types';
import { ConsentValue } from '../consents/consents.types';

/** A source record as one side of a pair. */
@ObjectType({ description: 'A source record as one side of a pair.' })
export class LinkRecord {
  @Field(() => String, { description: 'Key of the record.' })
  key!: string;

  @Field(() => String, { description: 'Source: members, register, participants …' })
  source!: string;

  @Field(() => LocalText, { description: 'Name of the source.' })
  sourceLabel!: LocalText;

  @Field(() => String, { description: 'Who sent it.' })
  sender!: string;

  @Field(() => ID, { nullable: true, description: 'The person whom it describes now.' })
  personId!: string | null;

  @Field(() => String, { description: 'Name, Hangul first.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  nameLatin!: string | null;

  @Field(() => Standing, { description: 'Where the person stands towards Korea, as far as this record says.' })
  standing!: Standing;

  @Field(() => String, { nullable: true, description: 'Country of residence (code).' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Latest place of work.' })
  institution!: string | null;

  @Field(() => String, { nullable: true, description: 'File it came with.' })
  file!: string | null;

  @Field(() => Int, { nullable: true, description: 'Row of the file.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'When the source last said so (ISO 8601, UTC).' })
  lastSeen!: string | null;

  @Field(() => ConsentValue, { description: 'Consent to being linked; `no` keeps the record out of every link by evidence.' })
  linkingConsent!: ConsentValue;
}

/** A stretch of work at an institution, for the timelines of a pair. */
@ObjectType({ description: 'A stretch of work at an institution.' })
export class LinkSpell {
  @Field(() => String, { description: 'What the source wrote.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The institution, where it was recognised.' })
  institutionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  institution!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'From.' })
  from!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until.' })
  to!: string | null;
}

/** One line of a record: a fact that it states. */
@ObjectType({ description: 'One line of a record: a fact that it states.' })
export class LinkField {
  @Field(() => String, { description: 'Kind of fact.' })
  kind!: string;

  @Field(() => LocalText, { description: 'Name of the kind.' })
  label!: LocalText;

  @Field(() => String, { description: 'What it says. Addresses are masked.' })
  value!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True from.' })
  from!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True until.' })
  to!: string | null;
}

/** A side of a pair, whole. */
@ObjectType({ description: 'One side of a pair with everything its record states.' })
export class LinkSide {
  @Field(() => LinkRecord, { description: 'The record.' })
  record!: LinkRecord;

  @Field(() => [LinkField], { description: 'What it states.' })
  fields!: LinkField[];

  @Field(() => [LinkSpell], { description: 'Where the person worked, earliest first.' })
  timeline!: LinkSpell[];

  @Field(() => [LinkRecord], { description: 'The other records that describe the same person now.' })
  linkedWith!: LinkRecord[];
}
