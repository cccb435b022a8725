import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerHeader, JsonScalar, LocalText } from '../../graphql/types';
import { Conflict } from '../conflicts/conflicts.types';
import { PersonCard } from '../people/person-card.types';
import { TravelsFrom } from './candidate.types';
import { SpeakerSearchProgress } from './speakers.types';

/** How good an answer of the solver is. */
export enum SetStatus {
  OPTIMAL = 'optimal',
  FEASIBLE = 'feasible',
  INFEASIBLE = 'infeasible',
  UNKNOWN = 'unknown',
}
registerEnumType(SetStatus, {
  name: 'SetStatus',
  description: 'How good the answer is.',
  valuesConfig: {
    OPTIMAL: { description: 'Proven to be the best.' },
    FEASIBLE: { description: 'Keeps all rules; `gap` says how far at most it is from the best.' },
    INFEASIBLE: { description: 'The rules cannot all be kept; `violations` says which, and what would help.' },
    UNKNOWN: { description: 'Nothing was found within the limits.' },
  },
});

/** Which seat somebody takes. */
export enum SeatKind {
  ORGANIZER = 'organizers',
  OVERSEAS_SPEAKER = 'overseasSpeakers',
  DOMESTIC_SCHOLAR = 'domesticScholars',
  GRADUATE = 'graduates',
}
registerEnumType(SeatKind, {
  name: 'SeatKind',
  description: 'Which seat somebody takes.',
  valuesConfig: {
    ORGANIZER: { description: 'Organizer.' },
    OVERSEAS_SPEAKER: { description: 'Overseas speaker.' },
    DOMESTIC_SCHOLAR: { description: 'Domestic scholar.' },
    GRADUATE: { description: 'Postdoc or PhD student.' },
  },
});

/** Which ticket somebody needs. */
export enum Ticket {
  ECONOMY = 'economy',
  BUSINESS = 'business',
  NONE = 'none',
}
registerEnumType(Ticket, {
  name: 'Ticket',
  description: 'Which ticket somebody needs.',
  valuesConfig: {
    ECONOMY: { description: 'Economy.' },
    BUSINESS: { description: 'Business.' },
    NONE: { description: 'None: in Korea, from afar, or paid by the host.' },
  },
});

/** A click that mends something. */
@ObjectType({ description: 'A change that mends a violation: ask again with `input`.' })
export class SetFix {
  @Field(() => String, {
    description:
      'Kinds: economy, inKorea, hostFunded, selfFunded, remote, seats, perInstitution, oneFewer, readmit; several are joined by +.',
  })
  kind!: string;

  @Field(() => LocalText, { description: 'The change as a sentence.' })
  text!: LocalText;

  @Field(() => Float, { description: 'What it costs by the rules’ own weights; the cheapest comes first.' })
  cost!: number;

  @Field(() => [PersonCard], { description: 'Whom it is about.' })
  people!: PersonCard[];

  @Field(() => JsonScalar, { description: 'The whole input with the change in it, to ask again with.' })
  input!: unknown;
}

/** A rule that is not kept. */
@ObjectType({ description: 'A rule that is not kept, and what would help.' })
export class SetViolation {
  @Field(() => String, { description: 'Name of the rule.' })
  rule!: string;

  @Field(() => Int, { nullable: true, description: 'Number of the rule in the programme’s list.' })
  ruleNumber!: number | null;

  @Field(() => Boolean, { description: 'Whether it must be kept; a soft miss is only shown.' })
  hard!: boolean;

  @Field(() => LocalText, { description: 'What is wrong, by how much.' })
  message!: LocalText;

  @Field(() => [SetFix], { description: 'What would help, the cheapest first.' })
  fixes!: SetFix[];
}

/** Somebody in a set. */
@ObjectType({ description: 'Somebody in a set.' })
export class SetMember {
  @Field(() => PersonCard, { description: 'Who.' })
  person!: PersonCard;

  @Field(() => SeatKind, { description: 'Which seat.' })
  seat!: SeatKind;

  @Field(() => Float, { description: 'Score among the candidates.' })
  score!: number;

  @Field(() => Int, { nullable: true, description: 'Place among the candidates.' })
  rank!: number | null;

  @Field(() => Boolean, { description: 'Whether they must be in.' })
  locked!: boolean;

  @Field(() => Ticket, { description: 'Which ticket they need.' })
  ticket!: Ticket;

  @Field(() => TravelsFrom, { description: 'Where they travel from.' })
  travelsFrom!: TravelsFrom;

  @Field(() => [String], { description: 'Subtopics they cover.' })
  covers!: string[];
}

