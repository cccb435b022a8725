import { fitParticles } from './josa';

describe('fitParticles', () => {
  it.each([
    ['수소[을/를] 찾았습니다', '수소를 찾았습니다'],
    ['기관[을/를] 찾았습니다', '기관을 찾았습니다'],
    ['KAIST[이/가] 있습니다', 'KAIST가 있습니다'],
    ['ETRI 3[으로/로]', 'ETRI 3으로'],
    ['‘탐색’[으로/로] 간다', '‘탐색’으로 간다'],
    ['서울[으로/로] 간다', '서울로 간다'],
    ['2024[을/를] 고른다', '2024를 고른다'],
  ])('writes %s as %s', (written, read) => {
    expect(fitParticles(written)).toBe(read);
  });

  it('leaves brackets that are no particles alone', () => {
    expect(fitParticles('[참고] 수소 [2024]')).toBe('[참고] 수소 [2024]');
  });
});
