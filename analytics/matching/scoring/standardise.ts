import { EXPERTISE_CONFIGURATION, type Measure } from '../configuration';

/** Turns a likeness into deviations from an unrelated work's. */
export interface Standard {
  readonly mean: number;
  readonly deviation: number;
}

const { reference, ownMean, ownDeviation, ownEvidence } = EXPERTISE_CONFIGURATION;

/**
 * The scale of a topic: the frozen reference, moved towards the mean and deviation of a sample of works, less so the smaller the sample, so
 * that three people are ranked as they are among thousands.
 */
export function standardOf(measure: Measure, sample: Float64Array): Standard {
  const frozen = reference[measure];
  if (sample.length < 2) return frozen;
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const deviation = Math.sqrt(sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sample.length);
  const trust = sample.length / (sample.length + ownEvidence);
  return {
    mean: frozen.mean + ownMean * trust * (mean - frozen.mean),
    deviation: frozen.deviation + ownDeviation * trust * (deviation - frozen.deviation),
  };
}
