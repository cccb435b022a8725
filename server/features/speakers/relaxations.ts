import type { LocalText } from '../../graphql/types';
import type { ReadyExpertise } from './expertise/expertise.service';
import { findCandidates, type Found } from './find-candidates';
import type { SpeakerRelaxation } from './relaxations.types';
import type { SpeakerQuestion } from './speaker-question';
import type { SpeakerView } from './speaker-view';
import { SpeakerCondition } from './speakers.enums';

interface Relaxation {
  readonly condition: SpeakerCondition;
  readonly without: LocalText;
  readonly isAsked: (question: SpeakerQuestion) => boolean;
  readonly drop: (question: SpeakerQuestion) => SpeakerQuestion;
}

/** One list of the input as a condition that can be dropped. */
const listed = (
  field: 'countries' | 'associations' | 'standings' | 'stages',
  condition: SpeakerCondition,
  without: LocalText,
): Relaxation => ({
  condition,
  without,
  isAsked: ({ input }) => (input[field]?.length ?? 0) > 0,
  drop: (question) => ({ ...question, input: { ...question.input, [field]: null } }),
});

const RELAXATIONS: readonly Relaxation[] = [
  listed('countries', SpeakerCondition.COUNTRIES, { ko: '나라 조건', en: 'the countries' }),
  {
    condition: SpeakerCondition.TECHNOLOGIES,
    without: { ko: '기술 조건', en: 'the technologies' },
    isAsked: ({ topic }) => topic.technologies.length > 0,
    drop: (question) => ({ ...question, topic: { ...question.topic, technologies: [] } }),
  },
  listed('associations', SpeakerCondition.ASSOCIATIONS, { ko: '협회 조건', en: 'the associations' }),
  listed('standings', SpeakerCondition.STANDINGS, { ko: '국내·재외 한인·해외 구분', en: 'where they stand towards Korea' }),
  listed('stages', SpeakerCondition.STAGES, { ko: '경력 단계 조건', en: 'the career stages' }),
  {
    condition: SpeakerCondition.ONLY_FREE,
    without: { ko: '“일정이 비어 있는 사람만” 조건', en: '"only who is free"' },
    isAsked: ({ input }) => input.onlyFree === true,
    drop: (question) => ({ ...question, input: { ...question.input, onlyFree: false } }),
  },
  {
    condition: SpeakerCondition.TOPIC,
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

const one = ({ condition, without }: Relaxation, left: Left): SpeakerRelaxation => ({
  conditions: [condition],
  count: left.candidates.length,
  text: {
    ko: `${without.ko} 없이 찾으면 ${people(left).ko} 나옵니다.`,
    en: `Without ${without.en} there would be ${people(left).en}.`,
  },
});

const all = (relaxed: readonly Relaxation[], left: Left): SpeakerRelaxation => ({
  conditions: relaxed.map(({ condition }) => condition),
  count: left.candidates.length,
  text: {
    ko: `조건 하나만 풀어서는 아무도 나오지 않습니다. 조건을 모두 풀면 ${people(left).ko} 나옵니다.`,
    en: `Leaving out one condition is not enough; without all of them there would be ${people(left).en}.`,
  },
});

/**
 * What to relax when nobody is left, and how many there would be then: each condition is left out by itself, else all of them but the topic,
 * else the topic, too. Counts are of candidates that the question would find, not of people whom a condition keeps out and another one
 * would, too.
 */
async function relaxations(
  view: SpeakerView,
  question: SpeakerQuestion,
  expertise: ReadyExpertise,
): Promise<readonly SpeakerRelaxation[]> {
  const findWithout = (dropped: readonly Relaxation[]): Promise<Left> =>
    findCandidates(
      view,
      dropped.reduce((rest, { drop }) => drop(rest), question),
      expertise,
    );
  const asked = RELAXATIONS.filter(({ isAsked }) => isAsked(question));
  const found: SpeakerRelaxation[] = [];
  for (const relaxation of asked) {
    const left = await findWithout([relaxation]);
    if (left.candidates.length > 0) found.push(one(relaxation, left));
  }
  if (found.length > 0) return found.sort((a, b) => b.count - a.count).slice(0, TOLD);
  const butTopic = asked.filter(({ condition }) => condition !== SpeakerCondition.TOPIC);
  for (const dropped of [butTopic, asked]) {
    if (dropped.length < 2) continue;
    const left = await findWithout(dropped);
    if (left.candidates.length > 0) return [all(dropped, left)];
  }
  return [];
}

/** Nobody can be found at all, whatever is asked. */
const NOBODY_AGREED: LocalText = {
  ko: '연사로 검색되는 데 동의한 사람이 아직 없습니다. 사무국에 동의 확인을 요청하십시오.',
  en: 'Nobody has agreed to be found as a speaker yet. Ask the secretariat to ask them.',
};

/** What would help where an answer has nobody in it. */
export interface WaysOut {
  readonly notices: readonly LocalText[];
  readonly relaxations: readonly SpeakerRelaxation[];
}

/** What would help where an answer has nobody in it; nothing where it has somebody. */
export async function waysOut(
  view: SpeakerView,
  question: SpeakerQuestion,
  { candidates, searched }: Found,
  expertise: ReadyExpertise,
): Promise<WaysOut> {
  if (candidates.length > 0) return { notices: [], relaxations: [] };
  if (searched === 0) return { notices: [NOBODY_AGREED], relaxations: [] };
  const relaxed = await relaxations(view, question, expertise);
  return { notices: relaxed.map(({ text }) => text), relaxations: relaxed };
}
