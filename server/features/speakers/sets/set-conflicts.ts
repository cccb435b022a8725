import type { Conflict } from '../../conflicts/conflicts.types';
import { spokenName } from '../../people/spoken-name';
import { SeatKind, type SetMember, type SetViolation } from '../speaker-set.types';
import { toFix, type FixContext } from './set-fixes';
import type { SetMaterial } from './set-problem';

/** A member who is in conflict with an organizer. */
const CONFLICT_RULE = 'conflict.organizer';

/**
 * Members whom somebody holds in the set although they are in conflict with an organizer (rule 27). Holding lets them in, and waives nothing:
 * the set does not keep the rules until they are out, or the conflict is waived.
 */
export function conflictsWithOrganizers(
  { view, conflicts, readmitted }: SetMaterial,
  members: readonly SetMember[],
  cost: number,
  context: FixContext,
): SetViolation[] {
  return members.flatMap(({ person, seat }): SetViolation[] => {
    const row = view.index.byId.get(person.id);
    if (row === undefined || seat === SeatKind.ORGANIZER || readmitted.has(row)) return [];
    const [first] = (conflicts.get(row) ?? []).filter(({ blocks }) => blocks);
    if (!first) return [];
    const name = spokenName(person);
    return [
      {
        rule: CONFLICT_RULE,
        ruleNumber: 27,
        hard: true,
        message: {
          ko: `${name.ko} 님은 이해충돌이 있습니다: ${first.text.ko}. 빼거나, 사무국이나 자문위원이 사유를 적어 허용해야 합니다.`,
          en: `${name.en} is in conflict: ${first.text.en}. Take them out, or have the secretariat or an advisor waive it with a reason.`,
        },
        fixes: [toFix([{ kind: 'oneFewer', person: person.id, cost }], cost, context)].filter((fix) => fix !== null),
      },
    ];
  });
}

/**
 * What ties members to one another and stands in nobody's way: not what two organizers of the meeting have organised together, which is this
 * meeting, and not what {@link conflictsWithOrganizers} tells.
 */
export const isMereTie =
  (organizers: ReadonlySet<string>) =>
  ({ person, with: other, blocks }: Conflict): boolean => {
    if (other === null || person.id >= other.id) return false;
    const organizing = [person.id, other.id].filter((id) => organizers.has(id)).length;
    return organizing === 0 || (organizing === 1 && !blocks);
  };
