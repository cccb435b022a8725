import { Field, ID, InputType, Int } from 'type-graphql';
import { MatchSpeakersInput } from './speakers.inputs';

/** From how many to how many. */
@InputType({ description: 'From how many to how many.' })
export class SeatRangeInput {
  @Field(() => Int, { description: 'At least.' })
  min!: number;

  @Field(() => Int, { description: 'At most.' })
  max!: number;
}

/** Seats of a set, where they differ from the edition's rules. */
@InputType({ description: 'Seats, where they differ from those of the edition’s rules.' })
export class SeatsInput {
  @Field(() => SeatRangeInput, { nullable: true, description: 'Overseas speakers (7–8).' })
  overseasSpeakers?: SeatRangeInput | null;

  @Field(() => SeatRangeInput, { nullable: true, description: 'Domestic scholars (about 20); 0 when they are not chosen here.' })
  domesticScholars?: SeatRangeInput | null;

  @Field(() => SeatRangeInput, { nullable: true, description: 'Graduates (about 10); 0 when they are not chosen here.' })
  graduates?: SeatRangeInput | null;
}

/** What set to build. */
@InputType({ description: 'What set to build, and out of whom.' })
export class SpeakerSetInput {
  @Field(() => MatchSpeakersInput, { description: 'Whom one looks for.' })
  match!: MatchSpeakersInput;

  @Field(() => [ID], { nullable: true, description: 'Only out of these people.' })
  candidates?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only out of a shortlist of yours: whoever has not declined; who has accepted is in.',
  })
  shortlistId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'People who must be in.' })
  locked?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People who must not be in.' })
  excluded?: string[] | null;

  @Field(() => SeatsInput, {
    nullable: true,
    description: 'Seats; those of the edition’s rules when left out, overseas speakers only.',
  })
  seats?: SeatsInput | null;

  @Field(() => [ID], { nullable: true, description: 'People who fly business (at most two are supported).' })
  business?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People whose host pays the flight.' })
  hostFunded?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People who pay their flight themselves.' })
  selfFunded?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'People who may be in although a conflict or another event speaks against it.',
  })
  admitted?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People who are in Korea on the dates anyway.' })
  inKorea?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People who take part from afar.' })
  remote?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Subtopics to be covered; taken from the topic when left out.' })
  subtopics?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'At most so many of one institution (2).' })
  perInstitution?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many different alternatives (0–5); 3 when left out.' })
  alternatives?: number | null;
}
