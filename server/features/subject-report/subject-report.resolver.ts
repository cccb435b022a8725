import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { AppContext } from '../../graphql/context';
import { JsonScalar } from '../../graphql/types';
import { subjectReport } from './subject-report.service';

/** Everything held on one person (contract 14). */
@Resolver()
export class SubjectReportResolver {
  @Query(() => JsonScalar, { description: 'Everything held on one person and who looked. Asking is itself written down.' })
  async subjectReport(
    @Ctx() { services, actor }: AppContext,
    @Arg('personId', () => ID, { description: 'Person.' }) personId: string,
  ): Promise<Record<string, unknown>> {
    return { ...(await subjectReport(services.identity, actor, personId)) };
  }
}
