import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AnswerHeader, LocalText, Standing, TieKind } from '../../graphql/types';
import { LeftOutReason, LinkDirection } from './network.enums';

/** A person or a community as it is drawn. */
@ObjectType({ description: 'A person, a group of people or a community as it is drawn.' })
export class NetworkNode {
  @Field(() => ID, { description: 'Id of the person; `community:N` of a community, `group:KEY` of a group.' })
  id!: string;

  @Field(() => String, { description: '`person`, `community` or `group`.' })
  kind!: string;

  @Field(() => String, { description: 'Name.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters, when it differs.' })
  labelLatin!: string | null;

  @Field(() => ID, { nullable: true, description: 'Community of the layout.' })
  community!: string | null;

  @Field(() => Standing, { nullable: true, description: 'Where the person stands towards Korea.' })
  standing!: Standing | null;

  @Field(() => String, { nullable: true, description: 'Country of residence, ISO 3166-1 alpha-2.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Current place of work.' })
  institution!: string | null;

  @Field(() => String, { nullable: true, description: 'Career stage.' })
  stage!: string | null;

  @Field(() => Int, {
    description:
      'Distinct people somebody is tied to, within the filter; of a community, pairs that tie it to others that are drawn; of a group, its people.',
  })
  ties!: number;

  @Field(() => Float, { description: 'Position in the layout.' })
  x!: number;

  @Field(() => Float, { description: 'Position in the layout.' })
  y!: number;
}

/** How often one kind of tie occurs. */
@ObjectType({ description: 'How often one kind of tie occurs.' })
export class TieKindCount {
  @Field(() => TieKind, { description: 'Kind of tie.' })
  kind!: TieKind;

  @Field(() => Int, { description: 'How many events, clubs, projects or works.' })
  count!: number;
}

/** A line between two nodes. */
@ObjectType({ description: 'A line between two nodes.' })
export class NetworkLink {
  @Field(() => ID, { description: 'One end.' })
  source!: string;

  @Field(() => ID, { description: 'The other end.' })
  target!: string;

  @Field(() => Float, { description: 'Strength, as defined by `tie-weight`.' })
  weight!: number;

  @Field(() => Int, {
    description: 'Between people: shared events, clubs, projects and works. Between communities: distinct pairs of people.',
  })
  count!: number;

  @Field(() => [TieKindCount], { description: 'The same by kind of tie.' })
  kinds!: TieKindCount[];

  @Field(() => Boolean, { description: 'Whether it joins Korea and abroad.' })
  crossBorder!: boolean;

  @Field(() => LinkDirection, { nullable: true, description: 'Direction of a move; null for ties.' })
  direction!: LinkDirection | null;
}

/** A group of closely tied people. */
@ObjectType({ description: 'A group of closely tied people, found by Leiden.' })
export class Community {
  @Field(() => ID, { description: 'Id within the layout.' })
  id!: string;

  @Field(() => LocalText, { description: 'What its people work on more than others do.' })
  label!: LocalText;

  @Field(() => Int, { description: 'People in it, within the filter.' })
  people!: number;

  @Field(() => Int, { description: 'Of them in Korea.' })
  korea!: number;

  @Field(() => Int, { description: 'Of them overseas Koreans.' })
  overseasKorean!: number;

  @Field(() => Int, { description: 'Of them scientists abroad.' })
  abroad!: number;

  @Field(() => Int, { description: 'Distinct pairs of its people with a tie in the filter.' })
  ties!: number;

  @Field(() => Float, { description: 'Middle of its disc.' })
  x!: number;

  @Field(() => Float, { description: 'Middle of its disc.' })
  y!: number;

  @Field(() => Float, { description: 'Radius of its disc.' })
  r!: number;

  @Field(() => Int, { description: 'Colour 1–10; 0 for all others.' })
  colour!: number;

  @Field(() => [Float], { description: 'Hull around its people: x, y, x, y …' })
  hull!: number[];
}

/** One value of a facet. */
@ObjectType({ description: 'One value of a facet.' })
export class FacetValue {
  @Field(() => String, { description: 'What to put into the filter.' })
  key!: string;

  @Field(() => LocalText, { description: 'Name.' })
  label!: LocalText;

  @Field(() => Int, { description: 'People with it under all other filters; for `tie`, pairs.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether the filter names it.' })
  active!: boolean;
}

