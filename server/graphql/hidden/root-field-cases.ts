import { KIM, personId, thingId } from './world';

/** What is asked about. */
export interface Probe {
  /** Ids and texts that each make questions of their own. */
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** All that is hidden in any of the worlds, for filters that take a list. */
  readonly all: { readonly ids: readonly string[]; readonly texts: readonly string[] };
}

/** Arguments of a root field, by name. */
export type Arguments = Readonly<Record<string, unknown>>;

const KIMS_ID = personId(KIM);
const EVENT = thingId('Event', 'e1');
const THING_KINDS = ['INSTITUTION', 'ASSOCIATION', 'EVENT', 'CLUB', 'PROJECT', 'WORK'] as const;
const FACT_KINDS = [
  'name',
  'identifier',
  'contact',
  'consent',
  'affiliation',
  'participation',
  'residence',
  'profile',
  'relation',
];

const people = ({ ids }: Probe): string[] => [...new Set([...ids, KIMS_ID])];
const byId = (probe: Probe): Arguments[] => people(probe).map((id) => ({ id }));
const none = (): Arguments[] => [{}];
/** Ids of what exists in no world. */
const ABSENT = { id: 'x_absent' };
const why = { reason: 'a test' };
const OWN_MEASURES = ['PAGERANK', 'BETWEENNESS', 'K_CORE', 'BRIDGES', 'CONSTRAINT', 'EFFECTIVE_SIZE'];
const times = [{}, { validAt: '2025-12' }, { knownAt: 'seq:1' }, { validAt: '2025-12', knownAt: 'seq:1' }];

const NETWORK_FILTERS = ({ all: { ids }, texts }: Probe): Arguments[] => [
  {},
  { people: ids },
  { events: ids },
  { institutions: ids },
  { associations: [...ids, 'HIDE', 'KSEA'] },
  { countries: ['DE'] },
  { technologies: ['QUANTUM', 'HYDROGEN'] },
  { ties: ['CO_EVENT'], reached: true },
  ...texts.map((text) => ({ text })),
];

/**
 * With what each root field is asked, the generated lists aside (those are asked by their schema). A root field without a line fails the
 * test: whoever adds one says here how it could tell of something hidden.
 */
