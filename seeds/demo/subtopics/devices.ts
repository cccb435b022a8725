import { subtopic } from './subtopic';

/** Semiconductors, quantum, communication and security. */
export const DEVICE_SUBTOPICS = [
  subtopic('SEMICONDUCTOR', 'memory-devices', '차세대 메모리', 'Emerging memory devices', {
    things:
      'ferroelectric hafnia capacitors|spin–orbit torque MRAM|three-dimensional NAND strings|ovonic threshold switches|capacitor-less DRAM|self-selecting memory',
    methods: 'pulsed switching measurements|compact modelling|atomic layer deposition|in situ transmission electron microscopy',
    aims: 'endurance|low-voltage switching|retention at high temperature|cell scaling',
    uses: 'in-memory computing|embedded memory|data centres',
    koThings: '강유전 하프니아 커패시터|스핀궤도토크 메모리',
  }),
  subtopic('SEMICONDUCTOR', 'neuromorphic', '뉴로모픽 소자', 'Neuromorphic devices', {
    things:
      'memristor crossbar arrays|electrochemical synapses|spiking neuron circuits|photonic synapses|organic artificial nerves',
    methods: 'hardware-aware training|array-level characterisation|variability modelling|event-driven simulation',
    aims: 'linear weight update|energy per spike|on-chip learning accuracy',
    uses: 'edge intelligence|sensory processing|wearable computing',
    koThings: '멤리스터 크로스바|인공 시냅스 소자',
  }),
  subtopic('SEMICONDUCTOR', 'advanced-packaging', '첨단 패키징', 'Advanced packaging', {
    things: 'hybrid copper bonding|chiplet interposers|glass core substrates|through-silicon vias|microfluidic chip cooling',
    methods: 'finite element warpage analysis|low-temperature bonding|X-ray laminography|thermal test vehicles',
    aims: 'bond pitch scaling|heat removal|signal integrity|yield',
    uses: 'AI accelerators|high-bandwidth memory|heterogeneous integration',
    koThings: '하이브리드 구리 본딩|유리기판 인터포저',
  }),
  subtopic('SEMICONDUCTOR', 'quantum-dot-display', '양자점·디스플레이', 'Quantum dots and displays', {
    things:
      'indium phosphide quantum dots|perovskite nanocrystal emitters|stretchable OLED panels|micro-LED arrays|blue phosphorescent emitters',
    methods: 'ligand exchange|transient electroluminescence|inkjet patterning|time-resolved photoluminescence',
    aims: 'external quantum efficiency|operational lifetime|colour purity|stretchability',
    uses: 'augmented reality glasses|large-area displays|skin-attachable panels',
    koThings: '인화인듐 양자점|마이크로 LED 어레이',
  }),
  subtopic('SEMICONDUCTOR', 'two-dimensional-materials', '2차원 소재', 'Two-dimensional materials', {
    things:
      'wafer-scale molybdenum disulfide|twisted bilayer graphene|van der Waals heterostructures|hexagonal boron nitride films|two-dimensional ferroelectrics',
    methods: 'epitaxial growth|scanning tunnelling spectroscopy|dry transfer|Hall measurements under strain',
    aims: 'contact resistance|defect density|p-type doping|moiré band control',
    uses: 'post-silicon logic|infrared detectors|gas sensing',
    koThings: '이황화몰리브덴 웨이퍼|반데르발스 이종구조',
  }),
  subtopic('QUANTUM', 'quantum-computing', '양자 컴퓨팅', 'Quantum computing', {
    things:
      'superconducting transmon qubits|surface-code decoders|variational quantum eigensolvers|trapped-ion gates|silicon spin qubits|neutral-atom arrays',
    methods: 'randomized benchmarking|optimal pulse control|tensor-network simulation|zero-noise extrapolation',
    aims: 'gate fidelity|logical error suppression|crosstalk mitigation|circuit depth',
    uses: 'quantum chemistry|combinatorial optimisation|materials design',
    koThings: '초전도 큐비트|표면부호 복호기',
  }),
  subtopic('QUANTUM', 'quantum-communication', '양자 통신', 'Quantum communication', {
    things:
      'twin-field key distribution|quantum repeaters|entangled photon sources|satellite quantum links|single-photon detectors',
    methods: 'decoy-state analysis|field trials over deployed fibre|Bell-state measurement|security proofs',
    aims: 'secret key rate|transmission distance|entanglement fidelity',
    uses: 'secure networks|clock synchronisation|distributed computing',
    koThings: '양자키분배|얽힘 광자 광원',
  }),
  subtopic('QUANTUM', 'quantum-sensing', '양자 센싱', 'Quantum sensing', {
    things:
      'nitrogen-vacancy magnetometers|atom interferometers|optical lattice clocks|squeezed-light receivers|Rydberg field sensors',
    methods: 'dynamical decoupling|spin squeezing|lock-in detection|Bayesian estimation',
    aims: 'sensitivity beyond the standard limit|bandwidth|miniaturisation',
    uses: 'brain imaging|navigation without satellites|gravity surveys',
    koThings: '다이아몬드 NV 자력계|광격자 시계',
  }),
  subtopic('COMMUNICATION', 'sixg-radio', '6G 무선', '6G radio access', {
    things:
      'sub-terahertz transceivers|reconfigurable intelligent surfaces|cell-free massive MIMO|near-field beamforming|integrated sensing waveforms',
    methods: 'channel sounding|deep unfolding|stochastic geometry|over-the-air testing',
    aims: 'spectral efficiency|beam tracking|energy per bit|coverage',
    uses: '6G networks|extended reality|vehicle links',
    koThings: '지능형 반사 표면|테라헤르츠 송수신기',
  }),
  subtopic('COMMUNICATION', 'satellite-networks', '위성통신', 'Satellite communication', {
    things:
      'low-Earth-orbit constellations|direct-to-device links|inter-satellite optical links|satellite handover protocols|flat-panel antennas',
    methods: 'orbit-aware scheduling|link budget analysis|federated learning|phased-array calibration',
    aims: 'handover latency|throughput|interference control',
    uses: 'maritime coverage|disaster response|aviation connectivity',
    koThings: '저궤도 위성망|위성 간 광링크',
  }),
  subtopic('COMMUNICATION', 'semantic-networking', '지능형 네트워크', 'Intelligent 6G networks', {
    things:
      'open radio access controllers|semantic communication codecs|network digital twins|deterministic edge networks|intent-based slicing',
    methods: 'multi-agent reinforcement learning|graph neural networks|traffic trace replay|queueing analysis',
    aims: 'end-to-end latency|energy saving|resilience|service assurance',
    uses: 'smart factories|remote surgery|mobile edge computing',
    koThings: '오픈랜 제어기|시맨틱 통신 코덱',
  }),
  subtopic('COMMUNICATION', 'optical-communication', '광통신', 'Optical communication', {
    things:
      'silicon photonic transceivers|co-packaged optics|multicore fibres|frequency comb sources|free-space optical terminals',
    methods: 'digital signal processing|heterogeneous laser integration|adaptive optics|nonlinearity compensation',
    aims: 'energy per bit|reach|bandwidth density',
    uses: 'data centre interconnects|access networks|satellite feeders',
    koThings: '실리콘 포토닉스 송수신기|다중코어 광섬유',
  }),
  subtopic('CYBER', 'post-quantum-crypto', '양자내성암호', 'Post-quantum cryptography', {
    things:
      'lattice-based signatures|homomorphic encryption schemes|isogeny protocols|masked hardware implementations|zero-knowledge proof systems',
    methods: 'side-channel analysis|formal verification|lattice reduction|number-theoretic transform acceleration',
    aims: 'constant-time execution|signature size|side-channel resistance|bootstrapping speed',
    uses: 'secure firmware|private data analysis|digital identity',
    koThings: '격자 기반 서명|동형암호 체계',
  }),
  subtopic('CYBER', 'ai-security', 'AI 보안', 'Security of AI systems', {
    things:
      'adversarial patches|model extraction attacks|backdoored language models|federated learning poisoning|deepfake detectors',
    methods: 'certified smoothing|red teaming|gradient-free attacks|watermarking',
    aims: 'robust accuracy|attack detection|privacy leakage bounds',
    uses: 'autonomous driving|content authentication|medical AI',
    koThings: '적대적 공격|딥페이크 탐지기',
  }),
  subtopic('CYBER', 'system-security', '시스템 보안', 'System and network security', {
    things:
      'memory-safe kernels|coverage-guided fuzzers|industrial control networks|confidential virtual machines|software supply chains|5G core interfaces',
    methods: 'hybrid fuzzing|symbolic execution|provenance graphs|trusted execution environments',
    aims: 'vulnerability discovery|low overhead isolation|incident response time',
    uses: 'critical infrastructure|cloud platforms|connected vehicles',
    koThings: '퍼징 도구|기밀 가상머신|산업제어망',
  }),
];
