import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { ExpertiseTopic } from '@brainlink/analytics/matching';
import type { Store } from '@brainlink/schema/ports';
import { CROSSWALK_2022_2026, recognizeTechnologies, technologyByCode } from '@brainlink/schema/vocabulary';
import type { LocalText } from '../../graphql/types';
import type { MatchSpeakersInput, TopicFromInput } from './speakers.inputs';
import { TOPIC_OF_EVENT, TOPIC_OF_PERSON, TOPIC_OF_WORK, WORKS_OF_PEOPLE } from './read-topic.cypher';

/** A topic as it is looked for. */
export interface Topic {
  /** Null when nothing was asked for. */
  readonly asked: ExpertiseTopic | null;
  /** What is shown as the topic. */
  readonly text: string;
  /** Titles of what the topic was taken from, in the order in which they came. */
  readonly titles: readonly string[];
  /** Technologies that were recognised in the text. */
  readonly recognized: readonly string[];
  /** Technologies that people must work on, in the codes of today. */
  readonly technologies: readonly string[];
  readonly notices: readonly LocalText[];
}

/** Longer texts are read up to here. */
export const LONGEST_TOPIC = 20_000;
/** The first words of a topic are its title. */
const TITLE_LENGTH = 300;

interface SourceRow {
  readonly [name: string]: unknown;
  readonly titles: readonly string[];
  readonly abstract: string | null;
  readonly technologies: readonly string[];
}

async function textFrom(store: Store, audience: Audience, from: TopicFromInput): Promise<SourceRow | null> {
  const asked = (
    [
      [TOPIC_OF_WORK, from.workId],
      [TOPIC_OF_PERSON, from.personId],
      [TOPIC_OF_EVENT, from.eventId],
    ] as const
  ).filter(([, id]) => id);
  const [only] = asked;
  if (asked.length !== 1 || !only) throw new AtlasError('INVALID_INPUT', { details: { fields: ['topicFrom'] } });
  const [row] = await store.ask<SourceRow>(only[0][audience], { id: only[1] });
  if (!row) throw new AtlasError('NOT_FOUND');
  return row;
}

const name = (code: string): LocalText => technologyByCode(code)?.name ?? { ko: code, en: code };

/** Technologies in the codes of today; what an earlier list called otherwise is carried over, and said. */
function currentTechnologies(codes: readonly string[]): { readonly codes: string[]; readonly notices: LocalText[] } {
  const notices: LocalText[] = [];
  const current = codes.flatMap((code) => {
    const known = technologyByCode(code);
    if (known?.taxonomy === '2026') return [code];
    const step = CROSSWALK_2022_2026.find(({ from }) => from === code);
    if (!step) {
      notices.push({
        ko: `“${code}” 기술은 이 연도의 목록에 없어 빼고 찾았습니다. 목록에서 다시 고르십시오.`,
        en: `"${code}" is no technology of this edition and was left out. Choose one of the list.`,
      });
      return [];
    }
    notices.push({
      ko: `“${name(code).ko}” 기술은 2022년 목록의 것입니다. 지금의 “${name(step.to).ko}” 기술로 찾았습니다.`,
      en: `"${name(code).en}" is of the list of 2022; searched as "${name(step.to).en}" of today.`,
    });
    return [step.to];
  });
  return { codes: [...new Set(current)], notices };
}

const readText = (text: string): { readonly text: string; readonly notices: readonly LocalText[] } => {
  // Half a character has no meaning, and no encoding: what a cut or a paste left of one is dropped.
  const whole = text
    .replaceAll(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (whole.length <= LONGEST_TOPIC) return { text: whole, notices: [] };
  const limit = LONGEST_TOPIC.toLocaleString('en');
  return {
    text: whole.slice(0, LONGEST_TOPIC).replaceAll(/\p{Surrogate}/gu, ''),
    notices: [
      {
        ko: `주제가 길어 앞의 ${limit}자만 읽었습니다. 초록이나 핵심어만 넣어도 됩니다.`,
        en: `The topic is long: its first ${limit} characters were read. An abstract or a few terms are enough.`,
      },
    ],
  };
};

/** A text as a topic: what fits into a title is one, the rest is its abstract. */
const asTopic = (text: string, unlike: readonly string[]): ExpertiseTopic => {
  const more = unlike.length > 0 ? { unlike } : {};
  if (text.length <= TITLE_LENGTH) return { title: text, ...more };
  const end = text.lastIndexOf(' ', TITLE_LENGTH);
  const cut = end > 0 ? end : TITLE_LENGTH;
  return { title: text.slice(0, cut), abstract: text.slice(cut).trim(), ...more };
};

const EMPTY: LocalText = {
  ko: '주제가 없어 주제 점수 없이 차례를 정했습니다. 주제를 적거나 논문·사람·행사에서 가져오거나 기술을 고르십시오.',
  en: 'Without a topic the order rests on everything else. Write one, take it from a work, a person or an event, or choose a technology.',
};

/**
 * Reads the topic of a question: what was written, else what it is to be taken from, else the names of the technologies.
 *
 * @throws AtlasError `INVALID_INPUT` for two things to take it from; `NOT_FOUND` for something the audience may not see, as for what is not there
 */
export async function readTopic(store: Store, audience: Audience, input: MatchSpeakersInput): Promise<Topic> {
  const wanted = currentTechnologies(input.technologies ?? []);
  const source = input.topicFrom ? await textFrom(store, audience, input.topicFrom) : null;
  const written = (input.topic ?? '').trim();
  const parts = [written, ...(source?.titles ?? []), source?.abstract ?? ''].filter((part) => part !== '');
  const fallback = wanted.codes.flatMap((code) => [name(code).en, name(code).ko]);
  const { text, notices } = readText((parts.length > 0 ? parts : fallback).join('. '));
  const unlikeIds = input.notLike ?? [];
  const rows = unlikeIds.length === 0 ? [] : await store.ask<{ id: string }>(WORKS_OF_PEOPLE[audience], { ids: unlikeIds });
  return {
    asked:
      text === ''
        ? null
        : asTopic(
            text,
            rows.map(({ id }) => id),
          ),
    text,
    titles: source?.titles ?? [],
    recognized: text === '' ? [] : recognizeTechnologies(text),
    technologies: wanted.codes,
    notices: [...wanted.notices, ...notices, ...(text === '' ? [EMPTY] : [])],
  };
}
