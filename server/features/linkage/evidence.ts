import type { Explanation } from '@brainlink/analytics/linkage';
import { canonicalJson } from '@brainlink/seeds/write';
import { z } from 'zod';
import type { LinkEvidence } from './link-evidence.types';
import { fieldLabel, levelLabel } from './evidence-words';

const stored = z.object({
  prior: z.number(),
  bars: z.array(
    z.object({ field: z.string(), level: z.string(), weight: z.number(), a: z.string().optional(), b: z.string().optional() }),
  ),
  score: z.number(),
  probability: z.number(),
  modelVersion: z.string(),
});

const ADDRESS = /([^\s<>",;:]?)[^\s<>",;:@]*@([^\s<>",;:]+)/g;

/** A text without what one could write to: of an address its first letter and its domain are left. */
export const withoutAddresses = (text: string): string => text.replaceAll(ADDRESS, '$1***@$2');

/** The waterfall as it is kept: canonical JSON, in which no address can be read. */
export const keptEvidence = (explanation: Explanation, modelVersion: string): string =>
  canonicalJson({
    prior: explanation.prior,
    bars: explanation.bars.map(({ field, level, weight, a, b }) => ({
      field,
      level,
      weight,
      ...(a === undefined ? {} : { a: withoutAddresses(a) }),
      ...(b === undefined ? {} : { b: withoutAddresses(b) }),
    })),
    score: explanation.score,
    probability: explanation.probability,
    modelVersion,
  });

/** The kept waterfall as the schema shows it. */
export function toEvidence(text: string): LinkEvidence {
  const { prior, bars, score, probability, modelVersion } = stored.parse(JSON.parse(text));
  return {
    prior,
    bars: bars.map(({ field, level, weight, a, b }) => ({
      field,
      label: fieldLabel(field),
      left: a ?? null,
      right: b ?? null,
      level,
      levelLabel: levelLabel(level),
      weight,
    })),
    score,
    probability,
    modelVersion,
  };
}

/** Evidence beside the name that a link by itself needs, in bits. */
const BESIDE_NAME = 3;

/** Whether enough besides the name speaks for a pair: nothing is linked on a name alone. */
export const saysMoreThanTheName = ({ bars }: Pick<Explanation, 'bars'>): boolean =>
  bars.reduce((sum, { field, weight }) => (field === 'name' ? sum : sum + Math.max(0, weight)), 0) >= BESIDE_NAME;
