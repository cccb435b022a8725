/** Nouns that titles count: as the last word of a phrase they mostly stand in the plural. */
const COUNTED: ReadonlySet<string> = new Set(
  `abnormality activity adolescent agent aggregate algorithm alkaloid alloy amphibian anion animal anomaly antibiotic antibody antioxidant ape application
  aquifer archive area artifact asteroid athlete atmosphere attitude author bank barrier battery behavior biofilm biomarker bird boundary bridge building burst cable campaign
  canal catalyst category cation cave cell ceramic challenge channel characteristic chemical cloud cluster coating code coefficient collection colony column comet
  community company complication component composite compound concept condition conflict constraint consumer contaminant coral cosmetic cost country couple crack crop crustacean
  crystal cultivar cycle dataset defect deposit derivative determinant device diet difference diode dinosaur disaster disc disease disk disorder disturbance document drug dune earthquake
  ecosystem effect electrode electrolyte element emission employee engine environment enzyme equation error event experiment extract facility factor family farmer fault feature fern
  festival fiber field film firm firefighter flower fluctuation force forest form fossil fracture fragment function galaxy gel gene genome glacier glass goal grain graph grassland group
  habit habitat hazard helmet hormone horizon hospital hotel house household image immigrant implant indicator infection inhibitor injury insect insecticide institution instrument integral interaction
  interface intervention invariant invertebrate ion isotope issue joint lake language lattice layer learner lesion library lichen ligament limit link lipid lizard machine magnet mammal manifold manuscript map marker
  market material measure measurement mechanism membrane memristor metabolite metal method microbe microorganism mineral mixture model molecule monument mountain movement mural muscle museum mutant mutation
  nanoparticle nanotube nation need nerve network neuron newspaper niche nodule norm novel nurse nutrient object obstacle ocean operator opportunity orbit organ organism organoid outcome oxide painting paradigm parameter parasite
  parent particle pathogen pathway patient pattern peptide perception pest pesticide phase pigment pipe planet plant plate player point pollutant polymer polyphenol polysaccharide population pore practice precursor predator preference price
  principle prior problem process processor producer product profile program property protein pump quasar question rate reaction reactor receptor recommendation record reef region regulation relationship reptile researcher reservoir residue resident
  resource response restaurant right risk river robot rock rocket role rule sample satellite scenario school scientist seal sediment seed sensor sequence service setting shell ship shock signal site skill soldier solution solvent sound spore spring
  sport star state strain strategy stream structure student style subspace substance substrate sulfide surface survivor symptom system target task teacher technique technology telescope tendon text theorem tide tool tourist toxin trace trait trajectory
  transformer transistor tree trend tumor tunnel type uncertainty unit user vaccine value variable variant variation vehicle vesicle victim virus volcano wall warning wave weed whale wildfire word worker zone`.split(
    /\s+/,
  ),
);

/** A term with its last word in the plural, if that is counted. */
export function plural(term: string): string {
  const word = term.slice(term.lastIndexOf(' ') + 1);
  if (!COUNTED.has(word)) return term;
  if (/[^aeiou]y$/.test(word)) return `${term.slice(0, -1)}ies`;
  return /(?:x|ch|sh|s|cano)$/.test(word) ? `${term}es` : `${term}s`;
}
