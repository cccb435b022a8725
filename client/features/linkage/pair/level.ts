import type { LinkEvidencePartsFragment } from '../../../api/generated/linkage';

type Bar = LinkEvidencePartsFragment['bars'][number];

/** What comparing a field came to, as the sign beside the word shows it. */
export type LevelSign = 'same' | 'near' | 'different' | 'none';

const SAME = /^(exact|same|equal|identical)/i;

/** The sign of a bar: nothing to compare, the same, against, or near. A level that counts against is `different` whatever its name. */
export function levelSign({ level, left, right, weight }: Pick<Bar, 'level' | 'left' | 'right' | 'weight'>): LevelSign {
  if (level === 'missing' || left == null || right == null) return 'none';
  if (weight < 0) return 'different';
  return SAME.test(level) ? 'same' : 'near';
}

/** One in how many pairs are one person before any evidence, in two digits: a prior of −6.5 is one in 92. */
export function oneIn(prior: number): number {
  const exact = 1 + 2 ** -prior;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1);
  return Math.round(exact / size) * size;
}

/** The row that speaks loudest against, if one does. */
export const strongestAgainst = <Row extends { readonly weight: number }>(bars: readonly Row[]): Row | undefined =>
  bars.filter(({ weight }) => weight < 0).toSorted((a, b) => a.weight - b.weight)[0];

/** How a score stands to the threshold: at or over it, a little under it, or far under it, and by how much. */
export function standOf(score: number, threshold: number): { readonly stand: 'over' | 'near' | 'under'; readonly by: number } {
  const by = Math.abs(score - threshold);
  return { stand: score >= threshold ? 'over' : score > 0 ? 'near' : 'under', by };
}

const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/name|hanja|given|surname/i, ['name', 'hanja', 'otherName']],
  [/instit|affil|employ|org/i, ['affiliation', 'degree']],
  [/countr|city|place|resid/i, ['residence', 'affiliation']],
  [/degree|doctor|phd|career|date|stage/i, ['degree', 'stage', 'affiliation']],
  [/mail|contact/i, ['contact', 'email']],
  [/ident|orcid|number/i, ['identifier']],
  [/member|assoc/i, ['membership']],
  [/topic|field|work|text/i, ['field', 'authorship']],
];

/** The kinds of facts that stand behind a bar; empty where everything does. */
export const kindsBehind = (field: string): readonly string[] => KINDS.find(([form]) => form.test(field))?.[1] ?? [];
