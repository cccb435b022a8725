import { foldLatin, latinWords, type NameComparison, type NameModel, type ParsedName } from '../../../names';
import { type Agreement, type CompareTools, definePersonField } from '../field-spec';
import { type FrequencyKey, othersWith } from '../frequencies';

/** The names of a person, script by script. */
export interface NameValue {
  readonly hangul: readonly ParsedName[];
  readonly latin: readonly ParsedName[];
  /** Names in other scripts, and in Hanja where there is no Hangul. */
  readonly other: readonly ParsedName[];
  readonly hanja: readonly string[];
}

const LEVELS = [
  'missing',
  'sameHanja',
  'same',
  'otherHanja',
  'fits',
  'spelling',
  'initials',
  'similar',
  'surname',
  'different',
] as const;
type Level = (typeof LEVELS)[number];
const at = (level: Level): number => LEVELS.indexOf(level);

/** Levels of the model of names in the words of this field. */
const LEVEL_OF: Readonly<Record<NameComparison['level'], Level>> = {
  unknown: 'missing',
  identical: 'same',
  sameHangul: 'same',
  sameLetters: 'same',
  readsAs: 'fits',
  spelling: 'spelling',
  initials: 'initials',
  partial: 'spelling',
  similar: 'similar',
  surnameOnly: 'surname',
  different: 'different',
};

/** Nobody's names agree so well that nothing else need be looked at; nor so badly that an identifier could not outweigh it. */
const MOST = 20;
const LEAST = -12;
/** What the same and other Hanja add to the same Hangul: seldom written, and seldom wrongly. */
const SAME_HANJA = 2;
const OTHER_HANJA = -4;

/** The letters of a Latin name whatever their order and separators: the key of its frequency. */
const latinKey = (name: ParsedName): string => [...foldLatin(name.text)].sort().join('');
const hangulKey = (name: ParsedName): string => name.text.replaceAll(' ', '');

const unique = (names: readonly ParsedName[]): ParsedName[] => [...new Map(names.map((name) => [name.text, name])).values()];

interface Best {
  readonly comparison: NameComparison;
  readonly left: ParsedName;
  readonly right: ParsedName;
}

/** Evidence of the same Latin words in whatever order, where no frequency of the name is known. */
const SAME_WORDS = 14;
function sameWords(a: ParsedName, b: ParsedName): NameComparison | null {
  if (a.script !== 'latin' || b.script !== 'latin') return null;
  const words = (name: ParsedName): string => latinWords(name.text).sort().join(' ');
  const [left, right] = [words(a), words(b)];
  // Initials alone are not a name.
  return left === right && /[a-z]{2}.* .*[a-z]{2}/.test(left) ? { weight: SAME_WORDS, level: 'sameLetters' } : null;
}

/** Lists repeat their names: each text is taken apart once, and two texts are compared once. Forgotten when there are too many. */
const REMEMBERED = 200_000;
const parsedBy = new WeakMap<NameModel, Map<string, ParsedName>>();
function parseOnce(model: NameModel, text: string): ParsedName {
  let known = parsedBy.get(model);
  if (!known || known.size > REMEMBERED) parsedBy.set(model, (known = new Map()));
  let parsed = known.get(text);
  if (!parsed) known.set(text, (parsed = model.parse(text)));
  return parsed;
}

const comparisons = new WeakMap<ParsedName, WeakMap<ParsedName, NameComparison>>();
function compareOnce(a: ParsedName, b: ParsedName, tools: CompareTools): NameComparison {
  let row = comparisons.get(a);
  if (!row) comparisons.set(a, (row = new WeakMap()));
  let known = row.get(b);
  if (!known) row.set(b, (known = sameWords(a, b) ?? tools.context.names.compare(a, b)));
  return known;
}

function best(left: readonly ParsedName[], right: readonly ParsedName[], tools: CompareTools): Best | null {
  let found: Best | null = null;
  for (const a of left)
    for (const b of right) {
      const comparison = compareOnce(a, b, tools);
      if (comparison.level !== 'unknown' && (!found || comparison.weight > found.comparison.weight))
        found = { comparison, left: a, right: b };
    }
  return found;
}

const better = (a: Best | null, b: Best | null): Best | null => (!a || (b && b.comparison.weight > a.comparison.weight) ? b : a);

/**
 * The model's evidence, with what these very records say about the name's frequency: a register has its own common names. A name that others
 * have too is worth no more than their share allows; of one that nobody else has, census and records each have half the say.
 */
