import type { PersonRow } from '@brainlink/analytics/network';
import type { LocalText } from '../../graphql/types';
import type { TieReason } from '../people/people.types';
import { spokenName } from '../people/spoken-name';

type Named = Pick<PersonRow, 'name' | 'nameLatin'>;

/** A step between two people, with what ties them. */
export interface ToldStep {
  readonly from: Named;
  readonly to: Named;
  readonly ties: readonly TieReason[];
}

const joined = (ties: readonly TieReason[]): LocalText => ({
  ko: ties.map(({ text }) => text.ko).join(', '),
  en: ties.map(({ text }) => text.en).join(', '),
});

/** One step as a line: "김민수 → 이영희: 공동 논문 3편 (2023–25), 같은 행사 1회 참석 (2024)". */
export function stepSentence({ from, to, ties }: ToldStep): LocalText {
  const [why, one, two] = [joined(ties), spokenName(from), spokenName(to)];
  return { ko: `${one.ko} → ${two.ko}: ${why.ko}`, en: `${one.en} → ${two.en}: ${why.en}` };
}

/** A path as sentences, from whoever asks outward: who knows whom, and from what. */
export function pathSentence(steps: readonly ToldStep[]): LocalText {
  const sentences = steps.map(({ from, to, ties }) => {
    const [why, one, two] = [joined(ties), spokenName(from), spokenName(to)];
    return { ko: `${one.ko} 님은 ${two.ko} 님과 아는 사이입니다: ${why.ko}.`, en: `${one.en} knows ${two.en}: ${why.en}.` };
  });
  return { ko: sentences.map(({ ko }) => ko).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}
