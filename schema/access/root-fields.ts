import type { Operation } from './operations';

/** Node types whose reading is generated: `persons`, `personsConnection` … (`schema/graph`). */
const GENERATED_PLURALS = [
  'persons',
  'institutions',
  'associations',
  'branches',
  'countries',
  'technologies',
  'areas',
  'editions',
  'events',
  'clubs',
  'projects',
  'works',
  'outcomes',
] as const;

const generated: Readonly<Record<string, Operation>> = Object.fromEntries(
  GENERATED_PLURALS.flatMap((name) => [
    [name, 'readGraph'],
    [`${name}Connection`, 'readGraph'],
  ]),
);

/** The operation of every root field of the GraphQL schema. A field that is missing here is denied to everybody, and a test names it. */
export const OPERATION_OF_ROOT_FIELD: Readonly<Record<string, Operation>> = {
  ...generated,
  me: 'readMe',
  atlas: 'readGraph',
  people: 'readGraph',
  search: 'readGraph',
  person: 'readGraph',
  personFacts: 'readGraph',
  personFactPage: 'readGraph',
  personTies: 'readGraph',
  ties: 'readGraph',
  personAsOf: 'readGraph',
  tieEvidence: 'readGraph',
  institution: 'readGraph',
  association: 'readGraph',
  country: 'readGraph',
  technology: 'readGraph',
  edition: 'readGraph',
  event: 'readGraph',
  club: 'readGraph',
  project: 'readGraph',
  work: 'readGraph',
  thingFacts: 'readGraph',
  network: 'readGraph',
  neighbors: 'readGraph',
  changesSince: 'readGraph',
  facts: 'readBulk',
  imports: 'readImports',
  import: 'readImports',
  importPreview: 'runImports',
  importProblems: 'readImports',
  mappings: 'readImports',
  job: 'readJobs',
  jobs: 'readJobs',
  users: 'readUsers',
  invitations: 'readUsers',
  tokens: 'readOwnTokens',
  auditEntries: 'readAudit',
  contactRequests: 'readOwnContactRequests',
  contactRequestInbox: 'handleContactRequests',
  contacts: 'readContact',
  subjectReport: 'readSubjectReport',
  explainLink: 'readGraph',
  linkCandidates: 'readLinkage',
  linkPair: 'readLinkage',
  linkHistory: 'readLinkage',
  linkageReport: 'readLinkage',
  linkagePreview: 'readLinkage',
  registryDifferences: 'readLinkage',
  registerMissing: 'readLinkage',
  enrichmentProposals: 'readLinkage',

  stateFact: 'correctFacts',
  retractFact: 'correctFacts',
  releaseFact: 'correctFacts',
  setAttendance: 'correctFacts',
  setConsent: 'setConsent',
  undoCommand: 'undoCommands',
  decideEnrichment: 'correctFacts',
  decideLink: 'decideLinks',
  unlink: 'decideLinks',
  runLinkage: 'runLinkage',
  erasePerson: 'erasePerson',
  requestContact: 'requestContact',
  answerContactRequest: 'handleContactRequests',
  createUpload: 'runImports',
  startImport: 'runImports',
  pullRegister: 'runImports',
  undoImport: 'runImports',
  saveMapping: 'runImports',
  deleteMapping: 'runImports',
  cancelJob: 'controlJobs',
  resumeJob: 'controlJobs',
  inviteUser: 'manageUsers',
  revokeInvitation: 'manageUsers',
  issueSignInLink: 'manageUsers',
  setUserRoles: 'manageUsers',
  disableUser: 'manageUsers',
  enableUser: 'manageUsers',
  grantContact: 'grantContact',
  createToken: 'manageOwnTokens',
  revokeToken: 'manageOwnTokens',
  setLocale: 'setPreferences',
  markVisited: 'setPreferences',

  jobProgress: 'readJobs',
};

/** Routes that anybody may reach: signing in, health, and the client's own files. */
export const OPEN_ROUTES = ['GET /sign-in/:token', 'GET /health/live', 'GET /health/ready', 'GET /*client'] as const;

/** The operation of every other route. `/graphql` itself is open: each root field in it is decided by itself. */
export const OPERATION_OF_ROUTE = {
  'POST /sign-out': 'setPreferences',
  'POST /graphql': 'readMe',
  'GET /graphql/stream': 'readMe',
  'POST /graphql/stream': 'readMe',
  'PUT /uploads/:id': 'runImports',
  'GET /layout/:id': 'readGraph',
  'POST /export': 'exportTables',
} as const satisfies Readonly<Record<string, Operation>>;

/** The operation of a root field, or `undefined` for a field nobody may ask. */
export const operationOfRootField = (field: string): Operation | undefined =>
  Object.hasOwn(OPERATION_OF_ROOT_FIELD, field) ? OPERATION_OF_ROOT_FIELD[field] : undefined;
