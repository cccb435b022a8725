import { SURNAME_TABLE } from './surname-table';

/** A Korean surname. */
export interface Surname {
  readonly hangul: string;
  /** Bearers in the census of 2015. */
  readonly bearers: number;
  /** Folded Latin spellings, the Revised Romanisation first. */
  readonly spellings: readonly string[];
}

/** All surnames of the table, the most frequent first. */
export const SURNAMES: readonly Surname[] = SURNAME_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [hangul = '', bearers = '0', ...spellings] = line.split(' ');
    return { hangul, bearers: Number(bearers), spellings };
  });

const byHangul = new Map(SURNAMES.map((surname) => [surname.hangul, surname]));
const bySpelling = new Map<string, Surname[]>();
for (const surname of SURNAMES) {
  for (const spelling of surname.spellings) {
    const bearers = bySpelling.get(spelling);
    if (bearers) bearers.push(surname);
    else bySpelling.set(spelling, [surname]);
  }
}

/** The surname written so in Hangul. */
export const surnameOf = (hangul: string): Surname | undefined => byHangul.get(hangul);

/** Surnames that are spelt so in (folded) Latin letters, the most frequent first. */
export const surnamesSpelt = (folded: string): readonly Surname[] => bySpelling.get(folded) ?? [];

/**
 * How readily a folded Latin word is taken for a Korean surname: the logarithm of the bearers, less for each place that the spelling
 * stands behind the usual ones of its surname; 0 when no surname is spelt so.
 */
export function surnameWeight(folded: string): number {
  let best = 0;
  for (const surname of surnamesSpelt(folded)) {
    const weight = Math.log10(surname.bearers + 10) - 0.4 * surname.spellings.indexOf(folded);
    best = Math.max(best, weight);
  }
  return best;
}
