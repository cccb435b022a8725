import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { type AnswerComparison, type LocalText } from '../../graphql/types';
import type { HeaderBase } from '../atlas/answer-header.service';
import { compareAnswers } from '../atlas/compare-answers';
import { erasedSince } from '../atlas/header-shares.service';
import type { NetworkPorts } from '../network/network.service';
import type { Reproduction } from './answers.types';
import { growthDifference } from './difference.service';
import { answersWith, type KeptAnswer } from './kept-answers';
import { growthQuestion, readQuestion, REPRODUCERS } from './reproducers';

const TEXTS: Readonly<Record<AnswerComparison, LocalText>> = {
  SAME: { ko: '같은 질문에 같은 답입니다.', en: 'The same question has the same answer.' },
  CHANGED_BY_POLICY: {
    ko: '그 뒤로 볼 수 있는 범위가 달라져 답이 다릅니다.',
    en: 'The answer differs because what you may see has changed since.',
  },
  ENGINE_CHANGED: {
    ko: '계산 방식이 바뀌어 답이 다릅니다.',
    en: 'The answer differs because it is computed in another way since.',
  },
  ERASED_SINCE: {
    ko: '그 뒤에 개인정보가 삭제된 사람이 있어 같은 답을 다시 낼 수 없습니다.',
    en: 'People have been erased since: the answer cannot be given again.',
  },
  OTHER_QUESTION: { ko: '같은 질문이 아닙니다.', en: 'It is not the same question.' },
};

/** The ports on the day on which something was asked: what a question leaves out was that day's. */
const onTheDayOf = (ports: NetworkPorts, { askedOn }: KeptAnswer): NetworkPorts => ({
  ...ports,
  clock: { now: () => new Date(`${askedOn}T12:00:00+09:00`) },
});

/**
 * Gives an earlier answer of the caller's audience again: the question that was kept is asked of the facts, as they were known then, and
 * the digests are compared. What was published since is told as a difference.
 * @throws AtlasError NOT_FOUND for a digest that this audience was never given
 */
export async function reproduce(ports: NetworkPorts, audience: Audience, digest: string): Promise<Reproduction> {
  const kept = await answersWith(ports.store, audience, digest);
  const [earlier] = kept;
  const question = earlier && readQuestion(earlier.query);
  const ask = question && REPRODUCERS[question.name];
  if (!earlier || !question || !ask) throw new AtlasError('NOT_FOUND');
  const then = onTheDayOf(ports, earlier);
  const { header } = await ask(then, audience, question.args, `seq:${earlier.seq}`);
  const { nowSeq } = header as unknown as HeaderBase;
  const comparison = await compareAnswers(
    { ...(header as unknown as HeaderBase), validAt: earlier.validAt },
    { ...earlier, definitions: [...earlier.definitions] },
    () => erasedSince(ports.store, { audience, seq: earlier.seq, nowSeq }),
  );
  const isSeries = question.name === 'networkGrowth';
  const since = isSeries
    ? await growthDifference(then, audience, growthQuestion(question.args, 'now'), {
        earlier: `seq:${earlier.seq}`,
        later: `seq:${nowSeq}`,
      })
    : null;
  const now = since?.after ?? (await ask(then, audience, question.args, `seq:${nowSeq}`)).header;
  return {
    digest: earlier.digest,
    query: earlier.query,
    validAt: earlier.validAt,
    seq: earlier.seq,
    answeredAt: earlier.at,
    questions: kept.length,
    comparison,
    text: { ...TEXTS[comparison] },
    header,
    sameNow: now.digest === header.digest,
    since,
  };
}
