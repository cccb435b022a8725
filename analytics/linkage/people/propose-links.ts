import { cluster } from '../clustering/cluster';
import { probabilityOf, scoreAt } from '../model';
import { candidatePairs, type CandidateOptions, type CandidatePairs } from './candidates';
import { collaboratorsOf, seatedTogether } from './collaborators-of';
import {
  answerTo,
  certainties,
  DEFAULT_THRESHOLDS,
  hasMoreThanName,
  type LinkAnswer,
  type LinkThresholds,
  type ScoredPeoplePairs,
} from './decide';
import { PERSON_FIELDS } from './field-spec';
import { OTHER_ORCID } from './fields/identifier';
import type { LinkContext } from './link-context';
import type { PeopleModel } from './people-model';
import type { PersonRecord } from './person-record';
import { type PersonValues, readValues, scoreValues, toolsOf } from './score-people';
import { joinSubjects, type LinkDecision, type Subjects } from './subjects';
import { type DecidedPair, trainPeople } from './train-people';

/** What a run may be told. */
export interface ProposeOptions extends CandidateOptions {
  readonly thresholds?: LinkThresholds;
  /** A model to use as it is; without one, one is learned from the records. */
  readonly model?: PeopleModel;
  /** Draws the random pairs of training. */
  readonly seed?: number;
  /** Pairs less likely than this are not handed back. */
  readonly leastProbability?: number;
  /** Whether the second pass weighs collaborators; yes unless said. */
  readonly collective?: boolean;
}

/** A pair of people with what the model makes of it. Keys are those of `people`. */
export interface ProposedPair {
  readonly left: string;
  readonly right: string;
  /** In bits: the prior and one weight a field. */
  readonly score: number;
  /** Calibrated, of the two records alone; grows with the score. */
  readonly probability: number;
  /** The probability once other candidates are counted: thresholds are about this. */
  readonly certainty: number;
  readonly decision: LinkAnswer;
}

/** What a run came to, in numbers. */
export interface ProposeStats {
  readonly records: number;
  /** People after identifiers and decisions, before evidence. */
  readonly people: number;
  /** Records that an identifier or a decision joined to an earlier one. */
  readonly joinedByIdentifier: number;
  readonly candidates: number;
  readonly links: number;
  /** Pairs for the worklist, and the people who stand in them. */
  readonly reviews: number;
  readonly inReview: number;
  readonly clusters: number;
  /** Joins by identifier that a decision or two ORCIDs forbade. */
  readonly conflicts: number;
  /** Blocks too crowded to be compared, and the people in them. */
  readonly crowded: { readonly blocks: number; readonly people: number };
}

/** What {@link proposeLinks} answers. */
export interface ProposedLinks {
  readonly model: PeopleModel;
  /** The people compared: each the merged record of those that identifiers joined, with collaborators; `explainPair` takes these. */
  readonly people: readonly PersonRecord[];
  /** Keys of the records of each person. */
  readonly recordsOf: ReadonlyMap<string, readonly string[]>;
  /** The likely first; pairs that differ in ORCID, or by decision, are never among them. */
  readonly pairs: readonly ProposedPair[];
  /** Keys of the records of one person, for all persons of more than one record. */
  readonly clusters: readonly (readonly string[])[];
  readonly stats: ProposeStats;
}

const FIELDS = PERSON_FIELDS.length;
const IDENTIFIER = PERSON_FIELDS.indexOf('identifier');
const LEAST_PROBABILITY = 0.001;
/** Certainty from which a link is used as knowledge about collaborators in the second pass. */
const SURE = 0.99;

/**
 * Proposes which records are of one person. Records that share an identifier are one to begin with; for the rest candidates are found by
 * blocking, weighed by a model that learns from the records themselves (and from decisions), a second time with what the first pass made sure
 * about their collaborators, and clustered under what must stay apart. Pure and deterministic: equal input, equal answer.
 *
 * @param decisions - the last one about a pair holds; "unsure" says nothing
 */
