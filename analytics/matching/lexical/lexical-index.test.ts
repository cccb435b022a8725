import { readTerms } from '../text/terms';
import { LexicalIndex } from './lexical-index';

/** An index of works of one word that all have, one of twenty, and one that few have. */
function indexOf(works: number): LexicalIndex {
  const index = new LexicalIndex();
  for (let at = 0; at < works; at += 1) index.add(readTerms(`measurement. topic${at % 20}. rare${at % 5_000}.`));
  index.build();
  return index;
}

describe('likeness of words among very many works', () => {
  const many = indexOf(100_000);
  const few = indexOf(99_999);
  const scoresOf = (index: LexicalIndex, text: string): Float32Array => index.score(index.query(readTerms(text)));

  it('passes over a word that all works have where rarer ones tell nearly all, and adds it up among fewer works', () => {
    const text = 'measurement. topic3. rare3.';
    const [among, amongFewer] = [scoresOf(many, text), scoresOf(few, text)];
    expect(among[7]).toBe(0);
    expect(amongFewer[7]).toBeGreaterThan(0);
    expect(among[3]).toBeGreaterThan(0.9);
    expect(Math.abs(among[3]! - amongFewer[3]!)).toBeLessThan(0.002);
    expect(among.reduce((most, score) => Math.max(most, score), 0)).toBe(among[3]);
  });

  it('still finds works by such a word when a topic says nothing else', () => {
    const scores = scoresOf(many, 'measurement');
    expect(scores[7]).toBeGreaterThan(0);
  });
});
