import { type LevelProbabilities, maximise, normalised } from '../training/expectation-maximisation';
import { calibrate } from '../training/calibrate';
import { countPatterns } from '../training/patterns';
import { seededRandom } from '../random';
import type { CandidatePairs } from './candidates';
import { MISSING, PERSON_FIELDS } from './field-spec';
import { FIELD_SPECS } from './fields';
import type { DisciplineValue } from './fields/discipline';
import { countFrequencies } from './frequencies';
import type { LinkContext } from './link-context';
import { type PeopleModel, peopleModel, startingParameters, type TrainedPersonField } from './people-model';
import { learnTranslations } from './translations';
import { compareField, frequencyKeys, type PersonValues, scoreValues, toolsOf } from './score-people';

/** A decision about two records, as values. */
export interface DecidedPair {
  readonly left: PersonValues;
  readonly right: PersonValues;
  readonly match: boolean;
}

/** What training may look at. */
export interface PeopleTrainingInput {
  readonly people: readonly PersonValues[];
  readonly candidates: CandidatePairs;
  /** Pairs of values that are of one person, for an identifier or a person says so. */
  readonly known: readonly (readonly [PersonValues, PersonValues])[];
  /** Pairs that people have decided, record by record. */
  readonly decided: readonly DecidedPair[];
  readonly seed: number;
}

const RANDOM_PAIRS = 60_000;
const RANDOM_NAMES = 1_000;
const CANDIDATES = 60_000;
const KNOWN = 4_000;
/** Pairs that the expectations of a field are worth. */
const STRENGTH = 20;
const ROUNDS = 10;
/** Decisions of each kind from which on probabilities are calibrated by them. */
const ENOUGH_DECISIONS = 20;
/** Share of the expectations that learning never takes away: what never happened so far may happen. */
const CARELESS = 0.04;
const FIELDS = FIELD_SPECS.length;
const SIZES = FIELD_SPECS.map(({ levels }) => levels.length);
const IDENTIFIER = PERSON_FIELDS.indexOf('identifier');
const DISCIPLINE = PERSON_FIELDS.indexOf('discipline');
const NAME = PERSON_FIELDS.indexOf('name');

/**
 * Learns a model: u from random pairs, m by expectation maximisation over the candidates, both held by what is known of pairs that identifiers
 * or people have decided, and the prior from the expected number of matches.
 */
export function trainPeople(context: LinkContext, input: PeopleTrainingInput): PeopleModel {
  const { people, candidates, seed } = input;
  const frequencies = countFrequencies(people.map(frequencyKeys));
  const known = every(input.known, KNOWN);
  const base = startingParameters(people.length, frequencies, learnTranslations(phrasePairs(known)));
  const bare = peopleModel(base, context);
  const random = randomLevels(bare, people, seed);
  const start = FIELD_SPECS.map((spec) => Float64Array.from(spec.start.m));
  const counts = SIZES.map((size) => new Float64Array(size));
  const [levels, weights] = [new Uint8Array(FIELDS), new Float64Array(FIELDS)];
  for (const [a, b] of known) {
    scoreValues(bare, a, b, levels, weights);
    for (let f = 0; f < FIELDS; f += 1) counts[f]![levels[f]!]! += 1;
  }
  const informed = counts.map((count, f) => (FIELD_SPECS[f]!.learned ? normalised(count, start[f]!, STRENGTH) : start[f]!));
  const sample = sampled(candidates, CANDIDATES);
  const pairLevels = new Uint8Array(sample.length * FIELDS);
  const pairWeights = new Float64Array(sample.length * FIELDS);
  const score = (model: PeopleModel): Float64Array =>
    Float64Array.from(sample, (pair, i) =>
      scoreValues(model, people[candidates.left[pair]!]!, people[candidates.right[pair]!]!, pairLevels, pairWeights, i * FIELDS),
    );
  score(bare);
  let m: LevelProbabilities = informed;
  if (sample.length >= 50) {
    const fitted = maximise(countPatterns(pairLevels, sample.length, SIZES), {
      m: informed,
      u: random,
      share: 0.05,
      ignored: new Set([IDENTIFIER]),
      strengthM: STRENGTH + known.length,
      strengthU: 0.05 * sample.length,
    });
    m = fitted.m;
  }
  const stride = Math.max(1, candidates.left.length / Math.max(1, sample.length));
  const total = Math.max(1, (people.length * (people.length - 1)) / 2);
  const fields = base.fields.map((field, f): TrainedPersonField => ({
    ...field,
    levels: field.levels.map((level, i) =>
      FIELD_SPECS[f]!.learned && i !== MISSING
        ? { ...level, m: (1 - CARELESS) * m[f]![i]! + CARELESS * level.m, u: random[f]![i]! }
        : level,
    ),
  }));
  const model = peopleModel({ ...base, prior: 0, fields }, context);
  const scores = score(model);
  let matches = 0.05 * people.length;
  for (let step = 0; step < ROUNDS; step += 1) {
    const prior = Math.log2(matches / total);
    const sum = scores.reduce((before, bits) => before + 1 / (1 + 2 ** -(bits + prior)), 0);
    matches = Math.max(1, sum * stride);
  }
  const learned = peopleModel(
    {
      ...model.parameters,
      prior: Math.log2(matches / total),
      training: {
        people: people.length,
        randomPairs: RANDOM_PAIRS,
        candidatePairs: sample.length,
        identifierPairs: known.length,
        decisions: input.decided.length,
        expectedMatches: matches,
      },
    },
    context,
  );
  return calibratedBy(learned, input.decided);
}

