import { EXPERTISE_CONFIGURATION, type Measure } from '../configuration';
import type { PartFactors } from '../types';

const MEASURES: readonly Measure[] = ['lexical', 'minilm', 'bge', 'multilingual'];

/** Weights of the measures that are there for a topic; they sum to 1 before the caller's factors. */
export function topicWeights(
  available: ReadonlySet<Measure>,
  coverage: number,
  factors: PartFactors = {},
): ReadonlyMap<Measure, number> {
  const { weights } = EXPERTISE_CONFIGURATION;
  const raw = MEASURES.filter((measure) => available.has(measure)).map((measure): [Measure, number] => {
    if (measure === 'lexical') return [measure, weights.lexical];
    // Where the bridge is missing, what the English encoders make of a half-translated text is better than nothing.
    const english = available.has('multilingual') ? coverage : 1;
    return [measure, weights[measure] * (measure === 'multilingual' ? 1 - coverage : english)];
  });
  const sum = raw.reduce((total, [, weight]) => total + weight, 0) || 1;
  return new Map(raw.filter(([, weight]) => weight > 0).map(([m, weight]) => [m, (weight / sum) * (factors[m] ?? 1)]));
}
