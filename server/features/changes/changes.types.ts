import { Field, Int, ObjectType } from 'type-graphql';
import { KeysetPage, LocalText } from '../../graphql/types';

/** A published command. */
@ObjectType({ description: 'A published command: an import, a correction, a decision.' })
export class CommandView {
  @Field(() => Int, { description: 'Its place in the order of commands.' })
  seq!: number;

  @Field(() => String, { description: 'Kind, such as `import` or `stateFact`.' })
  kind!: string;

  @Field(() => String, { description: 'When it was published (ISO 8601, UTC).' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Who gave it; secretariat only.' })
  actor!: string | null;

  @Field(() => LocalText, { description: 'What it did.' })
  summary!: LocalText;

  @Field(() => Int, { description: 'People it touched, as far as you may see them.' })
  people!: number;

  @Field(() => Int, { description: 'Things it touched, as far as you may see them.' })
  things!: number;

  @Field(() => Int, { nullable: true, description: 'The command that took it back.' })
  undoneBy!: number | null;
}

/** What changed between two commands. */
@ObjectType({ description: 'What changed after a command.' })
export class ChangePage {
  @Field(() => Int, { description: 'Changes after this command.' })
  fromSeq!: number;

  @Field(() => Int, { description: 'Up to this command.' })
  toSeq!: number;

  @Field(() => [CommandView], { description: 'This page, latest first.' })
  commands!: CommandView[];

  @Field(() => Int, { description: 'How many commands there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;

  @Field(() => Int, { description: 'People who are new since.' })
  newPeople!: number;

  @Field(() => Int, { description: 'Facts that are new since.' })
  newFacts!: number;
}
