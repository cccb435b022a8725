import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { KeysetPage, PartialDateScalar } from '../../graphql/types';
import { TieItem } from '../people/people.types';
import { LinkDecision } from './link-decision.types';
import { LinkEvidence } from './link-evidence.types';
import { LinkRecord, LinkSide } from './link-record.types';

/** An event that makes a pair urgent. */
@ObjectType({ description: 'An event that somebody of a pair is to take part in.' })
export class LinkEvent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Its first day.' })
  from!: string | null;
}

/** A pair of records that may describe one person. */
@ObjectType({ description: 'A pair of records that may describe one person: a line of the worklist.' })
export class LinkCandidate {
  @Field(() => ID, { description: 'Opaque id of the pair.' })
  id!: string;

  @Field(() => LinkRecord, { description: 'One record.' })
  left!: LinkRecord;

  @Field(() => LinkRecord, { description: 'The other.' })
  right!: LinkRecord;

  @Field(() => Float, { description: 'Match weight.' })
  score!: number;

  @Field(() => Float, { description: 'Calibrated probability (0–1).' })
  probability!: number;

  @Field(() => String, { description: 'Version of the model that proposed it.' })
  modelVersion!: string;

  @Field(() => LinkEvent, { nullable: true, description: 'The next event that one of the two is to take part in.' })
  event!: LinkEvent | null;

  @Field(() => LinkDecision, { nullable: true, description: 'The decision in force, where the pair was left open.' })
  current!: LinkDecision | null;
}

/** A line of the worklist with its cursor. */
@ObjectType({ description: 'A line of the worklist with its cursor.' })
export class LinkCandidateEdge {
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;

  @Field(() => LinkCandidate, { description: 'The pair.' })
  node!: LinkCandidate;
}

/** What was decided by hand today. */
@ObjectType({ description: 'Decisions by hand since midnight, Korean time.' })
export class LinkProgress {
  @Field(() => Int, { description: 'Linked.' })
  linked!: number;

  @Field(() => Int, { description: 'Different.' })
  different!: number;

  @Field(() => Int, { description: 'Unsure.' })
  unsure!: number;
}

/** The worklist. */
@ObjectType({ description: 'The worklist: pairs to look at.' })
export class LinkCandidatePage {
  @Field(() => [LinkCandidateEdge], { description: 'This page.' })
  edges!: LinkCandidateEdge[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;

  @Field(() => LinkProgress, { description: 'What was decided today.' })
  today!: LinkProgress;

  @Field(() => Float, {
    nullable: true,
    description: 'Match weight from which a run links by itself; null before the first run.',
  })
  threshold!: number | null;
}

/** A pair with everything that helps to decide. */
@ObjectType({ description: 'Two records side by side, with everything that helps to decide.' })
export class LinkPair {
  @Field(() => LinkSide, { description: 'One side.' })
  left!: LinkSide;

  @Field(() => LinkSide, { description: 'The other.' })
  right!: LinkSide;

  @Field(() => LinkEvidence, { nullable: true, description: 'The waterfall; null where no run compared the two.' })
  evidence!: LinkEvidence | null;

  @Field(() => Float, { nullable: true, description: 'Match weight from which a run links by itself.' })
  threshold!: number | null;

  @Field(() => Boolean, { description: 'Whether the two describe one person now.' })
  linked!: boolean;

  @Field(() => LinkDecision, { nullable: true, description: 'The decision in force about this pair.' })
  current!: LinkDecision | null;

  @Field(() => [LinkDecision], { description: 'All decisions about this pair, latest first.' })
  history!: LinkDecision[];

  @Field(() => [TieItem], { description: 'Events, clubs, projects and works that both records name.' })
  shared!: TieItem[];

  @Field(() => [LinkCandidate], { description: 'Other pairs of one of the two records, the likeliest first; ten at most.' })
  others!: LinkCandidate[];

  @Field(() => Int, { description: 'How many events, clubs, projects and works the left person would gain by linking.' })
  tiesGained!: number;

  @Field(() => [String], { description: 'What you may do: `decideLink`, `unlink`.' })
  may!: string[];
}
