import { pairWeight, type TieIndex } from '@brainlink/analytics/network';
import { busyRanges } from './availability';
import { SCORE_PART_NAMES, type PartWeights } from './score-weights';
import type { SpeakerQuestion } from './speaker-question';
import type { SpeakerView } from './speaker-view';

/** Version of the definition, for the header of answers. */
export const SPEAKER_SCORE = 'speaker-score@1';

/** A tie that makes a part: the pair, and who is at the other end. */
export interface PartTie {
  readonly other: number;
  readonly pair: number;
  readonly strength: number;
}

/** How somebody is reached from the organizers. */
export interface Reach {
  /** 0–1. */
  readonly strength: number;
  /** The one who introduces; null when an organizer knows them directly. */
  readonly by: number | null;
  readonly organizer: number;
}

/** Ties of a person, the strongest first. */
export function tiesOf({ index, paths }: SpeakerView, row: number): PartTie[] {
  const { start, items } = index.pairsOf;
  const found: PartTie[] = [];
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const pair = items[at]!;
    const other = index.pairA[pair] === row ? index.pairB[pair]! : index.pairA[pair]!;
    found.push({ other, pair, strength: paths.strength[pair]! });
  }
  return found.sort((one, two) => two.strength - one.strength || one.other - two.other);
}

/** How close everybody is to the organizers: directly, or through one person who agreed to introduce. Rows of whoever is reached. */
export function reachOf(
  view: SpeakerView,
  organizers: readonly number[],
  mayIntroduce: (row: number) => boolean,
): Map<number, Reach> {
  const reached = new Map<number, Reach>();
  const better = (row: number, reach: Reach): void => {
    const known = reached.get(row);
    if (!known || reach.strength > known.strength) reached.set(row, reach);
  };
  const isOrganizer = new Set(organizers);
  const first = organizers.flatMap((organizer) => tiesOf(view, organizer).map((tie) => ({ organizer, tie })));
  for (const { organizer, tie } of first) better(tie.other, { strength: tie.strength, by: null, organizer });
  for (const { organizer, tie } of first) {
    if (!mayIntroduce(tie.other) && !isOrganizer.has(tie.other)) continue;
    for (const next of tiesOf(view, tie.other))
      if (!isOrganizer.has(next.other)) better(next.other, { strength: tie.strength * next.strength, by: tie.other, organizer });
  }
  return reached;
}

/** Associations and countries some of whose people have been to an X-Lab Day. */
export interface Reached {
  readonly associations: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

const reachedBy = new WeakMap<TieIndex, Reached>();

/** What has been reached so far; found once for an index. */
export function reachedSoFar(index: TieIndex): Reached {
  const known = reachedBy.get(index);
  if (known) return known;
  const [associations, countries] = [new Set<string>(), new Set<string>()];
  const { meetings, rows } = index.people;
  rows.forEach((person, row) => {
    if (meetings.start[row] === meetings.start[row + 1]) return;
    person.associationIds.forEach((key) => associations.add(key));
    if (person.country !== null) countries.add(person.country);
  });
  const reached = { associations, countries };
  reachedBy.set(index, reached);
  return reached;
}

/** Half of what can be had is had with so much weight of ties to Korea, in units of `tie-weight`. */
const KOREA_HALF = 2;
/** How much of the whole a new association, a new country, and somebody new each make. */
const NOVELTY = { association: 0.5, country: 0.3, person: 0.2 } as const;
/** So many earlier events count as all there is. */
const EARLIER_FULL = 3;

/** Ties of somebody to people in Korea. */
export const koreaTies = (view: SpeakerView, row: number): PartTie[] =>
  tiesOf(view, row).filter(({ other }) => view.index.people.rows[other]!.standing === 'korea');

/** By row; NaN for whoever was no candidate yet. */
type Known = WeakMap<TieIndex, Float64Array>;

/** Found once for an index: it is the same whatever is asked. */
function foundOnce(by: Known, { index }: SpeakerView, row: number, find: () => number): number {
  let known = by.get(index);
  if (!known) by.set(index, (known = new Float64Array(index.people.count).fill(NaN)));
  if (Number.isNaN(known[row])) known[row] = find();
  return known[row]!;
}

const koreaBy: Known = new WeakMap();

const koreaValue = (view: SpeakerView, row: number): number =>
  foundOnce(koreaBy, view, row, () => {
    const weight = koreaTies(view, row).reduce((sum, { pair }) => sum + pairWeight(view.index, pair), 0);
    return weight / (weight + KOREA_HALF);
  });

/** What is new with somebody. */
export function newWith(view: SpeakerView, reached: Reached, row: number) {
  const person = view.index.people.rows[row]!;
  const { meetings } = view.index.people;
  return {
    associations: person.associationIds.filter((key) => !reached.associations.has(key)),
    country: person.country !== null && person.country !== 'KR' && !reached.countries.has(person.country) ? person.country : null,
    person: meetings.start[row] === meetings.start[row + 1],
  };
}

const noveltyBy: Known = new WeakMap();

/** @param reached - what {@link reachedSoFar} found of the same index */
const noveltyValue = (view: SpeakerView, reached: Reached, row: number): number =>
  foundOnce(noveltyBy, view, row, () => {
    const fresh = newWith(view, reached, row);
    return (
      (fresh.associations.length > 0 ? NOVELTY.association : 0) +
      (fresh.country !== null ? NOVELTY.country : 0) +
      (fresh.person ? NOVELTY.person : 0)
    );
  });

const earlierValue = ({ index }: SpeakerView, row: number): number => {
  const { meetings } = index.people;
  return Math.min(1, (meetings.start[row + 1]! - meetings.start[row]!) / EARLIER_FULL);
};

/** What all candidates of a question are measured by. */
export interface Measures {
  readonly reach: ReadonlyMap<number, Reach>;
  readonly reached: Reached;
}

/**
 * Likeness to the topic as 0–1: a score of the index is in standard deviations, where 0 is unrelated and 2 and more an expert; half is reached
 * at 2.
 */
export const closeness = (score: number): number => (score <= 0 ? 0 : score / (score + 2));

/** The parts of somebody's score, each 0–1 before it is weighed. */
export function partValues(
  view: SpeakerView,
  question: SpeakerQuestion,
  measures: Measures,
  row: number,
  fit: number,
): PartWeights {
  const ranges = question.dates.length;
  const busy = ranges === 0 ? 0 : busyRanges(view, question, row).length;
  return {
    topic: closeness(fit),
    korea: koreaValue(view, row),
    path: measures.reach.get(row)?.strength ?? 0,
    novelty: noveltyValue(view, measures.reached, row),
    earlier: earlierValue(view, row),
    availability: ranges === 0 ? 0 : (ranges - busy) / ranges,
  };
}

/** The share of each part: what nothing can be said about (no topic, no organizers, no dates) takes no share. */
export function shares(question: SpeakerQuestion): PartWeights {
  const { topic, organizers, dates, weights } = question;
  const counted: PartWeights = {
    ...weights,
    topic: topic.asked === null ? 0 : weights.topic,
    path: organizers.length === 0 ? 0 : weights.path,
    availability: dates.length === 0 ? 0 : weights.availability,
  };
  const sum = SCORE_PART_NAMES.reduce((total, name) => total + counted[name], 0);
  return Object.fromEntries(SCORE_PART_NAMES.map((name) => [name, sum === 0 ? 0 : counted[name] / sum])) as PartWeights;
}

/** A score as the sum of its parts, in their order: the same sum as adding up what is shown. */
export const sumOf = (parts: PartWeights): number => SCORE_PART_NAMES.reduce((sum, name) => sum + parts[name], 0);
