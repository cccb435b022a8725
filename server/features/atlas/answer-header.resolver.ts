import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { AnswerHeader } from '../../graphql/types';
import { unlinkedShare, yearPrecisionShare } from './header-shares.service';

/** The parts of a header that need a pass over the store; worked out only when they are asked for. */
@Resolver(() => AnswerHeader)
export class AnswerHeaderResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'Share of dated facts that are known to the year only (0–1).' })
  yearPrecisionShare(@Root() header: AnswerHeader, @Ctx() { store, audience }: AppContext): Promise<number | null> {
    return yearPrecisionShare(store, audience, header.seq);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Share of person records that are linked to no other record (0–1).',
  })
  unlinkedShare(@Root() header: AnswerHeader, @Ctx() { store, audience }: AppContext): Promise<number | null> {
    return unlinkedShare(store, audience, header.seq);
  }
}
