/** The columns by which every list of people begins. */
export const PERSON_COLUMNS = {
  id: { ko: 'ID', en: 'Id' },
  name: { ko: '이름', en: 'Name' },
  nameLatin: { ko: '영문명', en: 'Name in Latin letters' },
  standing: { ko: '구분', en: 'Standing' },
  country: { ko: '국가', en: 'Country' },
  institution: { ko: '소속', en: 'Institution' },
  stage: { ko: '경력 단계', en: 'Career stage' },
};
