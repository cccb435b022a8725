import { subtopic } from './subtopic';

/** Biotechnology and artificial intelligence. */
export const LIFE_COMPUTING_SUBTOPICS = [
  subtopic('BIOTECH', 'neural-interfaces', '신경 인터페이스', 'Neural interfaces', {
    things:
      'flexible neural probes|neurotransmitter sensors|wireless brain implants|peripheral nerve cuffs|optoelectronic stimulators|nanoparticle neuromodulators',
    methods: 'in vivo electrophysiology|transfer printing|focused ultrasound|closed-loop decoding',
    aims: 'chronic stability|signal-to-noise ratio|cell-type specificity',
    uses: 'Parkinson’s disease|prosthesis control|epilepsy monitoring',
    koThings: '유연 신경 전극|무선 뇌 임플란트',
  }),
  subtopic('BIOTECH', 'cell-gene-therapy', '세포·유전자 치료', 'Cell and gene therapy', {
    things: 'CAR-T cells for solid tumours|base editors|lipid nanoparticles|AAV capsid variants|induced pluripotent stem cells',
    methods: 'pooled CRISPR screening|directed evolution|single-cell sequencing|humanised mouse models',
    aims: 'tumour infiltration|off-target reduction|delivery to the brain|manufacturing yield',
    uses: 'solid cancers|rare genetic disease|muscular dystrophy',
    koThings: '고형암 CAR-T|지질나노입자 전달체',
  }),
  subtopic('BIOTECH', 'synthetic-biology', '합성생물학', 'Synthetic biology', {
    things: 'engineered yeast strains|cell-free biosensors|minimal genomes|CO2-fixing microbes|de novo enzymes',
    methods: 'biofoundry automation|flux balance analysis|adaptive laboratory evolution|protein language models',
    aims: 'product titre|genetic stability|scale-up',
    uses: 'sustainable chemicals|alternative protein|biodegradable plastics',
    koThings: '인공 효모 균주|무세포 바이오센서',
  }),
  subtopic('BIOTECH', 'organoids', '오가노이드·재생의학', 'Organoids and regenerative medicine', {
    things:
      'vascularised brain organoids|intestinal organoid grafts|bioprinted cartilage|organ-on-chip models|decellularised scaffolds',
    methods: 'microfluidic perfusion|spatial transcriptomics|light-sheet imaging|3D bioprinting',
    aims: 'functional maturity|reproducibility|engraftment',
    uses: 'drug toxicity testing|personalised medicine|tissue repair',
    koThings: '혈관화 뇌 오가노이드|바이오프린팅 연골',
  }),
  subtopic('BIOTECH', 'digital-health', '디지털 헬스·의료영상', 'Digital health and imaging', {
    things:
      'wearable sweat sensors|photoacoustic tomography|whole-slide pathology models|sleep staging from wearables|electronic health record models',
    methods: 'multi-centre validation|self-supervised learning|federated training|calibration-free sensing',
    aims: 'diagnostic accuracy|fairness across hospitals|continuous monitoring',
    uses: 'cancer screening|chronic disease care|ageing at home',
    koThings: '착용형 땀 센서|광음향 영상',
  }),
  subtopic('AI', 'foundation-models', '초거대 AI 모델', 'Foundation models', {
    things:
      'instruction-tuned language models|mixture-of-experts training|Korean–English bilingual models|long-context attention|reasoning benchmarks|tool-using agents',
    methods: 'preference optimisation|sparse activation|synthetic data curation|scaling-law analysis',
    aims: 'factual accuracy|inference cost|multilingual fairness|reasoning depth',
    uses: 'scientific assistants|public services|education',
    koThings: '한국어 거대언어모델|전문가 혼합 학습',
  }),
  subtopic('AI', 'spatial-ai', '공간 AI·확장현실', 'Spatial AI and extended reality', {
    things:
      'Gaussian splatting scenes|egocentric video understanding|neural avatars|indoor localisation|haptic telepresence|scene graphs for mixed reality',
    methods: 'simultaneous localisation and mapping|neural rendering|foveated streaming|hand tracking',
    aims: 'real-time rendering|motion-to-photon latency|scale consistency',
    uses: 'immersive collaboration|remote training|digital heritage',
    koThings: '3차원 장면 복원|확장현실 아바타',
  }),
  subtopic('AI', 'ai-for-science', '과학을 위한 AI', 'AI for science', {
    things:
      'equivariant interatomic potentials|self-driving laboratories|crystal structure generators|neural operators|protein binder design',
    methods: 'active learning|diffusion generative models|Bayesian optimisation|symbolic regression',
    aims: 'extrapolation|synthesis success rate|uncertainty calibration',
    uses: 'materials discovery|climate modelling|drug design',
    koThings: '자율 실험실|신경 연산자',
  }),
  subtopic('AI', 'ai-hardware', 'AI 반도체·시스템', 'AI hardware and systems', {
    things:
      'processing-in-memory accelerators|low-precision training|chiplet-based inference engines|serving schedulers for language models|sparse tensor compilers',
    methods: 'hardware–software co-design|cycle-accurate simulation|quantisation-aware training|kernel fusion',
    aims: 'energy efficiency|memory bandwidth|tail latency',
    uses: 'data centres|on-device assistants|autonomous machines',
    koThings: 'PIM 가속기|저정밀도 학습',
  }),
  subtopic('AI', 'trustworthy-ai', '신뢰할 수 있는 AI', 'Trustworthy AI', {
    things:
      'counterfactual explanations|concept-based interpretation|unlearning in generative models|fairness audits|human–AI decision making',
    methods: 'causal inference|mechanistic interpretability|user studies|conformal prediction',
    aims: 'faithful explanation|bias mitigation|calibrated confidence',
    uses: 'medical decisions|hiring|public policy',
    koThings: '반사실 설명|모델 언러닝',
  }),
];
