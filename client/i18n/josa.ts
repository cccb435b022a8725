import { josa as pick } from 'es-hangul';

type Pair = Parameters<typeof pick.pick>[1];

/** Digits and Latin letters that are read with a final consonant: 0 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔; L 엘, M 엠, N 엔, R 알. */
const SPOKEN_AS: Readonly<Record<string, string>> = {
  '0': '영',
  '1': '일',
  '2': '이',
  '3': '삼',
  '4': '사',
  '5': '오',
  '6': '육',
  '7': '칠',
  '8': '팔',
  '9': '구',
  l: '엘',
  m: '엠',
  n: '엔',
  r: '알',
};

const MARKED = /(\S)(["'’”)\]]*)\[([가-힣]+\/[가-힣]+)\]/g;

/**
 * Chooses the particle that fits the word before it: `수소[을/를]` → `수소를`, `KAIST[이/가]` → `KAIST가`.
 * Written in the texts as `{{name}}[을/를]`; runs after interpolation.
 */
export function fitParticles(text: string): string {
  return text.replace(MARKED, (_, last: string, closing: string, pair: string) => {
    const spoken = SPOKEN_AS[last.toLowerCase()] ?? last;
    return `${last}${closing}${pick.pick(spoken, pair as Pair)}`;
  });
}
