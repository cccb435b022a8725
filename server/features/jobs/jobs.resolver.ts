import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { Job, JobPage, JobState } from './jobs.types';

/** Jobs: read, cancel, resume, follow (contract 20). */
@Resolver(() => Job)
export class JobsResolver {
  @Query(() => Job, { nullable: true, description: 'A job by id.' })
  job(@Ctx() _context: AppContext, @Arg('id', () => ID, { description: 'Id of the job.' }) _id: string): Promise<Job | null> {
    return notReady('job');
  }

  @Query(() => JobPage, { description: 'Jobs, latest first.' })
  jobs(
    @Ctx() _context: AppContext,
    @Arg('states', () => [JobState], { nullable: true, description: 'Only jobs in these states.' }) _states: JobState[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–100).' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) _after: string | null,
  ): Promise<JobPage> {
    return notReady('jobs');
  }

  @Mutation(() => Job, { description: 'Cancels a job; nothing of it is left.' })
  cancelJob(@Ctx() _context: AppContext, @Arg('id', () => ID, { description: 'Id of the job.' }) _id: string): Promise<Job> {
    return notReady('cancelJob');
  }

  @Mutation(() => Job, { description: 'Goes on with a job that is paused or failed.' })
  resumeJob(@Ctx() _context: AppContext, @Arg('id', () => ID, { description: 'Id of the job.' }) _id: string): Promise<Job> {
    return notReady('resumeJob');
  }

  @Subscription(() => Job, {
    description: 'A job whenever it moves on, over `/graphql/stream`.',
    subscribe: ({ args, context }) => followJob(context as AppContext, String(args['id'])),
  })
  jobProgress(@Root() job: Job, @Arg('id', () => ID, { description: 'Id of the job.' }) _id: string): Job {
    return job;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await, require-yield -- filled with the job service
async function* followJob(_context: AppContext, _id: string): AsyncGenerator<Job> {
  notReady('jobProgress');
}
