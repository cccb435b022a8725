import {
  AREAS,
  AREAS_OF_TECHNOLOGY,
  COUNTRIES,
  CROSSWALK_2022_2026,
  DOMESTIC_CATEGORIES,
  TECHNOLOGIES_2022,
  TECHNOLOGIES_2026,
  VENUES_2026,
  areaOf,
  countryByCode,
  readCategory,
  readCountry,
  readEventRole,
  readStage,
  readVenue2026,
  recognizeTechnologies,
} from '.';

test('The 2026 list has the 12 National Strategic Technologies and CORE_ST, the 2022 list has 10', () => {
  expect(TECHNOLOGIES_2026.map((technology) => technology.code)).toEqual([
    'SECONDARY_BATTERY',
    'MOBILITY',
    'NUCLEAR',
    'SEMICONDUCTOR',
    'BIOTECH',
    'AEROSPACE_MARINE',
    'CYBER',
    'HYDROGEN',
    'AI',
    'COMMUNICATION',
    'ROBOT',
    'QUANTUM',
    'CORE_ST',
  ]);
  expect(TECHNOLOGIES_2022).toHaveLength(10);
});

test('Every technology of 2022 has exactly one successor, and only mobility, nuclear energy and CORE_ST have no predecessor', () => {
  expect(CROSSWALK_2022_2026.map((step) => step.from).sort()).toEqual(
    TECHNOLOGIES_2022.map((technology) => technology.code).sort(),
  );
  const reached = new Set<string>(CROSSWALK_2022_2026.map((step) => step.to));
  expect(TECHNOLOGIES_2026.map((technology) => technology.code).filter((code) => !reached.has(code))).toEqual([
    'MOBILITY',
    'NUCLEAR',
    'CORE_ST',
  ]);
});

test('A technology may lie in several areas: Aerospace & Marine lies in the second and the sixth', () => {
  expect(AREAS.map((area) => area.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(AREAS_OF_TECHNOLOGY.AEROSPACE_MARINE).toEqual(['MACHINERY_MATERIALS_AEROSPACE', 'RESOURCES_ENVIRONMENT_ENERGY']);
  expect(areaOf('Agriculture & Fisheries')).toBe('CHEMICAL_LIFE');
  expect(areaOf('전력')).toBe('ELECTRICAL_ELECTRONICS');
  expect(areaOf('poetry')).toBeNull();
});

test('There are eight domestic categories and five venues', () => {
  expect(DOMESTIC_CATEGORIES).toHaveLength(8);
  expect(VENUES_2026.map((venue) => venue.code)).toEqual(['incheon', 'gyeongju', 'andong', 'yeosu', 'pyeongchang']);
  expect(readCategory('정부출연연구기관')).toBe('governmentFundedInstitute');
  expect(readCategory('출연(연)')).toBe('governmentFundedInstitute');
  expect(readVenue2026('평창')).toBe('pyeongchang');
});

test('Countries are the 249 of ISO 3166-1 and Kosovo, each with two names and a place on the map', () => {
  expect(COUNTRIES).toHaveLength(250);
  expect(new Set(COUNTRIES.map((country) => country.code)).size).toBe(250);
  for (const { code, name, lat, lng } of COUNTRIES) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(name.ko).toMatch(/\p{Script=Hangul}/u);
    expect(name.en).toMatch(/^\p{Script=Latin}/u);
    expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    expect(Math.abs(lng)).toBeLessThanOrEqual(180);
  }
  const korea = countryByCode('KR');
  expect(korea?.name).toEqual({ ko: '대한민국', en: 'South Korea' });
  expect(korea?.lat).toBeCloseTo(36.5, 0);
});

test.each([
  ['미국', 'US'],
  ['U.S.A.', 'US'],
  ['usa', 'US'],
  ['Republic of Korea', 'KR'],
  ['한국', 'KR'],
  ['Deutschland', 'DE'],
  ['터키', 'TR'],
  ['England', 'GB'],
  ['GB', 'GB'],
  ['호주', 'AU'],
  ['Viet Nam', 'VN'],
  ["Cote d'Ivoire", 'CI'],
])('The country %s is read as %s', (text, code) => {
  expect(readCountry(text)).toBe(code);
});

test.each(['Atlantis', '', '1', 'Korean', '미 국 인', 'Unknownland'])('"%s" is no country', (text) => {
  expect(readCountry(text)).toBeNull();
});

test.each([
  ['Post-doc', 'postdoc'],
  ['박사과정', 'phd'],
  ['Ph.D. student', 'phd'],
  ['Mid-Career', 'mid'],
  ['신진연구자', 'early'],
  ['석학', 'senior'],
])('The career stage %s is read as %s', (text, code) => {
  expect(readStage(text)).toBe(code);
});

test.each([
  ['초청 연사', 'speaker'],
  ['Organiser', 'organizer'],
  ['좌장', 'chair'],
  ['참석자', 'participant'],
])('The role %s is read as %s', (text, code) => {
  expect(readEventRole(text)).toBe(code);
});

test.each([
  ['Catalysts for water electrolysis and fuel cells', ['HYDROGEN']],
  ['수전해 시스템 고도화 및 산업화를 위한 촉매-전해질-시스템 통합 기술 개발', ['HYDROGEN']],
  ['지속 가능한 e-모빌리티를 위한 배터리 혁신', ['SECONDARY_BATTERY', 'MOBILITY']],
  ['원자력 적용 적층제조(AM)기술 글로벌 연구교류 협력 및 확산', ['NUCLEAR', 'ROBOT']],
  ['공간 AI와 확장현실(Spatial AI and XR)의 미래', ['AI']],
  ['차세대 이차전지를 위한 첨단 소재 및 분석·시뮬레이션 기술', ['SECONDARY_BATTERY']],
  ['신경신호 감지·조절을 위한 나노기술', ['BIOTECH']],
  ['Lithium-ion batteries: solid-state electrolytes', ['SECONDARY_BATTERY']],
  ['Post-quantum cryptography', ['CYBER']],
  ['superconducting qubits and quantum error correction', ['QUANTUM']],
  ['6G massive MIMO beamforming with deep learning', ['COMMUNICATION', 'AI']],
  ['양자 컴퓨팅', ['QUANTUM']],
])('"%s" speaks of %j', (text, codes) => {
  expect(recognizeTechnologies(text)).toEqual(codes);
});

test.each([
  'Hydrogen bonding in proteins',
  'CdSe quantum dots',
  '양자점 합성',
  'nuclear magnetic resonance',
  'History of medieval art',
  '',
  '과산화수소',
])('"%s" speaks of none of the technologies', (text) => {
  expect(recognizeTechnologies(text)).toEqual([]);
});
