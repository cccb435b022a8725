import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { JsonScalar, PartialDateScalar } from '../../graphql/types';
import { CommandView } from '../changes/changes.types';
import { FactView } from '../facts/fact-view.types';

/** What a command did. */
@ObjectType({ description: 'What a command did.' })
export class CommandResult {
  @Field(() => Int, { description: 'Its place in the order of commands.' })
  seq!: number;

  @Field(() => CommandView, { description: 'The command.' })
  command!: CommandView;

  @Field(() => FactView, { nullable: true, description: 'The fact it stated or took back.' })
  fact!: FactView | null;
}

/** A fact to state by hand. */
@InputType({ description: 'A fact to state by hand (contract 4): overrides what imports say until it is released.' })
export class StateFactInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'Kind of fact, such as `affiliation`.' })
  kind!: string;

  @Field(() => JsonScalar, { description: 'Its values, as the kind defines them.' })
  value!: Record<string, unknown>;

  @Field(() => ID, { nullable: true, description: 'The thing it points to.' })
  objectId?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True from.' })
  validFrom?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True until.' })
  validTo?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Facts it takes the place of; when left out, those of its kind about the same thing (residence, stage, origin: all).',
  })
  replaces?: string[] | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
