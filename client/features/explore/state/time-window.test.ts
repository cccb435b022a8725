import { quarterIndex } from './quarters';
import { nextWindow, windowChange, windowOf } from './time-window';

const quarters = { first: quarterIndex('2014-Q1'), last: quarterIndex('2026-Q4') };
const at = quarterIndex;

describe('the time slider', () => {
  it('moves validAt with its end, and nothing but validAt', () => {
    const search = { technology: ['AI'], from: '2022-01' };
    expect(windowChange(search, [at('2022-Q1'), at('2024-Q2')], quarters)).toEqual({
      from: '2022-01',
      to: undefined,
      validAt: '2024-06',
    });
  });

  it('looks at now when its end is at the last quarter, and at everything before when its start is at the first', () => {
    expect(windowChange({ validAt: '2024-06' }, [quarters.first, quarters.last], quarters)).toEqual({
      from: undefined,
      to: undefined,
      validAt: undefined,
    });
  });

  it('shows the period of a link or a typed phrase, and takes its end over once it is moved', () => {
    const search = { from: '2022-01', to: '2025-12' };
    expect(windowOf(search, quarters)).toEqual([at('2022-Q1'), at('2025-Q4')]);
    expect(windowChange(search, [at('2022-Q1'), at('2025-Q3')], quarters)).toMatchObject({ to: undefined, validAt: '2025-09' });
  });

  it('keeps its start before its end, also in a nonsensical link', () => {
    expect(windowOf({ from: '2025-01', validAt: '2020-03' }, quarters)).toEqual([at('2020-Q1'), at('2020-Q1')]);
    expect(windowOf({ validAt: '1900' }, quarters)).toEqual([quarters.first, quarters.first]);
  });

  it('plays a window along, and lets a cumulative one grow from the first quarter', () => {
    expect(nextWindow({}, [at('2020-Q1'), at('2021-Q1')], quarters)).toEqual([at('2020-Q2'), at('2021-Q2')]);
    expect(nextWindow({ mode: 'cumulative' }, [quarters.first, at('2021-Q1')], quarters)).toEqual([
      quarters.first,
      at('2021-Q2'),
    ]);
    expect(nextWindow({}, [at('2020-Q1'), quarters.last], quarters)).toBeNull();
  });
});
