import { type Agreement, definePersonField } from '../field-spec';
import { type FrequencyKey, rarestOf } from '../frequencies';
import type { Translations } from '../translations';
import { foldText, isHangulText, wordsOf } from './fold-text';

/** What somebody works on. */
export interface DisciplineValue {
  /** Fields of work in the record's words, folded, in their order. */
  readonly terms: readonly string[];
  /** The same, and the parts of those that name several: 오가노이드·재생의학 is one term and three phrases. */
  readonly phrases: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly technologies: readonly string[];
  readonly departments: readonly string[];
  readonly shown: string;
}

const LEVELS = [
  'missing',
  'samePhrase',
  'translated',
  'sameWords',
  'sameTechnologyInOtherWords',
  'sameTechnologyDepartment',
  'sameTechnology',
  'sameDepartment',
  'someWords',
  'different',
] as const;
type Level = (typeof LEVELS)[number];
const at = (level: Level): number => LEVELS.indexOf(level);
const SAME_WORDS = 0.5;

/** Splits a cell of several fields; a comma inside brackets does not. */
const termsOf = (text: string): string[] =>
  text
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[,;、]|\s+-\s+/u)
    .map((term) => term.trim())
    .filter((term) => foldText(term) !== '');

/** A term and its parts: what stands between middle dots and strokes may be a list, or "and". */
const phrasesOf = (term: string): string[] =>
  [foldText(term), ...term.split(/[/·]/u).map(foldText)].filter((phrase) => phrase !== '');

/** Words shared, of the smaller set. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}

/** Whether the words of two people can be compared at all: in one script, or with a translation of some. */
function isTranslated(a: DisciplineValue, b: DisciplineValue, translations: Translations): boolean {
  const scripts = (value: DisciplineValue): ReadonlySet<boolean> => new Set(value.phrases.map(isHangulText));
  const [left, right] = [scripts(a), scripts(b)];
  if ([...left].some((script) => right.has(script))) return true;
  return [...a.phrases, ...b.phrases].some((phrase) => Object.hasOwn(translations, phrase));
}

/** Field of work, technology and department as one field of levels: they say much the same. */
export const disciplineField = definePersonField<DisciplineValue>({
  name: 'discipline',
  levels: LEVELS,
  start: {
    m: [0, 0.4, 0.15, 0.1, 0.08, 0.07, 0.1, 0.03, 0.03, 0.04],
    u: [0, 0.02, 0.01, 0.03, 0.02, 0.02, 0.08, 0.05, 0.1, 0.7],
  },
  learned: true,
  read({ fields, affiliations }) {
    const departments = [...new Set(affiliations.flatMap(({ department }) => (department ? [foldText(department)] : [])))];
    if (fields.length === 0 && departments.length === 0) return null;
    const terms = [...new Set(fields.flatMap(({ text }) => termsOf(text)))];
    const phrases = [...new Set(terms.flatMap(phrasesOf))];
    return {
      terms: [...new Set(terms.map(foldText))],
      phrases,
      words: new Set(phrases.flatMap(wordsOf)),
      technologies: [...new Set(fields.flatMap(({ technologies }) => technologies))],
      departments,
      shown: [...new Set([...fields.map(({ text }) => text), ...departments])].slice(0, 5).join(' · '),
    };
  },
  without: (record) => ({
    ...record,
    fields: [],
    affiliations: record.affiliations.map(({ department: _department, ...rest }) => rest),
  }),
  *keys({ phrases, technologies, departments }) {
    for (const phrase of phrases) yield { table: 'phrase', value: phrase };
    for (const technology of technologies) yield { table: 'technology', value: technology };
    for (const department of departments) yield { table: 'department', value: department };
  },
  compare(a, b, { translations, frequencies }): Agreement {
    const both = (table: string, left: readonly string[], right: readonly string[]): FrequencyKey | undefined =>
      rarestOf(
        frequencies,
        table,
        left.filter((each) => right.includes(each)),
      );
    const phrase = both('phrase', a.phrases, b.phrases);
    if (phrase) return { level: at('samePhrase'), on: phrase };
    const meant = a.phrases.flatMap((each) => {
      const words = Object.hasOwn(translations, each) ? (translations[each] ?? []) : [];
      // Of the two phrases the same one, whichever side it stands on.
      return words.filter((word) => b.phrases.includes(word)).map((word) => (word < each ? word : each));
    });
    const translated = rarestOf(frequencies, 'phrase', meant);
    if (translated) return { level: at('translated'), on: translated };
    const shared = overlap(a.words, b.words);
    if (shared >= SAME_WORDS && Math.min(a.words.size, b.words.size) > 1) return { level: at('sameWords') };
    const technology = both('technology', a.technologies, b.technologies);
    const department = both('department', a.departments, b.departments);
    if (technology && !isTranslated(a, b, translations)) return { level: at('sameTechnologyInOtherWords'), on: technology };
    if (technology !== undefined && department !== undefined) return { level: at('sameTechnologyDepartment') };
    if (technology !== undefined) return { level: at('sameTechnology'), on: technology };
    if (department !== undefined) return { level: at('sameDepartment'), on: department };
    if (shared > 0) return { level: at('someWords') };
    const sameScript = a.phrases.some((x) => b.phrases.some((y) => isHangulText(x) === isHangulText(y)));
    const bothTold = a.technologies.length > 0 && b.technologies.length > 0;
    const bothDepartments = a.departments.length > 0 && b.departments.length > 0;
    return { level: at(sameScript || bothTold || bothDepartments ? 'different' : 'missing') };
  },
  show: ({ shown }) => shown,
});
