import { koreanNames } from './use-institution-name';

const institution = (name: string, nameKo: string | null, nameEn: string | null = name) => ({ id: name, name, nameKo, nameEn });

describe('Korean names of institutions', () => {
  it('are found by the name in lists and by the English one', () => {
    const names = koreanNames([institution('KAIST', '한국과학기술원', 'Korea Advanced Institute of Science and Technology')]);
    expect([names.get('KAIST'), names.get('Korea Advanced Institute of Science and Technology')]).toEqual([
      '한국과학기술원',
      '한국과학기술원',
    ]);
  });

  it('leave alone what has no Korean name, and a name that means two institutions', () => {
    const names = koreanNames([
      institution('Samsung', null),
      institution('Hanbat', '한밭대학교'),
      institution('Hanbat', '한밭연구소'),
    ]);
    expect([...names]).toEqual([]);
  });
});
