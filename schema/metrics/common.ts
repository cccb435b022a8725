import type { Term } from '../vocabulary/term';

/** What all metrics of growth count as a tie. */
export const TIE: Term = {
  ko: '같은 행사에 함께 참석했거나, 같은 클럽·공동 과제·논문에 함께 속한 두 사람. 여러 번 만나도 한 쌍은 하나로 셉니다. 저자가 30명을 넘거나 저자 목록이 잘린 논문은 연결로 세지 않고 그 수를 따로 밝힙니다.',
  en: 'Two people who attended the same event, or belong to the same club, joint project or publication. A pair counts once, however often they meet. Works of more than 30 authors, or with a cut list of authors, make no ties and are counted as left out.',
};

/** Where all of them come from. */
export const SOURCE: Term = {
  ko: '행사 참석 명단, 클럽 회원, 공동 과제, OpenAlex·ORCID 논문. 사람의 국가·단계·소속은 기간 마지막 날의 상태입니다.',
  en: 'Attendance lists, club members, joint projects, works of OpenAlex and ORCID. Countries, stages and affiliations of people are those of the last day asked for.',
};

/** What all numbers by date share. */
export const DATE_BIAS: Term = {
  ko: '연도까지만 알려진 연결은 그해 1월에 시작한 것으로 세므로 1월이 커 보입니다. 시작일을 모르는 연결은 첫 기간 이전에 있던 것으로 봅니다.',
  en: 'What is known to the year begins in its January, which therefore looks large. A tie of unknown beginning counts as older than the first period.',
};

/** What all numbers of the standing network share. */
export const LASTING_BIAS: Term = {
  ko: '한 번 맺은 연결은 계속 남으므로 값은 누적입니다. 오래 만나지 않은 연결은 ‘휴면 연결’에서 따로 봅니다.',
  en: 'A tie once made stays, so the number accumulates. Ties without contact for long are told apart as dormant.',
};

/** What shares of attributes have in common. */
export const ATTRIBUTE_BIAS: Term = {
  ko: '기간 마지막 날의 상태로 나누므로, 그 사이 옮긴 사람은 옮긴 뒤의 나라와 단계로 셉니다. 출처가 말하지 않은 사람은 어느 쪽에도 들지 않습니다.',
  en: 'People are told apart by their state on the last day asked for: whoever moved counts where they are now. People of whom no source says so are on neither side.',
};

/** Units. */
export const UNIT = {
  people: { ko: '명', en: 'people' },
  ties: { ko: '쌍', en: 'pairs of people' },
  share: { ko: '비율(0–1)', en: 'share (0–1)' },
  coefficient: { ko: '계수', en: 'coefficient' },
  things: { ko: '곳', en: 'places' },
  countries: { ko: '개국', en: 'countries' },
  perPerson: { ko: '명/명', en: 'ties per person' },
} as const satisfies Readonly<Record<string, Term>>;

/** Empty networks have counts of 0. */
export const ZERO_WHEN_EMPTY: Term = { ko: '아무도 없으면 0입니다.', en: '0 when nobody is there.' };
/** Empty networks have no quotients. */
export const NULL_WHEN_EMPTY: Term = {
  ko: '분모가 0이면 값이 없고 그 이유를 밝힙니다.',
  en: 'No value, with the reason, when the lower number is 0.',
};
