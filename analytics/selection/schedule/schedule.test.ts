import loadHighs from 'highs';
import { highsSolver, type MipSolver } from '../solver';
import { dateEvents, type EventToDate } from '.';

let solver: MipSolver;
beforeAll(async () => {
  solver = highsSolver(await loadHighs());
});

const MAY = { from: 20260511, to: 20260513 };
const JUNE = { from: 20260608, to: 20260610 };
const event = (id: string, ranges: EventToDate['ranges'], venues: string[], people: string[]): EventToDate => ({
  id,
  ranges,
  venues,
  people,
});

test('Two events that want one venue on the same days are dated apart, and as many as can be have their first choice', () => {
  const answer = dateEvents(
    {
      events: [
        event('a', [MAY, JUNE], ['Yeosu'], ['x']),
        event('b', [MAY, JUNE], ['Yeosu'], ['y']),
        event('c', [MAY], ['Andong'], ['y']),
      ],
    },
    solver,
  );
  expect(answer.optimal).toBe(true);
  expect(answer.undated).toEqual([]);
  expect(answer.dated.map(({ event: id, choice }) => [id, choice])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});

test('An event that cannot be dated says who or what is taken by which other, on its days', () => {
  const answer = dateEvents(
    {
      events: [event('a', [MAY], ['Yeosu'], ['x'])],
      occupied: [{ kind: 'person', id: 'x', by: 'z', from: 20260513, to: 20260514 }],
    },
    solver,
  );
  expect(answer.dated).toEqual([]);
  expect(answer.undated).toEqual([{ event: 'a', clashes: [{ event: 'a', with: 'z', venue: null, people: ['x'], range: MAY }] }]);
});
