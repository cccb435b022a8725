import { piecesOf } from './highlight';

describe('the pieces of a line of GraphQL', () => {
  it('name keywords, variables and values, and put together are the line', () => {
    const line = 'query Impact($event: ID!) { x(id: $event, first: 12, by: "a b", on: true) } # why';
    const pieces = piecesOf(line);
    expect(pieces.map(({ text }) => text).join('')).toBe(line);
    const marked = pieces.filter(({ mark }) => mark !== 'plain').map(({ mark, text }) => [mark, text]);
    expect(marked).toEqual([
      ['keyword', 'query'],
      ['variable', '$event'],
      ['variable', '$event'],
      ['value', '12'],
      ['value', '"a b"'],
      ['keyword', 'on'],
      ['keyword', 'true'],
      ['comment', '# why'],
    ]);
  });

  it('leave an empty line empty', () => {
    expect(piecesOf('')).toEqual([]);
  });
});