export function proposeLinks(
  records: readonly PersonRecord[],
  context: LinkContext,
  decisions: readonly LinkDecision[] = [],
  options: ProposeOptions = {},
): ProposedLinks {
  const { thresholds = DEFAULT_THRESHOLDS, collective = true } = options;
  const subjects = joinSubjects(records, decisions);
  let people = subjects.people;
  let values = people.map((person) => readValues(person, context));
  const candidates = candidatePairs(values, options);
  const known = knownPairs(records, subjects, context);
  const decided = decidedPairs(records, decisions, context);
  // A source seldom has one person twice; two sources that tell of one person are what is looked for.
  const sources = subjects.members.map((rows) => new Set(rows.map((row) => records[row]!.source)));
  const sharesSource = (a: number, b: number): boolean => [...sources[a]!].some((source) => sources[b]!.has(source));
  const { model, seed = 1 } = options;
  const compare = (): Weighed => {
    const learned = model ?? trainPeople(context, { people: values, candidates, known, decided, seed });
    return settle(learned, weigh(learned, values, candidates), values, people, subjects, thresholds, sharesSource);
  };
  let run = compare();
  if (collective) {
    const sure = settle(run.model, run.weighed, values, people, subjects, { link: SURE, review: SURE }, sharesSource);
    const key = Array.from(sure.clusterOf, (root) => people[root]!.key);
    const collaborators = collaboratorsOf(people, key);
    if (collaborators.some((list) => list.length > 0)) {
      people = people.map((person, i) =>
        collaborators[i]!.length === 0 ? person : { ...person, collaborators: collaborators[i]! },
      );
      const before = values;
      values = people.map((person, i) => (collaborators[i]!.length === 0 ? before[i]! : readCollaborators(before[i]!, person)));
      run = compare();
    }
  }
  return answer(records, subjects, people, candidates, run, options);
}

const COLLABORATORS = PERSON_FIELDS.indexOf('collaborators');
const readCollaborators = (values: PersonValues, { collaborators }: PersonRecord): PersonValues =>
  values.map((value, f) => (f === COLLABORATORS ? collaborators : value));

interface Weighed {
  readonly model: PeopleModel;
  readonly weighed: WeighedPairs;
  readonly scored: ScoredPeoplePairs;
  readonly certainty: Float64Array;
  readonly answers: readonly LinkAnswer[];
  readonly forbidden: Uint8Array;
  readonly clusterOf: Int32Array;
}

/** Pairs as columns with their scores, weights and levels. */
interface WeighedPairs extends ScoredPeoplePairs {
  readonly levels: Uint8Array;
}

/** Scores all candidates. */
function weigh(model: PeopleModel, values: readonly PersonValues[], { left, right }: CandidatePairs): WeighedPairs {
  const score = new Float64Array(left.length);
  const weights = new Float64Array(left.length * FIELDS);
  const levels = new Uint8Array(left.length * FIELDS);
  const tools = toolsOf(model);
  for (let pair = 0; pair < left.length; pair += 1)
    score[pair] = scoreValues(model, values[left[pair]!]!, values[right[pair]!]!, levels, weights, pair * FIELDS, tools);
  return { left, right, score, weights, levels };
}

/** Certainties, answers and clusters of weighed pairs. */
function settle(
  model: PeopleModel,
  weighed: WeighedPairs,
  values: readonly PersonValues[],
  people: readonly PersonRecord[],
  subjects: Subjects,
  thresholds: LinkThresholds,
  sharesSource: (a: number, b: number) => boolean,
): Weighed {
  const { left, right, score, weights, levels } = weighed;
  const tools = toolsOf(model);
  const apart = new Map<number, Set<number>>();
  const keepApart = (a: number, b: number): void => {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  };
  for (const [a, b] of [...subjects.apart, ...seatedTogether(people, weighed)]) keepApart(a, b);
  for (let pair = 0; pair < left.length; pair += 1)
    if (levels[pair * FIELDS + IDENTIFIER] === OTHER_ORCID) keepApart(left[pair]!, right[pair]!);
  const forbidden = Uint8Array.from(left, (a, pair) => (apart.get(a)?.has(right[pair]!) ? 1 : 0));
  const scored = { left, right, score: score.map((bits, pair) => (forbidden[pair] === 1 ? Math.min(bits, -60) : bits)), weights };
  const spare = { levels: new Uint8Array(FIELDS), weights: new Float64Array(FIELDS) };
  const between = (a: number, b: number): number =>
    apart.get(a)?.has(b) ? -60 : scoreValues(model, values[a]!, values[b]!, spare.levels, spare.weights, 0, tools);
  const together = (a: number, b: number): number => {
    const bits = between(a, b);
    return bits < 0 && sharesSource(a, b) ? Number.NEGATIVE_INFINITY : bits;
  };
  const certainty = certainties(scored, model.parameters.calibration, together);
  const answers = Array.from(certainty, (value, pair) => answerTo(value, hasMoreThanName(scored, pair), thresholds));
  const neutral = scoreAt(model.parameters.calibration, 0.5);
  const clusterOf = cluster(
    values.length,
    {
      left,
      right,
      weight: Float64Array.from(score, (bits, pair) =>
        answers[pair] === 'link' ? Math.max(1, bits - neutral) : Math.min(-1, bits - neutral),
      ),
    },
    {
      cannotLink: [...apart].flatMap(([a, others]) => [...others].filter((b) => b > a).map((b) => [a, b] as const)),
      weightOf: (a, b) => between(a, b) - neutral,
    },
  );
  return { model, weighed, scored, certainty, answers, forbidden, clusterOf };
}

