import type { CommunityChange as Change } from '@brainlink/analytics/growth';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerHeader, KeysetPage, LocalText, PartialDateScalar } from '../../graphql/types';
import { NetworkNode } from '../network/network.types';
import { NetworkRun } from './network-runs.types';
import { NoRun } from './network-runs.enums';

/** What became of a community; the values are those of the labels. */
export enum CommunityChange {
  BORN = 'born',
  GROWN = 'grown',
  SHRUNK = 'shrunk',
  KEPT = 'kept',
  MERGED = 'merged',
  SPLIT = 'split',
  DIED = 'died',
}
registerEnumType(CommunityChange, {
  name: 'CommunityChange',
  description: 'What became of a community since the period before.',
  valuesConfig: {
    BORN: { description: 'New.' },
    GROWN: { description: 'More than 5 % larger.' },
    SHRUNK: { description: 'More than 5 % smaller.' },
    KEPT: { description: 'As large as before, within 5 %.' },
    MERGED: { description: 'Came together out of `parents`.' },
    SPLIT: { description: 'Came out of `parents`, whose larger part keeps the label.' },
    DIED: { description: 'Has not been there for three periods.' },
  },
});

/** A page of the people of a community. */
@ObjectType({ description: 'A page of the people of a community, in the order of their ids.' })
export class CommunityMemberPage {
  @Field(() => [NetworkNode], { description: 'This page.' })
  nodes!: NetworkNode[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** A community of a period. */
@ObjectType({ description: 'A community of a period, under a label that stays while its people do.' })
export class PeriodCommunity {
  @Field(() => Int, { description: 'Label that lasts from period to period.' })
  label!: number;

  @Field(() => LocalText, { description: 'What its people work on, and where, more than others.' })
  name!: LocalText;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;

  @Field(() => CommunityChange, { description: 'What became of it since the period before.' })
  change!: Change;

  @Field(() => [Int], { description: 'Labels of those that came together in it, or that it came out of.' })
  parents!: readonly number[];

  /** Opens the list behind it. */
  readonly open!: (first: number, after: string | null) => CommunityMemberPage;
}

/** The communities of a period. */
@ObjectType({ description: 'The communities at the end of a period.' })
export class CommunityPeriod {
  @Field(() => String, { description: '`2024-05`, `2024-Q2` or `2024`; a day without a history.' })
  key!: string;

  @Field(() => PartialDateScalar, { description: 'Its last day.' })
  to!: string;

  @Field(() => Int, { nullable: true, description: 'People with a tie by then; null where it would give a small number away.' })
  people!: number | null;

  @Field(() => Int, { description: 'How many communities are told of.' })
  totalCount!: number;

  @Field(() => [PeriodCommunity], { description: 'The largest ones.' })
  communities!: PeriodCommunity[];

  @Field(() => [Int], { description: 'Labels that ended: not there for three periods.' })
  died!: readonly number[];

  @Field(() => Int, {
    nullable: true,
    description:
      'People in communities of fewer than five, which are told to the secretariat alone; null where the number itself is too small.',
  })
  inSmall!: number | null;
}

/** Communities, over time or on a day. */
@ObjectType({ description: 'Communities over time, under labels that last.' })
export class Communities {
  @Field(() => AnswerHeader, { nullable: true, description: 'What the answer rests on; null without a run.' })
  header!: AnswerHeader | null;

  @Field(() => NetworkRun, { nullable: true, description: 'The run that found them; null before one was started.' })
  run!: NetworkRun | null;

  @Field(() => NoRun, { nullable: true, description: 'Why there are none; null when there are.' })
  reason!: NoRun | null;

  @Field(() => [CommunityPeriod], { description: 'Each period, the latest last.' })
  periods!: CommunityPeriod[];
}
