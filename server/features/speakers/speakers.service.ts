import type { Audience } from '@brainlink/schema/access';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { LocalText } from '../../graphql/types';
import { answerHeader, canonical } from '../atlas/answer-header.service';
import { canonicalPersonId } from '../people/canonical-person.service';
import { EXCLUSION_TEXTS, Exclusions } from './exclusions';
import { findCandidates, unexplained, type Found } from './find-candidates';
import type { Expertise, ExpertiseProgress, ReadyExpertise } from './expertise/expertise.service';
import { readQuestion } from './read-question.service';
import { readTopic, type Topic } from './read-topic.service';
import { SPEAKER_SCORE } from './score-parts';
import { waysOut, type WaysOut } from './relaxations';
import type { SpeakerQuestion } from './speaker-question';
import { openSpeakerView, type Asker, type SpeakerView } from './speaker-view';
import { SpeakerExclusion, SpeakerSearchState } from './speakers.enums';
import type { MatchSpeakersInput } from './speakers.inputs';
import type { ExcludedCount, ReadTopic, SpeakerMatches, SpeakerSearchProgress, WhyNotFound } from './speakers.types';
import { toCandidates, type CardPorts } from './to-candidates';

/** What finding speakers needs. */
export interface SpeakersPorts extends CardPorts {
  readonly expertise: Expertise;
}

/** A question with its answer, before it is laid out as cards. */
export interface Searched {
  readonly view: SpeakerView;
  readonly question: SpeakerQuestion;
  readonly progress: SpeakerSearchProgress;
  /** Null while the search is being prepared. */
  readonly found: Found | null;
  /** What would help when nobody was found. */
  readonly waysOut: () => Promise<WaysOut>;
}

const NO_HELP: WaysOut = { notices: [], relaxations: [] };

const isReady = (expertise: ReadyExpertise | ExpertiseProgress): expertise is ReadyExpertise => 'rank' in expertise;

/** How far the search is, in words. */
export function toProgress({ ready, done, total }: ExpertiseProgress): SpeakerSearchProgress {
  if (ready)
    return {
      state: SpeakerSearchState.READY,
      done,
      total,
      text: { ko: '검색할 수 있습니다.', en: 'The search answers.' },
    };
  const of = total === null ? '' : ` / ${String(total)}`;
  return {
    state: SpeakerSearchState.PREPARING,
    done,
    total,
    text: {
      ko: `연구 내용을 읽고 있습니다 (${String(done)}${of}명). 잠시 뒤 다시 찾습니다.`,
      en: `Reading what people work on (${String(done)}${of}). Ask again in a moment.`,
    },
  };
}

const NOBODY: Found = {
  candidates: [],
  full: false,
  early: false,
  searched: 0,
  excluded: new Exclusions(0),
  measures: { reach: new Map(), reached: { associations: new Set(), countries: new Set() } },
  reading: null,
  explain: unexplained,
};

const excludedCounts = (excluded: Found['excluded']): ExcludedCount[] =>
  excluded.counts().map(({ reason, count }) => ({ reason, count, text: EXCLUSION_TEXTS[reason] }));

const READS_MEANING: LocalText = {
  ko: '논문의 뜻을 아직 읽고 있어 지금은 주로 낱말로 찾았습니다. 다 읽으면 차례와 수가 달라집니다.',
  en: 'What works mean is still being read, so this rests mostly on words. Order and number change when it is done.',
};

function othersLeftOut({ full, candidates: { length } }: Found): LocalText[] {
  if (!full) return [];
  const count = length.toLocaleString('en');
  return [
    {
      ko: `주제에 맞는 사람이 많아 가장 가까운 ${count}명만 견주었습니다. 주제를 좁히거나 조건을 고르면 다른 사람도 나옵니다.`,
      en: `So many fit the topic that only the ${count} closest were weighed. A narrower topic, or conditions, show others.`,
    },
  ];
}

function unknownWords(reading: Found['reading']): LocalText[] {
  if (!reading || reading.known.length > 0) return [];
  return [
    {
      ko: '이 주제의 낱말이 어느 논문에도 없어 차례를 믿기 어렵습니다. 다른 말이나 영어로도 적어 보십시오.',
      en: 'No work here has the words of this topic, so the order means little. Try other words, or English.',
    },
  ];
}

function toTopic({ topic }: SpeakerQuestion, reading: Found['reading']): ReadTopic {
  return {
    text: topic.text,
    translated: [reading?.english.trim() ?? ''].filter((english) => english !== '' && english !== topic.text),
    words: [...(reading?.known ?? [])],
    unknown: [...(reading?.unknown ?? [])],
    technologies: [...topic.recognized],
    means: [...(reading?.parts ?? [])],
  };
}

/** Finds people who could speak about a topic, says why, and why others are not found. */
export class SpeakersService {
  constructor(private readonly ports: SpeakersPorts) {}

