import { forgetTexts, shareText } from './share-text';

/** An equal text that is another string: made of parts at run time. */
const anew = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

describe('Short texts of answers', () => {
  it('come back unchanged, whatever is in them, and however many there are', () => {
    for (const text of ['', 'KR', '서울대학교', '__proto__', 'constructor', 'a'.repeat(32), 'a'.repeat(33), '\u0000'])
      expect(shareText(anew(text))).toBe(text);
    for (let number = 0; number < 250_000; number += 1) shareText(`p_${String(number)}`);
    expect(shareText(anew('p_1'))).toBe('p_1');
    expect(shareText(anew('p_249999'))).toBe('p_249999');
  });

  it('come back unchanged after all were forgotten', () => {
    shareText(anew('서울대학교'));
    forgetTexts();
    expect(shareText(anew('서울대학교'))).toBe('서울대학교');
  });
});
