/** A group of participants whose size the rules aim at (rule 16). */
export type TargetGroup = 'organizers' | 'overseasSpeakers' | 'domesticScholars' | 'graduates' | 'total';

/** How many of a group an event should have: a target with a tolerance, shown when missed and never enforced. */
export interface ParticipantTarget {
  readonly key: TargetGroup;
  readonly from: number;
  readonly to: number;
}

/**
 * Rule 16 for the 2026 edition: 2 organizers, 7–8 overseas speakers, about 20 domestic scholars, about 10 graduates, about 40 in all;
 * "about" is taken as ±10 %.
 */
const TARGETS_2026: readonly ParticipantTarget[] = [
  { key: 'organizers', from: 2, to: 2 },
  { key: 'overseasSpeakers', from: 7, to: 8 },
  { key: 'domesticScholars', from: 18, to: 22 },
  { key: 'graduates', from: 9, to: 11 },
  { key: 'total', from: 36, to: 44 },
];

/** Targets by edition. Earlier editions published none: they are not judged by later rules. */
const BY_EDITION: Readonly<Record<number, readonly ParticipantTarget[]>> = { 2026: TARGETS_2026 };

/** The targets of an edition; empty when its rules are not known. */
export const participantTargets = (edition: number): readonly ParticipantTarget[] => BY_EDITION[edition] ?? [];
