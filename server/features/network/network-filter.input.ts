import { Field, ID, InputType, Int } from 'type-graphql';
import { PartialDateScalar, Standing, TieKind } from '../../graphql/types';

/** Which part of the network is meant. Fields are joined by "and", the values of one field by "or". */
@InputType({ description: 'Which part of the network is meant. Fields are joined by "and", the values of one field by "or".' })
export class NetworkFilter {
  @Field(() => [String], { nullable: true, description: 'Codes of technologies that people work on.' })
  technologies?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Countries of residence, ISO 3166-1 alpha-2.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Associations that people belong to: abbreviations, such as KSEA, or ids.' })
  associations?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Editions in which people attended an event: years.' })
  editions?: number[] | null;

  @Field(() => [ID], { nullable: true, description: 'Institutions that people work at: ids.' })
  institutions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Events that people attended: ids.' })
  events?: string[] | null;

  @Field(() => [Standing], { nullable: true, description: 'Where people stand towards Korea.' })
  standings?: Standing[] | null;

  @Field(() => [String], { nullable: true, description: 'Career stages: codes.' })
  stages?: string[] | null;

  @Field(() => [TieKind], { nullable: true, description: 'Kinds of ties that count. Does not leave people out.' })
  ties?: TieKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an event was attended.' })
  reached?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the overseas register knows the person.' })
  registered?: boolean | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Ties whose time reaches into this day or later.' })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Ties whose time begins on this day or before.' })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Text that stands in a name, a name in Latin letters or the place of work, whatever its spaces, case and marks.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'A community of the layout.' })
  community?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These people only.' })
  people?: string[] | null;
}
