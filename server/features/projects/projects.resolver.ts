import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { ProjectNode } from '../../graphql/types';

/** A project by its id. */
@Resolver()
export class ProjectResolver {
  @Query(() => ProjectNode, { nullable: true, description: 'A project; null when there is none you may see.' })
  project(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Id of the project.' }) id: string,
  ): Promise<ProjectNode | null> {
    return context.hydrate.load('projects', id, info);
  }
}
