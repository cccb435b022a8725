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
