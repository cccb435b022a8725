import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { KeysetPage } from '../../graphql/types';
import { CommandResult } from '../corrections/corrections.types';
import { LinkEvidence } from './link-evidence.types';
import { LinkRecord } from './link-record.types';
import { LinkDecider, LinkDecisionKind, LinkOutcome } from './linkage.enums';

/** A decision about two records. */
@ObjectType({
  description: 'A decision about two records. It is never changed: a later one takes its place, and undoing that brings it back.',
})
export class LinkDecision {
  @Field(() => ID, { description: 'Opaque id; pass that of the decision you saw as `expected`.' })
  id!: string;

  @Field(() => LinkDecisionKind, { description: 'What was decided.' })
  decision!: LinkDecisionKind;

  @Field(() => LinkRecord, { nullable: true, description: 'One record; null after an erasure.' })
  left!: LinkRecord | null;

  @Field(() => LinkRecord, { nullable: true, description: 'The other; null after an erasure.' })
  right!: LinkRecord | null;

  @Field(() => LinkDecider, { description: 'Whose decision it is.' })
  decider!: LinkDecider;

  @Field(() => String, { nullable: true, description: 'Who decided: the name of a user, or the command line.' })
  by!: string | null;

  @Field(() => String, { description: 'When (ISO 8601, UTC).' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'The note.' })
  note!: string | null;

  @Field(() => Float, { nullable: true, description: 'Match weight at that time.' })
  score!: number | null;

  @Field(() => LinkEvidence, { nullable: true, description: 'The evidence at that time.' })
  evidence!: LinkEvidence | null;

  @Field(() => Int, { description: 'The command that made it; `undoCommand(seq)` takes it back.' })
  seq!: number;

  @Field(() => Boolean, { description: 'Whether it is in force.' })
  inForce!: boolean;

  @Field(() => Boolean, { description: 'Whether it waits: the import of one of its records was undone.' })
  suspended!: boolean;

  @Field(() => Int, { nullable: true, description: 'The command that ended it.' })
  endedBySeq!: number | null;

  @Field(() => Int, { nullable: true, description: 'The command that took it back, where it was undone.' })
  undoneBy!: number | null;

  @Field(() => [String], { description: 'What you may do: `undoCommand`, `unlink`, `decideLink`.' })
  may!: string[];
}

/** Decisions. */
@ObjectType({ description: 'Decisions, latest first.' })
export class LinkHistoryPage {
  @Field(() => [LinkDecision], { description: 'This page.' })
  nodes!: LinkDecision[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** How a decision was received. */
@ObjectType({ description: 'How a decision was received: published, or refused because of what others decided.' })
export class LinkDecisionResult {
  @Field(() => LinkOutcome, { description: 'What came of it.' })
  outcome!: LinkOutcome;

  @Field(() => LinkDecision, { nullable: true, description: 'The decision about this pair that is in force now.' })
  current!: LinkDecision | null;

  @Field(() => [LinkDecision], { description: 'Decisions by hand that it contradicts.' })
  contradicts!: LinkDecision[];

  @Field(() => CommandResult, { nullable: true, description: 'The command; null when nothing was changed.' })
  command!: CommandResult | null;

  @Field(() => ID, { nullable: true, description: 'The person whom the left record describes now.' })
  leftPersonId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The person whom the right record describes now.' })
  rightPersonId!: string | null;
}