  /** Reads a question and finds its candidates; while the search is being prepared, says so at once. */
  async search(asker: Asker, input: MatchSpeakersInput): Promise<Searched> {
    const [view, [index, topic]] = await Promise.all([
      openSpeakerView(this.ports, asker.audience),
      this.beginTopic(asker.audience, input),
    ]);
    const question = await readQuestion(this.ports, view, asker, input, topic);
    const progress = toProgress(isReady(index) ? { ready: true, done: index.rows.size, total: index.rows.size } : index);
    if (!isReady(index)) return { view, question, progress, found: null, waysOut: () => Promise.resolve(NO_HELP) };
    const found = await findCandidates(view, question, index);
    return { view, question, progress, found, waysOut: () => waysOut(view, question, found, index) };
  }

  /** People who could speak, the best first. @throws AtlasError as {@link readQuestion} and {@link readTopic}; `INVALID_CURSOR` */
  async match(asker: Asker, input: MatchSpeakersInput): Promise<SpeakerMatches> {
    const { view, question, progress, found: answered, waysOut: help } = await this.search(asker, input);
    const found = answered ?? NOBODY;
    const { first: _first, after, ...asked } = input;
    const list = `speakers${canonical(asked)}:${view.times.seq}`;
    const { rows } = view.index.people;
    const idOf = (at: number): string => rows[found.candidates[at]!.row]!.id;
    const start = after ? this.after(found, view, list, after) : 0;
    const page = found.candidates.slice(start, start + question.first);
    const cards = toCandidates(this.ports, view, question, found, page, start + 1);
    const end = start + page.length;
    const header = answerHeader({
      name: 'matchSpeakers',
      args: { ...asked },
      audience: view.audience,
      state: view.state,
      times: view.times,
      definitions: [SPEAKER_SCORE],
      answer: found.candidates.map(({ row, score }) => [rows[row]!.id, score]),
    });
    // Awaited here, so that the digest is made while what cards show is being read.
    const candidates = await cards;
    const { notices, relaxations } = await help();
    return {
      header,
      progress,
      topic: toTopic(question, found.reading),
      candidates,
      totalCount: found.candidates.length,
      searched: found.searched,
      excluded: excludedCounts(found.excluded),
      weights: { ...question.weights },
      notices: [
        ...question.notices,
        ...unknownWords(found.reading),
        ...othersLeftOut(found),
        ...(found.early ? [READS_MEANING] : []),
        ...notices,
      ],
      relaxations: [...relaxations],
      pageInfo: {
        endCursor: page.length === 0 ? null : encodeCursor(list, [idOf(end - 1)]),
        hasNextPage: end < found.candidates.length,
      },
    };
  }

  /** Where somebody stands, or why they do not; whoever cannot be found and whoever is not there are answered alike. */
  async whyNotFound(asker: Asker, input: MatchSpeakersInput, personId: string): Promise<WhyNotFound> {
    const { view, question, progress, found } = await this.search(asker, input);
    const id = (await canonicalPersonId(this.ports.store, asker.audience, personId))?.canonicalId ?? personId;
    const row = view.index.byId.get(id);
    const totalCount = found?.candidates.length ?? 0;
    const none = { progress, rank: null, totalCount, candidate: null };
    if (!found) return { ...none, reason: null, text: progress.text };
    const at = row === undefined ? -1 : found.candidates.findIndex((one) => one.row === row);
    if (at < 0) {
      const reason = (row === undefined ? undefined : found.excluded.get(row)) ?? SpeakerExclusion.NOBODY;
      return { ...none, reason, text: EXCLUSION_TEXTS[reason] };
    }
    const rank = at + 1;
    const [candidate] = await toCandidates(this.ports, view, question, found, [found.candidates[at]!], rank);
    return {
      progress,
      rank,
      totalCount,
      reason: null,
      candidate: candidate ?? null,
      text: {
        ko: `${String(totalCount)}명 가운데 ${String(rank)}번째입니다.`,
        en: `Number ${String(rank)} of ${String(totalCount)}.`,
      },
    };
  }

  /** How far the search is prepared, until it answers. */
  async *follow(audience: Audience): AsyncGenerator<SpeakerSearchProgress> {
    const { expertise } = this.ports;
    for (;;) {
      const index = await expertise.get(audience);
      if (isReady(index)) {
        yield toProgress({ ready: true, done: index.rows.size, total: index.rows.size });
        return;
      }
      yield toProgress(index);
    }
  }

  /** The index and the topic, which it has begun to read: nothing else about the question is needed for it. */
  private async beginTopic(
    audience: Audience,
    input: MatchSpeakersInput,
  ): Promise<readonly [ReadyExpertise | ExpertiseProgress, Topic]> {
    const { expertise, store } = this.ports;
    const atHand = expertise.atHand(audience);
    const read = async (): Promise<Topic> => {
      const topic = await readTopic(store, audience, input);
      // Nearly always the one that answers; whether the projection has changed since takes a turn to find out.
      if (topic.asked !== null) atHand?.begin(topic.asked);
      return topic;
    };
    const [index, topic] = await Promise.all([expertise.get(audience), read()]);
    if (isReady(index) && index !== atHand && topic.asked !== null) index.begin(topic.asked);
    return [index, topic];
  }

  private after(found: Found, view: SpeakerView, list: string, cursor: string): number {
    const [id] = decodeCursor(list, cursor, ['string']);
    const at = found.candidates.findIndex(({ row }) => view.index.people.rows[row]!.id === id);
    return at < 0 ? found.candidates.length : at + 1;
  }
}
