import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerHeader, KeysetPage, LocalText, PartialDateScalar } from '../../graphql/types';

/** How somebody has circulated between Korea and abroad. */
export enum CirculationKind {
  AT_HOME = 'atHome',
  OUTBOUND = 'outbound',
  SETTLED = 'settled',
  RETURNED = 'returned',
  CIRCULATING = 'circulating',
  LINKED_FROM_ABROAD = 'linkedFromAbroad',
  ELSEWHERE = 'elsewhere',
}
registerEnumType(CirculationKind, {
  name: 'CirculationKind',
  description: 'How somebody has circulated between Korea and abroad, from dated affiliations.',
  valuesConfig: {
    AT_HOME: { description: 'In Korea, with no dated stay abroad.' },
    OUTBOUND: { description: 'Left Korea, less than ten years ago, without a tie to Korea.' },
    SETTLED: { description: 'Left Korea ten years ago or more and has not come back.' },
    RETURNED: { description: 'Moved over the border and is in Korea.' },
    CIRCULATING: { description: 'Moved over the border three times or more.' },
    LINKED_FROM_ABROAD: { description: 'Abroad, with a tie to somebody in Korea.' },
    ELSEWHERE: { description: 'Abroad, with no dated stay in Korea and no tie to it.' },
  },
});

/** Why nobody's circulation is told. */
export enum NoCirculation {
  NOTHING_KNOWN = 'NOTHING_KNOWN',
  EMPTY = 'EMPTY',
  UNDATED = 'UNDATED',
  SMALL_CELL = 'SMALL_CELL',
}
registerEnumType(NoCirculation, {
  name: 'NoCirculation',
  description: 'Why there is nothing to tell of circulation.',
  valuesConfig: {
    NOTHING_KNOWN: { description: '`knownAt` lies before the first record.' },
    EMPTY: { description: 'Nobody fits.' },
    UNDATED: { description: 'Nobody who fits has a dated affiliation at an institution whose country is known.' },
    SMALL_CELL: { description: 'Too few to tell.' },
  },
});

/** Between what kind of places moves are counted. */
export enum CirculationPlace {
  COUNTRY = 'country',
  INSTITUTION = 'institution',
}
registerEnumType(CirculationPlace, {
  name: 'CirculationPlace',
  description: 'Between what kind of places moves are counted.',
  valuesConfig: {
    COUNTRY: { description: 'Countries of institutions.' },
    INSTITUTION: { description: 'Institutions, within a country too.' },
  },
});

/** Somebody who was at an institution already when somebody came whom they had a tie to. */
@ObjectType({ description: 'Somebody who was there already when somebody came whom they had a tie to.' })
export class CirculationAcquaintance {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => LocalText, { description: 'Name.' })
  label!: LocalText;
}

/** Somebody, or a move of somebody, in the list behind a number of circulation. */
@ObjectType({ description: 'Somebody, or a move of somebody, in the list behind a number of circulation.' })
export class CirculationMember {
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;

  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => LocalText, { description: 'Name.' })
  label!: LocalText;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Day of the move; null in lists of people.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'Institution before the move.' })
  fromInstitution!: string | null;

  @Field(() => String, { nullable: true, description: 'Institution they came to; in lists of people, the last one known.' })
  toInstitution!: string | null;

  @Field(() => [CirculationAcquaintance], {
    nullable: true,
    description:
      'Who was at that institution already and had a tie to them, begun before the move; null in lists of people, and where it is withheld.',
  })
  hosts!: readonly CirculationAcquaintance[] | null;
}

/** The list behind a number of circulation. */
@ObjectType({ description: 'The list behind a number of circulation.' })
export class CirculationMemberPage {
  @Field(() => [CirculationMember], { description: 'This page: moves by day, people by id.' })
  edges!: CirculationMember[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** Opens the list behind a number; null where the number is withheld. */
type OpenMembers = (first: number, after: string | null) => CirculationMemberPage | null;

/** How many have circulated in one way. */
@ObjectType({ description: 'How many have circulated in one way.' })
export class CirculationCount {
  @Field(() => CirculationKind, { description: 'In which way.' })
  kind!: CirculationKind;

  @Field(() => Int, { nullable: true, description: 'How many; null where they are too few to tell.' })
  people!: number | null;

  /** The list behind it. */
  readonly open!: OpenMembers;
}

/** Moves from one place to another. */
@ObjectType({ description: 'Moves from one place to another within the time that counts.' })
export class CirculationFlow {
  @Field(() => String, { description: 'From where: ISO 3166-1 alpha-2, or the id of an institution.' })
  from!: string;

  @Field(() => LocalText, { description: 'Its name.' })
  fromLabel!: LocalText;

  @Field(() => String, { description: 'To where.' })
  to!: string;

  @Field(() => LocalText, { description: 'Its name.' })
  toLabel!: LocalText;

  @Field(() => String, { description: 'Country of the place that was left: ISO 3166-1 alpha-2.' })
  fromCountry!: string;

  @Field(() => String, { description: 'Country of the place that was come to.' })
  toCountry!: string;

  @Field(() => Int, { nullable: true, description: 'How many moves; null where they are too few to tell.' })
  moves!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of them led to an institution where somebody was already to whom a tie had begun before; null where these or the others are too few to tell. A first acquaintance, not a proof of who brought whom.',
  })
  towardsKnown!: number | null;

