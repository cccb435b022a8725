/*
 * Mandarin syllables in pinyin, and how Korean writes them today (외래어 표기법, 중국어의 표기): 후야오방 is Hu Yaobang. Older names are read as
 * Hanja instead (손건 is Sun Qian); that is `sino-table.ts`.
 */
const INITIALS: Readonly<Record<string, number>> = {
  b: 7,
  p: 17,
  m: 6,
  f: 17,
  d: 3,
  t: 16,
  n: 2,
  l: 5,
  g: 0,
  k: 15,
  h: 18,
  j: 12,
  q: 14,
  x: 9,
  zh: 12,
  ch: 14,
  sh: 9,
  r: 5,
  z: 13,
  c: 14,
  s: 10,
};
/** Finals after a consonant: vowel, coda, and the syllables that follow. */
const FINALS: Readonly<Record<string, readonly [vowel: number, coda: number, rest: string]>> = {
  a: [0, 0, ''],
  o: [8, 0, ''],
  e: [4, 0, ''],
  ai: [0, 0, '이'],
  ei: [5, 0, '이'],
  ao: [0, 0, '오'],
  ou: [4, 0, '우'],
  an: [0, 4, ''],
  en: [4, 4, ''],
  ang: [0, 21, ''],
  eng: [4, 21, ''],
  ong: [13, 21, ''],
  i: [20, 0, ''],
  ia: [2, 0, ''],
  ie: [7, 0, ''],
  iao: [2, 0, '오'],
  iu: [17, 0, ''],
  ian: [7, 4, ''],
  in: [20, 4, ''],
  iang: [2, 21, ''],
  ing: [20, 21, ''],
  iong: [17, 21, ''],
  u: [13, 0, ''],
  ua: [9, 0, ''],
  uo: [14, 0, ''],
  uai: [9, 0, '이'],
  ui: [13, 0, '이'],
  uan: [9, 4, ''],
  un: [13, 4, ''],
  uang: [9, 21, ''],
  ue: [15, 0, ''],
};
/** Syllables without a consonant. */
const BARE: Readonly<Record<string, string>> = {
  a: '아',
  o: '오',
  e: '어',
  er: '얼',
  ai: '아이',
  ei: '에이',
  ao: '아오',
  ou: '어우',
  an: '안',
  en: '언',
  ang: '앙',
  yi: '이',
  ya: '야',
  yo: '요',
  ye: '예',
  yai: '야이',
  yao: '야오',
  you: '유',
  yan: '옌',
  yin: '인',
  yang: '양',
  ying: '잉',
  yong: '융',
  wu: '우',
  wa: '와',
  wo: '워',
  wai: '와이',
  wei: '웨이',
  wan: '완',
  wen: '원',
  wang: '왕',
  weng: '웡',
  yu: '위',
  yue: '웨',
  yuan: '위안',
  yun: '윈',
};
const AFTER_PALATAL: Readonly<Record<number, number>> = { 2: 0, 7: 5, 12: 8, 17: 13 };
const PALATALS = new Set([12, 13, 14]);
const UMLAUT: Readonly<Record<string, readonly [vowel: number, coda: number, rest: string]>> = {
  u: [16, 0, ''],
  ue: [15, 0, ''],
  uan: [16, 0, '안'],
  un: [16, 4, ''],
};
const BUZZED: Readonly<Record<string, string>> = { zhi: '즈', chi: '츠', shi: '스', ri: '르', zi: '쯔', ci: '츠', si: '쓰' };

const syllable = (onset: number, vowel: number, coda: number): string =>
  String.fromCodePoint(0xac00 + onset * 588 + vowel * 28 + coda);

function build(): Map<string, string> {
  const made = new Map<string, string>(Object.entries(BARE));
  for (const [initial, onset] of Object.entries(INITIALS))
    for (const [final, plain] of Object.entries(FINALS)) {
      const palatal = ['j', 'q', 'x'].includes(initial);
      if (palatal && !/^[iu]/.test(final)) continue;
      const rounded = palatal ? UMLAUT[final] : undefined;
      if (palatal && final.startsWith('u') && !rounded) continue;
      const [vowel, coda, rest] = rounded ?? plain;
      const shown = PALATALS.has(onset) ? (AFTER_PALATAL[vowel] ?? vowel) : vowel;
      made.set(initial + final, BUZZED[initial + final] ?? syllable(onset, shown, coda) + rest);
    }
  return made;
}

const TRANSCRIBED = build();

/** A Mandarin syllable as Korean writes it today; `undefined` for what is no pinyin. */
export const transcribed = (pinyin: string): string | undefined => TRANSCRIBED.get(pinyin);

/** Hangul syllables that transcriptions are made of. */
export const transcriptionSyllables = (): string[] => [...new Set([...TRANSCRIBED.values()].join(''))];

/** All ways to cut letters into one to three pinyin syllables; `breaks` are places where one begins for sure. */
export function pinyinCuts(letters: string, breaks: ReadonlySet<number> = new Set()): string[][] {
  const found: string[][] = [];
  const cut = (at: number, before: readonly string[]): void => {
    if (at === letters.length) {
      if (before.length > 0) found.push([...before]);
      return;
    }
    if (before.length === 3) return;
    for (let to = at + 1; to <= Math.min(letters.length, at + 6); to += 1) {
      if (TRANSCRIBED.has(letters.slice(at, to))) cut(to, [...before, letters.slice(at, to)]);
      if (breaks.has(to)) break;
    }
  };
  cut(0, []);
  return found;
}

const WADE_INITIALS: readonly (readonly [pinyin: RegExp, wade: string])[] = [
  [/^zh/, 'ch'],
  [/^ch/, 'ch'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^j/, 'ch'],
  [/^q/, 'ch'],
  [/^x/, 'hs'],
  [/^z/, 'ts'],
  [/^c/, 'ts'],
  [/^r/, 'j'],
];
const WADE_WHOLE: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  er: 'erh',
  ye: 'yeh',
};

/** A Mandarin syllable after Wade–Giles without its marks, as most people wrote it until the 1970s: qing → ching. */
export function wadeGiles(pinyin: string): string {
  const whole = WADE_WHOLE[pinyin];
  if (whole !== undefined) return whole;
  const found = WADE_INITIALS.find(([from]) => from.test(pinyin));
  const shown = found ? pinyin.replace(found[0], found[1]) : pinyin;
  return shown
    .replace(/ian$/, 'ien')
    .replace(/ie$/, 'ieh')
    .replace(/ue$/, 'ueh')
    .replace(/ong$/, 'ung')
    .replace(/(?<=^(?:t|n|l|ts|s|j|ch))uo$/, 'o')
    .replace(/ui$/, 'uei')
    .replace(/(?<=^[kh])uei$/, 'ui');
}
