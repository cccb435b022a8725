import type { TieIndex } from '@brainlink/analytics/network';
import { Exclusions, exclusionsOf, searchableOf } from './exclusions';
import type { ReadyExpertise } from './expertise/expertise.service';
import type { Ranking } from './expertise/expertise-thread';
import { mayIntroduce } from './introducers';
import type { SpeakerQuestion } from './speaker-question';
import type { Explained, Scored } from './reasons';
import { partValues, reachedSoFar, reachOf, shares, sumOf, type Measures } from './score-parts';
import type { PartWeights } from './score-weights';
import type { SpeakerView } from './speaker-view';
import { SpeakerExclusion } from './speakers.enums';

/** Everybody who can be found, and what became of them. */
export interface Found {
  /** Candidates, the best first. */
  readonly candidates: readonly Scored[];
  /** Whether so many fit the topic that nobody else is weighed. */
  readonly full: boolean;
  /** Whether order and number will change by themselves: works are still being read by models that do not take part yet. */
  readonly early: boolean;
  readonly searched: number;
  /** Why each of the others is none, by row. */
  readonly excluded: Pick<Exclusions, 'get' | 'counts'>;
  readonly measures: Measures;
  /** Null when there was no topic. */
  readonly reading: Ranking['reading'] | null;
  /** Tells why some of the candidates fit, in their order: for those that are shown, since telling it of all takes longer than finding them. */
  explain(some: readonly Scored[]): Promise<Explained[]>;
}

/** Whoever fits less is off topic: in standard deviations of how works fit, where 2 is an expert. */
export const ON_TOPIC = 0.5;

/** Where people of the network stand in an index of expertise, and the other way round; −1 for whoever is not in the other one. */
interface Numbering {
  readonly of: ReadyExpertise['rows'];
  readonly numbers: Int32Array;
  readonly rows: Int32Array;
}

const numberedBy = new WeakMap<TieIndex, Numbering>();

/** Found once for a pair of indexes. */
function numbering({ index }: SpeakerView, { rows: of, ids }: ReadyExpertise): Numbering {
  const known = numberedBy.get(index);
  if (known?.of === of) return known;
  const made: Numbering = {
    of,
    numbers: Int32Array.from(index.people.rows, ({ id }) => of.get(id) ?? -1),
    rows: Int32Array.from(ids, (id) => index.byId.get(id) ?? -1),
  };
  numberedBy.set(index, made);
  return made;
}

/** Who is to be ranked: 1 by number in the index of expertise. */
function maskOf({ numbers, rows: { length } }: Numbering, rows: readonly number[]): Uint8Array {
  const mask = new Uint8Array(length);
  for (const row of rows) if (numbers[row]! >= 0) mask[numbers[row]!] = 1;
  return mask;
}

const isLarger = (one: Scored, two: Scored, view: SpeakerView): number =>
  two.score - one.score || (view.index.people.rows[one.row]!.id < view.index.people.rows[two.row]!.id ? -1 : 1);

/** Weighs somebody's parts. */
export function scored(
  view: SpeakerView,
  question: SpeakerQuestion,
  measures: Measures,
  share: PartWeights,
  row: number,
  fitScore: number | null,
): Scored {
  const values = partValues(view, question, measures, row, fitScore ?? 0);
  const parts: PartWeights = {
    topic: values.topic * share.topic,
    korea: values.korea * share.korea,
    path: values.path * share.path,
    novelty: values.novelty * share.novelty,
    earlier: values.earlier * share.earlier,
    availability: values.availability * share.availability,
  };
  return { row, fitScore, values, parts, score: sumOf(parts) };
}

/** {@link Found.explain} where there was no topic. */
export const unexplained = (some: readonly Scored[]): Promise<Explained[]> =>
  Promise.resolve(some.map((one) => ({ ...one, fit: null })));

/** Finds and orders the candidates of a question among everybody who can be found. */
export async function findCandidates(view: SpeakerView, question: SpeakerQuestion, expertise: ReadyExpertise): Promise<Found> {
  const { index } = view;
  const { rows: searchable, refused } = searchableOf(view);
  const excluded = new Exclusions(index.people.count);
  excluded.setAll(refused, SpeakerExclusion.REFUSED);
  const exclusionOf = exclusionsOf(view, question);
  const fitting: number[] = [];
  for (const row of searchable) {
    const reason = exclusionOf(row);
    if (reason === null) fitting.push(row);
    else excluded.set(row, reason);
  }
  const searched = searchable.length;
  const measures: Measures = {
    reach: reachOf(view, question.organizers, (row) => mayIntroduce(view, row)),
    reached: reachedSoFar(index),
  };
  const share = shares(question);
  const { asked } = question.topic;
  if (asked === null) {
    const candidates = fitting.map((row) => scored(view, question, measures, share, row, null));
    candidates.sort((a, b) => isLarger(a, b, view));
    return { candidates, full: false, early: false, searched, excluded, measures, reading: null, explain: unexplained };
  }
  const numbered = numbering(view, expertise);
  const ranking = expertise.rank({
    topic: asked,
    asOfYear: Math.floor(view.times.day / 10_000),
    mask: maskOf(numbered, fitting),
    limit: question.most,
  });
  // Of everybody until the order is there.
  excluded.setAll(fitting, SpeakerExclusion.OFF_TOPIC);
  const { ranked, reading, explain } = await ranking;
  const near = ranked.people.subarray(0, ranked.scores.findLastIndex((score) => score >= ON_TOPIC) + 1);
  const full = near.length === question.most && near.length < fitting.length;
  if (full) excluded.setAll(fitting, SpeakerExclusion.OUTRANKED);
  const candidates: Scored[] = [];
  near.forEach((person, at) => {
    const row = numbered.rows[person]!;
    if (row < 0) return;
    excluded.set(row, null);
    candidates.push(scored(view, question, measures, share, row, ranked.scores[at]!));
  });
  candidates.sort((a, b) => isLarger(a, b, view));
  return {
    candidates,
    full,
    early: expertise.readsMeaning,
    searched,
    excluded,
    measures,
    reading,
    async explain(some) {
      const told = some.filter(({ fitScore }) => fitScore !== null);
      const fits = await explain(told.map(({ row }) => numbered.numbers[row]!));
      const byRow = new Map(told.map(({ row }, at) => [row, fits[at]!]));
      return some.map((one) => ({ ...one, fit: byRow.get(one.row) ?? null }));
    },
  };
}
