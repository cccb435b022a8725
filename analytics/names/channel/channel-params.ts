/** Learned spellings: what is spelt → letters → expected count. */
export type SpellingCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Parameters of the channel from Hangul to Latin letters, and of how names are made. Learned by `learnNames`; plain JSON. */
export interface NameModelParams {
  readonly format: 1;
  /** What it was learned from, for the record. */
  readonly learnedFrom: { readonly pairs: number; readonly surnames: number };
  /** How many training names are Chinese ones, read as Hanja (손건 for Sun Qian) or transcribed (후야오방 for Hu Yaobang). */
  readonly chinese: { readonly readAsHanja: number; readonly transcribed: number };
  /** Of them, names read as Hanja by surname. */
  readonly chineseSurnames: Readonly<Record<string, number>>;
  /** Spellings of surnames; counts of the training pairs. */
  readonly surnames: SpellingCounts;
  /** Bearers of each surname, in the census. */
  readonly bearers: Readonly<Record<string, number>>;
  /** Other known spellings of surnames, the most usual first. */
  readonly knownSpellings: Readonly<Record<string, readonly string[]>>;
  /** Spellings of whole syllables at the beginning of a given name and later in it. */
  readonly first: SpellingCounts;
  readonly later: SpellingCounts;
  /** Spellings of onsets: key is the jamo's index, with `-` in front later in a name. */
  readonly onsets: SpellingCounts;
  /** Spellings of nucleus and coda together (`nucleus.coda`), and apart. */
  readonly rhymes: SpellingCounts;
  readonly nuclei: SpellingCounts;
  readonly codas: SpellingCounts;
  /** How given names are made: counts of syllables by place, of pairs of syllables, of lengths 1–4. */
  readonly given: {
    readonly first: Readonly<Record<string, number>>;
    readonly last: Readonly<Record<string, number>>;
    readonly names: Readonly<Record<string, number>>;
    readonly lengths: readonly number[];
  };
  readonly smoothing: Smoothing;
}

/** How strongly each level of the channel leans on the one below it: pseudo-counts. Tuned on held-out names. */
export interface Smoothing {
  readonly surname: number;
  readonly syllable: number;
  readonly position: number;
  readonly rhyme: number;
  readonly part: number;
  /** Share of spellings that no rule knows, per part. */
  readonly surprise: number;
}
