import {
  foldLatin,
  parseLatinName,
  splitHangulName,
  surnamesSpelt,
  type NameIndex,
  type NameModel,
} from '@brainlink/analytics/names';
import type { ChosenFields } from '../columns/choose-fields';

/** Two parts of a name in one script, as the engine compares them. */
export interface ReadName {
  readonly given: string;
  readonly surname: string;
}

const NOBODY: ReadName = { given: '', surname: '' };

/** Share of sample names that a Korean could have, from which on a column is read by the model of names. */
const KOREAN_SHARE = 0.3;
/** Latin names that are looked up among the Hangul ones of the files, at most. */
const MOST_LOOK_UPS = 20_000;
/** Bits by which a Hangul name must fit a Latin one to be taken for it. */
const SURE_BITS = 6;

/** Whether a column's names are Korean ones: in Hangul or Hanja, or Latin ones most of which end or begin with a Korean surname. */
export function holdsKoreanNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const east = filled.filter((cell) => /[\p{Script=Hangul}\p{Script=Han}]/u.test(cell)).length;
  const latin = filled.filter((cell) => /^[\p{Script=Latin}\s.,'-]+$/u.test(cell) && parseLatinName(cell)?.koreanSurname).length;
  return filled.length > 0 && (east >= filled.length * KOREAN_SHARE || latin >= filled.length * 0.6);
}

/** What is odd about names that were read; counted, with a few of them. */
export class NameTroubles {
  readonly counts = { twoPeople: 0, mojibake: 0 };

  /** Whether a name is no evidence for anybody: several people in one field, or text that lost its encoding. */
  isTrouble(text: string, model: () => NameModel): boolean {
    if (!SUSPICIOUS.test(text)) return false;
    const { issues } = model().parse(text);
    const found =
      issues.includes('mojibake') || text.includes('\ufffd') ? 'mojibake' : issues.includes('twoPeople') ? 'twoPeople' : null;
    if (found !== null) this.counts[found] += 1;
    return found !== null;
  }
}
const SUSPICIOUS = /[,;/&·\ufffd\u00c0-\u00ff\u3131-\u318e]|\band\b|\s(?:및|와|과)\s/u;

/**
 * Reads Korean names of any script into surname and given name: Hangul and Hanja as the model reads them, Latin ones as the Hangul name of the
 * same files that fits best when there is one that fits well, else with one spelling per surname.
 */
export class KoreanNameReader {
  private readonly known = new Map<string, ReadName>();
  private index: NameIndex | undefined;
  private lookUps = 0;

  constructor(
    private readonly model: NameModel,
    hangul: ReadonlySet<string>,
  ) {
    if (hangul.size > 0) this.index = model.index([...hangul].map((name) => ({ id: name, name })));
  }

  read(text: string): ReadName {
    const found = this.known.get(text) ?? this.make(text);
    this.known.set(text, found);
    return found;
  }

  private make(text: string): ReadName {
    const parsed = this.model.parse(text);
    const [hangul] = parsed.hangul;
    if (hangul) return { given: hangul.given, surname: hangul.surname };
    const [latin] = parsed.latin;
    if (!latin) return text.trim() === '' ? NOBODY : { given: text, surname: '' };
    if (this.index && this.lookUps < MOST_LOOK_UPS) {
      this.lookUps += 1;
      const [hit] = this.index.search(parsed, 1);
      const parts = hit && hit.score >= SURE_BITS ? splitHangulName(hit.id) : null;
      if (parts) return parts;
    }
    const given = latin.given.map(({ letters }) => letters).join('');
    return { given, surname: oneSurname(latin.surname) };
  }
}

/** One spelling for Lee, Yi and Rhee: the surname in Hangul that most of those who write it so bear. */
export const oneSurname = (latin: string): string => surnamesSpelt(foldLatin(latin))[0]?.hangul ?? latin;

/** Columns of full names that are read as Korean ones become composites of given name and surname. */
export function withKoreanNames(
  chosen: ChosenFields,
  isKorean: (column: string) => boolean,
): { specs: ChosenFields['specs']; korean: ReadonlySet<string> } {
  const korean = new Set<string>();
  const specs = chosen.specs.map((spec) => {
    const [column = ''] = spec.columns;
    if (spec.kind !== 'fullName' || !isKorean(column)) return spec;
    korean.add(column);
    return { ...spec, kind: 'personName' as const, columns: [`${column}:given`, `${column}:surname`] };
  });
  return { specs, korean };
}
