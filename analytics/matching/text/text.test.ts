import { attributive } from './attributive';
import { isForeign } from './foreign';
import { segmentKorean, withoutEnding } from './korean-segmenter';
import { plural } from './plural';
import { stem } from './stem';
import { readTerms } from './terms';
import { words } from './words';

const keys = (text: string): string[] => readTerms(text).singles.map(({ key }) => key);
const terms = (...given: string[]): string[] =>
  segmentKorean(given).flatMap((piece) => (piece.kind === 'term' ? piece.en[0]! : [`?${piece.ko}`]));

describe('words of a text', () => {
  it('cuts Hangul from other letters, folds width, case and accents', () => {
    expect(words('ＡＩ기반 Électrolyse의 5G').map(({ text, hangul }) => [text, hangul])).toEqual([
      ['ai', false],
      ['기반', true],
      ['electrolyse', false],
      ['의', true],
      ['5g', false],
    ]);
  });

  it.each([
    ['optimization', 'optimising'],
    ['batteries', 'battery'],
    ['simulated', 'simulation'],
    ['networks', 'network'],
    ['catalytically', 'catalytic'],
  ])('gives %s and %s one stem', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['organic', 'organ'],
    ['analysis', 'analyst'],
    ['gas', 'ga'],
  ])('keeps %s and %s apart', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  it('pairs neighbours over stop words, not over the end of a sentence', () => {
    expect(readTerms('Stability of the interface. Robots').pairs.map(({ key }) => key)).toEqual(['stability interfac']);
  });
});

describe('Korean words', () => {
  it('cuts compounds into the longest terms, written together or apart', () => {
    expect(terms('황화물고체전해질')).toEqual(['sulfide', 'solid electrolyte']);
    expect(terms('고체', '전해질을')).toEqual(['solid electrolyte']);
    expect(terms('양자오류정정의')).toEqual(['quantum error correction']);
  });

  it('knows no term inside of another word', () => {
    expect(terms('수소문')).toEqual(['?수소문']);
    expect(terms('수소결합')).toEqual(['hydrogen bond']);
    expect(terms('금요일에')).toEqual(['?금요일']);
  });

  it('runs no term from the particle of one word into the next word', () => {
    expect(terms('유공보의', '공학적', '특성')).toEqual(['perforated beam', 'engineering', 'characteristics']);
  });

  it('knows a term with a syllable for a person, a place or a cost behind it', () => {
    expect(terms('말초동맥질환자의')).toEqual(['peripheral artery disease']);
    expect(terms('교육비와')).toEqual(['education']);
  });

  it('drops particles and words without a subject', () => {
    expect(withoutEnding('꿀꿀이에서의')).toBe('꿀꿀이');
    expect(terms('그래핀을', '이용한', '수소', '저장에', '관한', '연구')).toEqual(['graphene', 'hydrogen storage']);
  });

  it('keeps the other translations of a term beside it, at less weight', () => {
    expect(readTerms('유전자가위').singles.map(({ shown, weight }) => [shown, weight])).toEqual([
      ['crispr', 1],
      ['genome', 0.4],
      ['editing', 0.4],
    ]);
  });

  it('puts a Korean text and its English wording into the same terms', () => {
    expect(keys('초전도 큐비트의 양자오류정정')).toEqual(keys('quantum error correction of superconducting qubit'));
  });

  it.each([
    ['산불 후 식생의 회복', 'recovery of vegetation after wildfires'],
    ['치즈 숙성 중의 미생물 변화', 'microbial change during cheese ripening'],
    ['소득 불평등과 조세 정책', 'income inequality and tax policy'],
    ['화성 표면의 물의 흔적', 'traces of water of Mars surfaces'],
    ['꿀벌의 춤과 고래의 노래', 'dance of honeybee and song of whales'],
    ['해저 케이블을 이용한 지진 관측', 'earthquake observation using submarine cables'],
    ['꿀꿀이의 식생', 'vegetation'],
    ['고래는 바다의 동물', 'whale sea animals'],
    ['산불 이후 토양의 침식', 'erosion of soil after wildfires'],
    ['폭염으로 인한 사망', 'death by heat waves'],
    ['기온 상승이 꿀벌에 미치는 영향', 'effects of temperature rise on honeybee'],
    ['수면에 미치는 영향', 'effects on sleep'],
    ['가뭄 조건 하에서 토양의 침식', 'erosion of soil under drought conditions'],
  ])('puts the phrase "%s" in the order of English', (text, english) => expect(readTerms(text).english).toBe(english));
});

describe('the plural of a translation', () => {
  it.each([
    ['nerve cell', 'nerve cells'],
    ['battery', 'batteries'],
    ['graph', 'graphs'],
    ['virus', 'viruses'],
    ['soil erosion', 'soil erosion'],
    ['water resources', 'water resources'],
  ])('of "%s" is "%s"', (term, many) => expect(plural(term)).toBe(many));

  it('is taken where a phrase ends, not before another noun', () => {
    expect(readTerms('세포 손상과 세포').english).toBe('cell damage and cells');
  });
});

describe('a noun before a noun', () => {
  it('is an adjective where English has one', () => {
    expect(['volcano', 'soil'].map(attributive)).toEqual(['volcanic', 'soil']);
    expect(readTerms('화산 지형과 화산').english).toBe('volcanic topography and volcanoes');
  });

  it('is compared by both of its words, the noun at less weight', () => {
    expect(readTerms('화산 지형').singles.map(({ shown, weight }) => [shown, weight])).toEqual([
      ['volcanic', 1],
      ['volcano', 0.4],
      ['topography', 1],
      ['landform', 0.4],
    ]);
  });
});

describe('how far a text is understood', () => {
  it.each([
    ['The role of α-synuclein and β₂ in ℓ₁ norms', 1],
    ['', 1],
    ['전고체 전지의 꿀꿀이', 0.5],
    ['固态电池', 0],
    ['Untersuchung der Sedimente für das Klima', 0],
  ])('is said of "%s" as %d', (text, coverage) => expect(readTerms(text).coverage).toBe(coverage));
});

describe('another language', () => {
  it('is told by its function words, not by a short or a mixed text', () => {
    expect(isForeign('Untersuchung der Sedimente für das Klima')).toBe(true);
    expect(isForeign('Étude de la stabilité des batteries dans les véhicules')).toBe(true);
    expect(isForeign('The role of van der Waals forces in the design of materials')).toBe(false);
    expect(isForeign('deep learning')).toBe(false);
  });
});
