import { pairKey } from './pair-key';
import { neighbour, openLines, UNDO_STEPS, withDecision, withoutCommand, type Sitting, type Taken } from './session';

const line = (left: string, right: string) => ({ left: { key: left }, right: { key: right } });
const lines = [line('r1', 'p1'), line('r2', 'p2'), line('r3', 'p3')];
const taken = (index: number, seq: number): Taken => ({
  keys: { left: `r${index}`, right: `p${index}` },
  name: `${index}`,
  decision: 'LINK',
  seq,
});

describe('a sitting', () => {
  it('takes a decided pair off the list, and undoing brings it back to its place', () => {
    const after = withDecision([], taken(2, 11));
    expect(openLines(lines, after).map((left) => left.left.key)).toEqual(['r1', 'r3']);
    expect(openLines(lines, withoutCommand(after, 11))).toEqual(lines);
  });

  it('remembers a hundred steps and lets go of the oldest', () => {
    let sitting: Sitting = [];
    for (let step = 0; step < UNDO_STEPS + 5; step += 1) sitting = withDecision(sitting, taken(step, step));
    expect(sitting).toHaveLength(UNDO_STEPS);
    expect(sitting[0]?.seq).toBe(5);
  });

  it('knows a pair whichever way round its records stand', () => {
    expect(pairKey({ left: 'a', right: 'b' })).toBe(pairKey({ left: 'b', right: 'a' }));
    expect(openLines([line('p2', 'r2')], withDecision([], taken(2, 1)))).toEqual([]);
  });
});

describe('next and previous', () => {
  it('stop at the ends of the list', () => {
    expect(neighbour(lines, { left: 'r1', right: 'p1' }, 1)).toBe(lines[1]);
    expect(neighbour(lines, { left: 'r3', right: 'p3' }, 1)).toBe(lines[2]);
    expect(neighbour(lines, { left: 'r1', right: 'p1' }, -1)).toBe(lines[0]);
  });

  it('begin at the first line for a pair that is not in the list', () => {
    expect(neighbour(lines, { left: 'x', right: 'y' }, 1)).toBe(lines[0]);
    expect(neighbour([], null, 1)).toBeUndefined();
  });
});
