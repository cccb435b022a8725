import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { pageSize } from '../../graphql/limits';
import type { AppContext } from '../../graphql/context';
import { authorize } from '../../identity/policy';
import type { JobRecord } from '../../jobs';
import { Job, JobPage, JobState } from './jobs.types';

declare module '../../graphql/services' {
  interface Services {
    readonly jobs: import('../../jobs').JobsService;
  }
}

/** A stored job as the schema shows it. */
export const toJob = (job: JobRecord): Job =>
  Object.assign(new Job(), {
    id: job.id,
    kind: job.kind,
    state: job.state,
    done: job.done,
    total: job.total,
    unit: job.unit,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
    message: job.messageKo === null || job.messageEn === null ? null : { ko: job.messageKo, en: job.messageEn },
    error: job.error,
    importId: job.importId,
  });

/** Jobs: read, cancel, resume, follow (contract 20). */
@Resolver(() => Job)
export class JobsResolver {
  @Query(() => Job, { nullable: true, description: 'A job by id.' })
  async job(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Id of the job.' }) id: string,
  ): Promise<Job | null> {
    authorize(actor, 'readJobs');
    const job = await services.jobs.get(id);
    return job && toJob(job);
  }

  @Query(() => JobPage, { description: 'Jobs, latest first.' })
  async jobs(
    @Ctx() { services, actor }: AppContext,
    @Arg('states', () => [JobState], { nullable: true, description: 'Only jobs in these states.' })
    states: JobState[] | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–100).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null | undefined,
  ): Promise<JobPage> {
    authorize(actor, 'readJobs');
    const page = await services.jobs.list(states ?? null, pageSize(first, 100), after ?? null);
    return Object.assign(new JobPage(), {
      nodes: page.nodes.map(toJob),
      totalCount: page.totalCount,
      pageInfo: { endCursor: page.endCursor, hasNextPage: page.hasNextPage },
    });
  }

  @Mutation(() => Job, { description: 'Cancels a job; nothing of it is left.' })
  async cancelJob(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Id of the job.' }) id: string,
  ): Promise<Job> {
    authorize(actor, 'controlJobs');
    return toJob(await services.jobs.cancel(id));
  }

  @Mutation(() => Job, { description: 'Goes on with a job that is paused or failed.' })
  async resumeJob(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Id of the job.' }) id: string,
  ): Promise<Job> {
    authorize(actor, 'controlJobs');
    return toJob(await services.jobs.resume(id));
  }

  @Subscription(() => Job, {
    description: 'A job whenever it moves on, over `/graphql/stream`.',
    subscribe: ({ args, context }) => followJob(context as AppContext, String(args['id'])),
  })
  jobProgress(@Root() job: Job, @Arg('id', () => ID, { description: 'Id of the job.' }) _id: string): Job {
    return job;
  }
}

async function* followJob({ services, actor }: AppContext, id: string): AsyncGenerator<Job> {
  authorize(actor, 'readJobs');
  for await (const job of services.jobs.follow(id)) yield toJob(job);
}
