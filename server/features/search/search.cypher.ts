import type { Audience } from '@brainlink/schema/access';

const people = (a: Audience, seen: string): string => `
CALL db.index.fulltext.queryNodes('search_${a}', $lucene, {limit: $most}) YIELD node AS n, score
WHERE n:${seen}
RETURN 'PERSON' AS kind, n.id_${a} AS id, n.name_${a} AS title, [n.nameHangul_${a}, n.nameLatin_${a}, n.nameHanja_${a}] + coalesce(n.otherNames_${a}, []) AS names,
  [] AS acronyms, n.institution_${a} AS place, n.country_${a} AS country, n.standing_${a} AS standing, score`;

/** People by the tokens of their names, best first. Uses the audience's own full-text index. */
export const SEARCH_PEOPLE: Readonly<Record<Audience, string>> = {
  secretariat: people('secretariat', 'SeenBySecretariat'),
  programme: people('programme', 'SeenByProgramme'),
};

const things = (a: Audience): string => `
CALL db.index.fulltext.queryNodes('things_${a}', $lucene) YIELD node AS n, score
WITH n, score, head([label IN labels(n) WHERE label IN $labels]) AS label WHERE label IS NOT NULL
WITH label = 'Work' AS isWork, collect({n: n, score: score, label: label})[..$most] AS best
UNWIND best AS one
WITH one.n AS n, one.score AS score, one.label AS label
RETURN toUpper(label) AS kind, CASE label WHEN 'Country' THEN n.code WHEN 'Technology' THEN n.code WHEN 'Edition' THEN toString(n.year) ELSE n.id END AS id,
  toString(coalesce(n.nameKo, n.titleKo, n.name, n.nameEn, n.titleEn, n.title, n.abbr, n.year)) AS title,
  [x IN [n.name, n.nameKo, n.nameEn, n.titleKo, n.titleEn, n.title, n.abbr, n.code, toString(n.year)] + coalesce(n.aliases, []) WHERE x IS NOT NULL | toString(x)] AS names,
  coalesce(n.acronyms, []) + CASE WHEN n.abbr IS NULL THEN [] ELSE [n.abbr] END AS acronyms,
  coalesce(n.city, n.venue) AS place, coalesce(n.country, '') AS country, coalesce(n.from, n.date, toString(n.year)) AS date, null AS standing, score`;

/**
 * Things by the tokens of their names, the best works and the best of everything else, each best first: of works there are so many that a word of
 * their titles would leave no place for what is called by it. The index yields in order of its score. Uses the audience's own full-text index.
 */
export const SEARCH_THINGS: Readonly<Record<Audience, string>> = {
  secretariat: things('secretariat'),
  programme: things('programme'),
};
