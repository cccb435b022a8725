import { Field, Float, ObjectType } from 'type-graphql';
import { LocalText } from '../../graphql/types';

/** One bar of the waterfall. */
@ObjectType({ description: 'One bar of the waterfall: what comparing one field adds to the match weight.' })
export class LinkBar {
  @Field(() => String, { description: 'Field.' })
  field!: string;

  @Field(() => LocalText, { description: 'Name of the field.' })
  label!: LocalText;

  @Field(() => String, { nullable: true, description: 'Value on the left; null where it is missing. Addresses are masked.' })
  left!: string | null;

  @Field(() => String, { nullable: true, description: 'Value on the right; null where it is missing. Addresses are masked.' })
  right!: string | null;

  @Field(() => String, { description: 'Level of agreement, such as `exact` or `missing`.' })
  level!: string;

  @Field(() => LocalText, { description: 'The level in words.' })
  levelLabel!: LocalText;

  @Field(() => Float, { description: 'Match weight: log2 of the likelihood ratio. 0 where a value is missing.' })
  weight!: number;
}

/** Why two records look alike. */
@ObjectType({ description: 'Evidence about two records: `score` is `prior` plus the weights of all bars, without a rest.' })
export class LinkEvidence {
  @Field(() => Float, { description: 'Where the waterfall starts: log2 of the odds before any evidence.' })
  prior!: number;

  @Field(() => [LinkBar], { description: 'The bars, in order.' })
  bars!: LinkBar[];

  @Field(() => Float, { description: 'Where it ends: the match weight.' })
  score!: number;

  @Field(() => Float, { description: 'Calibrated probability that the two are one person (0–1).' })
  probability!: number;

  @Field(() => String, { description: 'Version of the model.' })
  modelVersion!: string;
}
