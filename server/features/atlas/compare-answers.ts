import { AnswerComparison, type AnswerHeader, type EarlierHeader } from '../../graphql/types';

/** A header as it is compared: `anyDay` says that the answer does not depend on `validAt`. */
export type ComparedHeader = Pick<
  AnswerHeader,
  'query' | 'validAt' | 'seq' | 'definitions' | 'policyDigest' | 'engine' | 'digest'
> & {
  readonly anyDay: boolean;
};

const isSameQuestion = (now: ComparedHeader, earlier: EarlierHeader): boolean =>
  now.query === earlier.query && now.seq === earlier.seq && (now.anyDay || now.validAt === earlier.validAt);

const isSameEngine = (now: ComparedHeader, earlier: EarlierHeader): boolean =>
  now.engine === earlier.engine && (earlier.definitions ?? now.definitions).join('\n') === now.definitions.join('\n');

/**
 * What became of an earlier answer (contract 8): the same question, times, policy and engine give the same digits; otherwise this says why
 * not, and nothing more. Facts known at a `seq` never change, so that what is left when question, engine and erasures are ruled out is what
 * the reader may see: the policy's text, the own role, or somebody's consent.
 *
 * @param erased - how many people whom the answer could have used have been erased since; asked only where it matters
 */
export async function compareAnswers(
  now: ComparedHeader,
  earlier: EarlierHeader,
  erased: () => Promise<number>,
): Promise<AnswerComparison> {
  if (!isSameQuestion(now, earlier)) return AnswerComparison.OTHER_QUESTION;
  if (now.digest === earlier.digest) return AnswerComparison.SAME;
  if (!isSameEngine(now, earlier)) return AnswerComparison.ENGINE_CHANGED;
  if (now.policyDigest === earlier.policyDigest && (await erased()) > 0) return AnswerComparison.ERASED_SINCE;
  return AnswerComparison.CHANGED_BY_POLICY;
}