export const ROOT_FIELD_CASES: Readonly<Record<string, (probe: Probe) => readonly Arguments[]>> = {
  me: none,
  atlas: none,
  people: (probe) => [
    ...NETWORK_FILTERS(probe).map((filter) => ({ filter })),
    ...['TIES', 'NAME', 'EVENTS'].flatMap((sort) => times.map((time) => ({ sort, ...time, first: 3 }))),
  ],
  search: ({ texts }) => texts.flatMap((text) => [{ text }, { text, kinds: ['PERSON'], first: 50 }]),
  person: byId,
  personFacts: (probe) =>
    people(probe).flatMap((id) =>
      times.flatMap((time) => [
        { id, ...time },
        { id, ...time, includeRetracted: true },
      ]),
    ),
  personFactPage: (probe) => people(probe).flatMap((id) => times.map((time) => ({ id, ...time, first: 3 }))),
  personTies: (probe) => people(probe).flatMap((id) => times.map((time) => ({ id, ...time }))),
  personAsOf: (probe) => people(probe).flatMap((id) => times.map((time) => ({ id, ...time }))),
  tieEvidence: ({ ids }) =>
    ids.flatMap((b) => [
      { a: KIMS_ID, b },
      { a: b, b: KIMS_ID, knownAt: 'seq:1' },
    ]),
  institution: byId,
  association: byId,
  country: () => [{ code: 'DE' }, { code: 'KR' }],
  technology: () => [{ code: 'QUANTUM' }, { code: 'HYDROGEN' }],
  edition: () => [{ year: 2025 }],
  event: (probe) => [...byId(probe)],
  club: byId,
  project: byId,
  work: byId,
  thingFacts: ({ ids }) => THING_KINDS.flatMap((kind) => ids.map((id) => ({ kind, id }))),
  network: (probe) => [
    ...NETWORK_FILTERS(probe).map((filter) => ({ filter, level: 'PEOPLE' })),
    ...['COMMUNITIES', 'PEOPLE'].flatMap((level) => times.map((time) => ({ level, ...time }))),
  ],
  networkGrowth: () =>
    [{}, { knownAt: 'seq:1' }].flatMap((time) => [
      { period: 'YEAR', from: '2025', groupBy: 'COUNTRY', ...time },
      { period: 'YEAR', from: '2025', groupBy: 'INSTITUTION', metrics: ['PEOPLE', 'TIES', 'INSTITUTIONS'], ...time },
    ]),
  eventImpact: ({ ids }) => [EVENT, ...ids].map((eventId) => ({ eventId })),
  circulation: () => [{ from: '2000' }, { from: '2000', knownAt: 'seq:1' }, { from: '2000', by: 'INSTITUTION' }],
  brokers: () => [{}, { measure: 'CONSTRAINT', knownAt: 'seq:1' }],
  reproduce: () => [{ digest: '0'.repeat(64) }],
  growthDifference: () => [
    { period: 'YEAR', from: '2025', groupBy: 'COUNTRY', knownAt: 'seq:1' },
    { period: 'YEAR', from: '2025', knownAt: 'seq:0', laterKnownAt: 'seq:1' },
  ],
  reachGap: () => [{ technology: 'HYDROGEN' }, { association: 'KSEA', knownAt: 'seq:1' }],
  // Without Graph Data Science everything but communities is measured.
  startNetworkRun: ({ all: { ids } }) => [
    { input: { measures: OWN_MEASURES } },
    { input: { measures: ['PAGERANK', 'K_CORE'], filter: { people: ids }, validAt: '2025-12', knownAt: 'seq:1' } },
    { input: { measures: ['LEIDEN'] } },
  ],
  cancelNetworkRun: byId,
  networkRun: byId,
  communities: () => [{}, { history: { period: 'YEAR', from: '2024' } }],
  structuralHoles: (probe) => [
    {},
    { measure: 'CIRCLES', knownAt: 'seq:1' },
    ...NETWORK_FILTERS(probe).map((filter) => ({ measure: 'CONSTRAINT', filter })),
  ],
  linkSuggestions: (probe) => [
    {},
    { scope: 'CROSS_BORDER', knownAt: 'seq:1' },
    ...people(probe).map((person) => ({ person })),
    { filter: { people: [KIMS_ID, ...probe.all.ids] } },
  ],
  recommendedAssociations: () => [
    { technology: 'HYDROGEN' },
    { technology: 'QUANTUM' },
    { technology: 'HYDROGEN', knownAt: 'seq:1' },
  ],
  neighbors: (probe) =>
    people(probe).flatMap((id) => [
      ...['STRONGEST', 'COUNTRY', 'TECHNOLOGY'].map((groupBy) => ({ id, groupBy })),
      { id, knownAt: 'seq:1' },
      { id, filter: { people: [KIMS_ID, ...probe.all.ids] } },
    ]),
  ties: (probe) => [...NETWORK_FILTERS(probe).map((filter) => ({ filter })), ...times.map((time) => ({ ...time, first: 3 }))],
  paths: ({ ids }) => ids.flatMap((id) => [{ from: KIMS_ID, to: id }]),
  matchSpeakers: ({ texts }) => [
    { input: { topic: 'hydrogen storage', first: 50 } },
    ...texts.slice(0, 1).map((topic) => ({ input: { topic } })),
  ],
  whyNotFound: ({ ids }) => ids.map((personId) => ({ input: { topic: 'hydrogen storage' }, personId })),
  buildSpeakerSet: () => [{ input: { match: { topic: 'hydrogen storage' } } }],
  speakerSetMembership: ({ ids }) => ids.map((personId) => ({ input: { match: { topic: 'hydrogen' } }, personId })),
  shortlists: none,
  shortlist: byId,
  conflictCheck: ({ ids }) => ids.map((person) => ({ person, against: { people: [KIMS_ID], eventId: EVENT } })),
  assignReviewers: ({ ids }) => [{ input: { proposals: [EVENT], reviewers: [KIMS_ID, ...ids], perProposal: 1 } }],
  changesSince: () => [{ seq: 0 }, { seq: 1 }, { seq: 0, first: 1 }],
  facts: () =>
    FACT_KINDS.flatMap((kind) => [
      { kind },
      { kind, seqAfter: 1 },
      { kind, validAt: '2025-12', knownAt: 'seq:1' },
      { kind, first: 2 },
    ]),
  imports: none,
  import: byId,
  importPreview: () => [{ uploadId: 'up_hidden' }, { uploadId: 'up_absent' }],
  importProblems: ({ ids }) => ids.map((importId) => ({ importId })),
  mappings: none,
  job: byId,
  jobs: none,
  users: none,
  invitations: none,
  tokens: none,
  auditEntries: ({ ids }) => [{}, { first: 1 }, ...ids.map((subject) => ({ subject })), { actor: 'u_secretariat' }],
  contactRequests: none,
  contactRequestInbox: none,
  contacts: (probe) => people(probe).map((id) => ({ personId: id })),
  subjectReport: (probe) => people(probe).map((id) => ({ personId: id })),
  registerMissing: none,
  enrichmentProposals: (probe) => people(probe).map((id) => ({ personId: id })),
  decideEnrichment: ({ ids }) =>
    [KIMS_ID, ...ids].map((id) => ({ personId: id, proposalId: 'n_absent', decision: 'REJECT', ...why })),
  pullRegister: none,
  explainLink: (probe) => people(probe).map((id) => ({ personId: id })),
  linkCandidates: ({ ids }) => [{}, ...ids.map((id) => ({ filter: { personId: id, eventId: id } }))],
  linkPair: () => [{ left: KIM, right: 'members:test:park' }],
  linkHistory: ({ ids }) => [{}, ...ids.map((id) => ({ filter: { personId: id } }))],
  linkageReport: none,
  linkagePreview: () => [{ threshold: 0 }],
  registryDifferences: none,

  stateFact: (probe) =>
    people(probe).map((id) => ({ input: { personId: id, kind: 'residence', value: { country: 'KR' }, ...why } })),
  retractFact: ({ ids }) => ids.map((factId) => ({ factId, ...why })),
  releaseFact: ({ ids }) => ids.map((factId) => ({ factId })),
  setAttendance: (probe) => people(probe).map((id) => ({ personId: id, eventId: EVENT, status: 'declined', ...why })),
  setConsent: ({ ids }) => ids.map((id) => ({ personId: id, purpose: 'organizers', value: 'no', ...why })),
  undoCommand: () => [{ seq: 99 }],
  decideLink: () => [{ left: KIM, right: 'members:test:park', decision: 'DIFFERENT' }],
  unlink: () => [{ left: KIM, right: 'members:test:park' }],
  runLinkage: none,
  erasePerson: ({ ids }) => ids.map((id) => ({ personId: id, ...why })),
  requestContact: ({ ids }) => [
    ...ids.map((id) => ({ personId: id, eventId: EVENT, text: 'Would you speak?' })),
    ...ids.map((id) => ({ personId: KIMS_ID, eventId: id, text: 'Would you speak there?' })),
  ],
  // A list without a title is none: nothing is published, so that the worlds stay alike.
  createShortlist: ({ ids }) => ids.map((id) => ({ input: { title: '', eventId: id } })),
  updateShortlist: ({ ids }) => ids.map((id) => ({ input: { id, title: 'Mine' } })),
  setShortlistEntries: ({ ids }) => ids.map((id) => ({ input: { shortlistId: ABSENT.id, people: [id] } })),
  removeShortlistEntries: ({ ids }) => ids.map((id) => ({ shortlistId: ABSENT.id, people: [id] })),
  undoShortlistCommand: () => [{ seq: 1 }],
  waiveConflict: ({ ids }) => ids.map((id) => ({ input: { person: KIMS_ID, with: id, kind: 'CO_AUTHOR', ...why } })),
  answerContactRequest: ({ ids }) => ids.map((id) => ({ id, state: 'sent' })),
  createUpload: () => [{ input: { fileName: 'a.csv', size: 3 } }],
  startImport: () => [{ input: { uploadId: 'up_hidden', source: 'members', sender: 'KSEA' } }],
  undoImport: ({ ids }) => ids.map((importId) => ({ importId })),
  saveMapping: () => [{ input: { source: 'members', sender: 'KSEA', columns: {} } }],
  deleteMapping: byId,
  cancelJob: byId,
  resumeJob: byId,
  inviteUser: ({ ids }) => [
    ...ids.map((id) => ({ input: { name: 'New', role: 'participant', personId: id } })),
    ...ids.map((id) => ({ input: { name: 'New', role: 'organizer', eventId: id } })),
    ...ids.map((id) => ({ input: { name: 'New', role: 'clubLeader', clubId: id } })),
  ],
  revokeInvitation: byId,
  issueSignInLink: () => [{ userId: ABSENT.id }],
  setUserRoles: ({ ids }) => ids.map((id) => ({ input: { userId: 'u_msit', roles: ['organizer'], events: [id] } })),
  disableUser: () => [{ userId: ABSENT.id }],
  enableUser: () => [{ userId: ABSENT.id }, { userId: 'u_other' }],
  grantContact: () => [{ userId: ABSENT.id, granted: true }],
  createToken: () => [{ input: { name: 'mine' } }],
  revokeToken: byId,
  setLocale: () => [{ locale: 'EN' }],
  markVisited: none,

  jobProgress: byId,
  speakerSearchProgress: none,
};

/** Tables that leave as files: the list and what it is asked with. */
export const EXPORT_CASES: Readonly<Record<string, (probe: Probe) => readonly Arguments[]>> = {
  people: (probe) => [{}, { sort: 'NAME' }, ...NETWORK_FILTERS(probe).map((filter) => ({ filter }))],
  personTies: byId,
  personFacts: byId,
  ties: (probe) => [{}, ...NETWORK_FILTERS(probe).map((filter) => ({ filter }))],
  thingFacts: ({ ids }) => ids.map((id) => ({ kind: 'EVENT', id })),
  importProblems: () => [{ importId: ABSENT.id }],
  shortlist: byId,
  matchSpeakers: () => [{ input: { topic: 'hydrogen storage' } }],
  users: none,
  auditEntries: ({ ids }) => [{}, ...ids.map((subject) => ({ subject }))],
};
