import type { ConflictKind } from '@brainlink/schema/rules';
import type { LocalText } from '../../graphql/types';
import { spokenName } from '../people/spoken-name';

const KIND_TEXTS: Readonly<Record<ConflictKind, LocalText>> = {
  ownProposal: { ko: '본인의 제안', en: 'own proposal' },
  family: { ko: '가족', en: 'family' },
  adviserStudent: { ko: '지도교수와 제자', en: 'adviser and student' },
  sameInstitution: { ko: '같은 기관', en: 'same institution' },
  coOrganizer: { ko: '행사 공동 기획', en: 'organised an event together' },
  coAuthor: { ko: '공동 저자', en: 'co-authors' },
  jointProject: { ko: '공동 과제', en: 'joint project' },
};

/** What a kind of conflict is called. */
export const conflictKindText = (kind: ConflictKind): LocalText => KIND_TEXTS[kind];

/** A conflict as a sentence: what it is, with whom, from what, and how long ago. */
export function conflictText(
  kind: ConflictKind,
  other: { readonly name: string; readonly nameLatin: string | null } | null,
  what: string | null,
  ageYears: number,
): LocalText {
  const { ko, en } = KIND_TEXTS[kind];
  const years = Math.max(1, Math.round(ageYears));
  const age =
    ageYears <= 0
      ? { ko: '현재', en: 'now' }
      : { ko: `${String(years)}년 전`, en: `${years === 1 ? 'a year' : `${String(years)} years`} ago` };
  const evidence = what === null ? '' : ` “${what}”`;
  return {
    ko: `${other ? `${spokenName(other).ko} 님과 ` : ''}${ko}${evidence} (${age.ko})`,
    en: `${en}${other ? ` with ${spokenName(other).en}` : ''}${what === null ? '' : ` "${what}"`} (${age.en})`,
  };
}

/** What a check came to. */
interface Checked {
  readonly checked: number;
  /** Whom it was to be checked against and who cannot be seen. */
  readonly passedOver: number;
  readonly found: number;
  readonly blocking: number;
}

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** What a check came to, in a sentence: that nobody was checked must not read like "no conflict". */
export function checkedText({ checked, passedOver, found, blocking }: Checked): LocalText {
  const left =
    passedOver === 0
      ? { ko: '', en: '' }
      : {
          ko: ` ${String(passedOver)}명은 여기에서 찾을 수 없어 확인하지 못했습니다.`,
          en: ` ${counted(passedOver, 'person', 'people')} cannot be found here and ${passedOver === 1 ? 'was' : 'were'} not checked.`,
        };
  const people = counted(checked, 'person', 'people');
  if (checked === 0 && found === 0)
    return {
      ko: `확인할 사람이 없어 아무도 확인하지 않았습니다. 사람이나 제안, 후보 명단을 고르십시오.${left.ko}`,
      en: `Nobody was checked: there is nobody to check against. Choose people, a proposal or a shortlist.${left.en}`,
    };
  if (found === 0)
    return {
      ko: `${String(checked)}명을 확인했으나 이해충돌이 없습니다.${left.ko}`,
      en: `No conflict with ${people}.${left.en}`,
    };
  const rest = {
    ko: blocking === 0 ? '모두 허용되었습니다' : `그중 ${String(blocking)}건이 남아 있습니다`,
    en: blocking === 0 ? 'all waived' : `${String(blocking)} of them not waived`,
  };
  return {
    ko: `${String(checked)}명 가운데 이해충돌 ${String(found)}건, ${rest.ko}.${left.ko}`,
    en: `${counted(found, 'conflict', 'conflicts')} with ${people}, ${rest.en}.${left.en}`,
  };
}
