import { relaxed } from './relaxed';

describe('nobody found', () => {
  it('is helped by taking away all the conditions that have to go together, not one of them', () => {
    const search = { topic: 'hydrogen', country: ['IS'], stage: ['phd'], set: ['p_1'] };
    const { patch, searches } = relaxed(search, { conditions: ['COUNTRIES', 'STAGES'], count: 40 });
    expect({ ...search, ...patch }).toEqual({ topic: 'hydrogen', country: undefined, stage: undefined, set: ['p_1'] });
    expect(searches).toBe(true);
  });

  it('begins anew where the topic has to go and nothing else is left to look for', () => {
    expect(relaxed({ topic: 'zzzz', stage: ['phd'] }, { conditions: ['STAGES', 'TOPIC'], count: 9 }).searches).toBe(false);
    expect(relaxed({ topic: 'zzzz', technology: ['AI'] }, { conditions: ['TOPIC'], count: 9 }).searches).toBe(true);
  });
});
