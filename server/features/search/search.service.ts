import { foldQuery, type QueryScript } from '@brainlink/analytics/names';
import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Store } from '@brainlink/schema/ports';
import { spokenName } from '@brainlink/seeds/check';
import { NodeKind, type Standing } from '../../graphql/types';
import { explainMatch, MATCHES } from './explain-match';
import { SEARCH_PEOPLE, SEARCH_THINGS } from './search.cypher';
import type { SearchHit, SearchResult } from './search.types';

/** Hits that are ranked; beyond them the answer says that there is more. */
const MOST_HITS = 200;
const LONGEST_TEXT = 100;

const LABELS: Readonly<Partial<Record<NodeKind, string>>> = {
  [NodeKind.INSTITUTION]: 'Institution',
  [NodeKind.ASSOCIATION]: 'Association',
  [NodeKind.COUNTRY]: 'Country',
  [NodeKind.TECHNOLOGY]: 'Technology',
  [NodeKind.EDITION]: 'Edition',
  [NodeKind.EVENT]: 'Event',
  [NodeKind.CLUB]: 'Club',
  [NodeKind.PROJECT]: 'Project',
  [NodeKind.WORK]: 'Work',
};

/** Of two that fit equally well, people come first, then what people are looked for by. */
const KIND_ORDER = Object.values(NodeKind);

interface HitRow {
  readonly [name: string]: unknown;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly names: readonly (string | null)[];
  readonly acronyms: readonly string[];
  readonly place: string | null;
  readonly country: string | null;
  readonly date?: string | null;
  readonly standing: string | null;
  readonly score: number;
}

const isWork = ({ kind }: HitRow): boolean => kind === NodeKind.WORK;

function toHit(row: HitRow, text: string, topScore: number): SearchHit {
  const names = row.names.filter((name): name is string => name !== null);
  const matched = explainMatch(text, names, row.acronyms);
  const otherName = names.find((name) => name !== row.title && !row.title.includes(name));
  const subtitle = [otherName, row.place, row.country, row.date?.slice(0, 7)]
    .filter((part) => part && part !== row.title)
    .join(' · ');
  return {
    kind: row.kind as NodeKind,
    id: row.id,
    title: row.title,
    subtitle: subtitle === '' ? null : subtitle,
    standing: row.standing as Standing | null,
    score: Math.round((0.8 * MATCHES[matched] + 0.2 * (row.score / topScore)) * 1000) / 1000,
    matched,
  };
}

const READ_AS: Readonly<Record<QueryScript, string>> = {
  hangul: 'Hangul',
  initials: 'initial consonants',
  latin: 'Latin letters (romanised, typing errors allowed)',
  mixed: 'mixed',
};

/**
 * Finds people and things. Two statements at most, one per full-text index.
 * @throws AtlasError INVALID_INPUT when the text is longer than 100 characters
 */
export async function search(
  store: Store,
  audience: Audience,
  question: { readonly text: string; readonly kinds: readonly NodeKind[] | null; readonly first: number },
): Promise<SearchResult> {
  if (question.text.length > LONGEST_TEXT)
    throw new AtlasError('INVALID_INPUT', { details: { field: 'text', most: LONGEST_TEXT } });
  const text = spokenName(question.text) ?? question.text;
  const folded = foldQuery(text);
  if (!folded) return { hits: [], totalCount: 0, truncated: false, interpretation: 'nothing to look for' };
  const kinds = question.kinds && question.kinds.length > 0 ? question.kinds : KIND_ORDER;
  const labels = kinds.flatMap((kind) => LABELS[kind] ?? []);
  const params = { lucene: folded.lucene, most: MOST_HITS, labels };
  const [people, found] = await Promise.all([
    kinds.includes(NodeKind.PERSON) ? store.ask<HitRow>(SEARCH_PEOPLE[audience], params) : [],
    labels.length > 0 ? store.ask<HitRow>(SEARCH_THINGS[audience], params) : [],
  ]);
  const works = found.filter(isWork);
  const things = found.filter((row) => !isWork(row));
  // Each by the best of its own: else whatever has the word twice in a title stands before what is called by it.
  const ranked = [people, things, works].flatMap((rows) => rows.map((row) => toHit(row, text, rows[0]?.score || 1)));
  ranked.sort(
    (one, two) =>
      two.score - one.score || KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(two.kind) || (one.id < two.id ? -1 : 1),
  );
  return {
    hits: ranked.slice(0, question.first),
    totalCount: ranked.length,
    truncated: [people, works, things].some(({ length }) => length >= MOST_HITS),
    interpretation: `${READ_AS[folded.script]}: ${folded.words.join(' ')}`,
  };
}
