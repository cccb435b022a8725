import type { LocalText } from '../../graphql/types';
import type { ReadyExpertise } from './expertise/expertise.service';
import { findCandidates, type Found } from './find-candidates';
import type { SpeakerQuestion } from './speaker-question';
import type { SpeakerView } from './speaker-view';

interface Relaxation {
  readonly without: LocalText;
  readonly isAsked: (question: SpeakerQuestion) => boolean;
  readonly drop: (question: SpeakerQuestion) => SpeakerQuestion;
}

/** One list of the input as a condition that can be dropped. */
const listed = (field: 'countries' | 'associations' | 'standings' | 'stages', without: LocalText): Relaxation => ({
  without,
  isAsked: ({ input }) => (input[field]?.length ?? 0) > 0,
  drop: (question) => ({ ...question, input: { ...question.input, [field]: null } }),
});

const RELAXATIONS: readonly Relaxation[] = [
  listed('countries', { ko: '나라 조건', en: 'the countries' }),
  {
    without: { ko: '기술 조건', en: 'the technologies' },
    isAsked: ({ topic }) => topic.technologies.length > 0,
    drop: (question) => ({ ...question, topic: { ...question.topic, technologies: [] } }),
  },
  listed('associations', { ko: '협회 조건', en: 'the associations' }),
  listed('standings', { ko: '국내·재외 한인·해외 구분', en: 'where they stand towards Korea' }),
  listed('stages', { ko: '경력 단계 조건', en: 'the career stages' }),
  {
    without: { ko: '“일정이 비어 있는 사람만” 조건', en: '"only who is free"' },
    isAsked: ({ input }) => input.onlyFree === true,
    drop: (question) => ({ ...question, input: { ...question.input, onlyFree: false } }),
  },
  {
    without: { ko: '주제', en: 'the topic' },
    isAsked: ({ topic }) => topic.asked !== null,
    drop: (question) => ({ ...question, topic: { ...question.topic, asked: null } }),
  },
];

const TOLD = 3;

/** How many there would be. */
type Left = Pick<Found, 'candidates' | 'full'>;

function people({ candidates: { length }, full }: Left): LocalText {
  const count = length.toLocaleString('en-US');
  return full
    ? { ko: `${count}명 이상이`, en: `${count} people or more` }
    : { ko: `${count}명이`, en: `${count} ${length === 1 ? 'person' : 'people'}` };
}

const toText = ({ without }: Relaxation, left: Left): LocalText => ({
  ko: `${without.ko} 없이 찾으면 ${people(left).ko} 나옵니다.`,
  en: `Without ${without.en} there would be ${people(left).en}.`,
});

/**
 * What to relax when nobody is left, and how many there would be then: each condition is left out by itself, else all of them but the topic.
 * Counts are of candidates that the question would find, not of people whom a condition keeps out and another one would, too.
 */
async function relaxations(view: SpeakerView, question: SpeakerQuestion, expertise: ReadyExpertise): Promise<LocalText[]> {
  const find = (relaxed: SpeakerQuestion): Promise<Left> => findCandidates(view, relaxed, expertise);
  const asked = RELAXATIONS.filter(({ isAsked }) => isAsked(question));
  const found: { readonly relaxation: Relaxation; readonly left: Left }[] = [];
  for (const relaxation of asked) {
    const left = await find(relaxation.drop(question));
    if (left.candidates.length > 0) found.push({ relaxation, left });
  }
  if (found.length > 0)
    return found
      .sort((one, two) => two.left.candidates.length - one.left.candidates.length)
      .slice(0, TOLD)
      .map(({ relaxation, left }) => toText(relaxation, left));
  const left = asked.length > 1 ? await find(asked.reduce((relaxed, { drop }) => drop(relaxed), question)) : null;
  return left === null || left.candidates.length === 0
    ? []
    : [
        {
          ko: `조건 하나만 풀어서는 아무도 나오지 않습니다. 조건을 모두 풀면 ${people(left).ko} 나옵니다.`,
          en: `Leaving out one condition is not enough; without all of them there would be ${people(left).en}.`,
        },
      ];
}

/** Nobody can be found at all, whatever is asked. */
const NOBODY_AGREED: LocalText = {
  ko: '연사로 검색되는 데 동의한 사람이 아직 없습니다. 사무국에 동의 확인을 요청하십시오.',
  en: 'Nobody has agreed to be found as a speaker yet. Ask the secretariat to ask them.',
};

/** What would help where an answer has nobody in it. */
export async function waysOut(
  view: SpeakerView,
  question: SpeakerQuestion,
  { candidates, searched }: Found,
  expertise: ReadyExpertise,
): Promise<readonly LocalText[]> {
  if (candidates.length > 0) return [];
  return searched === 0 ? [NOBODY_AGREED] : relaxations(view, question, expertise);
}
