import type { TieIndex } from '@brainlink/analytics/network';
import { exclusionsOf, isSearchable } from './exclusions';
import type { ReadyExpertise } from './expertise/expertise.service';
import type { Ranking } from './expertise/expertise-thread';
import { mayIntroduce } from './introducers';
import type { SpeakerQuestion } from './speaker-question';
import type { Explained, Scored } from './reasons';
import { partValues, reachedSoFar, reachOf, shares, sumOf, type Measures } from './score-parts';
import { SCORE_PART_NAMES, type PartWeights } from './score-weights';
import type { SpeakerView } from './speaker-view';
import { SpeakerExclusion } from './speakers.enums';

/** Everybody who can be found, and what became of them. */
export interface Found {
  /** Candidates, the best first. */
  readonly candidates: readonly Scored[];
  readonly searched: number;
  /** Why each of the others is none, by row. */
  readonly excluded: ReadonlyMap<number, SpeakerExclusion>;
  readonly measures: Measures;
  /** Null when there was no topic. */
  readonly reading: Ranking['reading'] | null;
  /** Tells why some of the candidates fit, in their order: for those that are shown, since telling it of all takes longer than finding them. */
  explain(some: readonly Scored[]): Promise<Explained[]>;
}

/** Whoever fits less is off topic: in standard deviations of how works fit, where 2 is an expert. */
export const ON_TOPIC = 0.5;
/** Candidates that are weighed at most: the best by topic. */
const MOST_CANDIDATES = 3_000;

const numbersBy = new WeakMap<TieIndex, { readonly of: ReadyExpertise['rows']; readonly numbers: Int32Array }>();

/** Number in the index of expertise by row, −1 for whoever is not in it; found once for a pair of indexes. */
function numbersOf({ index }: SpeakerView, { rows: of }: ReadyExpertise): Int32Array {
  const known = numbersBy.get(index);
  if (known?.of === of) return known.numbers;
  const numbers = Int32Array.from(index.people.rows, ({ id }) => of.get(id) ?? -1);
  numbersBy.set(index, { of, numbers });
  return numbers;
}

/** Who is to be ranked: 1 by number in the index of expertise. */
function maskOf(view: SpeakerView, expertise: ReadyExpertise, rows: readonly number[]): Uint8Array {
  const mask = new Uint8Array(expertise.rows.size);
  const numbers = numbersOf(view, expertise);
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
  const parts = Object.fromEntries(SCORE_PART_NAMES.map((name) => [name, values[name] * share[name]])) as PartWeights;
  return { row, fitScore, values, parts, score: sumOf(parts) };
}

/** {@link Found.explain} where there was no topic. */
export const unexplained = (some: readonly Scored[]): Promise<Explained[]> =>
  Promise.resolve(some.map((one) => ({ ...one, fit: null })));

/** Finds and orders the candidates of a question among everybody who can be found. */
export async function findCandidates(view: SpeakerView, question: SpeakerQuestion, expertise: ReadyExpertise): Promise<Found> {
  const { index, roster, audience } = view;
  const excluded = new Map<number, SpeakerExclusion>();
  const fitting: number[] = [];
  const exclusionOf = exclusionsOf(view, question);
  let searched = 0;
  index.people.rows.forEach((person, row) => {
    if (!isSearchable(view, row)) {
      if (audience === 'secretariat' && roster.found.get(person.id) === 'no') excluded.set(row, SpeakerExclusion.REFUSED);
      return;
    }
    searched += 1;
    const reason = exclusionOf(row);
    if (reason === null) fitting.push(row);
    else excluded.set(row, reason);
  });
  const measures: Measures = {
    reach: reachOf(view, question.organizers, (row) => mayIntroduce(view, row)),
    reached: reachedSoFar(index),
  };
  const share = shares(question);
  const { asked } = question.topic;
  if (asked === null) {
    const candidates = fitting.map((row) => scored(view, question, measures, share, row, null));
    candidates.sort((a, b) => isLarger(a, b, view));
    return { candidates, searched, excluded, measures, reading: null, explain: unexplained };
  }
  const { ranked, reading, explain } = await expertise.rank({
    topic: asked,
    asOfYear: Math.floor(view.times.day / 10_000),
    mask: maskOf(view, expertise, fitting),
    limit: MOST_CANDIDATES,
  });
  const near = ranked.people.subarray(0, ranked.scores.findLastIndex((score) => score >= ON_TOPIC) + 1);
  const candidates = Array.from(near).flatMap((person, at) => {
    const row = index.byId.get(expertise.ids[person]!);
    return row === undefined ? [] : [scored(view, question, measures, share, row, ranked.scores[at]!)];
  });
  const found = new Set(candidates.map(({ row }) => row));
  for (const row of fitting) if (!found.has(row)) excluded.set(row, SpeakerExclusion.OFF_TOPIC);
  candidates.sort((a, b) => isLarger(a, b, view));
  return {
    candidates,
    searched,
    excluded,
    measures,
    reading,
    async explain(some) {
      const told = some.filter(({ fitScore }) => fitScore !== null);
      const fits = await explain(told.map(({ row }) => expertise.rows.get(index.people.rows[row]!.id)!));
      const byRow = new Map(told.map(({ row }, at) => [row, fits[at]!]));
      return some.map((one) => ({ ...one, fit: byRow.get(one.row) ?? null }));
    },
  };
}