/** How a count stands to its rule. */
@ObjectType({ description: 'How a count of the set stands to its rule.' })
export class SetGauge {
  @Field(() => String, {
    description:
      'Name: organizers, overseasSpeakers, domesticScholars, graduates, total, airfare, business, countries, associations, stages, institutions, earlier.',
  })
  key!: string;

  @Field(() => LocalText, { description: 'Label.' })
  label!: LocalText;

  @Field(() => Float, { description: 'The count.' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'At least.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'At most.' })
  max!: number | null;

  @Field(() => String, { description: 'met, within (its tolerance), below or above.' })
  verdict!: string;

  @Field(() => Boolean, { description: 'Whether it must be kept.' })
  hard!: boolean;

  @Field(() => Int, { nullable: true, description: 'Number of the rule in the programme’s list.' })
  ruleNumber!: number | null;
}

/** Who covers a subtopic. */
@ObjectType({ description: 'Who covers a subtopic.' })
export class SubtopicCoverage {
  @Field(() => String, { description: 'The subtopic.' })
  subtopic!: string;

  @Field(() => [PersonCard], { description: 'Members who work on it, the strongest first.' })
  people!: PersonCard[];
}

/** Tickets of a set. */
@ObjectType({ description: 'Tickets that a set needs, and those that are supported.' })
export class SetAirfare {
  @Field(() => Int, { description: 'Economy tickets.' })
  economy!: number;

  @Field(() => Int, { description: 'Business tickets.' })
  business!: number;

  @Field(() => Int, { description: 'Tickets supported in all with so many business ones.' })
  supported!: number;

  @Field(() => Int, { description: 'Travellers left without one.' })
  uncovered!: number;

  @Field(() => [PersonCard], { description: 'Who would be left without one: the last in the order.' })
  uncoveredPeople!: PersonCard[];

  @Field(() => Int, { description: 'Organizers among the travellers.' })
  travellingOrganizers!: number;

  @Field(() => LocalText, { description: 'As a sentence.' })
  text!: LocalText;
}

/** Another set. */
@ObjectType({ description: 'Another set that keeps the same rules.' })
export class SetAlternative {
  @Field(() => [SetMember], { description: 'Its members.' })
  members!: SetMember[];

  @Field(() => Float, { description: 'Its score beside that of the best, 0–1.' })
  quality!: number;

  @Field(() => [ID], { description: 'People who are in it and not in the best.' })
  instead!: string[];

  @Field(() => LocalText, { description: 'How it differs.' })
  text!: LocalText;
}

/** A set of people under the rules. */
@ObjectType({ description: 'A set of people under the edition’s rules.' })
export class SpeakerSet {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => SpeakerSearchProgress, { description: 'Whether the search answers yet.' })
  progress!: SpeakerSearchProgress;

  @Field(() => SetStatus, { description: 'How good the answer is.' })
  status!: SetStatus;

  @Field(() => Float, { nullable: true, description: 'How far at most it is from the best, as a share; 0 when it is proven.' })
  gap!: number | null;

  @Field(() => [SetMember], { description: 'The members, the best first.' })
  members!: SetMember[];

  @Field(() => [SetGauge], { description: 'How the counts stand to the rules.' })
  gauges!: SetGauge[];

  @Field(() => [SubtopicCoverage], { description: 'Who covers what.' })
  coverage!: SubtopicCoverage[];

  @Field(() => [SetViolation], { description: 'Rules that are not kept, hard ones first.' })
  violations!: SetViolation[];

  @Field(() => [Conflict], {
    description:
      'What ties members to one another by the rules of conflicts, each pair once. It blocks nobody: only ties to organizers do.',
  })
  betweenMembers!: Conflict[];

  @Field(() => SetAirfare, { description: 'Tickets.' })
  airfare!: SetAirfare;

  @Field(() => [SetAlternative], { description: 'Clearly different sets that keep the same rules.' })
  alternatives!: SetAlternative[];

  @Field(() => LocalText, { description: 'What came of it, in a sentence.' })
  text!: LocalText;
}

/** What it would cost to have somebody in. */
@ObjectType({ description: 'Why somebody is not in the set, and what it would cost to have them in.' })
export class SetMembership {
  @Field(() => SpeakerSearchProgress, { description: 'Whether the search answers yet.' })
  progress!: SpeakerSearchProgress;

  @Field(() => Boolean, { description: 'Whether they are in the best set.' })
  isIn!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the score that is lost with them in; empty when no set has them.',
  })
  cost!: number | null;

  @Field(() => [PersonCard], { description: 'Who would make way.' })
  makesWay!: PersonCard[];

  @Field(() => [SetViolation], { description: 'Rules that stand in the way.' })
  violations!: SetViolation[];

  @Field(() => LocalText, { description: 'As a sentence.' })
  text!: LocalText;
}
