import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AnswerHeader, LocalText } from '../../graphql/types';
import { Conflict } from '../conflicts/conflicts.types';
import { PersonCard } from '../people/person-card.types';
import { SetStatus, SetViolation } from '../speakers/speaker-set.types';

/** Who is to judge what. */
@InputType({ description: 'Proposals and reviewers to bring together.' })
export class AssignReviewersInput {
  @Field(() => [ID], { description: 'Proposals: ids of their events.' })
  proposals!: string[];

  @Field(() => [ID], { description: 'Reviewers: people.' })
  reviewers!: string[];

  @Field(() => Int, { defaultValue: 3, description: 'Reviewers of each proposal (1–10).' })
  perProposal!: number;

  @Field(() => Int, { defaultValue: 5, description: 'Proposals of one reviewer at most (1–50).' })
  load!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Draws by lot with no pairing more probable than this (0.1–1), so that nobody can foresee it.',
  })
  cap?: number | null;

  @Field(() => Int, { defaultValue: 1, description: 'Number of the draw: the same number gives the same assignment.' })
  seed!: number;
}

/** A reviewer of a proposal. */
@ObjectType({ description: 'A reviewer of a proposal.' })
export class AssignedReviewer {
  @Field(() => PersonCard, { description: 'Who.' })
  person!: PersonCard;

  @Field(() => Float, { description: 'How well the reviewer knows the subject, 0–1.' })
  score!: number;

  @Field(() => [Conflict], { description: 'Waived conflicts with its organizers.' })
  waived!: Conflict[];
}

/** The reviewers of a proposal. */
@ObjectType({ description: 'The reviewers of a proposal.' })
export class ProposalReviewers {
  @Field(() => ID, { description: 'The proposal: id of its event.' })
  proposalId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [AssignedReviewer], { description: 'Its reviewers, best first.' })
  reviewers!: AssignedReviewer[];

  @Field(() => Float, { description: 'Sum of their scores.' })
  score!: number;

  @Field(() => Int, { description: 'Reviewers who are out because of a conflict.' })
  conflicts!: number;
}

/** Who judges what. */
@ObjectType({ description: 'Reviewers assigned to proposals: the worst served as well as possible, then the sum.' })
export class ReviewerAssignment {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => SetStatus, { description: 'Whether it is proven to be the best.' })
  status!: SetStatus;

  @Field(() => Float, { nullable: true, description: 'How far at most it is from the best, as a share; 0 when it is proven.' })
  gap!: number | null;

  @Field(() => [ProposalReviewers], { description: 'The proposals, in the order asked.' })
  proposals!: ProposalReviewers[];

  @Field(() => Float, { description: 'Score of the worst served proposal.' })
  worst!: number;

  @Field(() => Float, { description: 'Sum of all scores.' })
  total!: number;

  @Field(() => [SetViolation], { description: 'What stands in the way when there is no assignment, and what would help.' })
  violations!: SetViolation[];

  @Field(() => LocalText, { description: 'What came of it, in a sentence.' })
  text!: LocalText;
}
