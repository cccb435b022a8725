/** Languages of the report. */
export type Language = 'ko' | 'en';

/** The report's texts. */
export const WORDS = {
  ko: {
    title: '레코드 연결 보고서',
    rows: '행',
    column: '열',
    usedAs: '쓰임',
    notUsed: '쓰지 않음',
    level: '일치 수준',
    weight: '가중치(비트)',
    probability: '확률',
    prior: '사전 가중치',
    agreeing: '확실히 같은 쌍',
    doubtful: '애매한 쌍',
    different: '다른 쌍',
    compared: '비교한 쌍',
    counts: { link: '연결', review: '검토', different: '다름', clusters: '군집', duplicates: '중복 행' } as Readonly<
      Record<string, string>
    >,
    read: '읽은 파일과 열',
    scores: '확률 분포',
    calibration: (labels: number): string =>
      labels === 0
        ? '판정 자료 없이 학습한 확률입니다. 막대 높이는 로그 눈금입니다.'
        : `판정 ${labels}건으로 보정했습니다. 막대 높이는 로그 눈금입니다.`,
    blocking: '블로킹',
    recall: '추정 재현율',
    rules: '개 규칙',
    rule: '규칙',
    pairs: '쌍',
    matchShare: '같은 쌍의 비율',
    examples: '예시',
    model: '모형',
  },
  en: {
    title: 'Record linkage report',
    rows: 'rows',
    column: 'Column',
    usedAs: 'Used as',
    notUsed: 'not used',
    level: 'Level',
    weight: 'Weight (bits)',
    probability: 'probability',
    prior: 'Prior',
    agreeing: 'Surely the same',
    doubtful: 'Doubtful',
    different: 'Different',
    compared: 'pairs compared',
    counts: {
      link: 'linked',
      review: 'to review',
      different: 'different',
      clusters: 'clusters',
      duplicates: 'duplicate rows',
    } as Readonly<Record<string, string>>,
    read: 'Files and columns',
    scores: 'Distribution of probabilities',
    calibration: (labels: number): string =>
      labels === 0
        ? 'Learnt without labels. Heights are on a logarithmic scale.'
        : `Calibrated with ${labels} labelled pairs. Heights are on a logarithmic scale.`,
    blocking: 'Blocking',
    recall: 'Estimated recall',
    rules: 'rules',
    rule: 'Rule',
    pairs: 'Pairs',
    matchShare: 'Share of matches',
    examples: 'Examples',
    model: 'Model',
  },
};