/** One dimension by which people can be filtered. */
@ObjectType({ description: 'One dimension by which the network can be filtered, counted under all other filters.' })
export class Facet {
  @Field(() => String, { description: 'technology, country, association, edition, standing, stage, tie, reached or registered.' })
  name!: string;

  @Field(() => Int, { description: 'How many values there are; the list may be shorter.' })
  total!: number;

  @Field(() => [FacetValue], { description: 'Most frequent first; active ones always.' })
  values!: FacetValue[];
}

/** New ties of one quarter. */
@ObjectType({ description: 'New ties of one quarter.' })
export class HistogramBin {
  @Field(() => String, { description: 'Such as `2024-Q2`.' })
  quarter!: string;

  @Field(() => Int, { description: 'Pairs of people whose first tie began in it.' })
  newTies!: number;

  @Field(() => Int, { description: 'Of them between Korea and abroad.' })
  crossBorder!: number;

  @Field(() => Int, { description: 'Events held in it that people of the filter attended.' })
  events!: number;
}

/** What is not drawn or not counted, and why. */
@ObjectType({ description: 'What is not drawn or not counted, and why.' })
export class LeftOut {
  @Field(() => LeftOutReason, { description: 'Why.' })
  reason!: LeftOutReason;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => LocalText, { description: 'The same as a sentence.' })
  text!: LocalText;
}

/** The network of the people who fit a filter. */
@ObjectType({ description: 'The network of the people who fit a filter.' })
export class Network {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => Int, { description: 'People who fit the filter.' })
  people!: number;

  @Field(() => Int, { description: 'Distinct pairs of them with a tie in the filter.' })
  ties!: number;

  @Field(() => [NetworkNode], { description: 'What is drawn.' })
  nodes!: NetworkNode[];

  @Field(() => [NetworkLink], { description: 'Lines between what is drawn.' })
  links!: NetworkLink[];

  @Field(() => [Community], { description: 'Communities of the layout with people in the filter, largest first.' })
  communities!: Community[];

  @Field(() => [Facet], { description: 'By what it can be filtered further.' })
  facets!: Facet[];

  @Field(() => [HistogramBin], { description: "New ties per quarter; ignores the filter's `from` and `to`." })
  histogram!: HistogramBin[];

  @Field(() => Int, { description: 'How many nodes and links are drawn.' })
  drawn!: number;

  @Field(() => Int, { description: 'How many may be drawn.' })
  budget!: number;

  @Field(() => Boolean, { description: 'Whether people or links were left out for the budget.' })
  truncated!: boolean;

  @Field(() => [LeftOut], { description: 'What is not drawn or not counted, and why.' })
  leftOut!: LeftOut[];

  @Field(() => ID, {
    nullable: true,
    description: 'Layout used; its positions are at `/layout/:id`. Null before the first one is made.',
  })
  layoutId!: string | null;

  @Field(() => LocalText, { description: 'The picture in one sentence.' })
  sentence!: LocalText;
}

/** What expanding someone would draw. */
@ObjectType({ description: 'What each way of expanding would draw: elements.' })
export class NeighborPrice {
  @Field(() => Int, { description: 'The strongest, one by one.' })
  strongest!: number;

  @Field(() => Int, { description: 'One group a country.' })
  byCountry!: number;

  @Field(() => Int, { description: 'One group a technology.' })
  byTechnology!: number;
}

/** Neighbours with something in common. */
@ObjectType({ description: 'Neighbours with something in common.' })
export class NeighborGroup {
  @Field(() => String, { description: 'Code of the country or technology.' })
  key!: string;

  @Field(() => LocalText, { description: 'Name.' })
  label!: LocalText;

  @Field(() => Int, { description: 'How many neighbours.' })
  count!: number;
}

/** The people someone is tied to. */
@ObjectType({ description: 'The people someone is tied to.' })
export class Neighborhood {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;

  @Field(() => NeighborPrice, { description: 'What each way of expanding would draw.' })
  price!: NeighborPrice;

  @Field(() => [NetworkNode], { description: 'The person, then the neighbours or groups, strongest first.' })
  nodes!: NetworkNode[];

  @Field(() => [NetworkLink], { description: 'Lines between them.' })
  links!: NetworkLink[];

  @Field(() => [NeighborGroup], { description: 'Groups, when asked for.' })
  groups!: NeighborGroup[];
}
