import type { SourceName } from '@brainlink/schema/facts';
import { membersSource } from './members';
import { participantsSource } from './participants';
import { proposalsSource } from './proposals';
import { registerSource } from './register';
import { openAlexSource } from './openalex';
import { editionsSource } from './editions';
import { rorSource } from './ror';
import { referenceSource } from './reference';
import { orcidSource } from './orcid';
import type { Source } from './source';

/** Sources that a file can be imported as; decisions by hand are not one. */
export type ImportableSourceName = Exclude<SourceName, 'hand'>;

/** Every source by its name (craft 2). */
export const SOURCES: Partial<Record<ImportableSourceName, Source>> = {
  members: membersSource,
  reference: referenceSource,
  ror: rorSource,
  editions: editionsSource,
  openalex: openAlexSource,
  orcid: orcidSource,
  register: registerSource,
  participants: participantsSource,
  proposals: proposalsSource,
};

/** The source of that name, or `undefined` for a word that names none. */
export const sourceByName = (name: string): Source | undefined =>
  Object.hasOwn(SOURCES, name) ? SOURCES[name as ImportableSourceName] : undefined;
