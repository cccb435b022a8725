import type { RankedPerson } from '@brainlink/analytics/matching';
import type { LocalText, NodeKind } from '../../graphql/types';
import { personCard } from '../people/person-card.types';
import type { TieItem } from '../people/people.types';
import { tieReasons } from '../people/tie-reasons';
import { countryLabel } from '../network/labels';
import type { CardDetails } from './card-details.service';
import { fieldsId } from './expertise/expertise-rows';
import type { SpeakerQuestion } from './speaker-question';
import { closeness, koreaTies, newWith, type Measures, type PartTie } from './score-parts';
import { SCORE_PART_NAMES, type PartWeights, type ScorePartName } from './score-weights';
import type { SpeakerView } from './speaker-view';
import type { SpeakerReasonKind } from './speakers.enums';
import type { EvidenceTie, SpeakerEvidence, SpeakerReason } from './candidate.types';
import { spokenName } from '../people/spoken-name';

/** Ties named in a reason; `neighbors` lists all. */
const MOST_TIES = 3;

/** What a candidate is made of. */
export interface Scored {
  readonly row: number;
  /** How well they fit the topic; null when there is none. */
  readonly fitScore: number | null;
  /** 0–1 each, before they are weighed. */
  readonly values: PartWeights;
  /** What each adds to the score. */
  readonly parts: PartWeights;
  readonly score: number;
}

/** A candidate with what makes them fit the topic; null when there is none. */
export interface Explained extends Scored {
  readonly fit: RankedPerson | null;
}

/** What reasons are told with. */
export interface Telling {
  readonly view: SpeakerView;
  readonly question: SpeakerQuestion;
  readonly measures: Measures;
  readonly details: CardDetails;
}

const nothing = (): SpeakerEvidence => ({
  works: [],
  ties: [],
  events: [],
  projects: [],
  associations: [],
  fields: [],
  countries: [],
});

const span = (years: readonly (number | null)[]): string => {
  const known = years.filter((year) => year !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? ` (${String(first)})` : ` (${String(first)}–${String(last)})`;
};

const names = ({ index }: SpeakerView, rows: readonly number[], locale: 'ko' | 'en'): string =>
  rows.map((row) => spokenName(index.people.rows[row]!)[locale]).join(', ');

const evidenceTie = ({ index }: SpeakerView, { other, pair }: Pick<PartTie, 'other' | 'pair'>): EvidenceTie => ({
  with: personCard(index.people.rows[other]!),
  ties: tieReasons(index, pair),
});

type Told = { readonly text: LocalText; readonly evidence: SpeakerEvidence };

/** Association as what can be opened. */
export const associationItem = ({ roster }: SpeakerView, key: string): TieItem[] => {
  const known = roster.associations.get(key);
  return known ? [{ kind: 'ASSOCIATION' as NodeKind, id: known.id, title: known.title, date: null }] : [];
};

/** X-Lab Days that somebody attended, latest first. */
export function attendedItems({ index }: SpeakerView, row: number): TieItem[] {
  const { meetings } = index.people;
  return [...meetings.items.subarray(meetings.start[row], meetings.start[row + 1])]
    .map((edge) => index.edges[edge]!)
    .sort((one, two) => two.from - one.from || (one.id < two.id ? -1 : 1))
    .map(({ id, title, date }) => ({ kind: 'EVENT' as NodeKind, id, title, date }));
}

function topicTold({ view, details }: Telling, { row, fit }: Explained): Told {
  const person = view.index.people.rows[row]!;
  const shown = fit?.works ?? [];
  const found = shown.flatMap(({ id, share }) => {
    const thing = details.things.get(id);
    return thing ? [{ ...thing, closeness: closeness((fit?.score ?? 0) * Math.min(1, share * shown.length)) }] : [];
  });
  const works = found
    .filter(({ kind }) => kind === 'WORK')
    .map(({ id, title, year, closeness: close }) => ({ id, title, year, closeness: close }));
  const items = (kind: 'PROJECT' | 'EVENT'): TieItem[] =>
    found.filter((one) => one.kind === kind).map(({ id, title, date }) => ({ kind: kind as NodeKind, id, title, date }));
  const fields = shown.some(({ id }) => id === fieldsId(person.id)) ? [...(details.careers.get(person.id)?.fields ?? [])] : [];
  const evidence = { ...nothing(), works, projects: items('PROJECT'), events: items('EVENT'), fields };
  const years = span(works.map(({ year }) => year));
  if (works.length > 0)
    return {
      text: {
        ko: `주제에 가까운 논문 ${String(works.length)}편${years}: “${works[0]!.title}”`,
        en: `${works.length === 1 ? 'One work' : `${String(works.length)} works`} close to the topic${years}: "${works[0]!.title}"`,
      },
      evidence,
    };
  if (fields.length > 0)
    return {
      text: {
        ko: `명단의 분야가 주제와 맞음: ${fields.join(', ')}`,
        en: `The roster's field fits the topic: ${fields.join(', ')}`,
      },
      evidence,
    };
  const other = found[0];
  return other
    ? { text: { ko: `주제에 가까운 활동: “${other.title}”`, en: `An activity close to the topic: "${other.title}"` }, evidence }
    : { text: { ko: '주제와 이어지는 연구가 알려지지 않음', en: 'Nothing known is close to the topic' }, evidence };
}

function koreaTold({ view }: Telling, { row }: Scored): Told {
  const all = koreaTies(view, row);
  const shown = all.slice(0, MOST_TIES);
  const evidence = { ...nothing(), ties: shown.map((tie) => evidenceTie(view, tie)) };
  if (all.length === 0) return { text: { ko: '국내 연구자와의 연결이 없음', en: 'No ties to people in Korea' }, evidence };
  const rows = shown.map(({ other }) => other);
  const count = String(all.length);
  return {
    text: {
      ko: `국내 연구자 ${count}명과 연결: ${names(view, rows, 'ko')}`,
      en: `Tied to ${all.length === 1 ? 'one person' : `${count} people`} in Korea: ${names(view, rows, 'en')}`,
    },
    evidence,
  };
}

const pairWith = ({ index }: SpeakerView, row: number, other: number): number => {
  const { start, items } = index.pairsOf;
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const pair = items[at]!;
    if (index.pairA[pair] === other || index.pairB[pair] === other) return pair;
  }
  return -1;
};

