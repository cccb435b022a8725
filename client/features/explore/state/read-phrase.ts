import {
  foldTerm,
  readCountry,
  readStage,
  recognizeTechnologies,
  TECHNOLOGIES_2026,
  termReader,
} from '@brainlink/schema/vocabulary';
import type { ExploreSearch } from './explore-search';

/** A name the page knows at the moment, such as an association in the facets. */
export interface KnownName {
  readonly condition: 'association' | 'institution' | 'event';
  readonly key: string;
  readonly names: readonly string[];
}

/** What a typed phrase says: a change of the state, and the words that nobody understood. */
export interface ReadPhrase {
  readonly change: Partial<ExploreSearch>;
  readonly rest: string;
}

const readTechnology = termReader(TECHNOLOGIES_2026.map(({ code, name }) => ({ code, name, aliases: [] })));

type Standing = 'KOREA' | 'OVERSEAS_KOREAN' | 'ABROAD';

const readStanding = termReader<Standing>([
  { code: 'KOREA', name: { ko: '국내', en: 'domestic' }, aliases: ['국내연구자', '한국에있는', 'inkorea'] },
  {
    code: 'OVERSEAS_KOREAN',
    name: { ko: '재외한인', en: 'overseas Korean' },
    aliases: ['재외한인과학자', '해외한인', '한인', 'overseaskoreans', 'diaspora'],
  },
  { code: 'ABROAD', name: { ko: '해외', en: 'abroad' }, aliases: ['해외과학자', '외국인', 'foreign', 'overseas'] },
]);

const readTie = termReader<'CO_EVENT' | 'CLUB' | 'PROJECT' | 'PUBLICATION'>([
  {
    code: 'PUBLICATION',
    name: { ko: '공저', en: 'joint papers' },
    aliases: ['논문', '공동논문', 'coauthors', 'coauthor', 'papers'],
  },
  { code: 'PROJECT', name: { ko: '공동과제', en: 'joint projects' }, aliases: ['과제', 'projects', 'project'] },
  { code: 'CLUB', name: { ko: '클럽', en: 'club' }, aliases: ['clubs'] },
  { code: 'CO_EVENT', name: { ko: '함께참석', en: 'attended together' }, aliases: ['참석', 'attended'] },
]);

const readFlag = termReader<'reached' | 'unreached' | 'registered' | 'unregistered'>([
  { code: 'reached', name: { ko: '다녀간', en: 'reached' }, aliases: ['다녀간적있는', '참석한적있는', '왔던'] },
  {
    code: 'unreached',
    name: { ko: '아직닿지않은', en: 'not reached' },
    aliases: ['닿지않은', '처음인', '아직안온', 'notyetreached', 'unreached'],
  },
  { code: 'registered', name: { ko: '등록부에있는', en: 'in the register' }, aliases: ['등록된', 'registered', 'intheregister'] },
  {
    code: 'unregistered',
    name: { ko: '등록부에없는', en: 'not in the register' },
    aliases: ['등록안된', 'unregistered', 'notintheregister'],
  },
]);

/** Words that carry no condition of their own. */
const FILLERS = new Set(
  [
    '있는',
    '사람',
    '사람들',
    '연구자',
    '과학자',
    '분야',
    '에서',
    '의',
    '와',
    '과',
    '및',
    '중',
    '중에',
    '명',
    'people',
    'researchers',
    'scientists',
    'in',
    'from',
    'at',
    'of',
    'the',
    'and',
    'with',
    'who',
    'are',
    'is',
    'on',
    'for',
    'career',
  ].map(foldTerm),
);

const PARTICLES = /(에서\s?일하는|에\s?있는|에서|에게|에|의|인|와|과|이|가|을|를|은|는|로|으로|분야)$/;

/** A word and the same without what Korean hangs on it. */
const forms = (word: string): readonly string[] => {
  const bare = word.replace(PARTICLES, '');
  return bare && bare !== word ? [word, bare] : [word];
};

const YEARS = /^(\d{4})\s*(?:[-–~]\s*(\d{4}))?(년?부터|년?까지|년)?$/;

function readYears(word: string): Partial<ExploreSearch> | null {
  const [, first, second, particle] = YEARS.exec(word) ?? [];
  if (!first || Number(first) < 1950 || Number(first) > 2100) return null;
  if (second) return { from: `${first}-01`, to: `${second}-12` };
  if (particle?.includes('부터')) return { from: `${first}-01` };
  if (particle?.includes('까지')) return { to: `${first}-12` };
  return { from: `${first}-01`, to: `${first}-12` };
}

/**
 * Reads a phrase such as "독일에 있는 신진" or "hydrogen in Germany 2022–2026" against the vocabulary: the longest run of words that names
 * something wins, particles are stripped, and what nobody knows is handed back as free text.
 */
export function readPhrase(phrase: string, known: readonly KnownName[] = []): ReadPhrase {
  const names = new Map(
    known.flatMap(({ condition, key, names: spellings }) =>
      spellings.map((name) => [foldTerm(name), { condition, key }] as const),
    ),
  );
  const words = phrase
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);
  const lists: Partial<
    Record<'technology' | 'country' | 'stage' | 'standing' | 'tie' | 'association' | 'institution' | 'event', string[]>
  > = {};
  const change: { -readonly [Name in keyof ExploreSearch]?: ExploreSearch[Name] } = {};
  const rest: string[] = [];
  const add = (kind: keyof typeof lists, values: readonly string[]) => {
    lists[kind] = [...new Set([...(lists[kind] ?? []), ...values])];
  };

  const understand = (text: string, single: boolean): boolean => {
    if (single && FILLERS.has(foldTerm(text))) return false;
    for (const form of forms(text)) {
      const years = readYears(form);
      if (years) return Boolean(Object.assign(change, years));
      const named = names.get(foldTerm(form));
      if (named) return (add(named.condition, [named.key]), true);
      const flag = readFlag(form);
      if (flag) {
        change[flag.endsWith('registered') ? 'registered' : 'reached'] = !flag.startsWith('un');
        return true;
      }
      const standing = readStanding(form);
      if (standing) return (add('standing', [standing]), true);
      const stage = readStage(form);
      if (stage) return (add('stage', [stage]), true);
      const tie = readTie(form);
      if (tie) return (add('tie', [tie]), true);
      const technology = readTechnology(form);
      if (technology) return (add('technology', [technology]), true);
      const country = form.length > 1 ? readCountry(form) : null;
      if (country) return (add('country', [country]), true);
      const recognised = single ? recognizeTechnologies(form) : [];
      if (recognised.length === 1) return (add('technology', recognised), true);
    }
    return false;
  };

  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let length = Math.min(4, words.length - at); length > 0 && !taken; length -= 1) {
      if (understand(words.slice(at, at + length).join(' '), length === 1)) taken = length;
    }
    const word = words[at] ?? '';
    if (!taken && !FILLERS.has(foldTerm(word))) rest.push(word);
    at += taken || 1;
  }
  const left = rest.join(' ');
  return { change: { ...change, ...lists, ...(left ? { text: left } : {}) }, rest: left };
}
