import { saltedIds } from './ids';

describe('Ids', () => {
  it('are permanent: a store that was written years ago finds the same ones', () => {
    const ids = saltedIds('salt');
    expect([
      ids.mint('person', 'register:kr-1'),
      ids.mint('fact', 'c_1:abc'),
      ids.mint('thing', 'Institution:ror:03yez3163'),
    ]).toEqual(['p_hf0tg47ghm1jah54', 'f_vm4cfjrvchknsbge', 't_fapdjnp30r7kmtsb']);
  });
});
