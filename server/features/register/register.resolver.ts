import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { PersonNode } from '../../graphql/types';
import { authorize } from '../../identity/policy';
import { toJob } from '../jobs/jobs.resolver';
import { Job } from '../jobs/jobs.types';
import { MissingRecord, MissingRecordPage } from './register.types';

declare module '../../graphql/services' {
  interface Services {
    /** The overseas register as a connector. */
    readonly register: import('./register.service').RegisterService;
  }
}

/** The overseas register: pulled from, linked, never merged. */
@Resolver(() => MissingRecord)
export class RegisterResolver {
  @Query(() => MissingRecordPage, {
    description: 'Records that the last whole delivery of the register no longer had, with what hangs on them.',
  })
  registerMissing(
    @Ctx() { services, actor }: AppContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–100).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<MissingRecordPage> {
    authorize(actor, 'readLinkage');
    return services.register.missing(pageSize(first, 100), after ?? null);
  }

  @Mutation(() => Job, {
    description: 'Starts pulling the whole register from its configured address; what comes is imported as a snapshot.',
  })
  async pullRegister(
    @Ctx() { services, actor }: AppContext,
    @Arg('applyOthers', () => Boolean, {
      defaultValue: false,
      description: 'Whether good records apply although others are rejected.',
    })
    applyOthers: boolean,
  ): Promise<Job> {
    const allowed = authorize(actor, 'runImports');
    return toJob(await services.register.start(allowed.actor, applyOthers));
  }

  @FieldResolver(() => PersonNode, { nullable: true, description: 'The person it describes.' })
  person(
    @Root() { personId }: MissingRecord,
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonNode | null> {
    return personId === null ? Promise.resolve(null) : context.hydrate.load('persons', personId, info);
  }
}
