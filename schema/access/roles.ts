/** The roles of rules A1–A7, plus analyst and admin. A user has a set of them. */
export const ROLES = [
  'msit',
  'nrf',
  'secretariat',
  'steering',
  'advisor',
  'organizer',
  'clubLeader',
  'participant',
  'analyst',
  'admin',
] as const;
/** A role somebody can have. */
export type Role = (typeof ROLES)[number];

/** The two audiences of the projection (contract 11). */
export const AUDIENCES = ['secretariat', 'programme'] as const;
/** Who the projection was written for. */
export type Audience = (typeof AUDIENCES)[number];

/** Which audience each role reads; adding a role without its audience does not compile. */
export const AUDIENCE_OF_ROLE: Readonly<Record<Role, Audience>> = {
  msit: 'programme',
  nrf: 'programme',
  secretariat: 'secretariat',
  steering: 'programme',
  advisor: 'programme',
  organizer: 'programme',
  clubLeader: 'programme',
  participant: 'programme',
  analyst: 'programme',
  admin: 'programme',
};

/** The audience of a set of roles: the secretariat's where one of them is the secretariat, else the programme's. */
export const audienceOf = (roles: Iterable<Role>): Audience =>
  [...roles].some((role) => AUDIENCE_OF_ROLE[role] === 'secretariat') ? 'secretariat' : 'programme';

/** Whether a text names a role. */
export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);
