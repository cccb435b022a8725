import { subtopic } from './subtopic';

/** Robots, mobility, aerospace and marine. */
export const SYSTEM_SUBTOPICS = [
  subtopic('ROBOT', 'soft-robotics', '소프트 로봇', 'Soft robotics', {
    things:
      'pneumatic artificial muscles|liquid crystal elastomer actuators|soft grippers|wearable exosuits|electroadhesive clutches',
    methods: 'finite element optimisation|multi-material printing|proprioceptive sensing|human-in-the-loop optimisation',
    aims: 'force density|response time|metabolic cost reduction|safe contact',
    uses: 'rehabilitation|food handling|minimally invasive surgery',
    koThings: '공압 인공근육|착용형 엑소슈트',
  }),
  subtopic('ROBOT', 'robot-learning', '로봇 학습', 'Robot learning', {
    things:
      'vision-language-action policies|quadruped locomotion controllers|dexterous in-hand manipulation|bimanual assembly skills|humanoid whole-body motions',
    methods: 'sim-to-real transfer|diffusion policies|teleoperated demonstration|model predictive control',
    aims: 'generalisation to unseen objects|sample efficiency|robust balance',
    uses: 'household assistance|logistics|inspection of plants',
    koThings: '사족보행 제어기|손 조작 학습',
  }),
  subtopic('ROBOT', 'smart-manufacturing', '지능형 제조', 'Smart manufacturing', {
    things:
      'machining digital twins|directed energy deposition|human–robot collaborative cells|ultra-precision machining|inline defect inspection',
    methods: 'multi-sensor fusion|anomaly detection|process planning|transfer learning',
    aims: 'first-time-right production|dimensional accuracy|downtime reduction',
    uses: 'semiconductor equipment|aerospace parts|battery production lines',
    koThings: '가공 디지털 트윈|협동로봇 작업셀',
  }),
  subtopic('ROBOT', 'micro-nano-robots', '마이크로·나노 로봇', 'Micro- and nanorobots', {
    things: 'magnetically actuated microrobots|cell-laden microcarriers|acoustic swimmers|swarm microrobots',
    methods: 'two-photon lithography|electromagnetic navigation|in vivo imaging|hydrodynamic modelling',
    aims: 'targeting precision|biodegradability|swarm control',
    uses: 'drug delivery|endovascular therapy|biopsy',
    koThings: '자기구동 마이크로로봇',
  }),
  subtopic('MOBILITY', 'autonomous-driving', '자율주행', 'Autonomous driving', {
    things:
      'end-to-end driving models|bird’s-eye-view perception|4D imaging radar|trajectory prediction|operational design domain monitors',
    methods: 'closed-loop simulation|self-supervised pretraining|scenario mining|formal safety envelopes',
    aims: 'rare-event safety|adverse-weather robustness|latency on embedded chips',
    uses: 'robotaxis|freight corridors|urban shuttles',
    koThings: '조감도 인지 모델|4D 이미징 레이더',
  }),
  subtopic('MOBILITY', 'electric-powertrain', '전동화 구동', 'Electric powertrains', {
    things:
      'silicon carbide inverters|rare-earth-free traction motors|800 V charging systems|bidirectional chargers|hairpin windings',
    methods: 'multi-objective optimisation|double-pulse testing|thermal network modelling|noise and vibration analysis',
    aims: 'power density|partial discharge resistance|efficiency over drive cycles',
    uses: 'electric vehicles|electric aircraft|vehicle-to-grid services',
    koThings: '탄화규소 인버터|희토류 저감 모터',
  }),
  subtopic('MOBILITY', 'urban-air-mobility', '도심항공교통', 'Urban air mobility', {
    things:
      'tiltrotor vertical take-off aircraft|distributed electric propulsion|vertiport operations|rotor noise|corridor traffic management',
    methods: 'aeroacoustic simulation|flight testing of scaled models|discrete-event simulation|fault-tolerant control',
    aims: 'noise reduction|hover efficiency|corridor capacity',
    uses: 'air taxis|medical transport|island connections',
    koThings: '수직이착륙 항공기|버티포트 운영',
  }),
  subtopic('MOBILITY', 'connected-mobility', '연결형 모빌리티', 'Connected mobility', {
    things: 'cooperative perception messages|adaptive signal control|mobility-as-a-service demand|platooning trucks',
    methods: 'microsimulation|probe data analysis|reinforcement learning|choice modelling',
    aims: 'travel time reliability|energy saving|equity of access',
    uses: 'smart cities|freight platooning|public transport',
    koThings: '협력 인지 메시지|적응형 신호제어',
  }),
  subtopic('AEROSPACE_MARINE', 'space-propulsion', '우주 추진·발사체', 'Space propulsion and launchers', {
    things: 'methane rocket engines|Hall thrusters|reusable first stages|hybrid rockets|green monopropellants',
    methods: 'hot-fire testing|particle-in-cell simulation|regenerative cooling analysis|landing guidance optimisation',
    aims: 'combustion stability|specific impulse|reuse count',
    uses: 'small launchers|deep-space probes|orbit transfer',
    koThings: '메탄 로켓엔진|홀 추력기',
  }),
  subtopic('AEROSPACE_MARINE', 'earth-observation', '위성 관측', 'Earth observation', {
    things:
      'synthetic aperture radar constellations|geostationary air-quality sensors|hyperspectral imagers|sea-ice retrievals|onboard image compression',
    methods: 'radiative transfer modelling|interferometric time series|data assimilation|foundation models',
    aims: 'retrieval accuracy|revisit time|low-latency delivery',
    uses: 'disaster monitoring|greenhouse gas tracking|agriculture',
    koThings: '영상레이더 위성군|정지궤도 대기질 센서',
  }),
  subtopic('AEROSPACE_MARINE', 'smart-ships', '스마트 선박', 'Smart and green ships', {
    things:
      'ammonia-fuelled engines|autonomous collision avoidance|wind-assisted propulsion|cryogenic cargo tanks|hull performance models',
    methods: 'model basin tests|computational fluid dynamics|onboard data analysis|hazard identification',
    aims: 'carbon intensity|situational awareness|fuel saving',
    uses: 'ocean shipping|coastal ferries|port operations',
    koThings: '암모니아 추진 선박|자율운항 충돌회피',
  }),
  subtopic('AEROSPACE_MARINE', 'ocean-systems', '해양 시스템', 'Ocean systems', {
    things:
      'floating offshore wind platforms|autonomous underwater gliders|subsea carbon storage|mooring fatigue|wave energy converters',
    methods: 'coupled aero-hydro simulation|underwater acoustics|distributed fibre sensing|probabilistic design',
    aims: 'survivability|levelised cost|long endurance',
    uses: 'offshore energy|polar observation|coastal protection',
    koThings: '부유식 해상풍력|수중 글라이더',
  }),
];
