import { ticketless } from './tickets';

describe('who flies without a ticket', () => {
  it('is whom the smallest fix speaks of, so that the alarm does not name one and the fix another', () => {
    expect([...ticketless(['a', 'b', 'c'], ['b'], 1)]).toEqual(['b']);
    expect([...ticketless(['a', 'b', 'c'], ['b'], 2)]).toEqual(['b', 'c']);
  });

  it('is who came last where no fix names anybody who flies', () => {
    expect([...ticketless(['a', 'b', 'c'], ['gone'], 1)]).toEqual(['c']);
    expect(ticketless(['a', 'b'], ['a'], 0).size).toBe(0);
  });
});
