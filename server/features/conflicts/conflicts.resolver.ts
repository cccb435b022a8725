import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { authorize } from '../../identity/policy';
import './services';
import { Conflict, ConflictAgainst, ConflictReport, WaiveConflictInput } from './conflicts.types';

/** Conflicts of interest (rule 27). */
@Resolver(() => Conflict)
export class ConflictsResolver {
  @Query(() => ConflictReport, {
    description: 'What speaks against bringing somebody together with others, with evidence and age.',
  })
  conflictCheck(
    @Ctx() { services, actor }: AppContext,
    @Arg('person', () => ID, { description: 'Any id of the person.' }) person: string,
    @Arg('against', () => ConflictAgainst, { description: 'Against whom.' }) against: ConflictAgainst,
  ): Promise<ConflictReport> {
    return services.conflicts.check(authorize(actor, 'checkConflicts'), person, against);
  }

  @Mutation(() => Conflict, { description: 'Decides that a conflict does not stand in the way; can be undone.' })
  waiveConflict(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => WaiveConflictInput, { description: 'Which conflict, and why.' }) input: WaiveConflictInput,
  ): Promise<Conflict> {
    return services.conflicts.waive(actor, input);
  }
}
