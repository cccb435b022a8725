/** Sports; the form is that of `ENERGY_TERMS`. */
export const SPORTS_TERMS = `
운동생리=exercise physiology, 운동생리학=exercise physiology, 운동역학=biomechanics, 생체역학=biomechanics, 스포츠심리=sport psychology, 스포츠심리학=sport psychology, 스포츠경영=sport management, 스포츠사회학=sociology of sport, 스포츠산업=sport industry, 스포츠손상=sports injuries, 스포츠부상=sports injuries, 경기력=athletic performance,
경기분석=match analysis, 운동수행=exercise performance, 운동수행능력=exercise performance, 유산소=aerobic, 유산소운동=aerobic exercise, 무산소운동=anaerobic exercise, 저항운동훈련=resistance training, 근력운동=strength training, 근력훈련=strength training, 근지구력=muscular endurance, 지구력=endurance, 지구력훈련=endurance training, 고강도=high-intensity,
고강도인터벌트레이닝=high-intensity interval training, 인터벌=interval, 순발력=power, 민첩성=agility, 유연성=flexibility, 평형성=balance, 협응=coordination, 심폐지구력=cardiorespiratory endurance, 심폐체력=cardiorespiratory fitness, 최대산소섭취량=maximal oxygen uptake, 산소섭취량=oxygen uptake, 젖산역치=lactate threshold, 과훈련=overtraining,
운동선수부상=athletic injuries, 부상예방=injury prevention, 무릎부상=knee injury, 컨디셔닝=conditioning, 도핑=doping, 필라테스=pilates, 보행운동=walking exercise, 걷기운동=walking exercise, 노인운동=exercise for older adults, 생활체육=recreational sports|sport for all, 엘리트선수=elite athletes, 장애인체육=disability sports, 패럴림픽=paralympic,
학교체육=school physical education, 여성선수=female athletes, 수영선수=swimmers, 육상선수=track and field athletes, 장거리달리기=long-distance running, 단거리달리기=sprint, 사이클=cycling, 조정경기=rowing, 유도경기=judo, 레슬링=wrestling, 복싱=boxing, 역도=weightlifting, 핸드볼=handball, 하키=hockey, 아이스하키=ice hockey, 럭비=rugby, 크리켓=cricket,
피겨스케이팅=figure skating, 스노보드=snowboard, 동계스포츠=winter sports, 이스포츠=esports, 스포츠팬=sports fans, 월드컵=world cup,
`;
