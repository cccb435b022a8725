import type { Picture } from '../../../graph-view';
import { focusOn, stepFocus } from './focus';

const node = (id: string) => ({ id, kind: 'person', label: id, ties: 1, x: 0, y: 0 });
const link = (source: string, target: string) => ({ source, target, count: 1, crossBorder: false, kinds: [] });
const picture: Picture = {
  level: 'people',
  nodes: ['a', 'b', 'c', 'd', 'e'].map(node),
  links: [link('a', 'b'), link('c', 'b'), link('c', 'd')],
  communities: [],
};
const shown = (degrees: number): string =>
  focusOn(picture, 'a', degrees)
    .nodes.map(({ id }) => id)
    .join('');

describe('the focus on a person', () => {
  it('shows who is within so many steps along the drawn ties, in either direction', () => {
    expect([1, 2, 3].map(shown)).toEqual(['ab', 'abc', 'abcd']);
  });

  it('keeps only the ties between those who are shown', () => {
    expect(focusOn(picture, 'a', 1).links.map(({ source, target }) => source + target)).toEqual(['ab']);
  });

  it('narrows from everything to three steps, two, one and no further, and widens back to everything', () => {
    expect(stepFocus(undefined, -1)).toBe(3);
    expect(stepFocus(2, -1)).toBe(1);
    expect(stepFocus(1, -1)).toBe(1);
    expect(stepFocus(3, 1)).toBeUndefined();
    expect(stepFocus(undefined, 1)).toBeUndefined();
  });
});
