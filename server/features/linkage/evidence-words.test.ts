import { FIELD_SPECS } from '@brainlink/analytics/linkage/people/fields';
import { fieldLabel, levelLabel } from './evidence-words';

describe('the words of the evidence', () => {
  it('name every field of the model in Korean', () => {
    expect(FIELD_SPECS.filter(({ name }) => !/\p{Script=Hangul}/u.test(fieldLabel(name).ko)).map(({ name }) => name)).toEqual([]);
  });

  it('name every level of every field in Korean, and not by its code in English', () => {
    const levels = [...new Set(FIELD_SPECS.flatMap((spec) => spec.levels))];
    const known = (level: string): boolean => /\p{Script=Hangul}/u.test(levelLabel(level).ko) && levelLabel(level).en !== level;
    expect(levels.filter((level) => !known(level))).toEqual([]);
  });
});
