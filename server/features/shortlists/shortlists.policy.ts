import type { KnownActor } from '../../identity/actor';
import type { ShortlistSays } from './stored-shortlist';

/** Whether somebody works on a shortlist: made it, is named by it, organises its event, or is of the secretariat, who sees everything. */
export const worksOn = (actor: KnownActor, { owner, members, event }: ShortlistSays): boolean =>
  actor.id === owner ||
  members.includes(actor.id) ||
  actor.roles.includes('secretariat') ||
  (event !== undefined && actor.roles.includes('organizer') && actor.scope.events.includes(event));
