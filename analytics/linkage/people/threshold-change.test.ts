import type { ProposedPair } from './propose-links';
import { whatWouldChange } from './threshold-change';

const pair = (left: string, certainty: number, decision: ProposedPair['decision']): ProposedPair => ({
  left,
  right: 'x',
  score: 0,
  probability: certainty,
  certainty,
  decision,
});

describe('moving the threshold', () => {
  const before = { link: 0.98, review: 0.2 };
  const pairs = [
    pair('a', 0.999, 'link'),
    pair('b', 0.985, 'link'),
    pair('c', 0.9, 'review'),
    pair('d', 0.3, 'review'),
    pair('e', 0.05, 'different'),
  ];
  const moves = (link: number, review: number): string[] =>
    whatWouldChange(pairs, before, { link, review }).map(({ pair: { left }, from, to }) => `${left}: ${from} → ${to}`);

  it('changes nothing when it stays', () => {
    expect(moves(0.98, 0.2)).toEqual([]);
  });

  it('sends links to the worklist when it goes up, and takes from the worklist when it goes down', () => {
    expect(moves(0.99, 0.2)).toEqual(['b: link → review']);
    expect(moves(0.85, 0.2)).toEqual(['c: review → link']);
  });

  it('widens and narrows the worklist from below', () => {
    expect(moves(0.98, 0.01)).toEqual(['e: different → review']);
    expect(moves(0.98, 0.5)).toEqual(['d: review → different']);
  });

  it('never links what was held back for another reason than the threshold', () => {
    const held = [pair('h', 0.999, 'review')];
    expect(whatWouldChange(held, before, { link: 0.5, review: 0.2 })).toEqual([]);
  });
});