function grounded({ comparison, left, right }: Best, { frequencies }: CompareTools): number {
  const { weight, level, hangul } = comparison;
  if (weight <= 0) return weight;
  const key: FrequencyKey | null =
    hangul !== undefined
      ? { table: 'hangul', value: hangul }
      : level === 'identical' || level === 'sameLetters'
        ? { table: 'latin', value: latinKey(left.text.length <= right.text.length ? left : right) }
        : null;
  if (key === null || !frequencies[key.table]) return weight;
  const { others, people } = othersWith(frequencies, key);
  const unseen = 2 ** (-(weight + Math.log2(2 * people)) / 2);
  return Math.min(weight, -Math.log2(Math.min(1, others / people + unseen)));
}

/** People who write their name as in another list, of those who have one. */
const SAME_SPELLING = 0.65;
/** log2 of 0.35 ÷ 0.7: another spelling than before, against that of a namesake. */
const OTHER_SPELLING = -1;
/** Of people with one Hangul name, how many share a spelling at least and at most, whatever few of them show. */
const [LEAST_SHARED, MOST_SHARED] = [0.05, SAME_SPELLING] as const;

/**
 * What Latin letters add where Hangul agrees: the same spelling, the more the fewer namesakes have it (Grace Jiyoung Kim), or another one. Nothing
 * where one has no Latin name, or the Latin names are what was compared.
 */
function alsoInLatin(a: NameValue, b: NameValue, compared: ParsedName, { frequencies }: CompareTools): number {
  if (a.hangul.length === 0 || b.hangul.length === 0 || a.latin.length === 0 || b.latin.length === 0) return 0;
  const keys = new Set(b.latin.map(latinKey));
  const key = a.latin.map(latinKey).find((each) => keys.has(each));
  if (key === undefined) return OTHER_SPELLING;
  const namesakes = othersWith(frequencies, { table: 'hangul', value: hangulKey(compared) }).others;
  const { others } = othersWith(frequencies, { table: 'latin', value: key });
  const shared = (Math.min(others, namesakes) + 0.5) / (namesakes + 1.5);
  return Math.log2(SAME_SPELLING / Math.max(LEAST_SHARED, Math.min(MOST_SHARED, shared)));
}

/**
 * Names in Hangul, Latin letters and Hanja as one field: Hangul decides where both have it, else the best of what can be compared. The
 * weight is the model's likelihood ratio, rarity included.
 */
export const nameField = definePersonField<NameValue>({
  name: 'name',
  levels: LEVELS,
  start: {
    m: [0, 0.1, 0.55, 0.005, 0.15, 0.12, 0.04, 0.015, 0.01, 0.01],
    u: [0, 0.0001, 0.0005, 0.0001, 0.002, 0.002, 0.003, 0.001, 0.09, 0.9],
  },
  learned: true,
  read({ names }, { names: model }) {
    const parse = (text: string | undefined): ParsedName[] =>
      text === undefined || text.trim() === '' ? [] : [parseOnce(model, text)];
    const hangul = unique(names.flatMap((name) => parse(name.hangul)));
    const latin = unique(names.flatMap((name) => parse(name.latin)));
    const hanja = [...new Set(names.flatMap((name) => (name.hanja ? [name.hanja.replace(/\s/gu, '')] : [])))];
    const other = unique(names.flatMap((name) => [...parse(name.native), ...(hangul.length === 0 ? parse(name.hanja) : [])]));
    return hangul.length + latin.length + other.length === 0 ? null : { hangul, latin, other, hanja };
  },
  without: (record) => ({ ...record, names: [] }),
  *keys({ hangul, latin }) {
    for (const name of hangul) yield { table: 'hangul', value: hangulKey(name) };
    for (const name of latin) yield { table: 'latin', value: latinKey(name) };
  },
  compare(a, b, tools): Agreement {
    const [aKorean, bKorean] = [a.hangul.length > 0 ? a.hangul : a.other, b.hangul.length > 0 ? b.hangul : b.other];
    let found = best(aKorean, bKorean, tools);
    found ??= better(better(best(aKorean, b.latin, tools), best(a.latin, bKorean, tools)), best(a.latin, b.latin, tools));
    if (!found) return { level: MISSING_LEVEL };
    const level = LEVEL_OF[found.comparison.level];
    const bits = grounded(found, tools) + (level === 'same' ? alsoInLatin(a, b, found.left, tools) : 0);
    if (level === 'same' && a.hanja.length > 0 && b.hanja.length > 0) {
      const same = a.hanja.some((hanja) => b.hanja.includes(hanja));
      return { level: at(same ? 'sameHanja' : 'otherHanja'), bits: Math.min(MOST, bits + (same ? SAME_HANJA : OTHER_HANJA)) };
    }
    return { level: at(level), bits: Math.max(LEAST, Math.min(MOST, bits)) };
  },
  show: ({ hangul, latin, other, hanja }) =>
    [...new Set([...hangul, ...other, ...latin].map(({ text }) => text).concat(hanja))].join(' · '),
});

const MISSING_LEVEL = at('missing');
