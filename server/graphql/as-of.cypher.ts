import type { Audience } from '@brainlink/schema/access';

/** Whether a fact or a description was believed at `$seq`. The sum keeps the planner from the index on seqFrom, which nearly everything satisfies. */
export const believed = (name: string): string =>
  `${name}.seqFrom + 0 <= $seq AND (${name}.seqTo IS NULL OR ${name}.seqTo > $seq)`;

const WORDS = ['key', 'code', 'name', 'nameKo', 'nameEn', 'titleKo', 'titleEn', 'title', 'abbr', 'year', 'country'];
const TIMES = ['from', 'to', 'date', 'edition', 'authors', 'authorsTruncated'];

/**
 * A thing as it was known at `$seq`, for `thingThen`: its words of now, and, where something said of it has changed since, the profiles
 * that were believed then. `$then` says whether anything was published since at all.
 */
export const thingAsOf = (node: string): string => `{id: ${node}.id, labels: labels(${node}),
    props: ${node} {${[...WORDS, ...TIMES].map((name) => `.${name}`).join(', ')}},
    profiles: CASE WHEN $then AND EXISTS { (${node})<-[:ABOUT]-(g:Fact {kind: 'profile'}) WHERE g.seqFrom > $seq OR g.seqTo > $seq }
      THEN [(${node})<-[:ABOUT]-(g:Fact {kind: 'profile'}) WHERE ${believed('g')} | {profile: g.profile, hash: g.hash, statedSeq: coalesce(g.statedSeq, g.seqFrom),
        byHand: coalesce(g.byHand, false), recordKey: g.recordKey, visibility: g.visibility}] END}`;

const shown = (name: string, audience: Audience): string => (audience === 'secretariat' ? '' : ` AND ${name}:SeenByProgramme`);

/** Whether a fact may be told to an audience at all; contacts and consents have places of their own (contracts 11–13). */
export const isTold = (fact: string, audience: Audience): string =>
  `${fact}.erased IS NULL AND NOT ${fact}.kind IN ['contact', 'consent']${shown(fact, audience)}`;

/** Whether the audience may know of the person behind a node, as of `$seq`: by a name that it may read. */
export const personKnown = (person: string, audience: Audience): string =>
  `EXISTS { (${person})<-[e:DESCRIBES]-(:Record)<-[:ABOUT]-(n:Fact {kind: 'name'}) WHERE ${believed('e')} AND ${believed('n')} AND n.erased IS NULL${shown('n', audience)} }`;

/** Whether the audience may know of the thing behind a node, as of `$seq`: by a profile that it may read. */
export const thingKnown = (thing: string, audience: Audience): string =>
  `EXISTS { (${thing})<-[:ABOUT]-(n:Fact {kind: 'profile'}) WHERE ${believed('n')}${shown('n', audience)} }`;

/** Whether the audience may know of a record, as of `$seq`: by a fact that it may read. */
export const recordKnown = (record: string, audience: Audience): string =>
  audience === 'secretariat'
    ? `${record}.erased IS NULL`
    : `EXISTS { (${record})<-[:ABOUT]-(n:Fact:SeenByProgramme) WHERE ${believed('n')} }`;
