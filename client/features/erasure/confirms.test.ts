import { InMemoryCache, gql } from '@apollo/client';
import { confirms } from './confirms';
import { forgetAnswers } from './forget-answers';

const KIM = { id: 'p_1', name: '김 민수' };

describe('erasing somebody', () => {
  it('is confirmed by the name as it stands there, however the keyboard composes it, or by the id', () => {
    for (const typed of ['김 민수', ' 김  민수 ', '김 민수'.normalize('NFD'), 'p_1']) expect(confirms(typed, KIM)).toBe(true);
    for (const typed of ['', '김민수', '김 민', 'P_1', 'p_10']) expect(confirms(typed, KIM)).toBe(false);
    expect(confirms(' ', { id: 'p_1', name: '' })).toBe(false);
  });

  it('leaves no answer in memory that names them, and keeps who is signed in', () => {
    const cache = new InMemoryCache();
    cache.writeQuery({
      query: gql`
        {
          me {
            name
          }
          hits(text: "김") {
            label
          }
        }
      `,
      data: { me: { __typename: 'User', name: '관리자' }, hits: [{ __typename: 'Hit', label: '김 민수' }] },
    });
    forgetAnswers(cache);
    const kept = JSON.stringify(cache.extract());
    expect(kept).toContain('관리자');
    expect(kept).not.toContain('김 민수');
  });
});
