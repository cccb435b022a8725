import { XMLParser } from 'fast-xml-parser';
import { parsePartialDate, type PartialDate } from '@brainlink/schema/time';
import { doiOf, orcidOf, rorOf } from '../openalex/ids';
import type { OrcidPlace, OrcidRecordRow, OrcidRow, OrcidWork, OrcidWorkRow } from './rows';
import { attribute, child, children, text, type Node } from './tree';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

/**
 * XML as the same tree that JSON gives.
 *
 * @returns `null` for what is no XML, and for documents that define entities: ORCID's never do
 */
export function xmlTree(xml: string): Node | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  try {
    const tree = parser.parse(xml, true) as Node;
    return child(tree, Object.keys(tree).find((name) => !name.startsWith('?')) ?? '');
  } catch {
    return null;
  }
}

/** Public items are public; everything else that a file contains is for the secretariat. */
const visibilityOf = (node: Node): 'public' | 'secretariat' =>
  (attribute(node, 'visibility') ?? 'public').toLowerCase() === 'public' ? 'public' : 'secretariat';

/** Year, month and day as far as they are known; a day that does not exist is dropped, then the month. */
function dateOf(node: Node): PartialDate | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => text(node, part));
  if (year === undefined) return undefined;
  const parts = [year.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')];
  for (let length = parts.indexOf(undefined) === -1 ? 3 : parts.indexOf(undefined); length > 0; length -= 1) {
    const date = parsePartialDate(parts.slice(0, length).join('-'));
    if (date) return date;
  }
  return undefined;
}

/** Summaries of one kind: in JSON under `summaries`, in XML right in the group. */
const summaries = (record: Node, section: string, name: string): Node[] =>
  children(child(record, 'activities-summary', section), 'affiliation-group').flatMap((group) => [
    ...children(group, name),
    ...children(group, 'summaries').flatMap((entry) => children(entry, name)),
  ]);

function placeOf(summary: Node): OrcidPlace | null {
  const organization = child(summary, 'organization');
  const name = text(organization, 'name');
  if (name === undefined) return null;
  const known = child(organization, 'disambiguated-organization');
  const ror =
    text(known, 'disambiguation-source')?.toUpperCase() === 'ROR'
      ? rorOf(text(known, 'disambiguated-organization-identifier'))
      : null;
  return {
    text: name,
    country: text(organization, 'address', 'country'),
    ror: ror ?? undefined,
    department: text(summary, 'department-name'),
    role: text(summary, 'role-title'),
    from: dateOf(child(summary, 'start-date')),
    to: dateOf(child(summary, 'end-date')),
    visibility: visibilityOf(summary),
  };
}

/** The DOI of the work itself; one that the work is only a part of names the whole. */
function doiIn(work: Node): { own?: string; any?: string } {
  const dois = children(child(work, 'external-ids'), 'external-id')
    .filter((id) => text(id, 'external-id-type')?.toLowerCase() === 'doi')
    .map((id) => ({
      doi: doiOf(text(id, 'external-id-value')),
      relation: text(id, 'external-id-relationship')?.toLowerCase() ?? 'self',
    }))
    .filter((id): id is { doi: string; relation: string } => id.doi !== null);
  const own = dois.find(({ relation }) => relation === 'self') ?? dois.find(({ relation }) => relation === 'version-of');
  return { own: own?.doi, any: dois[0]?.doi };
}

function workOf(work: Node): OrcidWork | null {
  const title = text(work, 'title', 'title');
  const doi = doiIn(work);
  const putCode = attribute(work, 'put-code');
  const key = doi.own ? `doi:${doi.own}` : putCode ? `orcid:${putCode}` : doi.any ? `doi:${doi.any}` : null;
  if (title === undefined || key === null) return null;
  return {
    key,
    title,
    type: text(work, 'type') ?? 'other',
    date: dateOf(child(work, 'publication-date')),
    doi: doi.own,
    venue: text(work, 'journal-title'),
    visibility: visibilityOf(work),
  };
}

