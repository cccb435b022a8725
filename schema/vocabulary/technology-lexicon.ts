import type { TechnologyCode } from './technologies';

/** Words by which a text is recognised as speaking of a technology. Single words are matched whole, plural or not; Korean ones anywhere. */
export interface LexiconEntry {
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/**
 * The lexicon. `CORE_ST` has none: it is claimed with a justification (rule 14), never recognised. Words that two technologies share stand
 * under both. A word is here when it is specific on its own; where a longer phrase means something else, that phrase stands in
 * {@link LEXICON_EXCEPTIONS}.
 */
export const TECHNOLOGY_LEXICON: Readonly<Record<Exclude<TechnologyCode, 'CORE_ST'>, LexiconEntry>> = {
  SECONDARY_BATTERY: {
    en: words(
      'battery, secondary battery, rechargeable battery, lithium ion, li ion, lithium metal, lithium sulfur, lithium sulphur, lithium air, solid state electrolyte, solid electrolyte, all solid state battery, sodium ion, zinc ion, redox flow, cathode material, anode material, cathode active material, silicon anode, electrolyte additive, state of charge, battery management system, supercapacitor, energy storage system',
    ),
    ko: words(
      '이차전지, 2차전지, 배터리, 리튬이온, 리튬 이온, 리튬황, 리튬금속, 전고체, 고체전해질, 고체 전해질, 나트륨이온, 레독스흐름, 레독스 흐름, 양극재, 음극재, 양극활물질, 에너지저장장치, 슈퍼커패시터, 전기화학 에너지저장',
    ),
  },
  MOBILITY: {
    en: words(
      'advanced mobility, autonomous driving, autonomous vehicle, self driving, automated driving, electric vehicle, urban air mobility, advanced air mobility, connected vehicle, intelligent vehicle, intelligent transportation system, vehicle dynamics, powertrain, e mobility, electromobility, vehicle to everything, v2x, adas, automotive, traffic flow, software defined vehicle',
    ),
    ko: words(
      '모빌리티, 자율주행, 전기차, 전기자동차, 자동차, 도심항공교통, 지능형교통, 지능형 교통, 커넥티드카, 미래차, 차량 동역학',
    ),
  },
  NUCLEAR: {
    en: words(
      'nuclear energy, nuclear reactor, nuclear power, nuclear fuel, nuclear fusion, fusion reactor, tokamak, stellarator, small modular reactor, smr, molten salt reactor, sodium cooled fast reactor, fission, nuclear engineering, nuclear safety, spent fuel, spent nuclear fuel, radioactive waste, reactor physics, neutronics, thermal hydraulics, light water reactor, plasma confinement, nuclear decommissioning',
    ),
    ko: words('원자력, 원전, 원자로, 핵융합, 토카막, 소형모듈원자로, 핵연료, 사용후핵연료, 방사성폐기물, 노심, 열수력'),
  },
  SEMICONDUCTOR: {
    en: words(
      'semiconductor, integrated circuit, vlsi, cmos, mosfet, finfet, transistor, thin film transistor, lithography, euv lithography, dram, nand flash, memristor, neuromorphic device, neuromorphic computing, oled, amoled, qled, micro led, display technology, quantum dot display, gallium nitride, silicon carbide device, wide bandgap, atomic layer deposition, chip design, system on chip, processing in memory, advanced packaging, heterogeneous integration, 2d material device, photodetector, ferroelectric memory, wafer',
    ),
    ko: words(
      '반도체, 디스플레이, 집적회로, 트랜지스터, 메모리 소자, 멤리스터, 유기발광다이오드, 노광, 웨이퍼, 뉴로모픽, 박막증착, 원자층증착, 질화갈륨, 첨단패키징, 마이크로 led',
    ),
  },
  BIOTECH: {
    en: words(
      'biotechnology, biotech, synthetic biology, gene therapy, cell therapy, gene editing, genome editing, crispr, mrna vaccine, vaccine, drug discovery, drug delivery, biopharmaceutical, antibody engineering, stem cell, organoid, tissue engineering, regenerative medicine, genomics, proteomics, single cell sequencing, bioinformatics, immunotherapy, biosensor, bioprinting, biomaterial, metabolic engineering, protein engineering, protein design, neural interface, neural engineering, brain computer interface, neuroscience, microbiome, cancer biology, molecular biology, biomedical engineering, biochemistry, immunology, digital health, nanomedicine, microfluidics',
    ),
    ko: words(
      '바이오, 생명공학, 합성생물학, 유전자치료, 유전자 치료, 세포치료, 유전자가위, 유전자 가위, 유전자편집, 백신, 신약, 약물전달, 줄기세포, 오가노이드, 조직공학, 재생의학, 유전체, 단백체, 단백질공학, 면역치료, 의공학, 의생명, 생체재료, 신경신호, 뇌과학, 뇌공학, 신경과학, 분자생물, 미세유체, 나노의학, 디지털헬스, 디지털 헬스',
    ),
  },
  AEROSPACE_MARINE: {
    en: words(
      'aerospace, aeronautics, astronautics, spacecraft, satellite, launch vehicle, rocket propulsion, space propulsion, space exploration, space engineering, hypersonic, aerodynamics, gas turbine, jet engine, aircraft, unmanned aerial vehicle, uav, drone, remote sensing satellite, cubesat, lunar exploration, marine engineering, ocean engineering, naval architecture, shipbuilding, autonomous ship, offshore structure, offshore wind, underwater vehicle, underwater robot, oceanography, ocean acoustics',
    ),
    ko: words(
      '항공우주, 우주항공, 항공기, 우주선, 우주탐사, 인공위성, 위성, 발사체, 로켓, 극초음속, 공기역학, 가스터빈, 무인기, 무인항공기, 드론, 달 탐사, 해양공학, 조선해양, 선박, 자율운항, 해양플랜트, 해양구조물, 해상풍력, 수중로봇, 해양학',
    ),
  },
  CYBER: {
    en: words(
      'cyber security, cybersecurity, information security, network security, computer security, system security, software security, cryptography, cryptanalysis, post quantum cryptography, homomorphic encryption, intrusion detection, malware, ransomware, zero trust, threat intelligence, vulnerability analysis, fuzzing, privacy preserving, differential privacy, digital forensics, blockchain security, blockchain, authentication protocol, side channel attack, secure computation',
    ),
    ko: words(
      '사이버보안, 사이버 보안, 정보보호, 정보보안, 네트워크보안, 네트워크 보안, 암호, 동형암호, 침입탐지, 악성코드, 랜섬웨어, 제로트러스트, 디지털포렌식, 블록체인, 개인정보보호, 취약점',
    ),
  },
  HYDROGEN: {
    en: words(
      'hydrogen, hydrogen production, green hydrogen, water electrolysis, electrolyzer, electrolyser, fuel cell, proton exchange membrane, anion exchange membrane, solid oxide fuel cell, solid oxide electrolysis, hydrogen storage, hydrogen evolution, oxygen evolution reaction, ammonia decomposition, ammonia cracking, green ammonia, photoelectrochemical water splitting, water splitting, liquid organic hydrogen carrier, steam reforming',
    ),
    ko: words('수소, 수전해, 연료전지, 암모니아 분해, 물분해, 물 분해, 전해조, 이온교환막, 고체산화물'),
  },
  AI: {
    en: words(
      'artificial intelligence, ai, machine learning, deep learning, neural network, reinforcement learning, computer vision, natural language processing, large language model, llm, generative model, generative ai, diffusion model, transformer model, foundation model, federated learning, graph neural network, explainable ai, speech recognition, recommender system, data mining, knowledge graph, spatial ai, multimodal learning, representation learning, xai, extended reality, metaverse',
    ),
    ko: words(
      '인공지능, 기계학습, 머신러닝, 딥러닝, 심층학습, 신경망, 강화학습, 컴퓨터비전, 컴퓨터 비전, 자연어처리, 자연어 처리, 언어모델, 생성형, 생성모델, 파운데이션 모델, 연합학습, 음성인식, 지식그래프, 확장현실, 메타버스, 데이터마이닝',
    ),
  },
  COMMUNICATION: {
    en: words(
      '5g, 6g, beyond 5g, mobile communication, wireless communication, wireless network, massive mimo, mimo, millimeter wave, millimetre wave, terahertz communication, reconfigurable intelligent surface, satellite communication, optical communication, open ran, channel coding, polar code, cell free, network slicing, edge computing, software defined networking, internet of things, iot, antenna, beamforming, spectrum sharing, semantic communication, photonic integrated circuit',
    ),
    ko: words(
      '차세대통신, 차세대 통신, 이동통신, 무선통신, 위성통신, 광통신, 밀리미터파, 테라헤르츠, 안테나, 빔포밍, 오픈랜, 사물인터넷, 엣지컴퓨팅, 엣지 컴퓨팅, 5g, 6g, 채널부호',
    ),
  },
  ROBOT: {
    en: words(
      'robot, robotics, humanoid, manipulator, robot manipulation, legged locomotion, soft robotics, soft robot, exoskeleton, human robot interaction, collaborative robot, mobile robot, slam, motion planning, smart factory, smart manufacturing, digital twin, additive manufacturing, 3d printing, cyber physical production, industrial automation, advanced manufacturing, process automation, haptics, mechatronics, micro robot, machining',
    ),
    ko: words(
      '로봇, 로보틱스, 휴머노이드, 매니퓰레이터, 외골격, 스마트팩토리, 스마트 팩토리, 스마트제조, 스마트 제조, 디지털트윈, 디지털 트윈, 적층제조, 적층 제조, 3d 프린팅, 3d프린팅, 첨단제조, 메카트로닉스, 햅틱, 공정자동화',
    ),
  },
  QUANTUM: {
    en: words(
      'quantum, quantum computing, quantum computer, quantum information, quantum communication, quantum key distribution, quantum sensing, quantum sensor, qubit, superconducting qubit, trapped ion, ion trap, quantum error correction, quantum simulation, quantum optics, quantum metrology, quantum network, quantum algorithm, entanglement, nitrogen vacancy, topological qubit, cold atom, rydberg atom',
    ),
    ko: words('양자, 큐비트, 이온트랩, 이온 트랩, 얽힘, 냉각원자'),
  },
};

/** Phrases that contain a word of the lexicon and mean something else; they are read first and count for nothing. */
export const LEXICON_EXCEPTIONS: LexiconEntry = {
  en: words(
    'hydrogen bond, hydrogen bonding, hydrogen peroxide, hydrogen sulfide, hydrogen sulphide, quantum dot, quantum chemistry, quantum mechanical calculation, quantum yield, quantum efficiency, quantum well, quantum chemical calculation, assault and battery, test battery, battery of tests, neuropsychological battery, nuclear magnetic resonance, nuclear receptor, cell nuclear, satellite cell, satellite account, satellite clinic',
  ),
  ko: words(
    '수소결합, 수소 결합, 과산화수소, 황화수소, 양자점, 양자화학, 양자 화학, 양자역학적 계산, 바이오매스, 위성도시, 양자택일, 양자 간, 양자간, 입양자, 암호랑이',
  ),
};
