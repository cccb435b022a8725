import { subtopic } from './subtopic';

/** Batteries, hydrogen and nuclear energy. */
export const ENERGY_SUBTOPICS = [
  subtopic('SECONDARY_BATTERY', 'solid-state-battery', '전고체 전지', 'Solid-state batteries', {
    things:
      'sulfide solid electrolytes|garnet-type oxide electrolytes|argyrodite separators|anode-free all-solid-state cells|polymer–ceramic composite electrolytes|halide catholytes',
    methods:
      'cryogenic electron microscopy|operando pressure mapping|first-principles calculations|cold sintering|machine-learned interatomic potentials',
    aims: 'interfacial stability|ionic conductivity at room temperature|dendrite suppression|low stack pressure',
    uses: 'electric vehicles|safe grid storage|aviation batteries',
    koThings: '황화물계 고체전해질|가넷형 산화물 전해질|무음극 전고체 셀',
  }),
  subtopic('SECONDARY_BATTERY', 'cathode-materials', '양극 소재', 'Cathode materials', {
    things:
      'Ni-rich layered oxides|single-crystal NCM cathodes|lithium- and manganese-rich cathodes|disordered rock-salt cathodes|LMFP olivine particles|coated high-voltage spinels',
    methods:
      'synchrotron X-ray diffraction|transmission X-ray microscopy|gradient doping|atomic layer deposition|dry electrode processing',
    aims: 'capacity retention|oxygen-release suppression|fast charging|cobalt-free composition',
    uses: 'long-range electric vehicles|second-life packs|low-cost cells',
    koThings: '하이니켈 양극재|단결정 양극재|리튬망간인산철 입자',
  }),
  subtopic('SECONDARY_BATTERY', 'lithium-metal', '리튬 금속·음극', 'Lithium metal and anodes', {
    things:
      'lithium metal anodes|silicon–graphite composite anodes|artificial solid electrolyte interphases|three-dimensional current collectors|localized high-concentration electrolytes',
    methods:
      'operando optical microscopy|electrochemical impedance spectroscopy|nuclear magnetic resonance|phase-field modelling|electrolyte additive screening',
    aims: 'coulombic efficiency|uniform lithium deposition|swelling control|calendar life',
    uses: 'high-energy cells|drones|fast-charging packs',
    koThings: '리튬 금속 음극|실리콘 음극|인공 SEI 층',
  }),
  subtopic('SECONDARY_BATTERY', 'battery-analysis', '전지 분석·재활용', 'Battery diagnostics and recycling', {
    things:
      'retired battery packs|state-of-health estimators|direct recycling of cathode powder|thermal runaway propagation|digital twins of cells',
    methods:
      'physics-informed neural networks|differential voltage analysis|hydrometallurgical leaching|acoustic time-of-flight sensing|Gaussian process regression',
    aims: 'early failure prediction|lithium recovery rate|safety assessment|accurate remaining-life estimation',
    uses: 'second-life storage|battery passports|fleet management',
    koThings: '폐배터리 팩|전지 수명 예측 모델|양극재 직접 재활용',
  }),
  subtopic('HYDROGEN', 'water-electrolysis', '수전해', 'Water electrolysis', {
    things:
      'anion exchange membrane electrolysers|iridium-lean anodes|nickel–iron layered double hydroxides|proton exchange membrane stacks|porous transport layers|zero-gap alkaline cells',
    methods:
      'operando X-ray absorption spectroscopy|dynamic load cycling|bubble imaging|density functional theory|accelerated stress tests',
    aims: 'oxygen evolution activity|long-term durability|low iridium loading|impurity tolerance',
    uses: 'green hydrogen production|offshore wind coupling|industrial feedstock',
    koThings: '음이온교환막 수전해|저이리듐 산화극|알칼라인 수전해 스택',
  }),
  subtopic('HYDROGEN', 'fuel-cells', '연료전지', 'Fuel cells', {
    things:
      'platinum alloy catalysts|protonic ceramic fuel cells|solid oxide cells|low-humidity membranes|gas diffusion layers|heavy-duty fuel cell stacks',
    methods:
      'limiting current analysis|neutron radiography|rotating disk electrode measurements|exsolution of nanoparticles|multi-scale transport modelling',
    aims: 'mass activity|water management|start-up durability|redox stability',
    uses: 'heavy-duty trucks|ship propulsion|stationary power',
    koThings: '백금 합금 촉매|프로톤 세라믹 연료전지|고체산화물 연료전지',
  }),
  subtopic('HYDROGEN', 'hydrogen-storage', '수소 저장·운송', 'Hydrogen storage and transport', {
    things:
      'liquid organic hydrogen carriers|magnesium hydride composites|cryo-compressed tanks|metal–organic frameworks|liquid hydrogen pumps|hydrogen-embrittled pipeline steels',
    methods: 'in situ gas adsorption|ball milling|cryogenic insulation tests|fracture mechanics|catalytic dehydrogenation',
    aims: 'volumetric capacity|boil-off reduction|reversible cycling|embrittlement resistance',
    uses: 'long-distance shipping|refuelling stations|aircraft tanks',
    koThings: '액상유기수소운반체|액체수소 저장탱크|마그네슘 수소화물',
  }),
  subtopic('HYDROGEN', 'ammonia-cracking', '암모니아 분해', 'Ammonia cracking', {
    things:
      'ruthenium-free cracking catalysts|membrane reactors|ammonia-fed solid oxide cells|cobalt–molybdenum nitrides|autothermal crackers',
    methods: 'transient kinetics|near-ambient pressure photoelectron spectroscopy|microreactor screening|process simulation',
    aims: 'low-temperature conversion|residual ammonia removal|turnover frequency|heat integration',
    uses: 'clean shipping fuel|hydrogen import terminals|distributed power',
    koThings: '비루테늄계 분해 촉매|암모니아 분해 막반응기',
  }),
  subtopic('HYDROGEN', 'hydrogen-combustion', '수소 연소', 'Hydrogen combustion', {
    things:
      'hydrogen gas turbines|lean premixed hydrogen flames|ammonia co-firing burners|micromix combustors|flashback in swirl burners',
    methods: 'large-eddy simulation|planar laser-induced fluorescence|chemiluminescence imaging|flame transfer functions',
    aims: 'NOx reduction|thermoacoustic stability|flashback resistance',
    uses: 'power generation|aircraft engines|industrial furnaces',
    koThings: '수소 가스터빈|희박 예혼합 수소 화염',
  }),
  subtopic('NUCLEAR', 'small-modular-reactor', '소형모듈원자로', 'Small modular reactors', {
    things:
      'integral small modular reactors|passive residual heat removal systems|boron-free cores|autonomous reactor control|compact steam generators',
    methods: 'system code analysis|natural circulation experiments|multi-physics core simulation|probabilistic safety assessment',
    aims: 'passive safety margins|load following|core lifetime|licensing readiness',
    uses: 'distributed power|district heating|hydrogen cogeneration',
    koThings: '일체형 소형모듈원자로|피동 잔열제거계통',
  }),
  subtopic('NUCLEAR', 'nuclear-materials', '원자력 소재·적층제조', 'Nuclear materials and additive manufacturing', {
    things:
      'additively manufactured reactor components|accident-tolerant fuel cladding|oxide-dispersion-strengthened steels|laser powder bed fused 316L|irradiated zirconium alloys',
    methods: 'ion irradiation|atom probe tomography|laser powder bed fusion|in situ creep testing|cluster dynamics',
    aims: 'irradiation resistance|stress corrosion cracking resistance|code qualification|microstructure control',
    uses: 'light-water reactors|next-generation reactors|spare part supply',
    koThings: '적층제조 원자로 부품|사고저항성 핵연료 피복관',
  }),
  subtopic('NUCLEAR', 'fusion-plasma', '핵융합 플라즈마', 'Fusion plasma', {
    things:
      'tokamak edge plasmas|tungsten divertors|high-temperature superconducting magnets|breeding blankets|disruption predictors',
    methods: 'gyrokinetic simulation|deep reinforcement learning control|Thomson scattering|heat flux testing',
    aims: 'edge-localized mode suppression|long-pulse operation|tritium self-sufficiency|disruption avoidance',
    uses: 'fusion demonstration plants|compact fusion devices',
    koThings: '토카막 경계 플라즈마|텅스텐 디버터',
  }),
  subtopic('NUCLEAR', 'molten-salt-reactor', '용융염·4세대 원자로', 'Molten salt and Generation IV reactors', {
    things:
      'chloride molten salts|sodium-cooled fast reactors|online salt purification|high-temperature gas-cooled cores|heat-pipe microreactors',
    methods: 'electrochemical monitoring|ab initio molecular dynamics|salt loop experiments|coupled neutronics',
    aims: 'corrosion control|fuel utilisation|decay heat removal',
    uses: 'marine propulsion|waste transmutation|process heat',
    koThings: '염화물 용융염|소듐냉각고속로',
  }),
];
