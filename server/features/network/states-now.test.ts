import { changedIds, GatheredStates, packStates } from './states-now';

const gathered = (...people: readonly (readonly [id: string, state: string])[]): GatheredStates => {
  const states = new GatheredStates();
  for (const [id, state] of people) states.person({ id, state });
  return states;
};

describe('states of what is shown', () => {
  it('are gathered as the store tells them: by kind and the beginnings of ids', () => {
    const states = gathered(['p_11a', 's1'], ['p_12b', 's2'], ['p_11c', '']);
    states.thing({ kind: 'PUBLICATION', id: 'w_11a', state: 's3' });
    states.thing({ kind: 'CO_EVENT', id: 'e_11a', state: 's4' });
    expect([...states.states()]).toEqual([
      ['Person p_11', packStates('p_11a:s1 p_11c: ')],
      ['Person p_12', packStates('p_12b:s2 ')],
      ['Work w_11', packStates('w_11a:s3 ')],
      ['Event e_11', packStates('e_11a:s4 ')],
    ]);
  });

  it('tell who came, who went and of whom something else is shown, in whatever order they were gathered', () => {
    const before = gathered(['p_11a', 's1'], ['p_11b', 's2'], ['p_12c', 's3'], ['p_13d', 's4']).states();
    const now = gathered(['p_11b', 's9'], ['p_11a', 's1'], ['p_12c', 's3'], ['p_14e', 's5']).states();
    expect([...changedIds(before, now)].filter((id) => id !== '').sort()).toEqual(['p_11b', 'p_13d', 'p_14e']);
    expect(changedIds(before, before).size).toBe(0);
  });

  it('are of everybody when none were kept', () => {
    expect([...changedIds(new Map(), gathered(['p_11a', 's1'], ['p_12b', 's2']).states())].filter((id) => id !== '')).toEqual([
      'p_11a',
      'p_12b',
    ]);
  });
});
