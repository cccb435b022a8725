import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  AnswerHeader,
  KeysetPage,
  LocalText,
  NodeKind,
  PartialDateScalar,
  PersonNode,
  Standing,
  TieKind,
} from '../../graphql/types';
import { FactView } from '../facts/fact-view.types';
import { NetworkNode } from '../network/network.types';

/** Order of people. */
export enum PeopleSort {
  TIES = 'TIES',
  NAME = 'NAME',
  EVENTS = 'EVENTS',
}
registerEnumType(PeopleSort, {
  name: 'PeopleSort',
  description: 'Order of people.',
  valuesConfig: {
    TIES: { description: 'Most ties first.' },
    NAME: { description: 'By name.' },
    EVENTS: { description: 'Most events attended first.' },
  },
});

/** A person found by id. */
@ObjectType({ description: 'A person found by id; ids of linked records lead to the person they describe.' })
export class PersonAnswer {
  @Field(() => PersonNode, { nullable: true, description: 'The person.' })
  person!: PersonNode | null;

  @Field(() => ID, { description: 'The id under which the person answers.' })
  canonicalId!: string;

  @Field(() => Boolean, { description: 'Whether another id was asked for.' })
  redirected!: boolean;

  @Field(() => [ID], { description: 'All ids of the person that this audience may know.' })
  memberIds!: string[];

  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;
}

/** Something two people share. */
@ObjectType({ description: 'Something two people share.' })
export class TieItem {
  @Field(() => NodeKind, { description: 'Event, club, project or work.' })
  kind!: NodeKind;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When, as exactly as it is known.' })
  date!: string | null;
}

/** Why two people are tied. */
@ObjectType({ description: 'Why two people are tied: one reason a kind of tie, with the list behind it.' })
export class TieReason {
  @Field(() => TieKind, { description: 'Kind of tie.' })
  kind!: TieKind;

  @Field(() => Int, { description: 'How many items.' })
  count!: number;

  @Field(() => LocalText, { description: 'The reason as a sentence.' })
  text!: LocalText;

  @Field(() => [TieItem], { description: 'The list behind it, latest first.' })
  items!: TieItem[];
}

/** A person someone is tied to. */
@ObjectType({ description: 'A person someone is tied to.' })
export class PersonTieEdge {
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;

  @Field(() => NetworkNode, { description: 'The other person.' })
  person!: NetworkNode;

  @Field(() => Float, { description: 'Strength, as defined by `tie-weight`.' })
  weight!: number;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Day of the latest thing they share.' })
  lastContact!: string | null;

  @Field(() => [TieReason], { description: 'Why.' })
  reasons!: TieReason[];
}

/** The ties of a person. */
@ObjectType({ description: 'The ties of a person, strongest first.' })
export class PersonTiePage {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => [PersonTieEdge], { description: 'This page.' })
  edges!: PersonTieEdge[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** A person in a list. */
@ObjectType({ description: 'A person in a list.' })
export class PeopleEdge {
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;

  @Field(() => NetworkNode, { description: 'The person.' })
  node!: NetworkNode;
}

/** People who fit a filter. */
@ObjectType({ description: 'People who fit a filter: the list behind a number of people.' })
export class PeoplePage {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => [PeopleEdge], { description: 'This page.' })
  edges!: PeopleEdge[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** A person at another time. */
@ObjectType({ description: 'A person as they were on a day, as far as was known at a time.' })
export class PersonState {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => ID, { description: 'The id under which the person answered then.' })
  id!: string;

  @Field(() => String, { description: 'Display name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  nameLatin!: string | null;

  @Field(() => Standing, { description: 'Where the person stood towards Korea.' })
  standing!: Standing;

  @Field(() => String, { nullable: true, description: 'Career stage.' })
  stage!: string | null;

  @Field(() => String, { nullable: true, description: 'Country of residence.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Place of work.' })
  institution!: string | null;

  @Field(() => String, { nullable: true, description: 'Position.' })
  position!: string | null;

  @Field(() => [String], { description: 'Codes of technologies.' })
  technologies!: string[];

  @Field(() => Int, { description: 'Events attended until then.' })
  eventCount!: number;

  @Field(() => Int, { description: 'Distinct people tied to.' })
  ties!: number;

  @Field(() => [FactView], { description: 'The facts that held.' })
  facts!: FactView[];
}
