import { COMPARATORS, type Compare } from './comparators';
import type { Dataset, EncodedField } from './dataset';
import { textOf } from './dictionary';
import type { LinkageModel, TrainedField } from './model';

/** Compares and scores pairs of rows of one dataset under one model; holds caches, so one per thread. */
export interface Scorer {
  /** Score of a pair in bits. */
  score(a: number, b: number): number;
  /**
   * Scores the first `count` pairs of rows, at most {@link BATCH}: the score if it is at least `least` bits, else −∞. Field by field, so that the
   * values of one stay in the processor's cache, and only as long as a pair can still reach `least`.
   */
  scoreMany(left: Int32Array, right: Int32Array, count: number, least: number, into: Float64Array): void;
  /** The weights of the fields of a pair, in the model's order; their sum and the prior are the score. */
  weights(a: number, b: number, into: Float64Array): void;
  /** Whether a field that is not only `supporting` speaks for a pair, so that it may be linked at all. */
  isSupported(a: number, b: number): boolean;
  /** The levels of the fields of a pair. */
  levels(a: number, b: number, into: Uint8Array): void;
}

/** Pairs that {@link Scorer.scoreMany} takes at once. */
export const BATCH = 4_096;

interface ScoredField {
  readonly offset: number;
  readonly width: number;
  readonly compare: Compare;
  readonly byLevel: Float64Array;
  readonly same: Uint8Array;
  /** What a value's frequency adds, per column and value; damped. */
  readonly byValue: readonly Float64Array[];
  /** The most that the field can add, by which columns' frequencies count: 0 none, 1 the first one's, 2 the second one's, 3 both. */
  readonly most: Float64Array;
}

/** The most a field's levels weigh, by which columns' values are the same at them. */
function mostByColumns(byLevel: Float64Array, same: Uint8Array): Float64Array {
  const most = new Float64Array(4).fill(-Infinity);
  byLevel.forEach((weight, level) => (most[same[level]!] = Math.max(most[same[level]!]!, weight)));
  return most;
}

/** Compares pairs of rows without a model: the level of every field. */
export function createComparison(dataset: Dataset): (a: number, b: number, into: Uint8Array, at?: number) => void {
  const compare = dataset.fields.map((field) => COMPARATORS[field.spec.kind].create(field));
  const offsets = dataset.fields.map((field) => field.offset);
  const { codes, width } = dataset;
  return (a, b, into, at = 0) => {
    for (let f = 0; f < compare.length; f += 1)
      into[at + f] = compare[f]!(codes, a * width + offsets[f]!, b * width + offsets[f]!);
  };
}

/** What was worked out for a trained field, and of which values: whoever scores again with the same model has it. */
const weightsOf = new WeakMap<TrainedField, { readonly field: EncodedField; readonly weights: readonly Float64Array[] }>();

/** What the frequency of each value of a column adds to the weight of agreeing on it, in bits. */
function frequencyWeights(field: EncodedField, trained: TrainedField): readonly Float64Array[] {
  const known = weightsOf.get(trained);
  if (known?.field === field) return known.weights;
  const weights = trained.frequencies.map((table) => {
    const added = new Float64Array(field.dictionary.size + 1);
    for (let value = 1; value <= field.dictionary.size; value += 1) {
      const text = textOf(field.dictionary, value);
      const share = Object.hasOwn(table.values, text) ? table.values[text]! : table.rare;
      added[value] = Math.log2(table.average / share) * trained.damping;
    }
    return added;
  });
  weightsOf.set(trained, { field, weights });
  return weights;
}

