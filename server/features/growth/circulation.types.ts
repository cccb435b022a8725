import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerHeader, LocalText } from '../../graphql/types';

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

/** How many have circulated in one way. */
@ObjectType({ description: 'How many have circulated in one way.' })
export class CirculationCount {
  @Field(() => CirculationKind, { description: 'In which way.' })
  kind!: CirculationKind;

  @Field(() => Int, { nullable: true, description: 'How many; null where they are too few to tell.' })
  people!: number | null;
}

/** Moves from one country to another. */
@ObjectType({ description: 'Moves from one country to another within the time asked for.' })
export class CirculationFlow {
  @Field(() => String, { description: 'From where, ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'To where.' })
  to!: string;

  @Field(() => Int, { nullable: true, description: 'How many moves; null where they are too few to tell.' })
  moves!: number | null;
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

  @Field(() => Int, { nullable: true, description: 'People with a dated affiliation at an institution whose country is known.' })
  people!: number | null;

  @Field(() => [CirculationCount], { description: 'By the way in which they have circulated.' })
  kinds!: CirculationCount[];

  @Field(() => [CirculationFlow], { description: 'Moves between countries, most first.' })
  flows!: CirculationFlow[];

  @Field(() => Int, { nullable: true, description: 'Times that somebody left Korea; null where they are too few to tell.' })
  absences!: number | null;

  @Field(() => Float, { nullable: true, description: 'Years after which half had come back; null when fewer ever did.' })
  medianYears!: number | null;

  @Field(() => [AwayShare], { description: 'The curve by whole years; empty where too few left to tell.' })
  away!: AwayShare[];

  @Field(() => LocalText, { description: 'In what way it is known to mislead.' })
  bias!: LocalText;
}
