import type { Operation } from './operations';
import { ROLES, type Role } from './roles';

/**
 * How far a right reaches: `all`; `granted` — only with the personal contact grant; `ownEvent`, `ownClub`, `ownAssociation` — only on what
 * the user's role was given for; `self` — only on the person the user is. What is not there is denied.
 */
export const REACHES = ['all', 'granted', 'ownEvent', 'ownClub', 'ownAssociation', 'self'] as const;
/** How far a right reaches. */
export type Reach = (typeof REACHES)[number];

/** One line of the matrix: the reach for each role that has any. */
export type AccessRow = Readonly<Partial<Record<Role, Reach>>>;

/** A line that gives the same reach to every role. */
const every = (reach: Reach): AccessRow => Object.fromEntries(ROLES.map((role) => [role, reach]));

/**
 * Who may do what: role × operation, deny by default. The record is total over {@link Operation}, so an operation without its line does
 * not compile. Reading goes through the audience of the role: `all` on `readGraph` means all that the audience may see.
 */
export const ACCESS_MATRIX: Readonly<Record<Operation, AccessRow>> = {
  readMe: every('all'),
  setPreferences: every('all'),
  readGraph: every('all'),
  readBulk: { secretariat: 'all', msit: 'all', nrf: 'all', steering: 'all', analyst: 'all', admin: 'all' },
  runMeasures: { secretariat: 'all', msit: 'all', nrf: 'all', steering: 'all', analyst: 'all', admin: 'all' },
  exportTables: every('all'),
  readRecords: { secretariat: 'all' },
  readContact: { secretariat: 'granted' },
  readImports: { secretariat: 'all' },
  runImports: { secretariat: 'all' },
  readJobs: { secretariat: 'all', admin: 'all' },
  controlJobs: { secretariat: 'all', admin: 'all' },
  correctFacts: { secretariat: 'all' },
  setConsent: { secretariat: 'all', participant: 'self', organizer: 'self', clubLeader: 'self' },
  undoCommands: { secretariat: 'all' },
  readLinkage: { secretariat: 'all' },
  decideLinks: { secretariat: 'all' },
  runLinkage: { secretariat: 'all' },
  erasePerson: { secretariat: 'all' },
  readSubjectReport: { secretariat: 'all', participant: 'self', organizer: 'self', clubLeader: 'self' },
  requestContact: { secretariat: 'all', organizer: 'ownEvent' },
  readOwnContactRequests: { secretariat: 'all', organizer: 'all' },
  handleContactRequests: { secretariat: 'all' },
  findSpeakers: { secretariat: 'all', organizer: 'all', advisor: 'all', steering: 'all', clubLeader: 'all', analyst: 'all' },
  readShortlists: { secretariat: 'all', organizer: 'all', clubLeader: 'all' },
  keepShortlists: { secretariat: 'all', organizer: 'all', clubLeader: 'all' },
  checkConflicts: { secretariat: 'all', advisor: 'all', steering: 'all', organizer: 'all' },
  waiveConflicts: { secretariat: 'all', advisor: 'all' },
  assignReviewers: { secretariat: 'all' },
  readUsers: { secretariat: 'all', admin: 'all' },
  manageUsers: { secretariat: 'all', admin: 'all' },
  grantContact: { admin: 'all' },
  readOwnTokens: every('all'),
  manageOwnTokens: every('all'),
  readAudit: { secretariat: 'all', admin: 'all' },
};

/**
 * Which roles each role may give or take (`manageUsers`): administrators any, the secretariat those of the programme but neither its own
 * nor the administrators', so that nobody widens a right beyond their own.
 */
export const ASSIGNABLE_ROLES: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  admin: ROLES,
  secretariat: ['msit', 'nrf', 'steering', 'advisor', 'organizer', 'clubLeader', 'participant', 'analyst'],
};

/** Roles that mean something only together with an event, a club or an association they are given for. */
export const SCOPE_OF_ROLE: Readonly<Partial<Record<Role, 'event' | 'club'>>> = {
  organizer: 'event',
  clubLeader: 'club',
};
