import type { PersonRow } from '@brainlink/analytics/network';
import type { LocalText } from '../../graphql/types';
import type { TieReason } from '../people/people.types';
import type { PathStep } from './paths.types';

const latin = ({ name, nameLatin }: Pick<PersonRow, 'name' | 'nameLatin'>): string => nameLatin ?? name;

const joined = (ties: readonly TieReason[]): LocalText => ({
  ko: ties.map(({ text }) => text.ko).join(', '),
  en: ties.map(({ text }) => text.en).join(', '),
});

/** One step as a sentence: "김민수 → 이영희: 공동 논문 3편 (2023–25), 같은 행사 1회 참석 (2024)". */
export function stepSentence(
  from: Pick<PersonRow, 'name' | 'nameLatin'>,
  to: Pick<PersonRow, 'name' | 'nameLatin'>,
  ties: readonly TieReason[],
): LocalText {
  const why = joined(ties);
  return { ko: `${from.name} → ${to.name}: ${why.ko}`, en: `${latin(from)} → ${latin(to)}: ${why.en}` };
}

/** A path as sentences: who knows the one before, and from what. */
export function pathSentence(steps: readonly PathStep[]): LocalText {
  const last = steps.at(-1);
  if (steps.length === 1 && last)
    return {
      ko: `${last.from.name} 님이 ${last.to.name} 님과 직접 이어져 있습니다: ${joined(last.ties).ko}.`,
      en: `${latin(last.from)} knows ${latin(last.to)}: ${joined(last.ties).en}.`,
    };
  const sentences = [...steps].reverse().map(({ from, to, ties }, at) => {
    const why = joined(ties);
    return at === 0
      ? { ko: `${from.name} 님이 ${to.name} 님과 ${why.ko}`, en: `${latin(from)} and ${latin(to)}: ${why.en}` }
      : { ko: `${from.name} 님은 ${to.name} 님과 ${why.ko}`, en: `${latin(from)} and ${latin(to)}: ${why.en}` };
  });
  return { ko: `${sentences.map(({ ko }) => ko).join('. ')}.`, en: `${sentences.map(({ en }) => en).join('. ')}.` };
}