  /** The list behind it. */
  readonly open!: OpenMembers;
}

/** How long those stayed who came to a place. */
@ObjectType({
  description: 'How long those stayed who came to a place within the time that counts, on routes whose number is told.',
})
export class CirculationStay {
  @Field(() => String, { description: 'The place: ISO 3166-1 alpha-2, or the id of an institution.' })
  place!: string;

  @Field(() => LocalText, { description: 'Its name.' })
  label!: LocalText;

  @Field(() => Int, { description: 'How many stays began with a move to it.' })
  stays!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of these, how many another stay followed; the rest are censored. Null below the secretariat.',
  })
  ended!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Years after which half had moved on (Kaplan and Meier), those of whom nothing later is known censored; null when fewer ever did, or too few to tell.',
  })
  medianYears!: number | null;

  /** The moves with which the stays began. */
  readonly open!: OpenMembers;
}

/** Somebody who was there already when others came whom they had a tie to. */
@ObjectType({ description: 'Somebody who was there already when others came whom they had a tie to.' })
export class CirculationHost {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => LocalText, { description: 'Name.' })
  label!: LocalText;

  @Field(() => Int, { description: 'How many moves led to an institution where they were.' })
  moves!: number;

  /** The moves. */
  readonly open!: OpenMembers;
}

/** Share of those who left that is still away after some years. */
@ObjectType({
  description: 'Share of those who left Korea that is still away after some years (Kaplan and Meier), those away now censored.',
})
export class AwayShare {
  @Field(() => Int, { description: 'Years since they left.' })
  years!: number;

  @Field(() => Float, { description: 'Share still away.' })
  share!: number;

  @Field(() => Float, { description: 'Lower end of the 95 % interval.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end.' })
  high!: number;
}

/** How people circulate between Korea and abroad. */
@ObjectType({ description: 'How people circulate between Korea and abroad, from dated affiliations.' })
export class CirculationAnswer {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => PartialDateScalar, {
    description:
      'First day on which moves count: for roles below the secretariat the first of a year, so that two answers cannot single anybody out.',
  })
  from!: string;

  @Field(() => PartialDateScalar, { description: 'Last day: for roles below the secretariat the last of a year, or today.' })
  to!: string;

  @Field(() => Int, { nullable: true, description: 'People with a dated affiliation at an institution whose country is known.' })
  people!: number | null;

  @Field(() => [CirculationCount], { description: 'By the way in which they have circulated.' })
  kinds!: CirculationCount[];

  /** Moves between places, most first, those withheld last. */
  readonly flows!: readonly CirculationFlow[];

  @Field(() => Int, { description: 'Between how many pairs of places somebody moved.' })
  routes!: number;

  /** How long stays lasted, by place, most stays first. */
  readonly stays!: readonly CirculationStay[];

  /** Who was there already, most moves first. */
  readonly hosts!: readonly CirculationHost[];

  @Field(() => Int, {
    description: 'How many people were there already when somebody came whom they had a tie to, as far as that can be told.',
  })
  hostCount!: number;

  @Field(() => Int, { nullable: true, description: 'Times that somebody left Korea; null where they are too few to tell.' })
  absences!: number | null;

  @Field(() => Float, { nullable: true, description: 'Years after which half had come back; null when fewer ever did.' })
  medianYears!: number | null;

  @Field(() => [AwayShare], { description: 'The curve by whole years; empty where too few left to tell.' })
  away!: AwayShare[];

  @Field(() => NoCirculation, { nullable: true, description: 'Why nobody is counted; null when there is an answer.' })
  reason!: NoCirculation | null;

  @Field(() => LocalText, { description: 'In what way it is known to mislead.' })
  bias!: LocalText;
}
