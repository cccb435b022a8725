import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { authorize } from '../../identity/policy';
import './services';
import { AssignReviewersInput, ReviewerAssignment } from './reviewers.types';

/** Reviewers for proposals. */
@Resolver(() => ReviewerAssignment)
export class ReviewersResolver {
  @Query(() => ReviewerAssignment, {
    description:
      'Reviewers for proposals: no conflicts, loads kept, the worst served proposal as well as possible, then the sum.',
  })
  assignReviewers(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => AssignReviewersInput, { description: 'Who is to judge what.' }) input: AssignReviewersInput,
  ): Promise<ReviewerAssignment> {
    return services.reviewers.assign(authorize(actor, 'assignReviewers'), input);
  }
}
