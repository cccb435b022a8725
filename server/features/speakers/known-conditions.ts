import { countryByCode, STAGES } from '@brainlink/schema/vocabulary';
import type { LocalText } from '../../graphql/types';
import type { MatchSpeakersInput } from './speakers.inputs';

/** A list of codes of a question, which of them there are, and what one that is not there is called. */
interface CodeList {
  readonly field: 'countries' | 'stages';
  readonly isKnown: (code: string) => boolean;
  readonly notice: (code: string) => LocalText;
}

const LISTS: readonly CodeList[] = [
  {
    field: 'countries',
    isKnown: (code) => countryByCode(code) !== undefined,
    notice: (code) => ({
      ko: `“${code}”(이)라는 나라는 없어 빼고 찾았습니다. 목록에서 다시 고르십시오.`,
      en: `"${code}" is no country and was left out. Choose one of the list.`,
    }),
  },
  {
    field: 'stages',
    isKnown: (code) => STAGES.some((stage) => stage.code === code),
    notice: (code) => ({
      ko: `“${code}”(이)라는 경력 단계는 없어 빼고 찾았습니다. 목록에서 다시 고르십시오.`,
      en: `"${code}" is no career stage and was left out. Choose one of the list.`,
    }),
  },
];

/** A question without the codes that nothing has, which would exclude everybody, and a notice of each: as it is done with technologies. */
export function knownConditions(input: MatchSpeakersInput): {
  readonly input: MatchSpeakersInput;
  readonly notices: readonly LocalText[];
} {
  let known = input;
  const notices: LocalText[] = [];
  for (const { field, isKnown, notice } of LISTS) {
    const unknown = (input[field] ?? []).filter((code) => !isKnown(code));
    if (unknown.length === 0) continue;
    notices.push(...unknown.map(notice));
    known = { ...known, [field]: input[field]!.filter(isKnown) };
  }
  return { input: known, notices };
}
