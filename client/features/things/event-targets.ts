import type { ParticipantTarget, TargetGroup } from '@brainlink/schema/rules';
import type { Member } from './members-table';

/** How an event stands against one of its targets. A miss is shown, never rejected. */
export interface TargetState extends ParticipantTarget {
  readonly actual: number;
  readonly state: 'met' | 'below' | 'above';
}

/** What is needed of a participation to count it. */
export interface CountedMember {
  readonly role: string | null;
  readonly status: string | null;
  readonly standing: Member['person']['standing'];
  readonly stage: string | null;
}

const COUNTERS: Readonly<Record<TargetGroup, (member: CountedMember) => boolean>> = {
  organizers: (member) => member.role === 'organizer',
  overseasSpeakers: (member) =>
    member.role !== 'organizer' &&
    member.role !== 'staff' &&
    (member.standing === 'ABROAD' || member.standing === 'OVERSEAS_KOREAN'),
  domesticScholars: (member) =>
    member.role !== 'organizer' && member.role !== 'staff' && !isGraduate(member) && member.standing === 'KOREA',
  graduates: (member) => member.standing === 'KOREA' && member.role !== 'organizer' && isGraduate(member),
  total: (member) => member.role !== 'staff',
};

const isGraduate = (member: CountedMember): boolean =>
  member.role === 'graduate' || member.stage === 'phd' || member.stage === 'postdoc';

/** Counts those who attended — or, before the day, those who are expected — against the targets. */
export function judgeTargets(targets: readonly ParticipantTarget[], members: readonly CountedMember[]): TargetState[] {
  const held = members.some((member) => member.status === 'attended');
  const counted = members.filter((member) =>
    held ? member.status === 'attended' : member.status === 'accepted' || member.status === 'invited',
  );
  return targets.map((target) => {
    const actual = counted.filter(COUNTERS[target.key]).length;
    return { ...target, actual, state: actual < target.from ? 'below' : actual > target.to ? 'above' : 'met' };
  });
}
