/** Nouns that English puts as adjectives before another noun, where Korean has the noun alone: `noun=adjective`. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  `acoustics=acoustic, administration=administrative, agriculture=agricultural, algebra=algebraic, allergy=allergic, anatomy=anatomical, archaeology=archaeological, atmosphere=atmospheric, atom=atomic,
  bacteria=bacterial, biochemistry=biochemical, biology=biological, chemistry=chemical, coast=coastal, cognition=cognitive, combinatorics=combinatorial, culture=cultural, democracy=democratic, depression=depressive,
  diet=dietary, eating habits=dietary, ecology=ecological, economy=economic, electricity=electrical, emotion=emotional, environment=environmental, epidemiology=epidemiological, evolution=evolutionary,
  experiment=experimental, finance=financial, function=functional, fungi=fungal, fungus=fungal, geology=geological, geometry=geometric, grammar=grammatical, heredity=genetic, history=historical, immunity=immune,
  industry=industrial, inflammation=inflammatory, machine=mechanical, machinery=mechanical, magnetism=magnetic, medicine=medical, metabolism=metabolic, microbe=microbial, molecule=molecular, moon=lunar, morality=moral,
  mouth=oral, nature=natural, nutrition=nutritional, optics=optical, pathology=pathological, philosophy=philosophical, phonology=phonological, photosynthesis=photosynthetic, physiology=physiological, planet=planetary,
  politics=political, prevention=preventive, protection=protective, psychology=psychological, regeneration=regenerative, region=regional, religion=religious, season=seasonal, society=social, spectroscopy=spectroscopic,
  statistics=statistical, structure=structural, sun=solar, surgery=surgical, theory=theoretical, thermodynamics=thermodynamic, tide=tidal, tooth=dental, topology=topological, tradition=traditional, virus=viral,
  volcano=volcanic`
    .split(/,\s*/)
    .map((entry) => entry.split('=') as [noun: string, adjective: string]),
);

/** A term as it stands before a noun. */
export const attributive = (term: string): string => ADJECTIVES.get(term) ?? term;
