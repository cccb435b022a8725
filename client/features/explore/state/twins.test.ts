import { offeredTwins, showTwin, viewOf } from './twins';

describe('the twins of a state', () => {
  it('begin with the graph, and on a phone with the list', () => {
    expect([viewOf({}, false), viewOf({}, true)]).toEqual(['graph', 'table']);
    expect(offeredTwins(false)[0]).toBe('graph');
    expect(offeredTwins(true)[0]).toBe('table');
  });

  it('are all offered on every screen', () => {
    expect([...offeredTwins(true)].sort()).toEqual([...offeredTwins(false)].sort());
  });

  it.each([false, true])('come back from the address as they were chosen (phone: %s)', (phone) => {
    for (const twin of offeredTwins(phone)) expect(viewOf(showTwin(twin, phone), phone)).toBe(twin);
    expect(showTwin(offeredTwins(phone)[0]!, phone).view).toBeUndefined();
  });
});
