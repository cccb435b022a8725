import { Field, Int, ObjectType } from 'type-graphql';
import { SourceState, World } from '../../graphql/types';

/** What this atlas holds and what it cannot do. */
@ObjectType({ description: 'What this atlas holds, as this audience sees it, and what it cannot do.' })
export class Atlas {
  @Field(() => World, { description: 'Demo or real.' })
  world!: World;

  @Field(() => Int, { description: 'The last published command.' })
  seq!: number;

  @Field(() => String, { description: 'When it was published (ISO 8601, UTC); null when nothing was.', nullable: true })
  asOf!: string | null;

  @Field(() => Int, { description: 'People.' })
  people!: number;

  @Field(() => Int, { description: 'Distinct pairs of people with a tie today.' })
  ties!: number;

  @Field(() => Int, { description: 'Institutions.' })
  institutions!: number;

  @Field(() => Int, { description: 'Associations.' })
  associations!: number;

  @Field(() => Int, { description: 'Events.' })
  events!: number;

  @Field(() => Boolean, { description: 'Whether Graph Data Science is installed.' })
  gds!: boolean;

  @Field(() => [String], { description: 'What this installation cannot answer, and why.' })
  canNot!: string[];

  @Field(() => [SourceState], { description: 'The sources, each with its last import.' })
  sources!: SourceState[];

  @Field(() => [Int], { description: 'Years of the editions.' })
  editions!: number[];

  @Field(() => [String], { description: 'Codes of the technologies.' })
  technologies!: string[];
}
