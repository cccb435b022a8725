/*
 * How the parts of a Korean syllable are spelt by the romanisations in use: Revised, McCune–Reischauer, Yale, North Korea's, and the habits
 * of passports and English-like spelling. The prior of the learned channel: so a syllable that no training pair holds still has its
 * spellings. Most usual first; `_` is "not written".
 */
const ONSETS = `g k gh kh|kk gg k g|n|d t dh|tt dd t d|r l n y _ rh ll|m|b p v|pp bb p b|s sh ss x|ss s sh|_|j ch c z jh zh dj|jj tch j ch|ch c j tch chh|k kh c q|t th|p ph f|h _ wh`;
const NUCLEI =
  `a ah ar aa|ae ai ay e a ea eh|ya yah ia|yae yai|eo u o uh eu ur au er ou oh aw eou yu you|e ae eh ay ei ey ea|yeo you yu yo ye yeu u yuh yaw eo io oung|` +
  `ye yae e ie yeh yea ei ey|o oh oo ou ow|wa oa ua|wae wai oae|oe oi oy we wei ui wae|yo yoh yeo io|u oo ou woo wu w o uh|wo weo uo wu o|we wae ue|` +
  `wi ui we wee uy wie|yu yoo you u ew iu yoou|eu u o e i uh ue oo eou _|ui eui i ee uy e ey yi|i ee y ea ie yi e ih ii`;
const CODAS = '_|k g c ck|k kk|k|n nn|n|n|t d|l r ll|k|m|l|l|l|p|l|m mm|p b|p|t s|t ss s|ng n|t j|t|k|t|p|h _ t';

const weighted = (line: string): readonly (readonly [letters: string, weight: number])[] => {
  const letters = line.split(' ').map((word) => (word === '_' ? '' : word));
  const total = letters.reduce((sum, _, place) => sum + 1 / (place + 1) ** 1.5, 0);
  return letters.map((word, place) => [word, 1 / (place + 1) ** 1.5 / total] as const);
};
const table = (text: string): ReadonlyMap<string, number>[] => text.split('|').map((line) => new Map(weighted(line)));

/** Prior spellings of the 19 onsets, in the order of Unicode. */
export const ONSET_RULES: readonly ReadonlyMap<string, number>[] = table(ONSETS);
/** Prior spellings of the 21 nuclei. */
export const NUCLEUS_RULES: readonly ReadonlyMap<string, number>[] = table(NUCLEI);
/** Prior spellings of the 28 codas, the first of which is none. */
export const CODA_RULES: readonly ReadonlyMap<string, number>[] = table(CODAS);

/** Longest spelling of each part, in letters. */
export const LONGEST = { onset: 3, nucleus: 4, coda: 2, rhyme: 5, syllable: 8 } as const;

/** Places where a syllable that begins at `from` may end, by the form of its letters: no consonant between vowels, but for a silent e. */
export function syllableEnds(letters: string, from: number, end: number): number[] {
  const ends: number[] = [];
  let vowel = false;
  let coda = 0;
  for (let to = from + 1; to <= Math.min(end, from + LONGEST.syllable); to += 1) {
    const letter = letters.charAt(to - 1);
    if (!'aeiouyw'.includes(letter)) {
      if (vowel) coda += 1;
      if (coda > LONGEST.coda + 1 || (!vowel && to - from > LONGEST.onset)) break;
    } else if (coda === 0) vowel = true;
    else {
      if (letter === 'e') ends.push(to);
      break;
    }
    if (vowel) ends.push(to);
  }
  return ends;
}
