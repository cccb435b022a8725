import type { Audience } from '@brainlink/schema/access';
import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { AnswerComparison, AnswerHeader, EarlierHeader } from '../../graphql/types';
import { compareAnswers, type ComparedHeader } from './compare-answers';
import { erasedSince, unlinkedShare, yearPrecisionShare, type HeaderMoment } from './header-shares.service';

const moment = (header: AnswerHeader, audience: Audience): HeaderMoment => ({
  audience,
  seq: header.seq,
  nowSeq: (header as AnswerHeader & Pick<HeaderMoment, 'nowSeq'>).nowSeq,
});

/** The parts of a header that need a pass over the store; worked out only when they are asked for. */
@Resolver(() => AnswerHeader)
export class AnswerHeaderResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'Share of dated facts that are known to the year only (0–1).' })
  yearPrecisionShare(@Root() header: AnswerHeader, @Ctx() { store, audience }: AppContext): Promise<number | null> {
    return yearPrecisionShare(store, moment(header, audience));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Share of person records that are linked to no other record (0–1).',
  })
  unlinkedShare(@Root() header: AnswerHeader, @Ctx() { store, audience }: AppContext): Promise<number | null> {
    return unlinkedShare(store, moment(header, audience));
  }

  @FieldResolver(() => Int, {
    description: 'How many people who were known then have been erased since: with any, the answer is not what it was.',
  })
  erased(@Root() header: AnswerHeader, @Ctx() { store, audience }: AppContext): Promise<number> {
    return erasedSince(store, moment(header, audience));
  }

  @FieldResolver(() => AnswerComparison, {
    description: 'Whether this answer is the same as an earlier one to the same question, and if not, why.',
  })
  comparedWith(
    @Root() header: AnswerHeader,
    @Ctx() { store, audience }: AppContext,
    @Arg('earlier', () => EarlierHeader, { description: 'What the header of the earlier answer said.' }) earlier: EarlierHeader,
  ): Promise<AnswerComparison> {
    const compared = header as AnswerHeader & ComparedHeader;
    return compareAnswers(compared, earlier, () => erasedSince(store, moment(header, audience)));
  }
}