/** The model with its probabilities calibrated by decisions, when there are enough of both kinds. */
function calibratedBy(model: PeopleModel, decided: readonly DecidedPair[]): PeopleModel {
  const matches = decided.filter(({ match }) => match).length;
  if (Math.min(matches, decided.length - matches) < ENOUGH_DECISIONS) return model;
  const [levels, weights] = [new Uint8Array(FIELDS), new Float64Array(FIELDS)];
  const scores = decided.map(({ left, right }) => scoreValues(model, left, right, levels, weights));
  const calibration = calibrate(
    scores,
    decided.map(({ match }) => match),
  );
  return peopleModel({ ...model.parameters, calibration }, model.context);
}

/** P(level | two people drawn at random), field by field. Names take their own model's word: a few thousand pairs do. */
function randomLevels(model: PeopleModel, people: readonly PersonValues[], seed: number): readonly Float64Array[] {
  const next = seededRandom(seed);
  const counts = SIZES.map((size) => new Float64Array(size));
  const tools = toolsOf(model);
  const pairs = people.length < 2 ? 0 : Math.min(RANDOM_PAIRS, (people.length * (people.length - 1)) / 2);
  for (let pair = 0; pair < pairs; pair += 1) {
    const a = Math.floor(next() * people.length);
    const b = (a + 1 + Math.floor(next() * (people.length - 1))) % people.length;
    for (let f = 0; f < FIELDS; f += 1)
      if (f !== NAME || pair < RANDOM_NAMES) counts[f]![compareField(f, people[a]!, people[b]!, tools).level]! += 1;
  }
  return counts.map((count, f) => normalised(count, Float64Array.from(FIELD_SPECS[f]!.start.u), STRENGTH));
}

/** The fields of work of pairs of one person. */
function* phrasePairs(
  known: readonly (readonly [PersonValues, PersonValues])[],
): Generator<readonly [readonly string[], readonly string[]]> {
  for (const [a, b] of known) {
    const [left, right] = [a[DISCIPLINE], b[DISCIPLINE]] as (DisciplineValue | null)[];
    if (left && right) yield [left.terms, right.terms];
  }
}

/** At most `most` of the items, evenly taken. */
function every<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = items.length / most;
  return step <= 1 ? items : Array.from({ length: most }, (_, i) => items[Math.floor(i * step)]!);
}

function sampled({ left }: CandidatePairs, most: number): Int32Array {
  const length = Math.min(left.length, most);
  return Int32Array.from({ length }, (_, i) => Math.floor((i * left.length) / length));
}
