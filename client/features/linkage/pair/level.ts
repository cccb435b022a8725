import type { LinkEvidencePartsFragment } from '../../../api/generated/linkage';

type Bar = LinkEvidencePartsFragment['bars'][number];

/** What comparing a field came to, as the sign beside the word shows it. */
export type LevelSign = 'same' | 'near' | 'different' | 'none';

/** Levels at which a field says the same on both sides, and not only something near. */
const SAME: ReadonlySet<string> = new Set([
  'same',
  'exact',
  'sameHanja',
  'sameNow',
  'sameDegree',
  'samePhrase',
  'sameAssociation',
  'sameBranch',
]);

/** The sign of a bar: nothing to compare, the same, against, or near. A level that counts against is `different` whatever its name. */
export function levelSign({ level, left, right, weight }: Pick<Bar, 'level' | 'left' | 'right' | 'weight'>): LevelSign {
  if (level === 'missing' || left == null || right == null) return 'none';
  if (weight < 0) return 'different';
  return SAME.has(level) ? 'same' : 'near';
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

/** Which facts a field of the model was compared by. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  name: ['name'],
  email: ['contact'],
  workplace: ['affiliation', 'residence'],
  discipline: ['field', 'affiliation'],
  career: ['degree', 'stage'],
  identifier: ['identifier'],
  association: ['membership'],
  collaborators: ['participation', 'authorship', 'clubMembership', 'projectMembership'],
};

/** The kinds of facts that stand behind a bar; empty for a field of a newer model, where all do. */
export const kindsBehind = (field: string): readonly string[] => KINDS[field] ?? [];
