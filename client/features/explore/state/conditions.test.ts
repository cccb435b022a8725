import { cleared, conditionsOf, withToggled, without } from './conditions';

describe('the conditions of a state', () => {
  const state = {
    technology: ['HYDROGEN', 'AI'],
    from: '2022-01',
    to: '2026-12',
    reached: false,
    community: '3',
    selected: 'p_1',
  } as const;

  it('are one chip a value, a period being one', () => {
    expect(conditionsOf(state).map((condition) => condition.kind)).toEqual([
      'technology',
      'technology',
      'reached',
      'period',
      'community',
    ]);
  });

  it('can be taken away one by one', () => {
    expect(without(state, { kind: 'technology', value: 'AI' })).toEqual({ technology: ['HYDROGEN'] });
    expect(without(state, { kind: 'reached', value: false })).toEqual({ reached: undefined });
    expect(without(state, { kind: 'period', from: '2022-01', to: '2026-12' })).toEqual({
      from: undefined,
      to: undefined,
      mode: undefined,
    });
  });

  it('lets go of the selection together with the community it lies in', () => {
    expect(without(state, { kind: 'community', value: '3' })).toHaveProperty('selected', undefined);
  });

  it('are none after clearing', () => {
    expect(conditionsOf({ ...state, ...cleared() })).toEqual([]);
  });

  it('forgets a list with its last value', () => {
    expect(withToggled(['AI'], 'AI', false)).toBeUndefined();
    expect(withToggled(undefined, 'AI', true)).toEqual(['AI']);
    expect(withToggled(['AI'], 'AI', true)).toEqual(['AI']);
  });
});
