/** Particles and endings that are cut off the end of a word, the longest first. */
export const ENDINGS: readonly string[] =
  `으로부터의 에서의 으로의 으로써 으로서 에게서 로부터 이라는 하였다 되었다 한다 된다 하는 되는 하여 되어 하고 하며 이며 이고 에서 에게 으로 까지 부터 보다 처럼 마다 조차 이나 라는 라고 와의 과의 로의 에의 들의
  들을 들이 적인 적으로 적 의 을 를 은 는 이 가 에 로 와 과 도 만 나 들 한 된 할 될 함 됨 하 되`.split(/\s+/);

/** Syllables that a term takes at its end without becoming another one. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  '용 형 계 성 화 식 률 율 도 체 물 제 기 재 상 간 별 내 외 부 층 학 판 류 군 급 망 력 술 법 측 자 인 원 지 장 소 실 비 료 증 감 권 차 점 액 종 론 통 염 림 균 량 선'.split(
    ' ',
  ),
);

/** Syllables before a term that make no other word of it. */
export const PREFIXES: ReadonlySet<string> = new Set(
  '초 저 고 신 비 재 항 탈 반 무 미 다 대 소 총 과 준 극 최 불 중 급 전 후 각 제 주 친 구'.split(' '),
);

/** Words that say nothing about a subject. */
export const KOREAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `및 등 또는 위한 위해 위하여 통한 통해 통하여 대한 대해 대하여 관한 관련 따른 따라 의한 의해 인한 이용한 이용하여 이용 활용한 사용한 사용하여 사용 있는 있다 없는 그리고 그러나 하지만 본 이 그 저 연구 논문 제안 제안한다
  제시 결과 방법 기법 방안 고찰 경우 다양한 새로운 최근 가능한 가능 이를 이러한 그러한 매우 특히 각각 중심으로 중심 대상으로 이상 이하 미치는 나타난 보이는 갖는 가진 향한 같은`.split(
    /\s+/,
  ),
);
