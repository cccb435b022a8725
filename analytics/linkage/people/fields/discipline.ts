import { type Agreement, definePersonField } from '../field-spec';
import { foldText, isHangulText, wordsOf } from './fold-text';

/** What somebody works on. */
export interface DisciplineValue {
  /** Fields of work in the record's words, one a phrase, folded. */
  readonly phrases: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly technologies: readonly string[];
  readonly departments: readonly string[];
  readonly shown: string;
}

const LEVELS = [
  'missing',
  'samePhrase',
  'sameWords',
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
const phrasesOf = (text: string): string[] =>
  text
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[,;/·、]|\s+-\s+/u)
    .map(foldText)
    .filter((phrase) => phrase !== '');

/** Words shared, of the smaller set. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}

/** Field of work, technology and department as one field of levels: they say much the same. */
export const disciplineField = definePersonField<DisciplineValue>({
  name: 'discipline',
  levels: LEVELS,
  start: {
    m: [0, 0.45, 0.1, 0.12, 0.2, 0.03, 0.05, 0.05],
    u: [0, 0.02, 0.03, 0.02, 0.08, 0.05, 0.1, 0.7],
  },
  learned: true,
  read({ fields, affiliations }) {
    const departments = [...new Set(affiliations.flatMap(({ department }) => (department ? [foldText(department)] : [])))];
    if (fields.length === 0 && departments.length === 0) return null;
    const phrases = [...new Set(fields.flatMap(({ text }) => phrasesOf(text)))];
    return {
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
  compare(a, b): Agreement {
    const phrase = a.phrases.find((each) => b.phrases.includes(each));
    if (phrase !== undefined) return { level: at('samePhrase'), on: { table: 'phrase', value: phrase } };
    const shared = overlap(a.words, b.words);
    if (shared >= SAME_WORDS && Math.min(a.words.size, b.words.size) > 1) return { level: at('sameWords') };
    const technology = a.technologies.find((each) => b.technologies.includes(each));
    const department = a.departments.find((each) => b.departments.includes(each));
    if (technology !== undefined && department !== undefined) return { level: at('sameTechnologyDepartment') };
    if (technology !== undefined) return { level: at('sameTechnology'), on: { table: 'technology', value: technology } };
    if (department !== undefined) return { level: at('sameDepartment'), on: { table: 'department', value: department } };
    if (shared > 0) return { level: at('someWords') };
    const sameScript = a.phrases.some((x) => b.phrases.some((y) => isHangulText(x) === isHangulText(y)));
    const bothTold = a.technologies.length > 0 && b.technologies.length > 0;
    const bothDepartments = a.departments.length > 0 && b.departments.length > 0;
    return { level: at(sameScript || bothTold || bothDepartments ? 'different' : 'missing') };
  },
  show: ({ shown }) => shown,
});
