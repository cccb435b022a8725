import { Field, ID, ObjectType } from 'type-graphql';
import { LocalText } from '../../graphql/types';
import { LinkDecision } from './link-decision.types';
import { LinkBasis } from './linkage.enums';

/** A record of a person, as far as the reader may know of it. */
@ObjectType({ description: 'A record of a person, as far as you may know of it.' })
export class ExplainedRecord {
  @Field(() => ID, { description: 'The id that the record minted.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Key of the record; secretariat only.' })
  key!: string | null;

  @Field(() => String, { description: 'Source.' })
  source!: string;

  @Field(() => LocalText, { description: 'Name of the source.' })
  sourceLabel!: LocalText;

  @Field(() => String, { nullable: true, description: 'Name, as far as you may read it.' })
  name!: string | null;
}

/** What holds two records together. */
@ObjectType({ description: 'What holds two records of a person together.' })
export class ExplainedLink {
  @Field(() => ID, { description: 'One record.' })
  left!: string;

  @Field(() => ID, { description: 'The other.' })
  right!: string;

  @Field(() => LinkBasis, { description: 'What holds them together.' })
  basis!: LinkBasis;

  @Field(() => LocalText, { description: 'The reason as a sentence.' })
  text!: LocalText;

  @Field(() => String, { nullable: true, description: 'Since when (ISO 8601, UTC).' })
  at!: string | null;

  @Field(() => LinkDecision, { nullable: true, description: 'The decision with its evidence; secretariat only.' })
  decision!: LinkDecision | null;
}

/** Why the records of a person belong together. */
@ObjectType({ description: 'Why the records of a person belong together.' })
export class LinkExplanation {
  @Field(() => ID, { description: 'The id under which the person answers.' })
  personId!: string;

  @Field(() => [ExplainedRecord], { description: 'The records, oldest first.' })
  records!: ExplainedRecord[];

  @Field(() => [ExplainedLink], { description: 'What holds them together.' })
  links!: ExplainedLink[];

  @Field(() => [LinkDecision], { description: 'Decisions that these are different from others, or that wait; secretariat only.' })
  others!: LinkDecision[];
}
