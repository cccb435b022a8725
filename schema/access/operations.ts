/**
 * Everything that can be asked of the server, as a closed list. `writes` operations are refused to read-only tokens; `audited` ones leave
 * an audit entry even though they only read. Every root field and every route maps to one of these (`root-fields.ts`).
 */
export const OPERATIONS = {
  /** Who am I, and what may I do. Answered for everybody, also before signing in. */
  readMe: { writes: false, audited: false },
  /** Own language, the mark of the last visit, signing out. */
  setPreferences: { writes: true, audited: false },
  /** The graph of one's audience: overview, search, pages of people and things, ties, network, facts, changes. */
  readGraph: { writes: false, audited: false },
  /** Pages of raw facts for bulk readers and the bulk queries of notebooks. */
  readBulk: { writes: false, audited: false },
  /** Start and cancel runs of measures of whole networks. They change nothing of the graph, so a token that only reads may. */
  runMeasures: { writes: false, audited: false },
  /** Tables as files. Each table additionally needs the operation of its list. */
  exportTables: { writes: false, audited: true },
  /** Source records with their raw values. */
  readRecords: { writes: false, audited: false },
  /** Addresses and telephone numbers; needs a personal grant besides the role (contracts 13, 14). */
  readContact: { writes: false, audited: true },
  /** Imports, their problems and previews, saved mappings. */
  readImports: { writes: false, audited: false },
  /** Upload files; start and undo imports; save mappings. */
  runImports: { writes: true, audited: true },
  /** Jobs and their progress. */
  readJobs: { writes: false, audited: false },
  /** Cancel and resume jobs. */
  controlJobs: { writes: true, audited: true },
  /** State, retract and release facts by hand; set attendance. */
  correctFacts: { writes: true, audited: true },
  /** Record a consent. */
  setConsent: { writes: true, audited: true },
  /** Undo a command. */
  undoCommands: { writes: true, audited: true },
  /** Worklist, pairs, history and reports of linkage, with what the records say. */
  readLinkage: { writes: false, audited: false },
  /** Decide that records describe one person or two. */
  decideLinks: { writes: true, audited: true },
  /** Start a run of linkage, which links by itself above its threshold. */
  runLinkage: { writes: true, audited: true },
  /** Erase a person (contract 9). */
  erasePerson: { writes: true, audited: true },
  /** Everything held on one person, and who looked. */
  readSubjectReport: { writes: false, audited: true },
  /** Ask the secretariat to write to somebody (contract 13). */
  requestContact: { writes: true, audited: true },
  /** The status of requests one has made oneself. */
  readOwnContactRequests: { writes: false, audited: false },
  /** The secretariat's inbox of contact requests, and answering them. */
  handleContactRequests: { writes: true, audited: true },
  /** Look for speakers, and build sets of them. */
  findSpeakers: { writes: false, audited: false },
  /** Read the shortlists one works on. */
  readShortlists: { writes: false, audited: false },
  /** Make and change the shortlists one works on. */
  keepShortlists: { writes: true, audited: true },
  /** Conflicts of interest between people, with their evidence. */
  checkConflicts: { writes: false, audited: false },
  /** Decide that a conflict does not stand in the way. */
  waiveConflicts: { writes: true, audited: true },
  /** Assign reviewers to proposals: who judges what is the secretariat's alone to know (rule 27). */
  assignReviewers: { writes: false, audited: false },
  /** Users and invitations. */
  readUsers: { writes: false, audited: false },
  /** Invite, give and take roles, disable. */
  manageUsers: { writes: true, audited: true },
  /** Give or take the personal grant for contact data. */
  grantContact: { writes: true, audited: true },
  /** List one's own API tokens. */
  readOwnTokens: { writes: false, audited: false },
  /** Make and revoke one's own API tokens. */
  manageOwnTokens: { writes: true, audited: true },
  /** The audit trail. */
  readAudit: { writes: false, audited: false },
} as const satisfies Readonly<Record<string, { readonly writes: boolean; readonly audited: boolean }>>;

/** Something that can be asked of the server. */
export type Operation = keyof typeof OPERATIONS;

/** All operations, in the order of the list. */
export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly Operation[];

/** Whether a text names an operation. */
export const isOperation = (text: string): text is Operation => Object.hasOwn(OPERATIONS, text);