function pathTold({ view, question, measures }: Telling, { row }: Scored): Told {
  if (question.organizers.length === 0)
    return {
      text: { ko: '주관자를 정하면 가까운 정도를 봅니다', en: 'Name the organizers to see how close they are' },
      evidence: nothing(),
    };
  const reach = measures.reach.get(row);
  if (!reach)
    return {
      text: { ko: '주관자와 두 다리 안에 이어지지 않음', en: 'Not within two steps of the organizers' },
      evidence: nothing(),
    };
  const other = reach.by ?? reach.organizer;
  const tie = evidenceTie(view, { other, pair: pairWith(view, row, other) });
  const why = { ko: tie.ties.map(({ text }) => text.ko).join(', '), en: tie.ties.map(({ text }) => text.en).join(', ') };
  return {
    text: {
      ko:
        reach.by === null
          ? `주관자 ${names(view, [other], 'ko')}: ${why.ko}`
          : `${names(view, [other], 'ko')} 님을 거쳐: ${why.ko}`,
      en:
        reach.by === null
          ? `Organizer ${names(view, [other], 'en')}: ${why.en}`
          : `Through ${names(view, [other], 'en')}: ${why.en}`,
    },
    evidence: { ...nothing(), ties: [tie] },
  };
}

function noveltyTold({ view, measures }: Telling, { row }: Scored): Told {
  const fresh = newWith(view, measures.reached, row);
  const associations = fresh.associations.flatMap((key) => associationItem(view, key));
  const countries = fresh.country === null ? [] : [fresh.country];
  const said: LocalText[] = [
    ...(associations.length === 0
      ? []
      : [
          {
            ko: `아직 참가자가 없는 협회: ${associations.map(({ title }) => title).join(', ')}`,
            en: `nobody of ${associations.map(({ title }) => title).join(', ')} has taken part yet`,
          },
        ]),
    ...countries.map((code) => ({
      ko: `아직 참가자가 없는 나라: ${countryLabel(code).ko}`,
      en: `nobody from ${countryLabel(code).en} has taken part yet`,
    })),
    ...(fresh.person ? [{ ko: '처음 만나는 사람', en: 'new to the programme' }] : []),
  ];
  const none = { ko: '이미 닿아 있는 협회와 나라', en: 'association and country have been reached before' };
  const text = said.length === 0 ? none : { ko: said.map(({ ko }) => ko).join(' · '), en: said.map(({ en }) => en).join(' · ') };
  return { text, evidence: { ...nothing(), associations, countries } };
}

function earlierTold({ view }: Telling, { row }: Scored): Told {
  const events = attendedItems(view, row);
  const [latest] = events;
  return {
    text: latest
      ? {
          ko: `X-Lab Day ${String(events.length)}회 참가, 최근 “${latest.title}”`,
          en: `Took part in ${events.length === 1 ? 'one X-Lab Day' : `${String(events.length)} X-Lab Days`}, latest "${latest.title}"`,
        }
      : { ko: 'X-Lab Day에 참가한 적 없음', en: 'Has not taken part in an X-Lab Day' },
    evidence: { ...nothing(), events },
  };
}

function availabilityTold({ question }: Telling, { values }: Scored): Told {
  const count = question.dates.length;
  const free = Math.round(values.availability * count);
  const text =
    count === 0
      ? { ko: '날짜를 정하면 겹치는 일정을 봅니다', en: 'Give dates to see what clashes' }
      : free === count
        ? { ko: '알려진 겹치는 일정 없음', en: 'Nothing known clashes' }
        : {
            ko: `${String(count)}개 기간 가운데 ${String(free)}개만 비어 있음`,
            en: `Free on ${String(free)} of ${String(count)} date ranges`,
          };
  return { text, evidence: nothing() };
}

const TELL: Readonly<Record<ScorePartName, (telling: Telling, scored: Explained) => Told>> = {
  topic: topicTold,
  korea: koreaTold,
  path: pathTold,
  novelty: noveltyTold,
  earlier: earlierTold,
  availability: availabilityTold,
};

/** The reasons of a candidate: one a part, in their fixed order; their weights add up to the score. */
export const reasonsOfCandidate = (telling: Telling, scored: Explained): SpeakerReason[] =>
  SCORE_PART_NAMES.map((name) => ({
    kind: name as SpeakerReasonKind,
    weight: scored.parts[name],
    value: scored.values[name],
    ...TELL[name](telling, scored),
  }));