/** Pairs of records that training learns from at most. */
const MOST_KNOWN = 4_000;

/** Pairs of records of different sources that are known to be one person: what training may learn from without anybody's help. */
function knownPairs(
  records: readonly PersonRecord[],
  { members }: Subjects,
  context: LinkContext,
): (readonly [PersonValues, PersonValues])[] {
  const pairs: (readonly [PersonRecord, PersonRecord])[] = [];
  for (const rows of members) {
    if (rows.length < 2) continue;
    const one = [...new Map(rows.map((row) => [records[row]!.source, records[row]!])).values()];
    for (let i = 0; i < one.length; i += 1) for (let j = i + 1; j < one.length; j += 1) pairs.push([one[i]!, one[j]!]);
  }
  const step = Math.max(1, pairs.length / MOST_KNOWN);
  return Array.from({ length: Math.min(pairs.length, MOST_KNOWN) }, (_, i) => {
    const [left, right] = pairs[Math.floor(i * step)]!;
    return [readValues(left, context), readValues(right, context)] as const;
  });
}

/** The decisions that say something, as values to calibrate by. */
function decidedPairs(
  records: readonly PersonRecord[],
  decisions: readonly LinkDecision[],
  context: LinkContext,
): readonly DecidedPair[] {
  const wanted = new Set(decisions.flatMap(({ left, right }) => [left, right]));
  const byKey = new Map(records.filter(({ key }) => wanted.has(key)).map((record) => [record.key, readValues(record, context)]));
  return decisions.flatMap(({ left, right, verdict }) => {
    const [a, b] = [byKey.get(left), byKey.get(right)];
    return verdict === 'unsure' || !a || !b ? [] : [{ left: a, right: b, match: verdict === 'link' }];
  });
}

function answer(
  records: readonly PersonRecord[],
  subjects: Subjects,
  people: readonly PersonRecord[],
  candidates: CandidatePairs,
  { model, scored, certainty, answers, forbidden, clusterOf }: Weighed,
  { leastProbability = LEAST_PROBABILITY }: ProposeOptions,
): ProposedLinks {
  const keysOf = subjects.members.map((rows) => rows.map((row) => records[row]!.key));
  const pairs: ProposedPair[] = [];
  const inReview = new Set<number>();
  for (let pair = 0; pair < certainty.length; pair += 1) {
    const probability = probabilityOf(model.parameters.calibration, scored.score[pair]!);
    if (forbidden[pair] === 1 || probability < leastProbability) continue;
    const [a, b] = [scored.left[pair]!, scored.right[pair]!];
    const together = clusterOf[a] === clusterOf[b];
    // What clustering does not hold together is for somebody to look at; what it holds together is linked, whichever pair brought it in.
    const decision =
      answers[pair] === 'link' && !together ? 'review' : answers[pair] === 'review' && together ? 'link' : answers[pair]!;
    if (decision === 'review') inReview.add(a).add(b);
    pairs.push({
      left: people[a]!.key,
      right: people[b]!.key,
      score: scored.score[pair]!,
      probability,
      certainty: certainty[pair]!,
      decision,
    });
  }
  pairs.sort((a, b) => b.score - a.score || (a.left < b.left ? -1 : a.left > b.left ? 1 : a.right < b.right ? -1 : 1));
  const clusters = new Map<number, string[]>();
  clusterOf.forEach((root, person) => clusters.set(root, [...(clusters.get(root) ?? []), ...keysOf[person]!]));
  const several = [...clusters.values()].filter((keys) => keys.length > 1);
  return {
    model,
    people,
    recordsOf: new Map(people.map(({ key }, i) => [key, keysOf[i]!])),
    pairs,
    clusters: several,
    stats: {
      records: records.length,
      people: people.length,
      joinedByIdentifier: records.length - people.length,
      candidates: candidates.left.length,
      links: pairs.filter(({ decision }) => decision === 'link').length,
      reviews: pairs.filter(({ decision }) => decision === 'review').length,
      inReview: inReview.size,
      clusters: several.length,
      conflicts: subjects.conflicts.length,
      crowded: candidates.crowded,
    },
  };
}
