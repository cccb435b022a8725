import { COMPARATORS, type Compare } from './comparators';
import type { Dataset, EncodedField } from './dataset';
import { textOf } from './dictionary';
import type { LinkageModel, TrainedField } from './model';

/** Compares and scores pairs of rows of one dataset under one model; holds caches, so one per thread. */
export interface Scorer {
  /** Score of a pair in bits. */
  score(a: number, b: number): number;
  /** The weights of the fields of a pair, in the model's order; their sum and the prior are the score. */
  weights(a: number, b: number, into: Float64Array): void;
  /** Whether a field that is not only `supporting` speaks for a pair, so that it may be linked at all. */
  isSupported(a: number, b: number): boolean;
  /** The levels of the fields of a pair. */
  levels(a: number, b: number, into: Uint8Array): void;
}

interface ScoredField {
  readonly offset: number;
  readonly compare: Compare;
  readonly byLevel: Float64Array;
  readonly same: Uint8Array;
  /** What a value's frequency adds, per column and value; damped. */
  readonly byValue: readonly Float64Array[];
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

/** What the frequency of each value of a column adds to the weight of agreeing on it, in bits. */
export function frequencyWeights(field: EncodedField, trained: TrainedField): Float64Array[] {
  return trained.frequencies.map((table) => {
    const weights = new Float64Array(field.dictionary.size + 1);
    for (let value = 1; value <= field.dictionary.size; value += 1) {
      const text = textOf(field.dictionary, value);
      const share = Object.hasOwn(table.values, text) ? table.values[text]! : table.rare;
      weights[value] = Math.log2(table.average / share) * trained.damping;
    }
    return weights;
  });
}

/** A scorer of a dataset's rows. */
export function createScorer(dataset: Dataset, model: LinkageModel): Scorer {
  const fields = dataset.fields.map((field, i): ScoredField => {
    const trained = model.fields[i]!;
    const comparator = COMPARATORS[field.spec.kind];
    return {
      offset: field.offset,
      compare: comparator.create(field),
      byLevel: Float64Array.from(trained.levels, (level, l) => (l === 0 ? 0 : level.weight)),
      same: Uint8Array.from(comparator.levels, (_, level) => (trained.frequencies.length === 0 ? 0 : comparator.same(level))),
      byValue: frequencyWeights(field, trained),
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
  return {
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
