import { knownConditions } from './known-conditions';

describe('the conditions of a question', () => {
  it('are left alone when every code is one that there is', () => {
    const input = { topic: 'hydrogen', countries: ['DE', 'KR'], stages: ['phd'] };
    expect(knownConditions(input)).toEqual({ input, notices: [] });
  });

  it('leave out a country and a stage that there are not, and say so, where they would have excluded everybody', () => {
    const { input, notices } = knownConditions({ countries: ['XX'], stages: ['WIZARD', 'phd'] });
    expect(input).toEqual({ countries: [], stages: ['phd'] });
    expect(notices.map(({ en }) => en)).toEqual([
      '"XX" is no country and was left out. Choose one of the list.',
      '"WIZARD" is no career stage and was left out. Choose one of the list.',
    ]);
    expect(notices[0]!.ko).toContain('“XX”');
  });
});
