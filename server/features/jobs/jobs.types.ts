import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { KeysetPage, LocalText } from '../../graphql/types';

/** State of a job (contract 20). */
export enum JobState {
  QUEUED = 'queued',
  RUNNING = 'running',
  PAUSED = 'paused',
  CANCELLING = 'cancelling',
  DONE = 'done',
  FAILED = 'failed',
  UNDONE = 'undone',
  CANCELLED = 'cancelled',
}
registerEnumType(JobState, {
  name: 'JobState',
  description: 'State of a job.',
  valuesConfig: {
    QUEUED: { description: 'Waits for its turn.' },
    RUNNING: { description: 'Works.' },
    PAUSED: { description: 'Stopped between two steps; `resumeJob` goes on.' },
    CANCELLING: { description: 'Ends after the step it is in, and leaves nothing.' },
    DONE: { description: 'Finished and published.' },
    FAILED: { description: 'Stopped by an error; `resumeJob` goes on from the last step.' },
    UNDONE: { description: 'Finished, and taken back later.' },
    CANCELLED: { description: 'Cancelled before it published; nothing was left.' },
  },
});

/** A long piece of work. */
@ObjectType({ description: 'A long piece of work: an import, an undo, a layout.' })
export class Job {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Kind of work, such as `import`.' })
  kind!: string;

  @Field(() => JobState, { description: 'Its state.' })
  state!: JobState;

  @Field(() => Int, { description: 'How much is done, in `unit`.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'How much there is to do; null while it is not known.' })
  total!: number | null;

  @Field(() => String, { description: 'What is counted, such as `rows`.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'When it started (ISO 8601, UTC).' })
  startedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it ended (ISO 8601, UTC).' })
  finishedAt!: string | null;

  @Field(() => LocalText, { nullable: true, description: 'What it is doing, or what came of it.' })
  message!: LocalText | null;

  @Field(() => String, { nullable: true, description: 'Code of the error that stopped it.' })
  error!: string | null;

  @Field(() => ID, { nullable: true, description: 'The import it works for.' })
  importId!: string | null;
}

/** Jobs. */
@ObjectType({ description: 'Jobs, latest first.' })
export class JobPage {
  @Field(() => [Job], { description: 'This page.' })
  nodes!: Job[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}
