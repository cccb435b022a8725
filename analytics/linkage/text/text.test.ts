import { DictionaryBuilder } from '../dictionary';
import { seededRandom } from '../random';
import { editDistance, valueDistance } from './edit-distance';
import { jaroWinkler, similarValues } from './jaro-winkler';
import { fullForm } from './nicknames';
import { soundCode } from './sound-code';

const dictionaryOf = (...texts: string[]) => {
  const builder = new DictionaryBuilder();
  for (const text of texts) builder.code(text);
  return builder.finish();
};

const distance = (a: string, b: string, most: number): number => {
  const chars = Uint16Array.from([...a, ...b], (char) => char.charCodeAt(0));
  return editDistance(chars, 0, a.length, a.length, b.length, most);
};

const similarity = (a: string, b: string): number => {
  const chars = Uint16Array.from([...a, ...b], (char) => char.charCodeAt(0));
  return jaroWinkler(chars, 0, a.length, a.length, b.length);
};

/** Optimal string alignment by the definition, with the whole matrix. */
function byDefinition(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const options = [d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(d[i - 2]![j - 2]! + 1);
      d[i]![j] = Math.min(...options);
    }
  return d[a.length]![b.length]!;
}

describe('Texts of linkage', () => {
  it('count edits as the definition does, up to the bound', () => {
    const random = seededRandom(3);
    const word = (): string => Array.from({ length: Math.floor(random() * 8) }, () => 'abc'[Math.floor(random() * 3)]).join('');
    for (let i = 0; i < 3000; i += 1) {
      const [a, b] = [word(), word()];
      for (const most of [1, 2, 3])
        expect(`${a} ${b} ${distance(a, b, most)}`).toBe(`${a} ${b} ${Math.min(byDefinition(a, b), most + 1)}`);
    }
  });

  it('give the same distance with the sets of letters in front', () => {
    const random = seededRandom(4);
    const word = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 9) }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
    const words = [...new Set(Array.from({ length: 120 }, word))];
    const dictionary = dictionaryOf(...words);
    for (let x = 1; x <= words.length; x += 1)
      for (let y = 1; y <= words.length; y += 1) {
        const exact = Math.min(byDefinition(words[x - 1]!, words[y - 1]!), 3);
        expect(valueDistance(dictionary, x, y, 2)).toBe(exact);
        expect(similarValues(dictionary, x, y, 0.8)).toBe(similarity(words[x - 1]!, words[y - 1]!) >= 0.8);
      }
  });

  it.each([
    ['martha', 'marhta', 0.9611],
    ['dixon', 'dicksonx', 0.8133],
    ['dwayne', 'duane', 0.84],
    ['abc', 'xyz', 0],
  ])('say that %s and %s are as similar as Winkler published', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 4);
  });

  it('let spellings that sound alike meet', () => {
    expect(soundCode('smith')).toBe(soundCode('smyth'));
    expect(soundCode('philips')).toBe(soundCode('fillips'));
    expect(soundCode('smith')).not.toBe(soundCode('brown'));
    expect(soundCode('김민수')).toBe('김민');
  });

  it('know what a short form stands for', () => {
    expect(fullForm('bill')).toBe('william');
    expect(fullForm('peggy')).toBe('margaret');
    expect(fullForm('xerxes')).toBe('xerxes');
  });
});