/** A scorer of a dataset's rows. */
export function createScorer(dataset: Dataset, model: LinkageModel): Scorer {
  const fields = dataset.fields.map((field, i): ScoredField => {
    const trained = model.fields[i]!;
    const comparator = COMPARATORS[field.spec.kind];
    const byLevel = Float64Array.from(trained.levels, (level, l) => (l === 0 ? 0 : level.weight));
    const same = Uint8Array.from(comparator.levels, (_, level) =>
      trained.frequencies.length === 0 ? 0 : comparator.same(level),
    );
    return {
      offset: field.offset,
      width: field.width,
      compare: comparator.create(field),
      byLevel,
      same,
      byValue: frequencyWeights(field, trained),
      most: mostByColumns(byLevel, same),
    };
  });
  const { codes, width } = dataset;
  const count = fields.length;
  const weigh = (field: ScoredField, a: number, b: number): number => {
    const at = a * width + field.offset;
    const level = field.compare(codes, at, b * width + field.offset);
    let weight = field.byLevel[level]!;
    const same = field.same[level]!;
    if (same !== 0) {
      if ((same & 1) !== 0) weight += field.byValue[0]![codes[at]!]!;
      if ((same & 2) !== 0) weight += field.byValue[1]![codes[at + 1]!]!;
    }
    return weight;
  };
  /** The most that a field can add to a pair, from which codes are missing or the same alone. */
  const mostOf = ({ offset, most: weights, byValue, width: columns }: ScoredField, a: number, b: number): number => {
    const at = a * width + offset;
    const to = b * width + offset;
    const firstA = codes[at]!;
    const firstB = codes[to]!;
    if (columns === 1) {
      if (firstA === 0 || firstB === 0) return 0;
      return firstA !== firstB ? weights[0]! : byValue.length === 0 ? weights[0]! : weights[1]! + byValue[0]![firstA]!;
    }
    const secondA = codes[at + 1]!;
    const secondB = codes[to + 1]!;
    if ((firstA === 0 && secondA === 0) || (firstB === 0 && secondB === 0)) return 0;
    if (byValue.length === 0) return weights[0]!;
    const same = (firstA !== 0 && firstA === firstB ? 1 : 0) | (secondA !== 0 && secondA === secondB ? 2 : 0);
    let best = Math.max(0, weights[same]!);
    if ((same & 1) !== 0) best += byValue[0]![firstA]!;
    if ((same & 2) !== 0) best += byValue[1]![secondA]!;
    return best;
  };
  // Fields of one column are compared in less time than composites: they come first, and many pairs need no more.
  const order = fields.map((_, f) => f).sort((p, q) => fields[p]!.width - fields[q]!.width || p - q);
  const ordered = order.map((f) => fields[f]!);
  const weights = new Float64Array(count * BATCH);
  const touched = new Int32Array(1);
  const reach = new Float64Array(BATCH);
  const alive = new Int32Array(BATCH);
  return {
    scoreMany: (left, right, pairs, least, into) => {
      reach.fill(model.prior, 0, pairs);
      // Rows are fetched from memory many at a time here, one after another below.
      for (let i = 0; i < pairs; i += 1) touched[0]! ^= codes[left[i]! * width]! ^ codes[right[i]! * width]!;
      ordered.forEach((field, place) => {
        const from = order[place]! * BATCH;
        for (let i = 0; i < pairs; i += 1) {
          const most = mostOf(field, left[i]!, right[i]!);
          weights[from + i] = most;
          reach[i]! += most;
        }
      });
      // Sums in another order differ in their last bits.
      const bound = least - 1e-9;
      let living = 0;
      for (let i = 0; i < pairs; i += 1) {
        into[i] = -Infinity;
        if (reach[i]! >= bound) alive[living++] = i;
      }
      ordered.forEach((field, place) => {
        const from = order[place]! * BATCH;
        let kept = 0;
        for (let k = 0; k < living; k += 1) {
          const i = alive[k]!;
          const weight = weigh(field, left[i]!, right[i]!);
          reach[i]! += weight - weights[from + i]!;
          weights[from + i] = weight;
          if (reach[i]! >= bound) alive[kept++] = i;
        }
        living = kept;
      });
      for (let k = 0; k < living; k += 1) {
        const i = alive[k]!;
        // Added up as in `score`, so that both say the same to the last bit.
        let sum = model.prior;
        for (let f = 0; f < count; f += 1) sum += weights[f * BATCH + i]!;
        if (sum >= least) into[i] = sum;
      }
    },
    score: (a, b) => {
      let sum = model.prior;
      for (let f = 0; f < count; f += 1) sum += weigh(fields[f]!, a, b);
      return sum;
    },
    weights: (a, b, into) => {
      for (let f = 0; f < count; f += 1) into[f] = weigh(fields[f]!, a, b);
    },
    isSupported: (a, b) => {
      for (let f = 0; f < count; f += 1) if (!model.fields[f]!.supporting && weigh(fields[f]!, a, b) > 0) return true;
      return false;
    },
    levels: (a, b, into) => {
      for (let f = 0; f < count; f += 1)
        into[f] = fields[f]!.compare(codes, a * width + fields[f]!.offset, b * width + fields[f]!.offset);
    },
  };
}
