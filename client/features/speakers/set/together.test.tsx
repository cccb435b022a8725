import type { ViolationFragment } from '../../../api/generated/speakers';
import { groundOf } from './together';

const violation = (rule: string, fixes: number, hard = true): ViolationFragment =>
  ({ rule, hard, fixes: Array.from({ length: fixes }, () => ({})) }) as unknown as ViolationFragment;

const rules = (some: readonly ViolationFragment[]): string[] => some.map(({ rule }) => rule);

describe('rules that cannot be kept together', () => {
  it('show the one with a way out, and fold in that nine people must be in', () => {
    const inSet = Array.from({ length: 8 }, (_, at) => violation(`in:${at}`, 0));
    const { matter, ground } = groundOf([
      violation('airfare', 5),
      violation('organizers', 0),
      ...inSet,
      violation('few', 0, false),
    ]);
    expect(rules(matter)).toEqual(['airfare', 'few']);
    expect(ground).toHaveLength(9);
  });

  it('are all shown where none has a way out', () => {
    const { matter, ground } = groundOf([violation('seats', 0), violation('few', 0, false)]);
    expect([rules(matter), ground]).toEqual([['seats', 'few'], []]);
  });
});