/** Of each group of versions of one work the preferred one: the highest display index, else the first. */
const worksOf = (works: Node): OrcidWork[] =>
  children(works, 'group').flatMap((group) => {
    const versions = children(group, 'work-summary');
    const [best] = [...versions].sort(
      (a, b) => Number(attribute(b, 'display-index') ?? 0) - Number(attribute(a, 'display-index') ?? 0),
    );
    const work = best && workOf(best);
    return work ? [work] : [];
  });

function namesOf(person: Node): OrcidRecordRow['names'] {
  const name = child(person, 'name');
  const full = [text(name, 'given-names'), text(name, 'family-name')].filter((part) => part !== undefined).join(' ');
  const named = visibilityOf(name);
  const all = [
    { text: full, visibility: named },
    { text: text(name, 'credit-name') ?? '', visibility: named },
    ...children(child(person, 'other-names'), 'other-name').map((other) => ({
      text: text(other, 'content') ?? '',
      visibility: visibilityOf(other),
    })),
  ];
  const seen = new Set(['']);
  return all.filter((entry) => !seen.has(entry.text) && seen.add(entry.text));
}

function readRecord(record: Node): OrcidRecordRow {
  const person = child(record, 'person');
  const address = children(child(person, 'addresses'), 'address').find((entry) => visibilityOf(entry) === 'public');
  const places = (section: string, name: string): OrcidPlace[] =>
    summaries(record, section, name)
      .map(placeOf)
      .filter((place) => place !== null);
  return {
    type: 'record',
    orcid: text(record, 'orcid-identifier', 'path') ?? '',
    names: namesOf(person),
    country: text(address, 'country')?.toUpperCase(),
    keywords: children(child(person, 'keywords'), 'keyword')
      .filter((keyword) => visibilityOf(keyword) === 'public')
      .flatMap((keyword) => text(keyword, 'content') ?? []),
    employments: places('employments', 'employment-summary'),
    educations: places('educations', 'education-summary'),
    works: worksOf(child(record, 'activities-summary', 'works')),
  };
}

/** A list of works names its owner in its path, and by name where the owner entered a work. */
function readWorks(works: Node): OrcidRecordRow {
  const orcid = orcidOf(attribute(works, 'path')?.replace(/\/works\/?$/, '')) ?? '';
  const source = children(works, 'group')
    .flatMap((group) => children(group, 'work-summary'))
    .map((work) => child(work, 'source'))
    .find((entry) => text(entry, 'source-orcid', 'path') === orcid);
  const name = text(source, 'source-name');
  const names = name === undefined ? [] : [{ text: name, visibility: 'public' as const }];
  return { type: 'works', orcid, names, keywords: [], employments: [], educations: [], works: worksOf(works) };
}

/** Contributors who did not write the work; all other roles of ORCID's list are those of researchers in it. */
const NO_AUTHORS = new Set(['support-staff', 'editor', 'assignee', 'chair-or-translator']);

function readWork(node: Node): OrcidWorkRow | null {
  const work = workOf(node);
  if (!work) return null;
  const contributors = children(child(node, 'contributors'), 'contributor')
    .map((entry, index) => ({
      position: index + 1,
      name: text(entry, 'credit-name'),
      orcid: orcidOf(text(entry, 'contributor-orcid', 'path') ?? text(entry, 'contributor-orcid', 'uri')) ?? undefined,
      role: text(entry, 'contributor-attributes', 'contributor-role')?.toLowerCase(),
    }))
    .filter(({ role }) => role === undefined || !NO_AUTHORS.has(role))
    .map(({ role: _role, ...contributor }) => contributor);
  return { type: 'work', work, contributors };
}

/** A document of ORCID's, whichever it is: a record, a list of works, a work; `null` for anything else. */
export function readOrcid(document: Node): OrcidRow | null {
  if ('orcid-identifier' in document) return readRecord(document);
  if ('group' in document) return readWorks(document);
  return 'title' in document ? readWork(document) : null;
}
