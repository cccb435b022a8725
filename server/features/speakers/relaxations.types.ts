import { Field, Int, ObjectType } from 'type-graphql';
import { LocalText } from '../../graphql/types';
import { SpeakerCondition } from './speakers.enums';

/** Conditions without which somebody would be found. */
@ObjectType({ description: 'Conditions without which a search that found nobody would find somebody.' })
export class SpeakerRelaxation {
  @Field(() => [SpeakerCondition], { description: 'The conditions to leave out, all of them together.' })
  conditions!: SpeakerCondition[];

  @Field(() => Int, { description: 'How many candidates there would be.' })
  count!: number;

  @Field(() => LocalText, { description: 'As a sentence; it is among the notices, too.' })
  text!: LocalText;
}
