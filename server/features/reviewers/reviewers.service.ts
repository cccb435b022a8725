import { AtlasError } from '@brainlink/schema/errors';
import type { Asker } from '../speakers/speaker-view';
import type { AssignReviewersInput, ReviewerAssignment } from './reviewers.types';

/** Assigns reviewers to proposals. */
export class ReviewersService {
  assign(_asker: Asker, _input: AssignReviewersInput): Promise<ReviewerAssignment> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }
}
