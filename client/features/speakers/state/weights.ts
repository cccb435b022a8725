import type { SpeakerReasonKind } from '../../../api/generated/speakers';

/**
 * The parts of a score that a slider moves, in the order of the page, with what they count unless moved (of 10): as the server weighs them,
 * since only what was moved is sent. Earlier guests count when somebody says so, never silently (rule 17).
 */
export const WEIGHTS = [
  { key: 'topic', kind: 'TOPIC', colour: 'var(--c4)', usual: 6 },
  { key: 'korea', kind: 'KOREA', colour: 'var(--c1)', usual: 1 },
  { key: 'path', kind: 'PATH', colour: 'var(--c3)', usual: 1 },
  { key: 'novelty', kind: 'NOVELTY', colour: 'var(--c2)', usual: 1 },
  { key: 'earlier', kind: 'EARLIER', colour: 'var(--c5)', usual: 0 },
  { key: 'availability', kind: 'AVAILABILITY', colour: 'var(--c9)', usual: 0.5 },
] as const satisfies readonly {
  readonly key: string;
  readonly kind: SpeakerReasonKind;
  readonly colour: string;
  readonly usual: number;
}[];

/** Name of a weight. */
export type WeightKey = (typeof WEIGHTS)[number]['key'];

/** How much each part counts, 0–10. */
export type Weights = Readonly<Record<WeightKey, number>>;

/** Reads the weights of an address; what it does not name is as usual. */
export function weightsOf(entries: readonly string[] | undefined): Weights {
  const given = new Map((entries ?? []).map((entry) => entry.split('~') as [string, string | undefined]));
  const read = (key: WeightKey, usual: number): number => {
    const text = given.get(key);
    const number = Number(text);
    return text && number >= 0 && number <= 10 ? number : usual;
  };
  return Object.fromEntries(WEIGHTS.map(({ key, usual }) => [key, read(key, usual)])) as unknown as Weights;
}

/** Writes weights into an address: only those that were moved. */
export function weightEntries(weights: Weights): readonly string[] | undefined {
  const moved = WEIGHTS.filter(({ key, usual }) => weights[key] !== usual).map(({ key }) => `${key}~${weights[key]}`);
  return moved.length ? moved : undefined;
}

/** A candidate as far as the order goes. */
export interface Weighed {
  readonly person: { readonly id: string };
  readonly rank: number;
  readonly reasons: readonly { readonly kind: SpeakerReasonKind; readonly value: number }[];
}

/** What a part adds to a score under weights: its share of all weights times how much of it there is. */
export function partOf(weights: Weights, kind: SpeakerReasonKind, value: number): number {
  const total = WEIGHTS.reduce((sum, { key }) => sum + weights[key], 0);
  const weight = WEIGHTS.find((entry) => entry.kind === kind);
  return weight && total > 0 ? (weights[weight.key] / total) * value : 0;
}

/** The candidates under other weights, best first; equal ones stay as the server ordered them. */
export function reorder<Candidate extends Weighed>(candidates: readonly Candidate[], weights: Weights): readonly Candidate[] {
  const score = (candidate: Candidate): number =>
    candidate.reasons.reduce((sum, { kind, value }) => sum + partOf(weights, kind, value), 0);
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate) }));
  return scored
    .sort((a, b) => (Math.abs(b.score - a.score) > 1e-9 ? b.score - a.score : a.candidate.rank - b.candidate.rank))
    .map(({ candidate }) => candidate);
}

/** Somebody who came up in the order: places count from 1. */
export interface Move {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Who came up furthest into the first `within` places; `null` when nobody did. Ties go to the better place. */
export function furthestUp(before: readonly string[], after: readonly string[], within = 10): Move | null {
  const places = new Map(before.map((id, at) => [id, at + 1]));
  const moves = after.slice(0, within).flatMap((id, at): Move[] => {
    const from = places.get(id);
    return from !== undefined && from > at + 1 ? [{ id, from, to: at + 1 }] : [];
  });
  return moves.reduce<Move | null>((best, move) => (best && best.from - best.to >= move.from - move.to ? best : move), null);
}
