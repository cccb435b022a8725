/**
 * Names that the generator never gives, because a well-known scientist, or an officer named in the data that ships, bears them.
 * Other real people bear some of the generated names by chance: with ten million Kims that cannot be helped, and it is not meant.
 */
export const AVOIDED_NAMES: ReadonlySet<string> = new Set(
  (
    '조남준 조은성 김빛내리 황우석 이휘소 최재천 정재승 김범준 이상엽 현택환 박남규 석상일 김정은 문재인 윤석열 이재명 박근혜 이명박 노무현 김대중 ' +
    '이재용 정의선 최태원 구광모 손흥민 박지성 김연아 이순신 안중근 유관순 한강 봉준호 허준이 김필립 장영실 우장춘 이태규 최형섭 조장희 김기남 유룡 ' +
    '성영철 임지순 오세정 신희섭 김종승 남홍길 백성희 노도영 이종호 유상임 조성경 이태식 이우일 김정남 김정일 김일성'
  ).split(' '),
);
