/** A topic in two wordings. */
export interface BilingualTopic {
  /** Code of the technology; empty outside of them. */
  readonly technology: string;
  readonly ko: string;
  readonly en: string;
}

export const topic = (technology: string, ko: string, en: string): BilingualTopic => ({ technology, ko, en });

/** Two topics of each technology. */
export const TECHNOLOGY_TOPICS: readonly BilingualTopic[] = [
  topic('SECONDARY_BATTERY', '황화물 고체전해질 기반 전고체 전지', 'All-solid-state batteries with sulfide solid electrolytes'),
  topic('SECONDARY_BATTERY', '하이니켈 양극재의 용량 유지율 향상', 'Improving capacity retention of Ni-rich cathodes'),
  topic('MOBILITY', '자율주행 자동차의 라이다 객체 검출', 'LiDAR object detection for autonomous vehicles'),
  topic('MOBILITY', '도심항공교통을 위한 전기추진', 'Electric propulsion for urban air mobility'),
  topic('NUCLEAR', '소형모듈원자로의 안전성 해석', 'Safety analysis of small modular reactors'),
  topic('NUCLEAR', '토카막 핵융합로의 플라즈마 가둠', 'Plasma confinement in tokamak fusion reactors'),
  topic('SEMICONDUCTOR', '강유전 하프니아 메모리 소자', 'Ferroelectric hafnia memory devices'),
  topic(
    'SEMICONDUCTOR',
    '이종집적을 위한 하이브리드 본딩 첨단 패키징',
    'Hybrid bonding for heterogeneous integration in advanced packaging',
  ),
  topic('BIOTECH', '유전자가위를 이용한 희귀질환 유전자치료', 'Gene therapy of rare diseases with genome editing'),
  topic('BIOTECH', '오가노이드를 이용한 약물 독성 평가', 'Organoids for drug toxicity assessment'),
  topic('AEROSPACE_MARINE', '재사용 발사체의 로켓 엔진 연소', 'Rocket engine combustion for reusable launch vehicles'),
  topic('AEROSPACE_MARINE', '자율운항 선박의 충돌 회피', 'Collision avoidance of autonomous ships'),
  topic('CYBER', '격자 기반 양자내성암호의 부채널 공격', 'Side-channel attacks on lattice-based post-quantum cryptography'),
  topic('CYBER', '펌웨어 취약점 탐지를 위한 퍼징', 'Fuzzing for firmware vulnerability discovery'),
  topic('HYDROGEN', '음이온교환막 수전해 촉매', 'Catalysts for anion exchange membrane water electrolysis'),
  topic('HYDROGEN', '암모니아 분해를 통한 수소 생산', 'Hydrogen production by ammonia decomposition'),
  topic('AI', '대규모 언어모델의 추론 능력', 'Reasoning of large language models'),
  topic('AI', '의료영상 진단을 위한 설명가능 인공지능', 'Explainable AI for medical image diagnosis'),
  topic('COMMUNICATION', '재구성 가능 지능형 표면을 이용한 6G 빔포밍', '6G beamforming with reconfigurable intelligent surfaces'),
  topic('COMMUNICATION', '저궤도 위성통신의 핸드오버', 'Handover in low Earth orbit satellite communication'),
  topic('ROBOT', '강화학습을 이용한 사족보행 로봇 제어', 'Control of legged robots with reinforcement learning'),
  topic('ROBOT', '적층제조 공정의 실시간 모니터링', 'In situ monitoring of additive manufacturing'),
  topic('QUANTUM', '초전도 큐비트의 양자오류정정', 'Quantum error correction with superconducting qubits'),
  topic('QUANTUM', '질소공석 다이아몬드 자력계를 이용한 양자센싱', 'Quantum sensing with nitrogen-vacancy diamond magnetometers'),
];

/** Topics that no technology of the list covers, in everyday words. */
export const OTHER_TOPICS: readonly BilingualTopic[] = [
  topic('', '난청 아동을 위한 보청기', 'Hearing aids for children with hearing loss'),
  topic('', '지진파로 본 맨틀의 구조', 'Structure of the mantle seen by seismic waves'),
  topic('', '소방관의 보호 헬멧', 'Protective helmets of firefighters'),
  topic('', '곡물 창고의 해충 방제', 'Pest control in grain storage'),
  topic('', '벽화 문화재의 보존 처리', 'Conservation of mural paintings'),
  topic('', '치아 교정 장치의 착용감', 'Wearing comfort of orthodontic braces'),
  topic('', '커피 원두를 볶을 때의 향미', 'Flavour of coffee beans when they are roasted'),
  topic('', '눈사태 경보', 'Avalanche warning'),
  topic('', '심해 열수 분출구의 생물', 'Life at deep-sea hydrothermal vents'),
  topic('', '골프공의 공기 저항', 'Air resistance of golf balls'),
  topic('', '꿀벌 군집 붕괴와 농약', 'Colony collapse of honeybees and pesticides'),
  topic('', '철새의 이동 경로', 'Migration routes of birds'),
  topic('', '사막 모래 언덕의 형성', 'Formation of desert sand dunes'),
  topic('', '공룡 발자국', 'Footprints of dinosaurs'),
  topic('', '석회암 동굴의 종유석', 'Stalactites in limestone caves'),
  topic('', '소금 호수의 증발', 'Evaporation of salt lakes'),
  topic('', '유조선의 기름 유출', 'Oil spills of tankers'),
  topic('', '승강기 밧줄의 흔들림', 'Swaying of elevator ropes'),
  topic('', '댐 수문의 누수', 'Leakage of dam gates'),
  topic('', '우물물의 비소', 'Arsenic in well water'),
];
